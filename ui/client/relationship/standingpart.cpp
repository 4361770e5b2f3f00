#include "client/relationship/standingpart.h"

#include "base/date.h"
#include "base/error.h"
#include "client/relationship/gatessheet.h"
#include "client/relationship/recorddialog.h"
#include "common/actionbutton.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/sheetview.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int gateWidth = 21 * theme::grid;
constexpr int verdictWidth = 14 * theme::grid;
constexpr int dateWidth = 14 * theme::grid;
constexpr int leastColumn = 10 * theme::grid;
constexpr int mostColumn = 24 * theme::grid;
constexpr int mostRows = 14;

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    return column;
}

TextCell stageCell(const LadderStep& step, const LadderStep* before)
{
    const QString name = ladderStageName(step.stage);
    if (!before || step.stage == before->stage)
        return name;
    return step.stage > before->stage ? TextCell(QStringLiteral("▲ ") + name, theme::Token::Good)
                                      : TextCell(QStringLiteral("▼ ") + name, theme::Token::Bad);
}

} // namespace

StandingPart::StandingPart(Desk& desk, QWidget* parent) : ClientTab(desk, parent)
{
    setObjectName(QStringLiteral("standingPart"));
    makeActions();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * theme::grid);
    row->addWidget(makeLadder(), 1);
    row->addWidget(makeGates(), 1);
}

void StandingPart::makeActions()
{
    const auto make = [this](const QString& text, const QString& onButton, const char* name,
                             void (StandingPart::*slot)()) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setIconText(onButton);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = make(tr("Record a step on the ladder…"), tr("Add step…"), "addLadderStepAction",
                 &StandingPart::addStep);
    m_change = make(tr("Edit the step on the ladder…"), tr("Edit…"), "changeLadderStepAction",
                    &StandingPart::changeStep);
    m_remove = make(tr("Delete the step on the ladder"), tr("Delete"), "removeLadderStepAction",
                    &StandingPart::removeStep);
}

QWidget* StandingPart::makeLadder()
{
    auto* stages = new QHBoxLayout;
    stages->setSpacing(theme::grid);
    for (const LadderStage stage : ladderStages) {
        if (!m_stages.empty())
            stages->addWidget(mutedLabel(QStringLiteral("›")));
        m_stages.push_back(bodyLabel(ladderStageName(stage)));
        m_stages.back()->setToolTip(plainTip(ladderStageMeaning(stage)));
        stages->addWidget(m_stages.back());
    }
    stages->addStretch(1);
    m_standing = mutedLabel({});
    m_standing->setObjectName(QStringLiteral("ladderStandingLabel"));
    m_standing->setWordWrap(true);
    m_model = new TextTableModel(this);
    m_model->setColumns({tr("Since"), tr("Stage"), tr("What speaks for it")});
    m_table = pageTable(*m_model, tr("Steps on the ladder"), QStringLiteral("ladderTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &QTableView::activated, m_change, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StandingPart::updateActions);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    head->addWidget(headingLabel(tr("Relationship ladder")), 1);
    for (QAction* action : {m_remove, m_change, m_add})
        head->addWidget(new ActionButton(*action));
    auto* ladder = new QWidget;
    auto* column = columnOf(ladder);
    column->addLayout(head);
    column->addLayout(stages);
    column->addWidget(m_standing);
    column->addWidget(m_table);
    column->addStretch(1);
    return ladder;
}

QWidget* StandingPart::makeGates()
{
    m_gates = new GatesSheet(desk().workspace(), this);
    m_gatesTable = new SheetView(desk());
    m_gatesTable->setObjectName(QStringLiteral("gatesTable"));
    m_gatesTable->setAccessibleName(tr("Verifying criteria"));
    m_gatesTable->setSheet(*m_gates);
    m_gatesTable->verticalHeader()->setFixedWidth(gateWidth);
    m_gatesTable->verticalHeader()->setTextElideMode(Qt::ElideRight);
    QHeaderView* header = m_gatesTable->horizontalHeader();
    header->setFixedHeight(theme::rowHeight);
    header->resizeSection(GatesSheet::VerdictColumn, verdictWidth);
    header->resizeSection(GatesSheet::DateColumn, dateWidth);
    header->setSectionResizeMode(GatesSheet::NoteColumn, QHeaderView::Stretch);
    m_gatesTable->setFixedHeight((1 + m_gates->rowCount()) * theme::rowHeight);
    auto* gates = new QWidget;
    auto* column = columnOf(gates);
    auto* heading = headingLabel(tr("Verifying criteria"));
    heading->setMinimumHeight(theme::fieldHeight);
    column->addWidget(heading);
    auto* hint =
        mutedLabel(tr("Conditions, not points: type 1 for pass, 2 for conditional, 3 for fail. A client that "
                      "fails one keeps its rank and is marked as not advisable."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_gatesTable);
    column->addSpacing(theme::grid);
    for (const GateKind kind : gateKinds) {
        auto* question =
            bodyLabel(tr("%1: %2", "verifying criterion, question").arg(gateName(kind), gateQuestion(kind)));
        question->setWordWrap(true);
        setRole(*question, QStringLiteral("muted"));
        column->addWidget(question);
    }
    column->addStretch(1);
    return gates;
}

QList<Page::MenuActions> StandingPart::menuActions() const
{
    return {{"Client", {m_add, m_change, m_remove}}, {"Edit", m_gatesTable->commands()}};
}

bool StandingPart::isStaleAfter(const Changes& changes) const
{
    return changes.touches("ladder_step") || changes.touches("gate");
}

void StandingPart::read()
{
    m_steps = LadderStore(desk().workspace()).ofClient(client());
    m_gates->show(client());
    std::vector<TextRow> rows;
    for (std::size_t i = m_steps.size(); i-- > 0;) {
        const LadderStep& step = m_steps[i];
        rows.push_back({shownDate(step.on, QLocale()),
                        stageCell(step, i > 0 ? &m_steps[i - 1] : nullptr),
                        {step.evidence, theme::Token::Text, step.evidence}});
    }
    m_model->setRows(std::move(rows));
    fitColumns(*m_table, 2, leastColumn, mostColumn);
    fitHeight(*m_table, mostRows);
    m_table->setVisible(!m_steps.empty());
    showStages();
    updateActions();
}

void StandingPart::showStages()
{
    const auto now = standing(m_steps, QDate::currentDate());
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const bool here = now && ladderStages.at(i) == now->stage;
        m_stages[i]->setFont(theme::font(theme::Size::Heading, here ? QFont::DemiBold : QFont::Normal));
        setRole(*m_stages[i], here ? QStringLiteral("accent") : QStringLiteral("muted"));
    }
    m_standing->setText(now ? tr("%1: %2, since %3.", "stage, what it means, date")
                                  .arg(ladderStageName(now->stage), ladderStageMeaning(now->stage),
                                       shownDate(now->on, QLocale()))
                            : tr("Where the client stands is not recorded yet. Add the first step with what "
                                 "speaks for it."));
}

void StandingPart::updateActions()
{
    const bool writable = !desk().workspace().isReadOnly();
    m_add->setEnabled(writable);
    m_change->setEnabled(writable && selected());
    m_remove->setEnabled(writable && selected());
}

const LadderStep* StandingPart::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || rows.first().row() >= static_cast<int>(m_steps.size()))
        return nullptr;
    return &m_steps[m_steps.size() - 1 - static_cast<std::size_t>(rows.first().row())];
}

void StandingPart::editStep(const LadderStep& step, const QString& title)
{
    auto* dialog = new RecordDialog(desk(), title, this);
    QStringList names;
    for (const LadderStage stage : ladderStages)
        names << tr("%1: %2", "stage, what it means").arg(ladderStageName(stage), ladderStageMeaning(stage));
    auto* stage = dialog->addChoice(tr("Stage"), "ladderStageCombo", names, static_cast<int>(step.stage));
    auto* on = dialog->addDate(tr("Since"), "ladderDateField", step.on);
    auto* evidence = dialog->addLine(tr("What speaks for it"), "ladderEvidenceEdit", step.evidence);
    dialog->edits<LadderStep>(
        step, [this, client = step.client] { return LadderStore(desk().workspace()).ofClient(client); });
    dialog->openFor([this, step, stage, on, evidence] {
        LadderStep changed = step;
        changed.stage = ladderStages.at(static_cast<std::size_t>(stage->currentIndex()));
        changed.on = on->date(tr("Since"));
        changed.evidence = evidence->text().trimmed();
        LadderStore(desk().workspace()).set(changed);
    });
}

void StandingPart::addStep()
{
    const auto now = standing(m_steps, QDate::currentDate());
    const auto next =
        now ? std::min<std::size_t>(static_cast<std::size_t>(now->stage) + 1, ladderStages.size() - 1) : 0;
    editStep({noId, client(), ladderStages.at(next), QDate::currentDate(), QString()},
             tr("Step on the ladder"));
}

void StandingPart::changeStep()
{
    if (const LadderStep* step = selected())
        editStep(*step, tr("Change the step on the ladder"));
}

void StandingPart::removeStep()
{
    if (const LadderStep* step = selected())
        desk().act([&] { LadderStore(desk().workspace()).remove(step->id); });
}

} // namespace kam
