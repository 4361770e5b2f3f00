#include "report/columnwidths.h"

#include "report/textblock.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kam
{

namespace
{

constexpr double widestWord = 1.0 / 3; // of the table
constexpr double slack = 6;            // type set is a little wider than measured

struct Need {
    double share = 0;
    double least = 0; // no word is broken
    double whole = 0; // nothing is broken
};

/// Measures texts of one style, each line and word.
class Ruler
{
public:
    explicit Ruler(TextStyle style) : m_metrics(printFont(style)) {}

    void measure(const QString& text, bool whole, Need& need) const
    {
        for (const QStringView line : QStringView(text).split(u'\n')) {
            const double width = widthOf(line);
            need.whole = std::max(need.whole, width);
            if (whole)
                need.least = std::max(need.least, width);
            else if (width > need.least)
                for (const QStringView word : line.split(u' '))
                    need.least = std::max(need.least, widthOf(word));
        }
    }

private:
    [[nodiscard]] double widthOf(QStringView text) const
    {
        return text.isEmpty() ? 0 : m_metrics.horizontalAdvance(text.toString()) + slack;
    }
    QFontMetricsF m_metrics;
};

/// Width of figures whose decimal marks stand below each other.
class Decimals
{
public:
    void add(const QString& text, QChar mark)
    {
        const std::optional<QString> fraction = fractionOf(text, mark);
        if (!fraction)
            return;
        const double behind = textWidth(*fraction, TextStyle::Body);
        m_before = std::max(m_before, textWidth(text, TextStyle::Body) - behind);
        m_behind = std::max(m_behind, behind);
    }
    [[nodiscard]] double width() const { return m_before + m_behind + slack; }

private:
    double m_before = 0;
    double m_behind = 0;
};

std::vector<Need> needsOf(const Table& table, QChar mark, double free)
{
    const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                          [](double sum, const TableColumn& c) { return sum + c.share; });
    const Ruler label(TextStyle::Label);
    const Ruler body(TextStyle::Body);
    const Ruler strong(TextStyle::Strong);
    std::vector<Need> needs;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        const auto at = static_cast<qsizetype>(i);
        Need need{free * column.share / shares, 0, 0};
        label.measure(column.heading, false, need);
        const bool whole = column.whole || column.align != ColumnAlign::Left; // figures are never broken
        Decimals decimals;
        for (const QStringList& row : table.rows) {
            body.measure(row.value(at), whole, need);
            if (column.align == ColumnAlign::Decimal)
                decimals.add(row.value(at), mark);
        }
        strong.measure(table.total.value(at), whole, need);
        need.whole = std::max(need.whole, decimals.width());
        if (whole)
            need.least = std::max(need.least, need.whole);
        if (need.least > free * widestWord)
            need.least = std::min(need.least, need.share);
        needs.push_back(need);
    }
    return needs;
}

/// Takes @p wanted away where there is room above what @p floorOf says, in proportion to it.
template <typename Floor>
double take(std::vector<double>& widths, const std::vector<Need>& needs, double wanted, const Floor& floorOf)
{
    double room = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        room += std::max(0.0, widths[i] - floorOf(needs[i]));
    const double part = room <= 0 ? 0 : std::min(1.0, wanted / room);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] -= part * std::max(0.0, widths[i] - floorOf(needs[i]));
    return part * room;
}

double unbroken(const Need& need)
{
    return std::max(need.least, need.whole);
}

/// Gives room that is left over to the columns that lack least, so that as many as can break nothing.
void share(std::vector<double>& widths, const std::vector<Need>& needs)
{
    std::vector<std::size_t> lacking;
    double lack = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (needs[i].whole > widths[i]) {
            lacking.push_back(i);
            lack += needs[i].whole - widths[i];
        }
    std::sort(lacking.begin(), lacking.end(), [&](std::size_t a, std::size_t b) {
        return needs[a].whole - widths[a] < needs[b].whole - widths[b];
    });
    double spare = take(widths, needs, lack, unbroken);
    for (const std::size_t i : lacking) {
        const double given = std::min(spare, needs[i].whole - widths[i]);
        widths[i] += given;
        spare -= given;
    }
}

} // namespace

std::optional<QString> fractionOf(const QString& text, QChar mark)
{
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    const auto lastDigit = std::find_if(text.crbegin(), text.crend(), isDigit);
    if (lastDigit == text.crend())
        return std::nullopt;
    const qsizetype found = text.lastIndexOf(mark);
    const bool hasMark = found >= 0 && found + 1 < text.size() && text.at(found + 1).isDigit();
    return text.mid(hasMark ? found : std::distance(lastDigit, text.crend()));
}

std::vector<double> columnWidths(const Table& table, QChar mark, double free)
{
    const std::vector<Need> needs = needsOf(table, mark, free);
    std::vector<double> widths;
    double least = 0;
    double wanted = 0;
    for (const Need& need : needs) {
        least += need.least;
        widths.push_back(need.share);
    }
    if (least > free) // words are broken in any case
        return widths;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        widths[i] = std::max(needs[i].share, needs[i].least);
        wanted += widths[i] - needs[i].share;
    }
    wanted -= take(widths, needs, wanted, unbroken);
    if (wanted > 0)
        take(widths, needs, wanted, [](const Need& need) { return need.least; });
    share(widths, needs);
    return widths;
}

} // namespace kam
