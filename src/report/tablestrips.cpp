#include "report/tablestrips.h"

#include "report/columnwidths.h"

#include <algorithm>

namespace kam
{

namespace
{

constexpr double gap = 120;         // between columns
constexpr double padding = 42;      // above and below a row
constexpr double closePadding = 20; // of a list of labels and texts, without lines between
constexpr double captionGap = 30;
constexpr double shortRow = 0.15; // of a page

struct Column {
    double left = 0;
    double width = 0;
    ColumnAlign align = ColumnAlign::Left;
    QChar mark = u'.';   ///< of decimals
    double fraction = 0; ///< widest part behind the decimal mark, for ColumnAlign::Decimal
};

using Cells = std::vector<std::shared_ptr<const TextBlock>>;

double fractionWidth(const QString& text, QChar mark, TextStyle style)
{
    const std::optional<QString> fraction = fractionOf(text, mark);
    return fraction ? textWidth(*fraction, style) : 0;
}

std::vector<Column> columnsOf(const Table& table, QChar mark, double width)
{
    const std::vector<double> widths =
        columnWidths(table, mark, width - gap * static_cast<double>(table.columns.size() - 1));
    std::vector<Column> columns;
    double left = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        Column column{left, widths[i], table.columns[i].align, mark, 0};
        if (column.align == ColumnAlign::Decimal)
            for (const QStringList& row : table.rows)
                column.fraction =
                    std::max(column.fraction,
                             fractionWidth(row.value(static_cast<qsizetype>(i)), mark, TextStyle::Body));
        columns.push_back(column);
        left += column.width + gap;
    }
    return columns;
}

Qt::Alignment alignmentOf(const Column& column)
{
    return column.align == ColumnAlign::Left ? Qt::AlignLeft : Qt::AlignRight;
}

/// How far a figure stands from the right edge of its column so that decimal marks stand below each other.
double indent(const Column& column, const QString& text, TextStyle style)
{
    if (column.align != ColumnAlign::Decimal || !fractionOf(text, column.mark))
        return 0;
    return std::max(0.0, column.fraction - fractionWidth(text, column.mark, style));
}

Cells cellsOf(const QStringList& row, const std::vector<Column>& columns, TextStyle style, QRgb colour)
{
    Cells cells;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString text = row.value(static_cast<qsizetype>(i));
        const double width =
            columns[i].width - (style == TextStyle::Label ? 0 : indent(columns[i], text, style));
        cells.push_back(std::make_shared<TextBlock>(text, style, QColor::fromRgb(colour), width,
                                                    alignmentOf(columns[i])));
    }
    return cells;
}

void addRule(Strip& strip, double width)
{
    if (width > 0)
        strip.items.emplace_back(PlacedRule{QLineF(0, strip.height, width, strip.height)});
}

int linesOf(const Cells& cells)
{
    int most = 1;
    for (const auto& cell : cells)
        most = std::max(most, cell->lines());
    return most;
}

Strip stripOf(const Cells& cells, const std::vector<Column>& columns, int first, int count,
              double around = padding)
{
    Strip strip;
    strip.height = around * 2 + count * cells.front()->lineHeight();
    for (std::size_t i = 0; i < cells.size(); ++i)
        strip.items.emplace_back(PlacedText{cells[i], first, count, QPointF(columns[i].left, around)});
    return strip;
}

/// A row that fits on a page stays whole; a taller one goes line by line.
/// @param width of the rule below; 0: none
/// @param around space above and below
void addRow(std::vector<Strip>& strips, const Cells& cells, const std::vector<Column>& columns, double width,
            double tallest, const std::shared_ptr<const Strip>& header, double around = padding)
{
    const int lines = linesOf(cells);
    Strip whole = stripOf(cells, columns, 0, lines, around);
    if (whole.height <= tallest) {
        whole.header = header;
        addRule(whole, width);
        strips.push_back(std::move(whole));
        return;
    }
    for (int line = 0; line < lines; ++line) {
        const bool isLast = line + 1 == lines;
        Strip strip = stripOf(cells, columns, line, 1);
        strip.height -= isLast ? padding : padding * 2;
        strip.header = header;
        if (isLast)
            addRule(strip, width);
        strips.push_back(std::move(strip));
    }
}

std::shared_ptr<const Strip> headerOf(const Table& table, const std::vector<Column>& columns, double width)
{
    QStringList headings;
    for (const TableColumn& column : table.columns)
        headings.append(column.heading);
    const Cells cells = cellsOf(headings, columns, TextStyle::Label, ink::muted);
    auto header = std::make_shared<Strip>(stripOf(cells, columns, 0, linesOf(cells)));
    addRule(*header, width);
    header->keepWithNext = true;
    return header;
}

/// The row below belongs to the same group.
bool goesOn(const Table& table, std::size_t row)
{
    return table.grouped && row + 1 < table.rows.size() && table.rows[row + 1].value(0).isEmpty();
}

/// No row alone at the foot or at the head of a page, and no group apart, as far as rows are short.
void keepTogether(std::vector<Strip>& strips, const std::vector<std::size_t>& starts, const Table& table,
                  double tallest)
{
    for (std::size_t row = 0; row + 1 < starts.size(); ++row) {
        Strip& strip = strips[starts[row]];
        const bool isShort = starts[row + 1] == starts[row] + 1 && strip.height <= tallest * shortRow;
        const bool atEnd = row == 0 || row + 2 == starts.size();
        strip.keepWithNext = isShort && (atEnd || goesOn(table, row));
    }
}

Strip captionStrip(const QString& caption, double width)
{
    auto block = std::make_shared<TextBlock>(caption, TextStyle::Small, QColor::fromRgb(ink::muted), width);
    Strip strip;
    strip.spaceBefore = captionGap;
    strip.height = block->height();
    strip.items.emplace_back(PlacedText{block, 0, block->lines(), {}});
    return strip;
}

} // namespace

std::vector<Strip> tableStrips(const Table& table, QChar decimalMark, double width, double tallest)
{
    const std::vector<Column> columns = columnsOf(table, decimalMark, width);
    const std::shared_ptr<const Strip> header = headerOf(table, columns, width);
    std::vector<Strip> strips{*header};
    std::vector<std::size_t> starts;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        starts.push_back(strips.size());
        addRow(strips, cellsOf(table.rows[row], columns, TextStyle::Body, ink::text), columns,
               goesOn(table, row) ? 0 : width, tallest - header->height, header);
    }
    keepTogether(strips, starts, table, tallest);
    if (!table.total.isEmpty()) {
        strips.back().keepWithNext = true;
        addRow(strips, cellsOf(table.total, columns, TextStyle::Strong, ink::text), columns, width,
               tallest - header->height, header);
    }
    if (!table.caption.isEmpty()) {
        strips.back().keepWithNext = true;
        strips.push_back(captionStrip(table.caption, width));
    }
    return strips;
}

std::vector<Strip> detailStrips(const Details& details, double width, double tallest)
{
    const std::vector<Column> columns{{0, width * 0.28 - gap, ColumnAlign::Left},
                                      {width * 0.28, width * 0.72, ColumnAlign::Left}};
    std::vector<Strip> strips;
    for (const LabelledText& line : details.lines) {
        Cells cells = cellsOf({line.label, line.value}, columns, TextStyle::Body, ink::text);
        cells.front() = std::make_shared<TextBlock>(line.label, TextStyle::Body, QColor::fromRgb(ink::muted),
                                                    columns.front().width);
        addRow(strips, cells, columns, 0, tallest, nullptr, closePadding);
    }
    // Three lines at least where the list begins, two where it ends.
    for (std::size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = i < 2 || i + 2 == strips.size();
    return strips;
}

} // namespace kam
