#include "client/certainty/certaintytab.h"

#include "base/date.h"
#include "base/fold.h"
#include "client/certainty/certaintysheet.h"
#include "client/certaintywords.h"
#include "common/actionbutton.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/questions.h"
#include "common/scrolled.h"
#include "common/sheetview.h"
#include "registry/productline.h"
#include "relationship/certaintystore.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int serviceWidth = 19 * theme::grid;
constexpr int levelWidth = 9 * theme::grid;
constexpr int actionWidth = 16 * theme::grid;
constexpr int leastActionWidth = 13 * theme::grid; // of the last column, which takes what is left
constexpr int leastColumn = 10 * theme::grid;
constexpr int mostColumn = 34 * theme::grid;
constexpr int mostHistory = 12;

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    return column;
}

QHBoxLayout* head(QWidget* heading, const QList<QAction*>& commands)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(heading, 1);
    for (QAction* command : commands)
        row->addWidget(new ActionButton(*command));
    return row;
}

} // namespace

CertaintyTab::CertaintyTab(Desk& desk, QWidget* parent) : ClientTab(desk, parent)
{
    setObjectName(QStringLiteral("certaintyTab"));
    makeActions();
    arrange();
}

void CertaintyTab::makeActions()
{
    const auto make = [this](const QString& text, const QString& onButton, const char* name, auto&& run) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setIconText(onButton);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_add = make(tr("Add service…"), tr("Add service…"), "addServiceAction", [this] { addService(); });
    m_rename = make(tr("Rename service…"), tr("Rename…"), "renameServiceAction", [this] { renameService(); });
    m_line = make(tr("Product line of the service…"), tr("Product line…"), "serviceLineAction",
                  [this] { setLine(); });
    m_remove = make(tr("Delete service"), tr("Delete"), "removeServiceAction", [this] { removeService(); });
    m_up = make(tr("Move service up"), tr("Up"), "serviceUpAction", [this] { moveService(-1); });
    m_down = make(tr("Move service down"), tr("Down"), "serviceDownAction", [this] { moveService(1); });
    m_note = make(tr("Note on the record of certainty…"), tr("Note…"), "certaintyNoteAction",
                  [this] { changeNote(); });
    m_removeRecord = make(tr("Delete the record of certainty"), tr("Delete"), "removeCertaintyAction",
                          [this] { removeRecord(); });
}

QWidget* CertaintyTab::makeSheet()
{
    m_sheet = new CertaintySheet(desk().workspace(), this);
    m_table = new SheetView(desk());
    m_table->setObjectName(QStringLiteral("certaintyTable"));
    m_table->setAccessibleName(tr("Certainty by service"));
    m_table->setSheet(*m_sheet);
    m_table->verticalHeader()->setFixedWidth(serviceWidth);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setFixedHeight(theme::rowHeight);
    for (const CertaintyKind kind : certaintyKinds) {
        for (const auto part : {CertaintySheet::CurrentPart, CertaintySheet::DesiredPart}) {
            const int column = CertaintySheet::columnOf(kind, part);
            header->resizeSection(column, std::max(levelWidth, header->sectionSizeHint(column)));
        }
        const bool isLast = kind == certaintyKinds.back();
        header->resizeSection(CertaintySheet::columnOf(kind, CertaintySheet::ActionPart),
                              isLast ? leastActionWidth : actionWidth);
    }
    header->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { updateActions(); });
    m_dayField = new DateField;
    m_dayField->setObjectName(QStringLiteral("certaintyDateField"));
    m_dayField->setAccessibleName(tr("Recorded on"));
    connect(m_dayField, &QLineEdit::editingFinished, this, &CertaintyTab::takeDay);
    auto* top =
        head(headingLabel(tr("Certainty by service")), {m_up, m_down, m_remove, m_line, m_rename, m_add});
    top->insertWidget(1, mutedLabel(tr("Recorded on")));
    top->insertWidget(2, m_dayField);
    auto* hint =
        mutedLabel(tr("Type 1 for low, 2 for medium, 3 for high, - where it does not apply, nothing where "
                      "it is not known; Enter goes down, Tab to the right. Earlier days stay as history."));
    hint->setWordWrap(true);
    auto* part = new QWidget;
    auto* column = columnOf(part);
    column->addLayout(top);
    column->addWidget(m_table);
    column->addWidget(hint);
    return part;
}

QWidget* CertaintyTab::makeMatrix()
{
    m_matrixModel = new TextTableModel(this);
    m_matrixModel->setColumns({tr("Service"), certaintyKindName(CertaintyKind::Need),
                               certaintyKindName(CertaintyKind::Market),
                               certaintyKindName(CertaintyKind::Transaction)});
    m_matrix = pageTable(*m_matrixModel, tr("What to do, all services"), QStringLiteral("certaintyMatrix"));
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sentence = mutedLabel({});
    m_sentence->setObjectName(QStringLiteral("certaintySentence"));
    auto* part = new QWidget;
    auto* column = columnOf(part);
    column->addWidget(headingLabel(tr("What to do, all services")));
    column->addWidget(m_sentence);
    column->addWidget(m_matrix);
    column->addStretch(1);
    return part;
}

QWidget* CertaintyTab::makeHistory()
{
    m_historyModel = new TextTableModel(this);
    m_historyModel->setColumns({tr("Date"), tr("Service"), tr("Certainty"), tr("Current"), tr("Desired"),
                                tr("What to do"), tr("Note")});
    m_history = pageTable(*m_historyModel, tr("History of certainty"), QStringLiteral("certaintyHistory"));
    m_history->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_history->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CertaintyTab::updateActions);
    connect(m_history, &QTableView::activated, m_note, &QAction::trigger);
    auto* part = new QWidget;
    auto* column = columnOf(part);
    column->addLayout(head(headingLabel(tr("History")), {m_removeRecord, m_note}));
    column->addWidget(m_history);
    return part;
}

void CertaintyTab::arrange()
{
    auto* content = new QWidget;
    auto* column = columnOf(content);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->setSpacing(3 * theme::grid);
    column->addWidget(makeSheet());
    column->addWidget(makeMatrix());
    column->addWidget(makeHistory());
    column->addStretch(1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolled(content));
    m_stack->addWidget(
        emptyPlace(tr("No services yet"),
                   tr("For each service of yours: how certain is the client of its need, of the market "
                      "and of the transaction, and how certain should it be?"),
                   {m_add}));
    columnOf(this)->addWidget(m_stack);
}

QList<Page::MenuActions> CertaintyTab::menuActions() const
{
    return {{"Client", {m_add, m_rename, m_line, m_remove, m_up, m_down}},
            {"Client", {m_note, m_removeRecord}},
            {"Edit", m_table->commands()}};
}

Id CertaintyTab::clientOf(const QByteArray& table, Id row) const
{
    if (table != "service")
        return noId;
    for (const Service& service : CertaintyStore(desk().workspace()).all())
        if (service.id == row)
            return service.client;
    return noId;
}

void CertaintyTab::showRow(const QByteArray&, Id row)
{
    for (std::size_t place = 0; place < m_sheet->services().size(); ++place)
        if (m_sheet->services()[place].id == row)
            m_table->setCurrentIndex(m_sheet->index(static_cast<int>(place), 0));
}

bool CertaintyTab::isStaleAfter(const Changes& changes) const
{
    for (const char* table : {"service", "certainty", "product_line"})
        if (changes.touches(table))
            return true;
    return false;
}

void CertaintyTab::read()
{
    m_sheet->show(client(), day());
    const QSignalBlocker quiet(m_dayField);
    m_dayField->setDate(day());
    m_dayField->setReadOnly(desk().workspace().isReadOnly());
    m_table->setFixedHeight((1 + m_sheet->rowCount()) * theme::rowHeight + 2 * theme::grid);
    m_stack->setCurrentIndex(m_sheet->rowCount() > 0 ? 0 : 1);
    showMatrix();
    showHistory();
    updateActions();
}

QDate CertaintyTab::day() const
{
    return m_day.isValid() ? m_day : QDate::currentDate();
}

void CertaintyTab::takeDay()
{
    QDate chosen;
    if (!desk().act([&] { chosen = m_dayField->date(tr("Recorded on")); }))
        return;
    m_day = chosen == QDate::currentDate() ? QDate() : chosen;
    m_dayField->setDate(day());
    m_sheet->setDay(day());
}

void CertaintyTab::showMatrix()
{
    std::vector<TextRow> rows;
    int improve = 0;
    for (const Service& service : m_sheet->services()) {
        TextRow row{{service.name, theme::Token::Text, service.name}};
        for (const CertaintyKind kind : certaintyKinds) {
            row.push_back(matrixCell(service.of(kind)));
            improve += certaintyAction(service.of(kind)) == CertaintyAction::Improve ? 1 : 0;
        }
        rows.push_back(std::move(row));
    }
    m_matrixModel->setRows(std::move(rows));
    m_sentence->setText(improve > 0
                            ? tr("Certainties below the desired level: %1.").arg(QLocale().toString(improve))
                            : tr("No certainty is known to be below the desired level."));
    fitColumns(*m_matrix, 3, leastColumn, mostColumn);
    fitHeight(*m_matrix);
}

void CertaintyTab::showHistory()
{
    m_records.clear();
    for (const Service& service : m_sheet->services())
        for (const Certainty& certainty : service.history)
            m_records.push_back({service.name, service.id, certainty});
    std::stable_sort(m_records.begin(), m_records.end(),
                     [](const Record& a, const Record& b) { return a.certainty.on > b.certainty.on; });
    std::vector<TextRow> rows;
    for (const Record& record : m_records) {
        const Certainty& certainty = record.certainty;
        rows.push_back({shownDate(certainty.on, QLocale()),
                        record.service,
                        certaintyKindName(certainty.kind),
                        certaintyLevelName(certainty.current),
                        certaintyLevelName(certainty.desired),
                        actionCell(certaintyAction(certainty)),
                        {certainty.note, theme::Token::Text, certainty.note}});
    }
    m_historyModel->setRows(std::move(rows));
    fitColumns(*m_history, 6, leastColumn, mostColumn);
    fitHeight(*m_history, mostHistory);
}

const Service* CertaintyTab::selected() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_sheet->rowCount() ? nullptr
                                                 : &m_sheet->services()[static_cast<std::size_t>(row)];
}

const CertaintyTab::Record* CertaintyTab::selectedRecord() const
{
    const QModelIndexList rows = m_history->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= static_cast<int>(m_records.size())
               ? nullptr
               : &m_records[static_cast<std::size_t>(rows.first().row())];
}

void CertaintyTab::updateActions()
{
    const bool writable = !desk().workspace().isReadOnly();
    const int row = selected() ? m_table->currentIndex().row() : -1;
    m_add->setEnabled(writable);
    m_rename->setEnabled(writable && row >= 0);
    m_line->setEnabled(writable && row >= 0);
    m_remove->setEnabled(writable && row >= 0);
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && row >= 0 && row + 1 < m_sheet->rowCount());
    m_note->setEnabled(writable && selectedRecord());
    m_removeRecord->setEnabled(writable && selectedRecord());
}

void CertaintyTab::addService()
{
    const auto name = desk().questions().text(this, tr("Add service"), tr("Name"), {});
    if (!name)
        return;
    Service service;
    service.client = client();
    service.name = name->simplified();
    if (desk().act([&] { CertaintyStore(desk().workspace()).add(service); })) {
        m_table->setFocus();
        m_table->setCurrentIndex(m_sheet->index(m_sheet->rowCount() - 1, 0));
    }
}

void CertaintyTab::renameService()
{
    if (!selected())
        return;
    Service changed = *selected();
    const auto name = desk().questions().text(this, tr("Rename service"), tr("Name"), changed.name);
    if (!name)
        return;
    changed.name = name->simplified();
    desk().act([&] { CertaintyStore(desk().workspace()).update(changed); });
}

void CertaintyTab::setLine()
{
    if (!selected())
        return;
    Service changed = *selected();
    const std::vector<ProductLine> lines = ProductLineStore(desk().workspace()).all();
    QString present;
    for (const ProductLine& line : lines)
        if (line.id == changed.productLine)
            present = line.name;
    const auto name = desk().questions().text(this, tr("Product line of %1").arg(changed.name),
                                              tr("Name of the product line, or nothing"), present);
    if (!name)
        return;
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const ProductLine& line) {
        return folded(line.name) == folded(*name);
    });
    if (found == lines.end() && !name->trimmed().isEmpty())
        return desk().say(
            tr("There is no product line “%1”. Enter the name of one, or nothing for none in particular.")
                .arg(name->trimmed().left(40)),
            Severity::Caution);
    changed.productLine = found == lines.end() ? noId : found->id;
    desk().act([&] { CertaintyStore(desk().workspace()).update(changed); });
}

void CertaintyTab::removeService()
{
    if (!selected())
        return;
    const Service gone = *selected();
    if (desk().act([&] { CertaintyStore(desk().workspace()).remove(gone.id); }))
        desk().say(tr("%1 and its history of certainty are deleted. Undo brings them back.").arg(gone.name));
}

void CertaintyTab::moveService(int by)
{
    if (!selected())
        return;
    const int row = m_table->currentIndex().row();
    const int column = m_table->currentIndex().column();
    if (desk().act([&] { CertaintyStore(desk().workspace()).move(selected()->id, row + by); }))
        m_table->setCurrentIndex(m_sheet->index(row + by, column));
}

void CertaintyTab::changeNote()
{
    if (!selectedRecord())
        return;
    Record record = *selectedRecord();
    const auto note = desk().questions().text(this, tr("Note on the record of certainty"), tr("Note"),
                                              record.certainty.note);
    if (!note)
        return;
    record.certainty.note = note->trimmed();
    desk().act([&] { CertaintyStore(desk().workspace()).set(record.serviceId, record.certainty); });
}

void CertaintyTab::removeRecord()
{
    if (!selectedRecord())
        return;
    const Id gone = selectedRecord()->certainty.id;
    desk().act([&] { CertaintyStore(desk().workspace()).removeRecord(gone); });
}

} // namespace kam
