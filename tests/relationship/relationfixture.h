#pragma once

#include "base/error.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "relationship/assessmentstore.h"
#include "relationship/certaintystore.h"
#include "relationship/comparison.h"
#include "relationship/ladder.h"
#include "relationship/loyalty.h"
#include "relationship/relationshipfindings.h"
#include "relationship/survey.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

// Records of the tests name only the fields that matter to them.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

/// A new workspace with one key client, "RL".
struct RelationFixture {
    QTemporaryDir folder;
    std::unique_ptr<kam::Workspace> workspace =
        kam::Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    kam::AssessmentStore assessments{*workspace};
    kam::LadderStore ladder{*workspace};
    kam::SurveyStore surveys{*workspace};
    kam::CertaintyStore certainties{*workspace};
    kam::Id rl = addClient(QStringLiteral("RL"), kam::ClientStatus::KeyClient);

    kam::Id addClient(const QString& name, kam::ClientStatus status = kam::ClientStatus::Client)
    {
        kam::Client client;
        client.name = name;
        client.status = status;
        return kam::ClientStore(*workspace).add(client);
    }
    [[nodiscard]] QString lastLabel() const { return workspace->history(1).front().label; }
    [[nodiscard]] QStringList found(const QByteArray& code) const
    {
        QStringList sentences;
        for (const kam::Finding& finding : kam::relationshipFindings(*workspace))
            if (finding.code == code)
                sentences << finding.sentence;
        return sentences;
    }
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
