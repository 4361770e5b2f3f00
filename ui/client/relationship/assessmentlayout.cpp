// How the part of the assessments is put together.
#include "client/relationship/assessmentpart.h"

#include "client/relationship/assessmentsheet.h"
#include "common/actionbutton.h"
#include "common/chartview.h"
#include "common/clientpicker.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/scrolled.h"
#include "common/sheetview.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace kam
{

namespace
{

constexpr int factorWidth = 28 * theme::grid;
constexpr int levelWidth = 16 * theme::grid;
constexpr int beforeWidth = 13 * theme::grid;
constexpr int pickerWidth = 20 * theme::grid;
constexpr int profileHeight = 43 * theme::grid;
constexpr int trendHeight = 26 * theme::grid;

QHBoxLayout* rowOf(QWidget* widget, int spacing)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    return column;
}

} // namespace

void AssessmentPart::makeActions()
{
    const auto make = [this](const QString& text, const QString& onButton, const char* name,
                             void (AssessmentPart::*slot)()) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setIconText(onButton);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = make(tr("Assess the relation today"), tr("Assess today"), "addAssessmentAction",
                 &AssessmentPart::addToday);
    m_add->setShortcut({Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    m_date = make(tr("Change the date of the assessment…"), tr("Date…"), "assessmentDateAction",
                  &AssessmentPart::changeDate);
    m_remove = make(tr("Delete the assessment"), tr("Delete"), "removeAssessmentAction",
                    &AssessmentPart::removeChosen);
}

QWidget* AssessmentPart::makeHead()
{
    m_dates = new QComboBox;
    m_dates->setObjectName(QStringLiteral("assessmentDateCombo"));
    m_dates->setAccessibleName(tr("Assessment of"));
    m_dates->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_dates, &QComboBox::activated, this,
            [this](int entry) { choose(m_dates->itemData(entry).toLongLong()); });
    auto* head = new QWidget;
    auto* row = rowOf(head, theme::grid);
    row->addWidget(headingLabel(tr("Assessment of")));
    row->addWidget(m_dates);
    row->addStretch(1);
    row->addWidget(new ActionButton(*m_remove));
    row->addWidget(new ActionButton(*m_date));
    row->addWidget(new ActionButton(*m_add));
    return head;
}

QWidget* AssessmentPart::makeTerms()
{
    m_members = new QComboBox;
    m_members->setObjectName(QStringLiteral("assessmentMemberCombo"));
    m_members->setAccessibleName(tr("Assessed by"));
    connect(m_members, &QComboBox::activated, this,
            [this](int entry) { storeMember(m_members->itemData(entry).toLongLong()); });
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("assessmentNoteEdit"));
    m_note->setAccessibleName(tr("Note on the whole assessment"));
    m_note->setPlaceholderText(tr("Note on the whole assessment"));
    connect(m_note, &QLineEdit::editingFinished, this, &AssessmentPart::storeNote);
    auto* terms = new QWidget;
    auto* row = rowOf(terms, theme::grid);
    row->addWidget(mutedLabel(tr("Assessed by")));
    row->addWidget(m_members);
    row->addSpacing(theme::grid);
    row->addWidget(m_note, 1);
    return terms;
}

QWidget* AssessmentPart::makeEntry()
{
    m_sheet = new AssessmentSheet(desk().workspace(), this);
    m_table = new SheetView(desk());
    m_table->setObjectName(QStringLiteral("assessmentTable"));
    m_table->setAccessibleName(tr("The ten factors"));
    m_table->setSheet(*m_sheet);
    m_table->verticalHeader()->setFixedWidth(factorWidth);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setFixedHeight(theme::rowHeight);
    header->resizeSection(AssessmentSheet::LevelColumn, levelWidth);
    header->resizeSection(AssessmentSheet::BeforeColumn, beforeWidth);
    header->setSectionResizeMode(AssessmentSheet::NoteColumn, QHeaderView::Stretch);
    m_table->setFixedHeight((1 + static_cast<int>(relationFactors.size())) * theme::rowHeight);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AssessmentPart::showTrend);
    auto* hint =
        mutedLabel(tr("Type 1 for low, 2 for medium, 3 for high, = as before; Enter goes down, Tab to "
                      "the note."));
    hint->setWordWrap(true);
    auto* entry = new QWidget;
    auto* column = columnOf(entry);
    column->addWidget(makeHead());
    column->addWidget(makeTerms());
    column->addWidget(m_table);
    column->addWidget(hint);
    column->addStretch(1);
    return entry;
}

QWidget* AssessmentPart::makeProfile()
{
    m_against = new QComboBox;
    m_against->setObjectName(QStringLiteral("assessmentAgainstCombo"));
    m_against->setAccessibleName(tr("Compare with the date"));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_against, &QComboBox::activated, this, [this](int entry) {
        m_comparedDate = m_against->itemData(entry).toLongLong();
        showProfile();
        showChanges();
    });
    m_picker = new ClientPicker(desk().workspace());
    m_picker->setObjectName(QStringLiteral("assessmentClientPicker"));
    m_picker->setAccessibleName(tr("Compare with the client"));
    m_picker->setPlaceholderText(tr("another client"));
    m_picker->setClearButtonEnabled(true);
    m_picker->setMaximumWidth(pickerWidth);
    connect(m_picker, &ClientPicker::chosen, this, &AssessmentPart::chooseOther);
    connect(m_picker, &QLineEdit::editingFinished, this, &AssessmentPart::chooseOther);
    m_profile = new ChartView(desk());
    m_profile->setObjectName(QStringLiteral("profileChart"));
    m_profile->setFixedHeight(profileHeight);
    auto* head = new QWidget;
    auto* row = rowOf(head, theme::grid);
    row->addWidget(headingLabel(tr("Profile")));
    row->addStretch(1);
    row->addWidget(mutedLabel(tr("against")));
    row->addWidget(m_against);
    row->addWidget(m_picker);
    auto* profile = new QWidget;
    auto* column = columnOf(profile);
    column->addWidget(head);
    column->addWidget(m_profile);
    column->addStretch(1);
    connect(m_profile, &ChartView::pointSelected, this, [this](int factor) {
        if (factor >= 0)
            m_table->setCurrentIndex(m_sheet->index(factor, AssessmentSheet::LevelColumn));
    });
    return profile;
}

QWidget* AssessmentPart::makeHistory()
{
    m_historyModel = new TextTableModel(this);
    m_historyTable =
        pageTable(*m_historyModel, tr("All assessments"), QStringLiteral("assessmentHistoryTable"));
    m_historyTable->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* history = new QWidget;
    auto* column = columnOf(history);
    column->addWidget(headingLabel(tr("Over time")));
    column->addWidget(m_historyTable);
    return history;
}

void AssessmentPart::arrange()
{
    m_changesHeading = headingLabel({});
    m_changesHeading->setObjectName(QStringLiteral("assessmentChangesHeading"));
    m_changes = bodyLabel({});
    m_changes->setObjectName(QStringLiteral("assessmentChanges"));
    m_changes->setWordWrap(true);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trendHeading = headingLabel({});
    m_trendHeading->setObjectName(QStringLiteral("factorTrendHeading"));
    m_trend = new ChartView(desk());
    m_trend->setObjectName(QStringLiteral("factorTrendChart"));
    m_trend->setFixedHeight(trendHeight);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, theme::grid, 0);
    grid->setHorizontalSpacing(4 * theme::grid);
    grid->setVerticalSpacing(theme::groupGap);
    grid->setColumnStretch(0, 11);
    grid->setColumnStretch(1, 9);
    grid->addWidget(makeEntry(), 0, 0);
    grid->addWidget(makeProfile(), 0, 1);
    auto* changes = new QWidget;
    auto* changed = columnOf(changes);
    changed->addWidget(m_changesHeading);
    changed->addWidget(m_changes);
    changed->addStretch(1);
    auto* way = new QWidget;
    auto* trend = columnOf(way);
    trend->addWidget(m_trendHeading);
    trend->addWidget(m_trend);
    grid->addWidget(changes, 1, 0);
    grid->addWidget(way, 1, 1);
    grid->addWidget(makeHistory(), 2, 0, 1, 2);
    grid->setRowStretch(3, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolled(content));
    m_stack->addWidget(
        emptyPlace(tr("The relation was not assessed yet"),
                   tr("Ten factors, each low, medium or high, show how the relation stands, and "
                      "from the second time on which way it goes. It takes a minute."),
                   {m_add}));
    columnOf(this)->addWidget(m_stack);
}

} // namespace kam
