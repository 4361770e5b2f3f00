#include "scoring/ranking.h"

#include "base/error.h"
#include "base/parallel.h"
#include "registry/namedclients.h"
#include "scoring/rankingstore.h"
#include "scoring/source.h"
#include "scoring/sourcecontext.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kam
{

namespace
{

constexpr std::size_t fewClients = 10000; ///< are not worth a thread

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

/// Names the client and the criterion, which the engine does not know.
void requireValues(const Eigen::Ref<const Vector>& raw, const ModelCriterion& entry,
                   const std::vector<QString>& names)
{
    for (Eigen::Index row = 0; row < raw.size(); ++row) {
        const double value = raw[row];
        if (std::isnan(value) || (std::isfinite(value) && (entry.scale != Scale::Rating || isRating(value))))
            continue;
        const QString& client = names[static_cast<std::size_t>(row)];
        if (!std::isfinite(value))
            throw Error(Text::tr("The value of %1 on %2 is not a finite number. Enter a number.")
                            .arg(client, entry.criterion.name));
        throw Error(Text::tr("The value %1 of %2 on %3 is not a rating from 1 to 10. "
                             "Change the value or choose another scale.")
                        .arg(QLocale().toString(value), client, entry.criterion.name));
    }
}

/// Compares names in the reader's alphabet. Where ties are many, all names are put in order once, because
/// comparing the same names again and again would be slower.
class NameOrder
{
public:
    NameOrder(const std::vector<QString>& names, std::vector<std::int32_t>& places)
        : m_names(names), m_places(places)
    {
    }
    bool operator()(std::int32_t a, std::int32_t b)
    {
        if (m_places.empty() && ++m_compared > m_names.size())
            placeAll();
        return m_places.empty()
                   ? before(a, b)
                   : m_places[static_cast<std::size_t>(a)] < m_places[static_cast<std::size_t>(b)];
    }

private:
    [[nodiscard]] const QString& name(std::int32_t row) const
    {
        return m_names[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] bool before(std::int32_t a, std::int32_t b) const
    {
        const int alphabet = m_collator.compare(name(a), name(b));
        if (alphabet != 0)
            return alphabet < 0;
        return name(a) == name(b) ? a < b : name(a) < name(b);
    }
    void placeAll()
    {
        std::vector<std::int32_t> order(m_names.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [this](std::int32_t a, std::int32_t b) { return before(a, b); });
        m_places.resize(order.size());
        for (std::size_t place = 0; place < order.size(); ++place)
            m_places[static_cast<std::size_t>(order[place])] = static_cast<std::int32_t>(place);
    }

    const std::vector<QString>& m_names;
    std::vector<std::int32_t>& m_places;
    std::size_t m_compared = 0;
    QCollator m_collator{QLocale()};
};

} // namespace

Ranking Ranking::fromWorkspace(const Workspace& workspace, const ScoringModel& model,
                               const MethodRule& method)
{
    std::vector<Id> rated;
    for (const ModelCriterion& used : model.criteria)
        if (used.criterion.source == QLatin1String("manual"))
            rated.push_back(used.criterion.id);
    SourceContext context(workspace, std::move(rated)); // begins to read ratings
    NamedClients clients = namedClients(workspace);
    Matrix raw(static_cast<Eigen::Index>(clients.ids.size()),
               static_cast<Eigen::Index>(model.criteria.size()));
    for (Eigen::Index column = 0; column < raw.cols(); ++column) {
        const Criterion& criterion = model.criteria[static_cast<std::size_t>(column)].criterion;
        source(criterion.source).read(context, criterion.id, clients.ids, raw.col(column));
    }
    Ranking ranking = fromValues(std::move(clients.names), model, std::move(raw), method);
    ranking.m_clients = std::move(clients.ids);
    return ranking;
}

Ranking Ranking::fromValues(std::vector<QString> names, const ScoringModel& model, Matrix raw,
                            const MethodRule& method)
{
    Ranking ranking;
    ranking.m_model = model;
    ranking.m_method = method;
    ranking.m_names = std::move(names);
    ranking.m_raw = std::move(raw);
    ranking.score();
    ranking.rank();
    ranking.rankSaved();
    return ranking;
}

void Ranking::score()
{
    m_points.resize(m_raw.rows(), m_raw.cols());
    if (m_method.method == Method::Sum) {
        scorePoints();
    } else {
        for (std::size_t i = 0; i < m_model.criteria.size(); ++i) {
            const ModelCriterion& entry = m_model.criteria[i];
            const auto column = static_cast<Eigen::Index>(i);
            requireUsable(m_raw.col(column), entry.criterion.name, m_names, m_method.method);
            termsOf(m_raw.col(column), entry.direction, m_method, m_points.col(column));
        }
    }
    countRated();
}

void Ranking::scorePoints()
{
    const auto criteria = m_model.criteria.size();
    for (std::size_t i = 0; i < criteria; ++i)
        requireValues(m_raw.col(static_cast<Eigen::Index>(i)), m_model.criteria[i], m_names);
    const std::size_t pieces = m_names.size() < fewClients ? 1 : piecesOf(criteria, 1);
    inParallel(criteria, pieces, [this](std::size_t, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            const ModelCriterion& entry = m_model.criteria[i];
            const auto column = static_cast<Eigen::Index>(i);
            pointsOf(m_raw.col(column), {entry.direction, entry.scale, entry.bands}, m_points.col(column));
        }
    });
}

void Ranking::countRated()
{
    m_rated.assign(m_names.size(), 0);
    m_ratedClients.assign(m_model.criteria.size(), 0);
    for (Eigen::Index column = 0; column < m_raw.cols(); ++column) {
        const auto values = m_raw.col(column);
        for (Eigen::Index row = 0; row < values.size(); ++row) {
            if (std::isnan(values[row]))
                continue;
            ++m_rated[static_cast<std::size_t>(row)];
            ++m_ratedClients[static_cast<std::size_t>(column)];
        }
    }
}

std::vector<Weight> Ranking::weights() const
{
    std::vector<Weight> weights;
    for (const ModelCriterion& entry : m_model.criteria)
        weights.push_back(entry.weight);
    return weights;
}

void Ranking::rank()
{
    NameOrder nameBefore(m_names, m_namePlaces);
    if (m_method.method == Method::Sum)
        return rankClients(m_points, weights(), std::ref(nameBefore), m_standing);
    std::vector<Direction> directions;
    for (const ModelCriterion& entry : m_model.criteria)
        directions.push_back(entry.direction);
    rankTotals(totalsOf(m_points, weights(), directions, m_method.method), std::ref(nameBefore), m_standing);
}

void Ranking::rankSaved()
{
    std::vector<Weight> saved;
    for (const ModelCriterion& entry : m_model.criteria)
        saved.push_back(entry.savedWeight.value_or(0));
    const bool any = std::any_of(m_model.criteria.begin(), m_model.criteria.end(),
                                 [](const ModelCriterion& entry) { return entry.savedWeight.has_value(); });
    if (!any || m_method.method != Method::Sum)
        return;
    if (saved == weights()) {
        m_savedRanks = m_standing.rank;
        return;
    }
    Standing standing;
    // Only ranks are kept, and those do not depend on names.
    rankClients(m_points, saved, std::less<>(), standing);
    m_savedRanks = std::move(standing.rank);
}

Id Ranking::clientId(int row) const
{
    return m_clients.empty() ? noId : m_clients[static_cast<std::size_t>(row)];
}

int Ranking::rowOf(Id client) const
{
    const auto found = std::lower_bound(m_clients.begin(), m_clients.end(), client);
    return found != m_clients.end() && *found == client ? static_cast<int>(found - m_clients.begin()) : -1;
}

const QString& Ranking::name(int row) const
{
    return m_names[static_cast<std::size_t>(row)];
}

double Ranking::raw(int row, int criterion) const
{
    return m_raw(row, criterion);
}

double Ranking::points(int row, int criterion) const
{
    return m_points(row, criterion);
}

double Ranking::contribution(int row, int criterion) const
{
    return m_model.criteria[static_cast<std::size_t>(criterion)].weight * m_points(row, criterion) /
           fullWeight;
}

int Ranking::ratedCount(int row) const
{
    return m_rated[static_cast<std::size_t>(row)];
}

int Ranking::ratedClients(int criterion) const
{
    return m_ratedClients[static_cast<std::size_t>(criterion)];
}

void Ranking::setWeights(const std::vector<Weight>& weights)
{
    for (std::size_t i = 0; i < m_model.criteria.size(); ++i)
        m_model.criteria[i].weight = weights.at(i);
    rank();
}

void Ranking::setWeight(int criterion, Weight weight)
{
    m_model.criteria[static_cast<std::size_t>(criterion)].weight = weight;
    rank();
}

} // namespace kam
