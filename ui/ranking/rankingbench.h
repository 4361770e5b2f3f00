#pragma once

#include "scoring/gatestore.h"
#include "scoring/modelstore.h"
#include "scoring/ranking.h"
#include "workspace/changes.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace kam
{

class Desk;
class Workspace;

/// The model on the bench: its weights as they are being moved, and the ranking they give. What the page's
/// parts show is read from here; they hear of changes through its signals.
///
/// A weight that moves is followed in memory at once and stored when it comes to rest, as one step of the
/// history.
class RankingBench : public QObject
{
    Q_OBJECT

public:
    explicit RankingBench(Desk& desk, QObject* parent = nullptr);
    ~RankingBench() override;

    /// Reads what changed since it was last asked to follow; until setFollowing(true) nothing is read.
    void setFollowing(bool following);

    [[nodiscard]] const std::vector<ModelName>& models() const { return m_models; }
    /// Chooses a model, at once or, before the first reading, to begin with.
    void chooseModel(Id model);
    [[nodiscard]] Id modelId() const { return m_chosen; }
    /// The model with its weights as moved; nothing where the workspace has none.
    [[nodiscard]] const ScoringModel* model() const { return m_model ? &*m_model : nullptr; }
    /// Nothing where there is no model, or where its values cannot be read.
    [[nodiscard]] const Ranking* ranking() const { return m_ranking ? &*m_ranking : nullptr; }
    [[nodiscard]] Advice advice(int row) const;
    /// The gates behind it, read anew.
    [[nodiscard]] std::vector<Gate> gates(int row) const;
    /// Clients with a value for every criterion.
    [[nodiscard]] int ratedInFull() const { return m_ratedInFull; }
    [[nodiscard]] bool anythingRated() const { return m_anythingRated; }
    [[nodiscard]] bool readOnly() const;
    /// True where a weight differs from the one movement is shown against.
    [[nodiscard]] bool differsFromSaved() const;
    [[nodiscard]] bool hasSavedWeights() const;

    /// @param held true while the mouse holds the slider; otherwise the weight is stored when no other move
    /// follows within 300 ms
    void moveWeight(int criterion, Weight weight, bool held);
    /// Stores a weight that was moved. Where that fails, the stored one is shown again.
    void storeWeight();
    [[nodiscard]] bool hasUnstoredWeight() const { return m_moved.has_value(); }

Q_SIGNALS:
    void modelsChanged();  ///< names, or which there are
    void reloaded();       ///< another model, criteria, clients or values
    void weightsChanged(); ///< weights, totals and order alone
    void gatesChanged();

private:
    enum Need { Nothing = 0, Models = 1, Model = 2, Values = 4, Gates = 8, All = 15 };
    struct Moved {
        Id modelCriterion = noId;
        Weight weight = 0;
    };

    void follow(const Changes& changes);
    [[nodiscard]] int needs(const Changes& changes) const;
    void catchUp();
    void readModels();
    void readModel(bool valuesToo);
    void readRanking();
    void announceReload();
    void readGates();
    void countRated();
    void applyWeights();

    Desk& m_desk;
    QPointer<Workspace> m_workspace;
    QTimer m_rest;
    bool m_following = false;
    int m_needs = All;

    std::vector<ModelName> m_models;
    Id m_chosen = noId;
    std::optional<ScoringModel> m_model;
    std::optional<Ranking> m_ranking;
    std::optional<Moved> m_moved;
    QHash<Id, Advice> m_advice;
    int m_ratedInFull = 0;
    bool m_anythingRated = false;
};

} // namespace kam
