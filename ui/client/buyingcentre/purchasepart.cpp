#include "client/buyingcentre/purchasepart.h"

#include "base/date.h"
#include "base/error.h"
#include "buyingcentre/complexityreading.h"
#include "buyingcentre/purchasestore.h"
#include "buyingcentre/stagestore.h"
#include "client/buyingcentre/complexitymodel.h"
#include "client/buyingcentre/criteriamodel.h"
#include "client/buyingcentre/stagesmodel.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/questions.h"
#include "common/shown.h"
#include "common/texttable.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>

namespace kam
{

namespace
{

constexpr int allWeights = 10000;
constexpr double hundredths = 100;
constexpr int leastWidth = 8 * theme::grid;
constexpr int mostWidth = 26 * theme::grid;

/// Goes to the row of something that was just added, and begins its name.
void begin(QTableView& table, int row)
{
    if (row < 0)
        return;
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, 0));
    table.edit(table.currentIndex());
}

} // namespace

void PurchasePart::show(const CentreViewPointer& view)
{
    m_view = view;
    m_complexity->show(view);
    m_criteria->show(view);
    m_stages->show(view);
    m_points->show(view);
    const Complexity& complexity = m_complexity->complexity();
    m_reading->setText(complexityText(complexity));
    m_judgedOn->setText(complexity.judgedOn.isValid()
                            ? tr("Judged on %1").arg(writtenDate(complexity.judgedOn, QLocale()))
                            : QString());
    if (!m_note->isModified())
        m_note->setText(complexity.note);
    m_note->setReadOnly(!view->writable);
    const int sum = m_criteria->sum();
    m_sum->setVisible(m_criteria->rowCount() > 0);
    m_sum->setText(
        sum == allWeights
            ? tr("Weights add up to 100 %")
            : tr("▲ Weights add up to %1; they are used as they stand").arg(shortPercent(sum / hundredths)));
    setRole(*m_sum, sum == allWeights ? QStringLiteral("muted") : QStringLiteral("caution"));
    const QString totals = m_criteria->totals();
    m_totals->setText(totals.isEmpty() ? QString() : tr("Weight × rating: %1").arg(totals));
    m_totals->setVisible(!totals.isEmpty());
    m_noStages->setVisible(m_stages->rowCount() == 0);
    m_stagesTable->setVisible(m_stages->rowCount() > 0);
    m_pointsTable->setVisible(m_stages->rowCount() > 0);
    fitTables();
    updateCommands();
}

void PurchasePart::showRow(const QByteArray& table, Id row)
{
    const bool isPoint = table == "step_in_point";
    QTableView* view = isPoint ? m_pointsTable : m_stagesTable;
    const int line = isPoint ? m_points->rowOf(row) : m_stages->rowOf(row);
    if (line < 0)
        return;
    view->setCurrentIndex(view->model()->index(line, 0));
    view->setFocus();
    for (QWidget* above = view->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(view);
}

void PurchasePart::fitTables()
{
    fitColumns(*m_complexityTable, ComplexityModel::Meaning, leastWidth, mostWidth);
    fitColumns(*m_criteriaTable, m_criteria->columnCount() - 1, leastWidth, mostWidth);
    fitColumns(*m_stagesTable, StagesModel::Note, leastWidth, mostWidth);
    fitColumns(*m_pointsTable, PointsModel::Note, leastWidth, mostWidth);
    for (QTableView* table : {m_complexityTable, m_criteriaTable, m_stagesTable, m_pointsTable})
        fitHeight(*table);
}

void PurchasePart::updateCommands()
{
    const bool writable = m_view && m_view->writable;
    const bool criterion = m_criteria->criterion(m_criteriaTable->currentIndex().row()) != nullptr;
    const auto supplier = m_criteria->supplier(m_criteriaTable->currentIndex().column());
    const bool competitor = supplier && !supplier->isEmpty();
    const bool stage = m_stages->stage(m_stagesTable->currentIndex().row()) != nullptr;
    const bool point = m_points->point(m_pointsTable->currentIndex().row()) != nullptr;
    const auto enable = [writable](QAction* action, bool wanted) { action->setEnabled(writable && wanted); };
    enable(m_criterionCommands.at(0), true);
    for (const int i : {1, 2, 3})
        enable(m_criterionCommands.at(i), criterion);
    enable(m_criterionCommands.at(4), m_criteria->rowCount() > 0);
    for (const int i : {5, 6})
        enable(m_criterionCommands.at(i), competitor);
    enable(m_stageCommands.at(0), true);
    for (const int i : {1, 2, 3})
        enable(m_stageCommands.at(i), stage);
    enable(m_stageCommands.at(4), m_stages->rowCount() > 0);
    enable(m_stageCommands.at(5), point);
}

void PurchasePart::addCriterion()
{
    DecisionCriterion criterion;
    criterion.client = m_view->centre.client;
    criterion.project = m_view->project;
    criterion.name = tr("New criterion");
    Id id = noId;
    if (m_desk.act([&] { id = PurchaseStore(m_desk.workspace()).addCriterion(criterion); }))
        begin(*m_criteriaTable, m_criteria->rowOf(id));
}

void PurchasePart::removeCriterion()
{
    const Id id = m_criteria->criterion(m_criteriaTable->currentIndex().row())->id;
    m_desk.act([&] { PurchaseStore(m_desk.workspace()).removeCriterion(id); });
}

void PurchasePart::moveCriterion(int steps)
{
    const QModelIndex at = m_criteriaTable->currentIndex();
    const int to = at.row() + steps;
    if (to < 0 || to >= m_criteria->rowCount())
        return;
    const Id id = m_criteria->criterion(at.row())->id;
    if (m_desk.act([&] { PurchaseStore(m_desk.workspace()).moveCriterion(id, to); }))
        m_criteriaTable->setCurrentIndex(m_criteria->index(m_criteria->rowOf(id), at.column()));
}

void PurchasePart::addCompetitor()
{
    const auto name = m_desk.questions().text(this, tr("Add competitor"), tr("Name"), {});
    if (!name)
        return;
    m_desk.act([&] { m_criteria->addSupplier(*name); });
    fitTables();
}

void PurchasePart::renameCompetitor()
{
    const QString before = m_criteria->supplier(m_criteriaTable->currentIndex().column()).value_or(QString());
    const auto name = m_desk.questions().text(this, tr("Rename competitor"), tr("Name"), before);
    if (!name || name->simplified() == before)
        return;
    m_desk.act([&] {
        if (name->simplified().isEmpty())
            throw Error(tr("A competitor needs a name. Enter one."));
        PurchaseStore(m_desk.workspace())
            .renameSupplier(m_view->centre.client, m_view->project, before, name->simplified());
    });
}

void PurchasePart::removeCompetitor()
{
    const QString name = m_criteria->supplier(m_criteriaTable->currentIndex().column()).value_or(QString());
    m_desk.act([&] {
        PurchaseStore(m_desk.workspace()).renameSupplier(m_view->centre.client, m_view->project, name, {});
    });
}

void PurchasePart::addStage()
{
    DecisionStage stage;
    stage.client = m_view->centre.client;
    stage.project = m_view->project;
    stage.name = tr("New stage");
    Id id = noId;
    if (m_desk.act([&] { id = StageStore(m_desk.workspace()).add(stage); }))
        begin(*m_stagesTable, m_stages->rowOf(id));
}

void PurchasePart::removeStage()
{
    const Id id = m_stages->stage(m_stagesTable->currentIndex().row())->id;
    m_desk.act([&] { StageStore(m_desk.workspace()).remove(id); });
}

void PurchasePart::moveStage(int steps)
{
    const QModelIndex at = m_stagesTable->currentIndex();
    const int to = at.row() + steps;
    if (to < 0 || to >= m_stages->rowCount())
        return;
    const Id id = m_stages->stage(at.row())->id;
    if (m_desk.act([&] { StageStore(m_desk.workspace()).move(id, to); }))
        m_stagesTable->setCurrentIndex(m_stages->index(m_stages->rowOf(id), at.column()));
}

void PurchasePart::addPoint()
{
    const DecisionStage* stage = m_stages->stage(std::max(m_stagesTable->currentIndex().row(), 0));
    if (!stage)
        return;
    StepInPoint point;
    point.stage = stage->id;
    point.what = tr("New point to step in");
    Id id = noId;
    if (m_desk.act([&] { id = StageStore(m_desk.workspace()).addPoint(point); }))
        begin(*m_pointsTable, m_points->rowOf(id));
}

void PurchasePart::removePoint()
{
    const Id id = m_points->point(m_pointsTable->currentIndex().row())->id;
    m_desk.act([&] { StageStore(m_desk.workspace()).removePoint(id); });
}

void PurchasePart::storeNote()
{
    if (!m_note->isModified())
        return;
    m_note->setModified(false);
    m_desk.act([this] { m_complexity->storeNote(m_note->text().trimmed()); });
}

QList<Page::MenuActions> PurchasePart::menuActions() const
{
    return {{"Client", m_criterionCommands}, {"Client", m_stageCommands}};
}

} // namespace kam
