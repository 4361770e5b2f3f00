#include "buyingcentre/stagestore.h"

#include "buyingcentre/purchasecheck.h"
#include "buyingcentre/readstore.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

QString stageName(const Workspace& workspace, Id stage)
{
    Query row(workspace, "SELECT name FROM decision_stage WHERE id = ?");
    if (!row.bind(1, stage).step())
        refuseGone();
    return row.text(0);
}

QString pointName(const Workspace& workspace, Id point)
{
    Query row(workspace, "SELECT what FROM step_in_point WHERE id = ?");
    if (!row.bind(1, point).step())
        refuseGone();
    return row.text(0);
}

void insertPoint(Workspace& workspace, const StepInPoint& point, Id id, Id stage)
{
    Query(workspace, "INSERT INTO step_in_point (id, stage, what, due_on, member, done, note) VALUES (?, ?, "
                     "?, ?, ?, ?, ?)")
        .bind(1, id)
        .bind(2, stage)
        .bind(3, point.what)
        .bind(4, point.dueOn)
        .bindId(5, point.member)
        .bind(6, point.done ? 1 : 0)
        .bind(7, point.note)
        .run();
}

} // namespace

Id StageStore::add(const DecisionStage& stage)
{
    requireValid(m_workspace, stage);
    for (const StepInPoint& point : stage.points)
        requireValid(m_workspace, point);
    const Id id = stage.id == noId ? newId() : stage.id;
    const QString client = clientNameOf(m_workspace, stage.client);
    m_workspace.edit(Text::tr("Add stage %1 at %2").arg(stage.name, client), [&] {
        Query(m_workspace,
              "INSERT INTO decision_stage (id, client, project, name, starts_on, ends_on, done, note, "
              "place) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, (SELECT ifnull(max(place), 0) + 1 "
              "FROM decision_stage WHERE client = ?2))")
            .bind(1, id)
            .bind(2, stage.client)
            .bindId(3, stage.project)
            .bind(4, stage.name)
            .bind(5, stage.startsOn)
            .bind(6, stage.endsOn)
            .bind(7, stage.done ? 1 : 0)
            .bind(8, stage.note)
            .run();
        for (const StepInPoint& point : stage.points)
            insertPoint(m_workspace, point, newId(), id);
    });
    return id;
}

void StageStore::update(const DecisionStage& stage)
{
    requireValid(m_workspace, stage);
    (void)stageName(m_workspace, stage.id);
    m_workspace.edit(Text::tr("Change stage %1").arg(stage.name), [&] {
        Query(m_workspace,
              "UPDATE decision_stage SET name = ?2, starts_on = ?3, ends_on = ?4, done = ?5, note = ?6 "
              "WHERE id = ?1")
            .bind(1, stage.id)
            .bind(2, stage.name)
            .bind(3, stage.startsOn)
            .bind(4, stage.endsOn)
            .bind(5, stage.done ? 1 : 0)
            .bind(6, stage.note)
            .run();
    });
}

void StageStore::move(Id stage, int position)
{
    const QString name = stageName(m_workspace, stage);
    m_workspace.edit(Text::tr("Move stage %1").arg(name), [&] {
        Query rows(m_workspace, "SELECT b.id FROM decision_stage AS a JOIN decision_stage AS b ON "
                                "b.client = a.client AND b.project IS a.project WHERE a.id = ? "
                                "ORDER BY b.place, b.id");
        rows.bind(1, stage);
        std::vector<Id> ids;
        while (rows.step())
            ids.push_back(rows.integer(0));
        moveTo(ids, stage, position);
        Query row(m_workspace, "UPDATE decision_stage SET place = ? WHERE id = ?");
        for (std::size_t i = 0; i < ids.size(); ++i)
            row.bind(1, static_cast<qint64>(i) + 1).bind(2, ids[i]).run();
    });
}

void StageStore::remove(Id stage)
{
    const QString name = stageName(m_workspace, stage);
    m_workspace.edit(Text::tr("Remove stage %1").arg(name), [&] {
        Query(m_workspace, "DELETE FROM decision_stage WHERE id = ?").bind(1, stage).run();
    });
}

Id StageStore::addPoint(const StepInPoint& point)
{
    requireValid(m_workspace, point);
    const QString stage = stageName(m_workspace, point.stage);
    const Id id = point.id == noId ? newId() : point.id;
    m_workspace.edit(Text::tr("Add “%1” to stage %2").arg(point.what, stage),
                     [&] { insertPoint(m_workspace, point, id, point.stage); });
    return id;
}

void StageStore::updatePoint(const StepInPoint& point)
{
    requireValid(m_workspace, point);
    (void)pointName(m_workspace, point.id);
    m_workspace.edit(Text::tr("Change “%1”").arg(point.what), [&] {
        Query(m_workspace, "UPDATE step_in_point SET what = ?2, due_on = ?3, member = ?4, done = ?5, note = "
                           "?6 WHERE id = ?1")
            .bind(1, point.id)
            .bind(2, point.what)
            .bind(3, point.dueOn)
            .bindId(4, point.member)
            .bind(5, point.done ? 1 : 0)
            .bind(6, point.note)
            .run();
    });
}

void StageStore::removePoint(Id point)
{
    const QString what = pointName(m_workspace, point);
    m_workspace.edit(Text::tr("Remove “%1”").arg(what), [&] {
        Query(m_workspace, "DELETE FROM step_in_point WHERE id = ?").bind(1, point).run();
    });
}

StagePlace StageStore::placeOf(const QByteArray& table, Id row) const
{
    const bool isPoint = table == "step_in_point";
    if (!isPoint && table != "decision_stage")
        return {};
    Query found(m_workspace,
                isPoint
                    ? "SELECT s.client, s.project FROM step_in_point AS p JOIN decision_stage AS s ON s.id = "
                      "p.stage WHERE p.id = ?"
                    : "SELECT client, project FROM decision_stage WHERE id = ?");
    found.bind(1, row);
    return found.step() ? StagePlace{found.integer(0), found.integer(1)} : StagePlace{};
}

} // namespace kam
