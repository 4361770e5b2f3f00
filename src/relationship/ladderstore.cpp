#include "base/error.h"
#include "registry/storable.h"
#include "relationship/check.h"
#include "relationship/ladder.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

std::vector<LadderStep> readSteps(Query& rows)
{
    std::vector<LadderStep> steps;
    while (rows.step())
        steps.push_back({rows.integer(0), rows.integer(1),
                         ladderStageFromWord(rows.text(2)).value_or(LadderStage::Transaction), rows.date(3),
                         rows.text(4)});
    return steps;
}

} // namespace

Id LadderStore::set(const LadderStep& step)
{
    const QString client = clientNamed(m_workspace, step.client);
    requireDay(step.on, client);
    requireStorable(step.evidence, client, Text::tr("Evidence"));
    Query other(m_workspace, "SELECT id FROM ladder_step WHERE client = ? AND reached_on = ?");
    const Id same = other.bind(1, step.client).bind(2, step.on).step() ? other.integer(0) : noId;
    if (step.id != noId && same != noId && same != step.id)
        throw Error(
            Text::tr("“%1” took another step on this day already. Choose another day, or change that one.")
                .arg(client));
    Id id = step.id != noId ? step.id : same;
    if (id == noId)
        id = newId();
    m_workspace.edit(Text::tr("Put %1 on the ladder: %2").arg(client, ladderStageName(step.stage)), [&] {
        Query(m_workspace,
              "INSERT INTO ladder_step (id, client, stage, reached_on, evidence) VALUES (?, ?, ?, ?, ?) "
              "ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, "
              "reached_on = excluded.reached_on, evidence = excluded.evidence")
            .bind(1, id)
            .bind(2, step.client)
            .bind(3, ladderStageWord(step.stage))
            .bind(4, step.on)
            .bind(5, step.evidence)
            .run();
    });
    return id;
}

void LadderStore::remove(Id step)
{
    Query row(m_workspace,
              "SELECT c.name FROM ladder_step AS s JOIN client AS c ON c.id = s.client WHERE s.id = ?");
    if (!row.bind(1, step).step())
        return;
    m_workspace.edit(Text::tr("Remove a step of %1 on the ladder").arg(row.text(0)),
                     [&] { Query(m_workspace, "DELETE FROM ladder_step WHERE id = ?").bind(1, step).run(); });
}

std::vector<LadderStep> LadderStore::ofClient(Id client) const
{
    Query rows(m_workspace,
               "SELECT id, client, stage, reached_on, evidence FROM ladder_step WHERE client = ? "
               "ORDER BY reached_on");
    rows.bind(1, client);
    return readSteps(rows);
}

std::vector<LadderStep> LadderStore::all() const
{
    Query rows(m_workspace,
               "SELECT id, client, stage, reached_on, evidence FROM ladder_step ORDER BY client, reached_on");
    return readSteps(rows);
}

} // namespace kam
