#include "scoring/ratingstore.h"

#include "base/error.h"
#include "scoring/criterionstore.h"
#include "scoring/engine.h"
#include "workspace/bulkquery.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

QString clientName(const Workspace& workspace, Id client)
{
    Query rows(workspace, "SELECT name FROM client WHERE id = ?");
    if (!rows.bind(1, client).step())
        throw Error(Text::tr("The client is no longer in this workspace. Choose another."));
    return rows.text(0);
}

QSet<Id> criteriaRatedOneToTen(const Workspace& workspace)
{
    QSet<Id> ids;
    Query rows(workspace, "SELECT DISTINCT criterion FROM model_criterion WHERE scale = 'rating'");
    while (rows.step())
        ids.insert(rows.integer(0));
    return ids;
}

void requireValues(const Workspace& workspace, const std::vector<Rating>& ratings)
{
    const QSet<Id> oneToTen = criteriaRatedOneToTen(workspace);
    for (const Rating& rating : ratings) {
        if (std::isfinite(rating.value) && (isRating(rating.value) || !oneToTen.contains(rating.criterion)))
            continue;
        const QString client = clientName(workspace, rating.client);
        const QString criterion = criterionName(workspace, rating.criterion);
        if (!std::isfinite(rating.value))
            throw Error(
                Text::tr("The value of %1 on %2 is not a number. Enter a number.").arg(client, criterion));
        throw Error(
            Text::tr("The rating %1 of %2 on %3 is not between 1 and 10. Enter a rating from 1 to 10.")
                .arg(QLocale().toString(rating.value), client, criterion));
    }
}

QString labelOf(const Workspace& workspace, const std::vector<Rating>& ratings)
{
    if (ratings.size() == 1)
        return Text::tr("Rate %1 on %2")
            .arg(clientName(workspace, ratings.front().client),
                 criterionName(workspace, ratings.front().criterion));
    const Id first = ratings.front().client;
    if (std::all_of(ratings.begin(), ratings.end(), [&](const Rating& r) { return r.client == first; }))
        return Text::tr("Rate %1").arg(clientName(workspace, first));
    return Text::tr("Enter %n rating(s)", nullptr, static_cast<int>(ratings.size()));
}

Rating readRating(const Query& row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.real(3), row.text(4), row.date(5)};
}

} // namespace

void RatingStore::set(const std::vector<Rating>& ratings)
{
    if (ratings.empty())
        return;
    requireValues(m_workspace, ratings);
    m_workspace.edit(labelOf(m_workspace, ratings), [&] {
        IdSequence ids(static_cast<qint64>(ratings.size()));
        BulkQuery store(
            m_workspace,
            "INSERT INTO rating (id, criterion, client, value, note, rated_on) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (criterion, client) DO UPDATE SET"
            " value = excluded.value, note = excluded.note, rated_on = excluded.rated_on");
        for (const Rating& rating : ratings) {
            store.bind(1, ids.next()).bind(2, rating.criterion).bind(3, rating.client).bind(4, rating.value);
            store.bind(5, rating.note).bind(6, rating.ratedOn).run();
        }
        store.finish();
    });
}

void RatingStore::remove(Id client, Id criterion)
{
    const QString label = Text::tr("Remove rating of %1 on %2")
                              .arg(clientName(m_workspace, client), criterionName(m_workspace, criterion));
    m_workspace.edit(label, [&] {
        Query(m_workspace, "DELETE FROM rating WHERE criterion = ? AND client = ?")
            .bind(1, criterion)
            .bind(2, client)
            .run();
    });
}

std::optional<Rating> RatingStore::rating(Id client, Id criterion) const
{
    Query rows(m_workspace, "SELECT id, client, criterion, value, note, rated_on FROM rating"
                            " WHERE criterion = ? AND client = ?");
    return rows.bind(1, criterion).bind(2, client).step() ? std::optional(readRating(rows)) : std::nullopt;
}

std::vector<Rating> RatingStore::ofClient(Id client) const
{
    std::vector<Rating> ratings;
    Query rows(m_workspace, "SELECT id, client, criterion, value, note, rated_on FROM rating"
                            " WHERE client = ? ORDER BY criterion");
    rows.bind(1, client);
    while (rows.step())
        ratings.push_back(readRating(rows));
    return ratings;
}

} // namespace kam
