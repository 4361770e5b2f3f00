#include "common/sheetview.h"

#include "common/desk.h"
#include "common/flattable.h"
#include "common/sheetdelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace kam
{

SheetView::SheetView(Desk& desk, QWidget* parent) : QTableView(parent), m_desk(desk)
{
    makeFlat(*this);
    setItemDelegate(new SheetDelegate(*this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->show();
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QAction* copy = command(tr("Copy cells"), "copyCellsAction", QKeySequence::Copy, &SheetView::copy);
    QAction* cut = command(tr("Cut cells"), "cutCellsAction", QKeySequence::Cut, &SheetView::cut);
    QAction* paste = command(tr("Paste cells"), "pasteCellsAction", QKeySequence::Paste, &SheetView::paste);
    QAction* clear = command(tr("Clear cells"), "clearCellsAction", QKeySequence::Delete, &SheetView::clear);
    QAction* right =
        command(tr("Fill right"), "fillRightAction", {Qt::CTRL | Qt::Key_R}, &SheetView::fillRight);
    QAction* down = command(tr("Fill down"), "fillDownAction", {Qt::CTRL | Qt::Key_D}, &SheetView::fillDown);
    QAction* headings = command(tr("Copy cells with headings"), "copyCellsWithHeadingsAction",
                                {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, &SheetView::copyWithHeadings);
    m_commands = {copy, headings, cut, paste, clear, right, down};
    m_changing = {cut, paste, clear, right, down};
    addActions(m_commands);
    updateCommands();
}

QAction* SheetView::command(const QString& text, const char* name, const QKeySequence& shortcut,
                            void (SheetView::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    // Other tables of the window have commands with the same keys.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void SheetView::setSheet(SheetModel& model)
{
    m_model = &model;
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &SheetView::updateCommands);
    updateCommands();
}

bool SheetView::enter(const std::vector<SheetEntry>& entries)
{
    return m_desk.act([&] { m_model->enter(entries); });
}

void SheetView::moveBy(int rows, int columns)
{
    setFocus();
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    setCurrentIndex(m_model->index(std::clamp(current.row() + rows, 0, m_model->rowCount() - 1),
                                   std::clamp(current.column() + columns, 0, m_model->columnCount() - 1)));
}

SheetView::Block SheetView::block() const
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (selection.isEmpty())
        return {};
    Block block{selection.first().top(), selection.first().left(), selection.first().bottom(),
                selection.first().right()};
    for (const QItemSelectionRange& range : selection) {
        block.top = std::min(block.top, range.top());
        block.left = std::min(block.left, range.left());
        block.bottom = std::max(block.bottom, range.bottom());
        block.right = std::max(block.right, range.right());
    }
    return block;
}

void SheetView::updateCommands()
{
    const bool any = m_model && !block().isEmpty();
    const bool writable = !m_desk.workspace().isReadOnly();
    for (QAction* action : std::as_const(m_commands))
        action->setEnabled(any && (writable || !m_changing.contains(action)));
}

void SheetView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    updateCommands();
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace && m_model && !m_desk.workspace().isReadOnly())
        return clear();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return moveBy(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
    QTableView::keyPressEvent(event);
}

QString SheetView::blockText(const Block& block, bool withHeadings) const
{
    std::vector<QStringList> rows;
    if (withHeadings) {
        QStringList line{QString()};
        for (int column = block.left; column <= block.right; ++column)
            line << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        rows.push_back(line);
    }
    for (int row = block.top; row <= block.bottom; ++row) {
        QStringList line;
        if (withHeadings)
            line << m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        for (int column = block.left; column <= block.right; ++column)
            line << m_model->index(row, column).data(Qt::EditRole).toString();
        rows.push_back(line);
    }
    return textOfCells(rows);
}

void SheetView::copy()
{
    if (const Block selected = block(); !selected.isEmpty())
        QApplication::clipboard()->setText(blockText(selected, false));
}

void SheetView::copyWithHeadings()
{
    if (const Block selected = block(); !selected.isEmpty())
        QApplication::clipboard()->setText(blockText(selected, true));
}

void SheetView::cut()
{
    copy();
    clear();
}

void SheetView::clear()
{
    std::vector<SheetEntry> entries;
    const Block selected = block();
    for (int row = selected.top; row <= selected.bottom; ++row)
        for (int column = selected.left; column <= selected.right; ++column)
            entries.push_back({row, column, {}});
    store(std::move(entries), selected);
}

void SheetView::paste()
{
    const std::vector<QStringList> cells = cellsOfText(QApplication::clipboard()->text());
    if (cells.empty())
        m_desk.say(tr("The clipboard holds no text. Copy cells in a spreadsheet first."));
    else
        pasteCells(cells);
}

void SheetView::pasteCells(const std::vector<QStringList>& cells)
{
    const Block selected = block();
    if (selected.isEmpty())
        return;
    const bool single = cells.size() == 1 && cells.front().size() == 1;
    std::size_t widest = 0;
    for (const QStringList& line : cells)
        widest = std::max(widest, static_cast<std::size_t>(line.size()));
    const int rows = single ? selected.bottom - selected.top + 1 : static_cast<int>(cells.size());
    const int columns = single ? selected.right - selected.left + 1 : static_cast<int>(widest);
    const Block target{selected.top, selected.left, selected.top + rows - 1, selected.left + columns - 1};
    if (target.bottom >= m_model->rowCount() || target.right >= m_model->mostColumns()) {
        m_desk.say(tr("The copied block has %1 × %2 cells and does not fit in here. Select a cell further up "
                      "and to the left, or copy fewer cells.")
                       .arg(QLocale().toString(rows), QLocale().toString(columns)),
                   Severity::Caution);
        return;
    }
    std::vector<SheetEntry> entries;
    for (int row = 0; row < rows; ++row) {
        const QStringList& line = single ? cells.front() : cells[static_cast<std::size_t>(row)];
        for (int column = 0; column < columns; ++column)
            entries.push_back(
                {target.top + row, target.left + column, single ? line.front() : line.value(column)});
    }
    store(std::move(entries), target);
}

void SheetView::fillRight()
{
    fill(true);
}

void SheetView::fillDown()
{
    fill(false);
}

void SheetView::fill(bool fromColumn)
{
    Block selected = block();
    if (selected.isEmpty())
        return;
    // A single column is filled to the end of the table.
    if (fromColumn && selected.left == selected.right)
        selected.right = m_model->columnCount() - 1;
    if (!fromColumn && selected.top == selected.bottom)
        selected.bottom = m_model->rowCount() - 1;
    std::vector<SheetEntry> entries;
    for (int row = selected.top; row <= selected.bottom; ++row)
        for (int column = selected.left; column <= selected.right; ++column) {
            const QModelIndex from =
                fromColumn ? m_model->index(row, selected.left) : m_model->index(selected.top, column);
            if (from.row() == row && from.column() == column)
                continue;
            entries.push_back({row, column, from.data(Qt::EditRole).toString()});
        }
    store(std::move(entries), selected);
}

void SheetView::store(std::vector<SheetEntry> entries, const Block& selectAfterwards)
{
    const auto computed = std::erase_if(entries, [this](const SheetEntry& entry) {
        return entry.column < m_model->columnCount() && !m_model->isEditable(entry.row, entry.column);
    });
    const int left = static_cast<int>(computed);
    if (entries.empty()) {
        if (left > 0)
            m_desk.say(tr("These cells are computed and cannot be changed."));
        return;
    }
    if (!enter(entries))
        return;
    if (left > 0)
        m_desk.say(tr("%n cell(s) are computed and stayed as they are.", nullptr, left));
    const int right = std::min(selectAfterwards.right, m_model->columnCount() - 1);
    selectionModel()->select(
        QItemSelection(m_model->index(selectAfterwards.top, selectAfterwards.left),
                       m_model->index(std::min(selectAfterwards.bottom, m_model->rowCount() - 1), right)),
        QItemSelectionModel::ClearAndSelect);
}

std::vector<QStringList> cellsOfText(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList line;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        line << cell;
        cell.clear();
    };
    const auto endLine = [&] {
        endCell();
        rows.push_back(line);
        line.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        if (quoted) {
            if (letter != u'"')
                cell += letter;
            else if (text.mid(at + 1, 1) == QStringLiteral("\""))
                cell += text.at(++at);
            else
                quoted = false;
        } else if (letter == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (letter == u'\t') {
            endCell();
        } else if (letter == u'\n') {
            endLine();
        } else if (letter != u'\r') {
            cell += letter;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty())
        endLine();
    return rows;
}

QString textOfCells(const std::vector<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList fields;
        for (const QString& cell : row)
            fields << quotedField(cell);
        lines << fields.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace kam
