#include "whitespace/gridmodel.h"

#include "base/error.h"
#include "base/fold.h"
#include "base/number.h"
#include "common/shown.h"
#include "common/texttable.h"
#include "registry/salesstore.h"
#include "value/gaps.h"
#include "workspace/changes.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>
#include <utility>

namespace kam
{

namespace
{

SalesField fieldOf(GridMeasure measure)
{
    return measure == GridMeasure::Purchases ? SalesField::Purchases : SalesField::Revenue;
}

bool isTyped(GridMeasure measure)
{
    return measure == GridMeasure::Sales || measure == GridMeasure::Purchases;
}

} // namespace

GridModel::GridModel(Workspace& workspace, QObject* parent) : SheetModel(parent), m_workspace(workspace) {}

void GridModel::take(std::shared_ptr<GridData> data)
{
    beginResetModel();
    m_data = std::move(data);
    rebuild();
    endResetModel();
}

void GridModel::arrange(const GridArrangement& arrangement)
{
    if (arrangement == m_arrangement)
        return;
    beginResetModel();
    m_arrangement = arrangement;
    rebuild();
    endResetModel();
}

void GridModel::toggle(int row)
{
    if (!isGroup(row))
        return;
    const QString name = m_rows[static_cast<std::size_t>(row)].group;
    beginResetModel();
    if (!m_collapsed.remove(name))
        m_collapsed.insert(name);
    rebuild();
    endResetModel();
}

bool GridModel::isCollapsed(int row) const
{
    return m_collapsed.contains(m_rows[static_cast<std::size_t>(row)].group);
}

void GridModel::follow(const Changes& changes)
{
    if (!m_data)
        return;
    const bool lines = changes.everything || changes.touches("product_line");
    if (lines)
        beginResetModel();
    m_data->sales.update(m_workspace, changes);
    if (lines) {
        rebuild();
        endResetModel();
        return;
    }
    // Rows keep their places while somebody types; they are put in order when they are arranged again.
    for (Row& row : m_rows)
        if (row.client >= 0)
            row.salesRow = m_data->sales.rowOf(m_data->clients[static_cast<std::size_t>(row.client)].id);
    sumUp();
    if (rowCount() == 0 || columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void GridModel::rebuild()
{
    m_rows.clear();
    m_columns.clear();
    if (!m_data)
        return;
    makeColumns();
    makeRows();
    sumUp();
}

void GridModel::makeColumns()
{
    const std::vector<ProductLine>& lines = m_data->sales.lines();
    const auto& used = m_data->sales.linesInUse();
    m_columnOfLine.assign(lines.size(), -1);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const int parent = lines[line].parent == noId ? -1 : m_data->sales.lineIndex(lines[line].parent);
        const bool joined = m_arrangement.linesTogether && parent >= 0;
        // A group stands beside its lines only where something is recorded of it itself.
        const bool isGroup =
            line + 1 < lines.size() && lines[line + 1].parent == lines[line].id && lines[line].id != noId;
        if (isGroup && !m_arrangement.linesTogether &&
            !std::binary_search(used.begin(), used.end(), static_cast<std::int32_t>(line)))
            continue;
        const int column =
            joined ? m_columnOfLine[static_cast<std::size_t>(parent)] : static_cast<int>(m_columns.size());
        m_columnOfLine[line] = column;
        if (!joined)
            m_columns.push_back({{}, lines[line].name, {}});
        m_columns[static_cast<std::size_t>(column)].lines.push_back(static_cast<std::int32_t>(line));
    }
}

std::vector<GridModel::Row> GridModel::clientRows() const
{
    const QString wanted = folded(m_arrangement.filter);
    std::vector<Row> rows;
    for (std::size_t place = 0; place < m_data->clients.size(); ++place) {
        const GridClient& client = m_data->clients[place];
        Row row;
        row.client = static_cast<int>(place);
        row.salesRow = m_data->sales.rowOf(client.id);
        if (m_arrangement.withFiguresOnly && row.salesRow < 0)
            continue;
        if (!wanted.isEmpty() && !client.foldedName.contains(wanted))
            continue;
        rows.push_back(std::move(row));
    }
    return rows;
}

void GridModel::makeRows()
{
    std::vector<Row> clients = clientRows();
    m_clientsShown = static_cast<int>(clients.size());
    if (m_arrangement.largestFirst) {
        for (Row& row : clients)
            row.total = totalOfClient(row.salesRow);
        std::stable_sort(clients.begin(), clients.end(), [this](const Row& a, const Row& b) {
            return a.total.figure(m_arrangement.measure).valueOr(-1) >
                   b.total.figure(m_arrangement.measure).valueOr(-1);
        });
    }
    if (m_arrangement.grouping == GridGrouping::None)
        m_rows = std::move(clients);
    else
        groupRows(std::move(clients));
}

void GridModel::groupRows(std::vector<Row> clients)
{
    for (Row& row : clients)
        row.group = groupOf(m_data->clients[static_cast<std::size_t>(row.client)], m_arrangement.grouping);
    const QCollator alphabet{QLocale()};
    std::stable_sort(clients.begin(), clients.end(),
                     [&](const Row& a, const Row& b) { return alphabet.compare(a.group, b.group) < 0; });
    for (auto first = clients.begin(); first != clients.end();) {
        const auto last =
            std::find_if(first, clients.end(), [&](const Row& row) { return row.group != first->group; });
        Row head;
        head.group = first->group;
        head.members.reserve(static_cast<std::size_t>(last - first));
        for (auto member = first; member != last; ++member)
            head.members.push_back(member->client);
        m_rows.push_back(head);
        if (!m_collapsed.contains(head.group))
            m_rows.insert(m_rows.end(), first, last);
        first = last;
    }
}

GridTotal GridModel::totalOfClient(int salesRow) const
{
    const GridMeasure measure = m_arrangement.measure;
    GridTotal total;
    int seen = 0;
    if (salesRow >= 0)
        for (const SalesCell& cell : m_data->sales.cells(salesRow)) {
            if (!counts(cell.line))
                continue;
            ++seen;
            total.add(cell, gridFigure(m_data->sales, cell, measure), measure);
        }
    if (measure != GridMeasure::Sales)
        total.addUnknown(m_linesToBuy - seen);
    return total;
}

bool GridModel::counts(int line) const
{
    return m_arrangement.measure == GridMeasure::Sales ||
           m_data->sales.lines()[static_cast<std::size_t>(line)].id != noId;
}

void GridModel::countLinesInUse()
{
    m_linesToBuy = 0;
    for (Column& column : m_columns) {
        column.total = {};
        column.inUse = 0;
    }
    for (const std::int32_t line : m_data->sales.linesInUse()) {
        m_linesToBuy += m_data->sales.lines()[static_cast<std::size_t>(line)].id != noId;
        if (counts(line))
            ++m_columns[static_cast<std::size_t>(m_columnOfLine[static_cast<std::size_t>(line)])].inUse;
    }
}

void GridModel::addToSums(int salesRow, std::vector<GridTotal>* group, std::vector<double>& sizes)
{
    if (salesRow < 0)
        return;
    const GridMeasure measure = m_arrangement.measure;
    for (const SalesCell& cell : m_data->sales.cells(salesRow)) {
        if (!counts(cell.line))
            continue;
        const auto column = static_cast<std::size_t>(m_columnOfLine[static_cast<std::size_t>(cell.line)]);
        const Figure figure = gridFigure(m_data->sales, cell, measure);
        m_columns[column].total.add(cell, figure, measure);
        if (group)
            (*group)[column].add(cell, figure, measure);
        m_clientSums[column] += figure.valueOr(0);
    }
    // The classes are of what a cell shows, which may be several lines together.
    for (const SalesCell& cell : m_data->sales.cells(salesRow)) {
        double& sum =
            m_clientSums[static_cast<std::size_t>(m_columnOfLine[static_cast<std::size_t>(cell.line)])];
        if (sum != 0)
            sizes.push_back(std::exchange(sum, 0));
    }
}

void GridModel::addUnknown(std::vector<GridTotal>& sums, int clients) const
{
    // Our own books are complete: a product line without sales was not sold.
    if (m_arrangement.measure == GridMeasure::Sales)
        return;
    for (std::size_t column = 0; column < sums.size(); ++column)
        sums[column].addUnknown(clients * std::max(1, m_columns[column].inUse) - sums[column].cells());
}

void GridModel::sumUp()
{
    const GridMeasure measure = m_arrangement.measure;
    countLinesInUse();
    m_total = {};
    m_groupCells.clear();
    m_clientSums.assign(m_columns.size(), 0);
    std::vector<double> sizes;
    for (Row& row : m_rows) {
        row.total = row.client >= 0 ? totalOfClient(row.salesRow) : GridTotal();
        if (row.client >= 0) {
            // Clients of a group are added with it.
            if (m_arrangement.grouping == GridGrouping::None) {
                m_total.add(row.total);
                addToSums(row.salesRow, nullptr, sizes);
            }
            continue;
        }
        std::vector<GridTotal> group(m_columns.size());
        for (const int member : row.members) {
            const int salesRow = m_data->sales.rowOf(m_data->clients[static_cast<std::size_t>(member)].id);
            row.total.add(totalOfClient(salesRow));
            addToSums(salesRow, &group, sizes);
        }
        m_total.add(row.total);
        addUnknown(group, static_cast<int>(row.members.size()));
        row.groupPlace = static_cast<int>(m_groupCells.size());
        m_groupCells.push_back(std::move(group));
    }
    std::vector<GridTotal> columns;
    columns.reserve(m_columns.size());
    for (const Column& column : m_columns)
        columns.push_back(column.total);
    addUnknown(columns, m_clientsShown);
    for (std::size_t column = 0; column < columns.size(); ++column)
        m_columns[column].total = columns[column];
    m_scale = measure == GridMeasure::ShareOfWallet ? GridScale::ofShares()
                                                    : GridScale::ofAmounts(std::move(sizes));
}

GridModel::Cell GridModel::cell(int row, int column) const
{
    const Row& shownRow = m_rows[static_cast<std::size_t>(row)];
    const Column& shownColumn = m_columns[static_cast<std::size_t>(column)];
    Cell result;
    if (shownRow.client < 0) {
        result.group = true;
        const GridTotal& sum =
            m_groupCells[static_cast<std::size_t>(shownRow.groupPlace)][static_cast<std::size_t>(column)];
        result.figure = sum.figure(m_arrangement.measure);
        result.unknown = sum.total().unknownParts();
        return result;
    }
    if (shownColumn.lines.size() == 1) {
        const int line = shownColumn.lines.front();
        result.figure = gridFigure(m_data->sales, shownRow.salesRow, line, m_arrangement.measure);
        result.whiteSpace = isWhiteSpace(m_data->sales, shownRow.salesRow, line);
        return result;
    }
    GridTotal sum;
    for (const std::int32_t line : shownColumn.lines) {
        const SalesCell* part = shownRow.salesRow < 0 ? nullptr : m_data->sales.cell(shownRow.salesRow, line);
        if (part && counts(line))
            sum.add(*part, gridFigure(m_data->sales, *part, m_arrangement.measure), m_arrangement.measure);
    }
    if (m_arrangement.measure != GridMeasure::Sales)
        sum.addUnknown(shownColumn.inUse - sum.cells());
    result.figure = sum.figure(m_arrangement.measure);
    result.unknown = sum.total().unknownParts();
    return result;
}

Id GridModel::client(int row) const
{
    const int place = m_rows[static_cast<std::size_t>(row)].client;
    return place < 0 ? noId : m_data->clients[static_cast<std::size_t>(place)].id;
}

int GridModel::rowOf(Id client) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (this->client(static_cast<int>(row)) == client && client != noId)
            return static_cast<int>(row);
    return -1;
}

QString GridModel::rowName(int row) const
{
    const Row& shownRow = m_rows[static_cast<std::size_t>(row)];
    return shownRow.client < 0 ? shownRow.group
                               : m_data->clients[static_cast<std::size_t>(shownRow.client)].name;
}

bool GridModel::isEditable(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount() ||
        !isTyped(m_arrangement.measure))
        return false;
    const Row& shownRow = m_rows[static_cast<std::size_t>(row)];
    const Column& shownColumn = m_columns[static_cast<std::size_t>(column)];
    if (shownRow.client < 0 || shownColumn.lines.size() != 1 ||
        m_data->sales.lines()[static_cast<std::size_t>(shownColumn.lines.front())].id == noId)
        return false;
    return m_arrangement.measure == GridMeasure::Purchases || shownRow.salesRow < 0 ||
           !m_data->sales.isFromTransactions(shownRow.salesRow);
}

void GridModel::enter(const std::vector<SheetEntry>& entries)
{
    std::vector<SalesKey> keys;
    std::vector<Figure> values;
    for (const SheetEntry& entry : entries) {
        if (!isEditable(entry.row, entry.column))
            continue;
        const auto figure = readFigure(entry.text, QLocale());
        if (!figure)
            throw Error(
                tr("%1, %2: “%3” is no number. Enter an amount; empty for not known, or %4 where it does "
                   "not apply.")
                    .arg(rowName(entry.row).left(60), columnName(entry.column).left(60), entry.text.left(40),
                         notApplicableWord()),
                "no number");
        const int line = m_columns[static_cast<std::size_t>(entry.column)].lines.front();
        keys.push_back({client(entry.row), m_data->sales.lines()[static_cast<std::size_t>(line)].id,
                        m_data->sales.year()});
        values.push_back(*figure);
    }
    if (!keys.empty())
        SalesStore(m_workspace).setField(keys, fieldOf(m_arrangement.measure), values);
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(cell(index.row(), index.column()));
    case Qt::EditRole: {
        const Figure figure = cell(index.row(), index.column()).figure;
        return figure.isKnown() ? typedNumber(figure.value()) : writtenFigure(figure);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainTip(reading(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return reading(index.row(), index.column());
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool row = orientation == Qt::Vertical;
    if (section < 0 || section >= (row ? rowCount() : columnCount()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row ? rowName(section) : columnName(section);
    case Qt::ToolTipRole:
        return plainTip(
            QStringLiteral("%1\n%2").arg(row ? rowName(section) : columnName(section),
                                         sentence(row ? rowTotal(section) : columnTotal(section))));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(row ? rowName(section) : columnName(section),
                                            sentence(row ? rowTotal(section) : columnTotal(section)));
    default:
        return {};
    }
}

} // namespace kam
