#include "common/texttable.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace kam
{

void TextTableModel::setColumns(const QStringList& headings, const std::vector<int>& numbers)
{
    beginResetModel();
    m_headings = headings;
    m_numbers = numbers;
    m_rows.clear();
    endResetModel();
}

void TextTableModel::setRows(std::vector<TextRow> rows)
{
    const bool sameRows = rows.size() == m_rows.size();
    if (!sameRows)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameRows)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTableModel::alignment(int column) const
{
    const bool number = std::find(m_numbers.begin(), m_numbers.end(), column) != m_numbers.end();
    return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TextCell& cell =
        m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ForegroundRole:
        return theme::colour(cell.colour);
    case Qt::FontRole:
        return theme::font(theme::Size::Body, cell.strong ? QFont::DemiBold : QFont::Normal);
    case Qt::ToolTipRole:
        return cell.explanation.isEmpty() ? QVariant() : plainTip(cell.explanation);
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? m_headings.value(section) : QVariant();
}

QString plainTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

void fitHeight(QTableView& table, int mostRows)
{
    const int rows = std::min(table.model()->rowCount(), mostRows);
    const int header = table.horizontalHeader()->isHidden() ? 0 : theme::rowHeight;
    int height = rows == 0 ? theme::rowHeight : 0;
    for (int row = 0; row < rows; ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(header + height);
}

void fitRows(QTableView& table, int mostLines)
{
    const QAbstractItemModel* model = table.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        int lines = 1;
        int spacing = table.fontMetrics().lineSpacing();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const QVariant font = cell.data(Qt::FontRole);
            const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : table.font());
            const int width = std::max(table.columnWidth(column) - 2 * theme::grid, 1);
            const QRect needed = metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap | Qt::AlignLeft,
                                                      cell.data().toString());
            spacing = std::max(spacing, metrics.lineSpacing());
            lines = std::max(lines, needed.height() / metrics.lineSpacing());
        }
        const int height = theme::rowHeight + (std::min(lines, mostLines) - 1) * spacing;
        if (table.rowHeight(row) != height)
            table.setRowHeight(row, height);
    }
}

void fitColumns(QTableView& table, int stretched, int least, int most)
{
    QHeaderView* header = table.horizontalHeader();
    const QAbstractItemModel* model = table.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        header->setSectionResizeMode(column,
                                     column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column == stretched)
            continue;
        int width = header->isHidden() ? 0 : header->sectionSizeHint(column);
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex cell = model->index(row, column);
            const QFontMetrics metrics(cell.data(Qt::FontRole).value<QFont>());
            width = std::max(width, metrics.horizontalAdvance(cell.data().toString()) + 3 * theme::grid);
        }
        header->resizeSection(column, std::clamp(width, least, most));
    }
}

} // namespace kam
