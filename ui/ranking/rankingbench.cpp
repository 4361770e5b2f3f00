#include "ranking/rankingbench.h"

#include "base/error.h"
#include "common/desk.h"
#include "scoring/source.h"

#include <algorithm>
#include <utility>

namespace kam
{

namespace
{

constexpr int restMilliseconds = 300;

/// Equal but for the weights that stand in the model now.
bool sameButWeights(ScoringModel a, const ScoringModel& b)
{
    if (a.criteria.size() != b.criteria.size())
        return false;
    for (std::size_t i = 0; i < a.criteria.size(); ++i)
        a.criteria[i].weight = b.criteria[i].weight;
    return a.criteria == b.criteria;
}

} // namespace

RankingBench::RankingBench(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_workspace(&desk.workspace())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &RankingBench::storeWeight);
    connect(m_workspace, &Workspace::changed, this, &RankingBench::follow);
}

RankingBench::~RankingBench()
{
    // Too late to tell anybody: the window goes. Usually the page was hidden before and nothing is left.
    if (m_moved && m_workspace) {
        try {
            disconnect(m_workspace, nullptr, this, nullptr);
            ModelStore(*m_workspace).setWeight(m_moved->modelCriterion, m_moved->weight);
        } catch (const Error& error) {
            qWarning("a weight could not be stored: %s", error.what());
        }
    }
}

void RankingBench::setFollowing(bool following)
{
    if (!following)
        storeWeight();
    m_following = following;
    if (following)
        catchUp();
}

void RankingBench::chooseModel(Id model)
{
    if (model == m_chosen)
        return;
    storeWeight();
    m_chosen = model;
    m_needs |= Models | Model | Values;
    if (m_following)
        catchUp();
}

Advice RankingBench::advice(int row) const
{
    return m_ranking ? m_advice.value(m_ranking->clientId(row)) : Advice{};
}

std::vector<Gate> RankingBench::gates(int row) const
{
    std::vector<Gate> gates;
    if (m_ranking && m_ranking->clientId(row) != noId)
        m_desk.act([&] { gates = GateStore(*m_workspace).ofClient(m_ranking->clientId(row)); });
    return gates;
}

bool RankingBench::readOnly() const
{
    return m_workspace->isReadOnly();
}

bool RankingBench::differsFromSaved() const
{
    return m_model && std::any_of(m_model->criteria.begin(), m_model->criteria.end(),
                                  [](const auto& used) { return used.savedWeight != used.weight; });
}

bool RankingBench::hasSavedWeights() const
{
    return m_model && std::any_of(m_model->criteria.begin(), m_model->criteria.end(),
                                  [](const auto& used) { return used.savedWeight.has_value(); });
}

void RankingBench::moveWeight(int criterion, Weight weight, bool held)
{
    if (!m_model || criterion < 0 || criterion >= static_cast<int>(m_model->criteria.size()))
        return;
    auto& used = m_model->criteria[static_cast<std::size_t>(criterion)];
    const Id id = used.id;
    if (m_moved && m_moved->modelCriterion != id)
        storeWeight();
    if (held)
        m_rest.stop();
    else
        m_rest.start();
    if (used.weight == weight)
        return;
    m_moved = Moved{id, weight};
    used.weight = weight;
    if (m_ranking)
        m_ranking->setWeight(criterion, weight);
    Q_EMIT weightsChanged();
}

void RankingBench::storeWeight()
{
    m_rest.stop();
    if (!m_moved)
        return;
    const Moved moved = *std::exchange(m_moved, std::nullopt);
    const bool stored =
        m_desk.act([&] { ModelStore(*m_workspace).setWeight(moved.modelCriterion, moved.weight); });
    if (!stored) {
        m_needs |= Model;
        catchUp();
    }
}

void RankingBench::follow(const Changes& changes)
{
    m_needs |= needs(changes);
    if (m_following)
        catchUp();
}

int RankingBench::needs(const Changes& changes) const
{
    if (changes.everything)
        return All;
    int needed = Nothing;
    if (changes.touches("scoring_model"))
        needed |= Models | Model;
    if (changes.touches("model_criterion") || changes.touches("band") || changes.touches("criterion"))
        needed |= Model;
    if (changes.touches("gate"))
        needed |= Gates;
    if (changes.touches("client"))
        needed |= Values;
    if (m_model) {
        for (const auto& used : m_model->criteria) {
            const auto tables = source(used.criterion.source).tables();
            if (std::any_of(tables.begin(), tables.end(),
                            [&](const QByteArray& table) { return changes.touches(table.constData()); }))
                needed |= Values;
        }
    }
    return needed;
}

void RankingBench::catchUp()
{
    const int needed = std::exchange(m_needs, Nothing);
    if (needed == Nothing)
        return;
    m_desk.act([&] {
        if (needed & Models)
            readModels();
        if (needed & Gates)
            readGates();
        if (needed & (Models | Model | Values))
            readModel(needed & Values);
        if (needed & Gates)
            Q_EMIT gatesChanged();
    });
}

void RankingBench::readModels()
{
    m_models = ModelStore(*m_workspace).models();
    const bool stillThere = std::any_of(m_models.begin(), m_models.end(),
                                        [this](const ModelName& name) { return name.id == m_chosen; });
    if (!stillThere)
        m_chosen = m_models.empty() ? noId : m_models.front().id; // the published one, where there is one
    Q_EMIT modelsChanged();
}

void RankingBench::readModel(bool valuesToo)
{
    auto fresh = m_chosen == noId ? std::nullopt : ModelStore(*m_workspace).model(m_chosen);
    const bool weightsOnly = !valuesToo && fresh && m_model && m_ranking && fresh->id == m_model->id &&
                             sameButWeights(*fresh, *m_model);
    if (weightsOnly && fresh->criteria == m_model->criteria && !m_moved) {
        m_model = std::move(fresh);
        return;
    }
    m_model = std::move(fresh);
    if (weightsOnly) {
        applyWeights();
        Q_EMIT weightsChanged();
    } else {
        readRanking();
    }
}

void RankingBench::applyWeights()
{
    std::vector<Weight> weights;
    for (auto& used : m_model->criteria) {
        // A weight in somebody's hand stays there while other changes arrive.
        if (m_moved && m_moved->modelCriterion == used.id)
            used.weight = m_moved->weight;
        weights.push_back(used.weight);
    }
    m_ranking->setWeights(weights);
}

void RankingBench::readRanking()
{
    m_ranking.reset();
    try {
        if (m_model)
            m_ranking = Ranking::fromWorkspace(*m_workspace, *m_model);
    } catch (const Error&) {
        announceReload(); // nothing is shown rather than what is no longer so
        throw;
    }
    if (m_ranking && m_moved)
        applyWeights();
    announceReload();
}

void RankingBench::announceReload()
{
    countRated();
    Q_EMIT reloaded();
}

void RankingBench::readGates()
{
    const auto gates = GateStore(*m_workspace).all();
    m_advice.clear();
    for (auto first = gates.begin(); first != gates.end();) {
        const auto last =
            std::find_if(first, gates.end(), [&](const Gate& gate) { return gate.client != first->client; });
        m_advice.insert(first->client, adviceOf({first, last}));
        first = last;
    }
}

void RankingBench::countRated()
{
    m_ratedInFull = 0;
    m_anythingRated = false;
    if (!m_ranking || m_model->criteria.empty())
        return;
    const int criteria = static_cast<int>(m_model->criteria.size());
    for (int row = 0; row < m_ranking->clientCount(); ++row) {
        const int rated = m_ranking->ratedCount(row);
        m_ratedInFull += rated == criteria;
        m_anythingRated = m_anythingRated || rated > 0;
    }
}

} // namespace kam
