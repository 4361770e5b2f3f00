// How the part of surveys and complaints is put together.
#include "client/relationship/loyaltypart.h"

#include "common/actionbutton.h"
#include "common/backgroundread.h"
#include "common/chartview.h"
#include "common/desk.h"
#include "common/keyfigurebar.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/scrolled.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>

namespace kam
{

namespace
{

constexpr int chartHeight = 29 * theme::grid;

QWidget* table(const QString& heading, QTableView* view, const QList<QAction*>& commands)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    head->addWidget(headingLabel(heading), 1);
    for (QAction* command : commands)
        head->addWidget(new ActionButton(*command));
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(head);
    column->addWidget(view);
    column->addStretch(1);
    return part;
}

} // namespace

LoyaltyPart::LoyaltyPart(Desk& desk, QWidget* parent) : ClientTab(desk, parent)
{
    setObjectName(QStringLiteral("loyaltyPart"));
    makeActions();
    arrange();
    m_background = new BackgroundRead(desk.workspace(), {}, this);
}

void LoyaltyPart::makeActions()
{
    const auto make = [this](const QString& text, const QString& onButton, const char* name,
                             void (LoyaltyPart::*slot)()) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setIconText(onButton);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_addAnswers =
        make(tr("Add survey answers…"), tr("Add answers…"), "addAnswersAction", &LoyaltyPart::addAnswers);
    m_changeAnswer =
        make(tr("Edit the survey answer…"), tr("Edit…"), "changeAnswerAction", &LoyaltyPart::changeAnswer);
    m_removeAnswers =
        make(tr("Delete survey answers"), tr("Delete"), "removeAnswersAction", &LoyaltyPart::removeAnswers);
    m_addComplaint =
        make(tr("Add complaint…"), tr("Add complaint…"), "addComplaintAction", &LoyaltyPart::addComplaint);
    m_changeComplaint = make(tr("Edit or settle the complaint…"), tr("Edit…"), "changeComplaintAction",
                             &LoyaltyPart::changeComplaint);
    m_removeComplaint = make(tr("Delete the complaint"), tr("Delete"), "removeComplaintAction",
                             &LoyaltyPart::removeComplaint);
}

QWidget* LoyaltyPart::makeAnswers()
{
    m_answerModel = new TextTableModel(this);
    m_answerModel->setColumns({tr("Date"), tr("Question"), tr("Answer"), tr("Survey"), tr("Note")}, {2});
    m_answerTable = pageTable(*m_answerModel, tr("Survey answers"), QStringLiteral("answerTable"));
    connect(m_answerTable, &QTableView::activated, m_changeAnswer, &QAction::trigger);
    connect(m_answerTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LoyaltyPart::updateActions);
    return table(tr("Survey answers"), m_answerTable, {m_removeAnswers, m_changeAnswer, m_addAnswers});
}

QWidget* LoyaltyPart::makeComplaints()
{
    m_complaintModel = new TextTableModel(this);
    m_complaintModel->setColumns({tr("Received"), tr("What about"), tr("Severity"), tr("Settled")});
    m_complaintTable = pageTable(*m_complaintModel, tr("Complaints"), QStringLiteral("complaintTable"));
    m_complaintTable->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_complaintTable, &QTableView::activated, m_changeComplaint, &QAction::trigger);
    connect(m_complaintTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LoyaltyPart::updateActions);
    return table(tr("Complaints"), m_complaintTable, {m_removeComplaint, m_changeComplaint, m_addComplaint});
}

QWidget* LoyaltyPart::withHeading(const QString& heading, ChartView*& chart, const char* name)
{
    chart = new ChartView(desk());
    chart->setObjectName(QString::fromLatin1(name));
    chart->setFixedHeight(chartHeight);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(headingLabel(heading));
    column->addWidget(chart);
    return part;
}

void LoyaltyPart::arrange()
{
    m_figures = new KeyFigureBar;
    m_figures->setObjectName(QStringLiteral("loyaltyFigureBar"));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, theme::grid, 0);
    grid->setHorizontalSpacing(4 * theme::grid);
    grid->setVerticalSpacing(theme::groupGap);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(m_figures, 0, 0, 1, 6);
    grid->addWidget(withHeading(tr("Net promoter score"), m_promoters, "promotersChart"), 1, 0, 1, 2);
    grid->addWidget(withHeading(tr("Loyalty matrix"), m_loyalty, "loyaltyChart"), 1, 2, 1, 2);
    grid->addWidget(withHeading(tr("Satisfaction and loyalty"), m_satisfaction, "satisfactionChart"), 1, 4, 1,
                    2);
    grid->addWidget(makeAnswers(), 2, 0, 1, 3);
    grid->addWidget(makeComplaints(), 2, 3, 1, 3);
    grid->setRowStretch(3, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(content));
}

} // namespace kam
