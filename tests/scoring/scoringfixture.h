#pragma once

#include "base/error.h"
#include "registry/clientstore.h"
#include "scoring/catalogue.h"
#include "scoring/gatestore.h"
#include "scoring/modelstore.h"
#include "scoring/ranking.h"
#include "scoring/ratingstore.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

/// A new workspace with the stores of the room and a few clients.
struct ScoringFixture {
    QTemporaryDir folder;
    std::unique_ptr<kam::Workspace> workspace =
        kam::Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    kam::ModelStore models{*workspace};
    kam::RatingStore ratings{*workspace};
    kam::GateStore gates{*workspace};

    kam::Id client(const QString& name)
    {
        kam::Client client;
        client.name = name;
        return kam::ClientStore(*workspace).add(client);
    }
    /// A model with one criterion a name, rank points and equal weights in hundredths of a percent.
    kam::ScoringModel model(const QString& name, const QStringList& criteria, kam::Weight weight = 1000)
    {
        kam::ScoringModel model;
        model.name = name;
        for (const QString& criterion : criteria) {
            kam::ModelCriterion entry;
            entry.criterion.name = criterion;
            entry.weight = weight;
            model.criteria.push_back(entry);
        }
        return stored(models.add(model));
    }
    [[nodiscard]] kam::ScoringModel stored(kam::Id model) const { return models.model(model).value(); }
    void rate(kam::Id of, const kam::ModelCriterion& on, double value)
    {
        ratings.set({kam::noId, of, on.criterion.id, value, {}, {}});
    }
    [[nodiscard]] QString lastLabel() const { return workspace->history(1).front().label; }
    [[nodiscard]] std::size_t steps() const { return workspace->history(1000).size(); }
};

/// The sentence with which @p work was refused, empty where it was not.
template <class Work>
QString refusal(const Work& work)
{
    try {
        work();
    } catch (const kam::Error& error) {
        return error.sentence();
    }
    return {};
}
