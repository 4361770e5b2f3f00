#include "scoring/criterionstore.h"

#include "base/error.h"
#include "scoring/source.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

std::optional<Criterion> criterionNamed(const Workspace& workspace, const QString& name)
{
    Query rows(workspace, "SELECT c.id, c.name, c.explanation, c.anchor_low, c.anchor_middle, c.anchor_high,"
                          " c.source, coalesce(k.key, '') FROM criterion c"
                          " LEFT JOIN catalogue_criterion k ON k.id = c.id WHERE c.name = ?");
    return rows.bind(1, name).step() ? std::optional(criterionOf(rows, 0)) : std::nullopt;
}

/// The criterion that came from this entry of the catalogue, in whatever language.
Id criterionOfCatalogue(const Workspace& workspace, const QString& key)
{
    Query rows(workspace,
               "SELECT c.id FROM catalogue_criterion k JOIN criterion c ON c.id = k.id WHERE k.key = ?");
    return !key.isEmpty() && rows.bind(1, key).step() ? rows.integer(0) : noId;
}

void storeKey(Workspace& workspace, Id criterion, const QString& key)
{
    if (key.isEmpty())
        return;
    // The mark of a criterion that is gone, which a step taken back may leave behind, must not be in the way.
    Query(workspace, "DELETE FROM catalogue_criterion WHERE key = ?").bind(1, key).run();
    Query(workspace, "INSERT INTO catalogue_criterion (id, key) VALUES (?, ?)")
        .bind(1, criterion)
        .bind(2, key)
        .run();
}

bool isRatedOneToTen(const Workspace& workspace, Id criterion)
{
    Query rows(workspace, "SELECT 1 FROM model_criterion WHERE criterion = ? AND scale = 'rating'");
    return rows.bind(1, criterion).step();
}

Id insertCriterion(Workspace& workspace, const Criterion& criterion)
{
    if (criterion.name.trimmed().isEmpty())
        throw Error(Text::tr("A criterion needs a name. Enter one."));
    static_cast<void>(source(criterion.source));
    const Id id = newId();
    Query(workspace,
          "INSERT INTO criterion (id, name, explanation, anchor_low, anchor_middle, anchor_high, source)"
          " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(1, id)
        .bind(2, criterion.name.trimmed())
        .bind(3, criterion.explanation)
        .bind(4, criterion.anchorLow)
        .bind(5, criterion.anchorMiddle)
        .bind(6, criterion.anchorHigh)
        .bind(7, criterion.source)
        .run();
    storeKey(workspace, id, criterion.catalogueKey);
    return id;
}

bool saysTheSame(const Criterion& a, const Criterion& b)
{
    return a.explanation == b.explanation && a.anchorLow == b.anchorLow && a.anchorMiddle == b.anchorMiddle &&
           a.anchorHigh == b.anchorHigh && a.source == b.source;
}

} // namespace

Criterion criterionOf(const Query& row, int first)
{
    return {row.integer(first),  row.text(first + 1), row.text(first + 2), row.text(first + 3),
            row.text(first + 4), row.text(first + 5), row.text(first + 6), row.text(first + 7)};
}

QString criterionName(const Workspace& workspace, Id criterion)
{
    Query rows(workspace, "SELECT name FROM criterion WHERE id = ?");
    if (!rows.bind(1, criterion).step())
        throw Error(Text::tr("The criterion is no longer in this workspace. Choose another."));
    return rows.text(0);
}

void requireRatings(const Workspace& workspace, Id criterion, const QString& name, const QString& sourceKey)
{
    if (sourceKey != QLatin1String("manual"))
        throw Error(
            Text::tr("%1 comes from figures, so it can't be a rating from 1 to 10. Choose another scale.")
                .arg(name));
    Query rows(workspace, "SELECT c.name, r.value FROM rating r JOIN client c ON c.id = r.client"
                          " WHERE r.criterion = ? AND NOT (r.value BETWEEN 1 AND 10) LIMIT 1");
    if (rows.bind(1, criterion).step())
        throw Error(Text::tr("%1 has the value %2 on %3, which is not a rating from 1 to 10. "
                             "Change the value or choose another scale.")
                        .arg(rows.text(0), QLocale().toString(rows.real(1)), name));
}

Id criterionId(Workspace& workspace, const Criterion& criterion, SameName sameName)
{
    if (criterion.id != noId) {
        static_cast<void>(criterionName(workspace, criterion.id));
        return criterion.id;
    }
    if (const Id same = criterionOfCatalogue(workspace, criterion.catalogueKey); same != noId)
        return same;
    const std::optional<Criterion> known = criterionNamed(workspace, criterion.name.trimmed());
    if (!known)
        return insertCriterion(workspace, criterion);
    if (sameName == SameName::ShareIfEqual && !saysTheSame(*known, criterion))
        throw Error(Text::tr("A criterion named %1 exists already, with another explanation or source. "
                             "Choose it from the list, or enter another name.")
                        .arg(known->name));
    if (known->catalogueKey.isEmpty())
        storeKey(workspace, known->id, criterion.catalogueKey);
    return known->id;
}

void storeCriterion(Workspace& workspace, const Criterion& criterion)
{
    const QString before = criterionName(workspace, criterion.id);
    const QString name = criterion.name.trimmed();
    if (name.isEmpty())
        throw Error(Text::tr("A criterion needs a name. Enter one."));
    const std::optional<Criterion> holder = criterionNamed(workspace, name);
    if (holder && holder->id != criterion.id)
        throw Error(Text::tr("A criterion named %1 exists already. Choose another name.").arg(name));
    static_cast<void>(source(criterion.source));
    if (isRatedOneToTen(workspace, criterion.id))
        requireRatings(workspace, criterion.id, name, criterion.source);
    workspace.edit(Text::tr("Change criterion %1").arg(before), [&] {
        Query update(workspace, "UPDATE criterion SET name = ?2, explanation = ?3, anchor_low = ?4,"
                                " anchor_middle = ?5, anchor_high = ?6, source = ?7 WHERE id = ?1");
        update.bind(1, criterion.id)
            .bind(2, name)
            .bind(3, criterion.explanation)
            .bind(4, criterion.anchorLow);
        update.bind(5, criterion.anchorMiddle).bind(6, criterion.anchorHigh).bind(7, criterion.source);
        update.run();
    });
}

std::vector<Criterion> allCriteria(const Workspace& workspace)
{
    std::vector<Criterion> all;
    Query rows(workspace, "SELECT c.id, c.name, c.explanation, c.anchor_low, c.anchor_middle, c.anchor_high,"
                          " c.source, coalesce(k.key, '') FROM criterion c"
                          " LEFT JOIN catalogue_criterion k ON k.id = c.id");
    while (rows.step())
        all.push_back(criterionOf(rows, 0));
    const QCollator alphabet{QLocale()};
    std::sort(all.begin(), all.end(),
              [&](const Criterion& a, const Criterion& b) { return alphabet.compare(a.name, b.name) < 0; });
    return all;
}

} // namespace kam
