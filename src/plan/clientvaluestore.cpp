#include "base/error.h"
#include "plan/clientvalue.h"
#include "plan/names.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

void requireScore(const std::optional<double>& score, const QString& where)
{
    if (score && !(*score >= 0 && *score <= 10))
        throw Error(Text::tr("%1: a score is from 0 to 10.").arg(where), "score");
}

void requireValid(const ClientValue& value, const QString& client)
{
    requireStorable(value.competitor, client, Text::tr("Competitor"));
    requireStorable(value.note, client, Text::tr("Note"));
    for (const auto& [part, score] : value.scores) {
        const QString where =
            Text::tr("%1, %2", "client, part of the value").arg(client, valuePartName(part));
        requireScore(score.ours, where);
        requireScore(score.theirs, where);
        requireStorable(score.note, where, Text::tr("Note"));
    }
}

void storeScore(Workspace& workspace, Id client, ValuePart part, const ValueScore& score)
{
    if (score == ValueScore()) {
        Query(workspace, "DELETE FROM value_part WHERE client = ? AND part = ?")
            .bind(1, client)
            .bind(2, valuePartWord(part))
            .run();
        return;
    }
    Query(workspace,
          "INSERT INTO value_part (id, client, part, ours, theirs, note) VALUES (?, ?, ?, ?, ?, ?) ON "
          "CONFLICT (client, part) DO UPDATE SET ours = excluded.ours, theirs = excluded.theirs, note = "
          "excluded.note")
        .bind(1, newId())
        .bind(2, client)
        .bind(3, valuePartWord(part))
        .bind(4, score.ours)
        .bind(5, score.theirs)
        .bind(6, score.note)
        .run();
}

} // namespace

void ClientValueStore::set(Id client, const ClientValue& value)
{
    const QString name = shownText(planClientName(m_workspace, client));
    requireValid(value, name);
    m_workspace.edit(Text::tr("Change the value for %1").arg(name), [&] {
        Query(m_workspace,
              "INSERT INTO value_position (id, client, competitor, position, note) VALUES "
              "(?, ?, ?, ?, ?) ON CONFLICT (client) DO UPDATE SET competitor = excluded.competitor, "
              "position = excluded.position, note = excluded.note")
            .bind(1, newId())
            .bind(2, client)
            .bind(3, value.competitor)
            .bind(4, valuePositionWord(value.position))
            .bind(5, value.note)
            .run();
        for (const ValuePart part : valueParts) {
            const auto score = value.scores.find(part);
            storeScore(m_workspace, client, part, score == value.scores.end() ? ValueScore() : score->second);
        }
    });
}

ClientValue ClientValueStore::ofClient(Id client) const
{
    ClientValue value;
    Query row(m_workspace, "SELECT competitor, position, note FROM value_position WHERE client = ?");
    if (row.bind(1, client).step()) {
        value.competitor = row.text(0);
        const QString word = row.text(1);
        value.position = *std::find_if(valuePositions.begin(), valuePositions.end(),
                                       [&](ValuePosition p) { return valuePositionWord(p) == word; });
        value.note = row.text(2);
    }
    Query rows(m_workspace, "SELECT part, ours, theirs, note FROM value_part WHERE client = ?");
    rows.bind(1, client);
    while (rows.step())
        for (const ValuePart part : valueParts)
            if (valuePartWord(part) == rows.text(0))
                value.scores[part] = {rows.maybeReal(1), rows.maybeReal(2), rows.text(3)};
    return value;
}

} // namespace kam
