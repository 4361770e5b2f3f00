// How the part about the purchase is put together.
#include "client/buyingcentre/celldelegate.h"
#include "client/buyingcentre/complexitymodel.h"
#include "client/buyingcentre/criteriamodel.h"
#include "client/buyingcentre/purchasepart.h"
#include "client/buyingcentre/stagesmodel.h"
#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/flowlayout.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>

namespace kam
{

namespace
{

constexpr int columnGap = 4 * theme::grid;

QWidget* section(const QString& title, const QList<QAction*>& commands, const QList<QWidget*>& parts)
{
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(headingLabel(title));
    if (!commands.isEmpty()) {
        auto* bar = new QWidget;
        auto* flow = new FlowLayout(bar, theme::grid / 2);
        flow->setContentsMargins(0, 0, 0, 0);
        for (QAction* action : commands)
            flow->addWidget(new ActionButton(*action));
        flow->addWidget(new QWidget); // the last one takes what is left of the line
        column->addWidget(bar);
    }
    for (QWidget* part : parts)
        column->addWidget(part);
    column->addStretch(1);
    return area;
}

} // namespace

PurchasePart::PurchasePart(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_complexity(new ComplexityModel(desk, this)),
      m_criteria(new CriteriaModel(desk, this)), m_stages(new StagesModel(desk, this)),
      m_points(new PointsModel(desk, this))
{
    setObjectName(QStringLiteral("purchasePart"));
    makeCommands();
    arrange();
    for (QTableView* one : {m_criteriaTable, m_stagesTable, m_pointsTable}) {
        connect(one->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &PurchasePart::updateCommands);
        connect(one->model(), &QAbstractItemModel::modelReset, this, &PurchasePart::updateCommands);
    }
    connect(m_note, &QLineEdit::editingFinished, this, &PurchasePart::storeNote);
}

QAction* PurchasePart::command(const QString& text, const char* name, void (PurchasePart::*slot)(),
                               const QString& shortText)
{
    auto* action = new QAction(text, this);
    if (!shortText.isEmpty())
        action->setIconText(shortText);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PurchasePart::makeCommands()
{
    m_criterionCommands = {
        command(tr("Add criterion"), "addDecisionCriterionAction", &PurchasePart::addCriterion),
        command(tr("Delete criterion"), "removeDecisionCriterionAction", &PurchasePart::removeCriterion,
                tr("Delete")),
        command(tr("Criterion up"), "decisionCriterionUpAction", &PurchasePart::criterionUp, tr("Up")),
        command(tr("Criterion down"), "decisionCriterionDownAction", &PurchasePart::criterionDown,
                tr("Down")),
        command(tr("Add competitor…"), "addCompetitorAction", &PurchasePart::addCompetitor),
        command(tr("Rename competitor…"), "renameCompetitorAction", &PurchasePart::renameCompetitor),
        command(tr("Delete competitor"), "removeCompetitorAction", &PurchasePart::removeCompetitor)};
    m_stageCommands = {
        command(tr("Add stage"), "addStageAction", &PurchasePart::addStage),
        command(tr("Delete stage"), "removeStageAction", &PurchasePart::removeStage, tr("Delete")),
        command(tr("Stage up"), "stageUpAction", &PurchasePart::stageUp, tr("Up")),
        command(tr("Stage down"), "stageDownAction", &PurchasePart::stageDown, tr("Down")),
        command(tr("Add point to step in"), "addPointAction", &PurchasePart::addPoint),
        command(tr("Delete point"), "removePointAction", &PurchasePart::removePoint)};
}

QTableView* PurchasePart::table(EditableModel& model, const QString& accessibleName,
                                const QString& objectName)
{
    QTableView* made = editTable(model, accessibleName, objectName);
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->horizontalHeader()->setFixedHeight(theme::rowHeight);
    made->horizontalHeader()->setStretchLastSection(true);
    return made;
}

QWidget* PurchasePart::makeComplexity()
{
    m_complexityTable =
        table(*m_complexity, tr("Complexity of the purchase"), QStringLiteral("complexityTable"));
    m_reading = bodyLabel({});
    m_reading->setObjectName(QStringLiteral("complexityReadingLabel"));
    m_reading->setWordWrap(true);
    m_judgedOn = mutedLabel({});
    m_judgedOn->setObjectName(QStringLiteral("complexityJudgedLabel"));
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("complexityNoteLineEdit"));
    m_note->setAccessibleName(tr("Note on the complexity"));
    m_note->setPlaceholderText(tr("Note"));
    return section(tr("Complexity of the purchase"), {}, {m_reading, m_complexityTable, m_note, m_judgedOn});
}

QWidget* PurchasePart::makeCriteria()
{
    m_criteriaTable =
        table(*m_criteria, tr("What the client chooses suppliers by"), QStringLiteral("criteriaTable"));
    m_criteriaTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_sum = mutedLabel({});
    m_sum->setObjectName(QStringLiteral("criteriaSumLabel"));
    m_totals = bodyLabel({});
    m_totals->setObjectName(QStringLiteral("criteriaTotalsLabel"));
    m_totals->setWordWrap(true);
    return section(tr("What the client chooses suppliers by"), m_criterionCommands,
                   {m_criteriaTable, m_sum, m_totals});
}

QWidget* PurchasePart::makeStages()
{
    m_stagesTable = table(*m_stages, tr("Stages of the decision"), QStringLiteral("stagesTable"));
    m_pointsTable = table(*m_points, tr("Where we can step in"), QStringLiteral("pointsTable"));
    m_noStages =
        mutedLabel(tr("No stage is recorded for this purchase yet. With its stages and their dates stand "
                      "the points at which we can step in."));
    m_noStages->setObjectName(QStringLiteral("noStagesLabel"));
    m_noStages->setWordWrap(true);
    return section(tr("Stages of the decision"), m_stageCommands, {m_noStages, m_stagesTable, m_pointsTable});
}

void PurchasePart::arrange()
{
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::groupGap);
    left->addWidget(makeComplexity());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::pageMargin);
    right->addWidget(makeCriteria());
    right->addWidget(makeStages());
    right->addStretch(1);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, theme::grid, 0);
    row->setSpacing(columnGap);
    row->addLayout(left, 4);
    row->addLayout(right, 5);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

} // namespace kam
