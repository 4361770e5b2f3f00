#include "charts/groupedbars.h"

#include "base/error.h"
#include "charts/frame.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr double groupShare = 0.7; ///< of its slot that the bars of a category take
constexpr double mostBar = 32;
constexpr double mostRow = 44;
constexpr double nameShare = 0.4;
constexpr double totalWidth = 2;
constexpr double linesAround = 3; ///< above and below the rows

} // namespace

GroupedBars::GroupedBars(GroupedBarsData data) : Chart(data.words), m_data(std::move(data))
{
    for (const BarSeries& series : m_data.series) {
        if (static_cast<qsizetype>(series.values.size()) != m_data.categories.size())
            throw Error(
                Text::tr("Chart: “%1” has another number of values than the others, so nothing is drawn. "
                         "Read the figures again.")
                    .arg(series.name),
                "a series of bars has the wrong length");
        for (qsizetype i = 0; i < m_data.categories.size(); ++i)
            requireFinite(series.values[static_cast<std::size_t>(i)], m_data.categories[i]);
    }
    for (int i = 0; i < count(); ++i)
        requireFinite(total(i), m_data.categories[i]);
}

int GroupedBars::count() const
{
    return m_data.series.empty() ? 0 : static_cast<int>(m_data.categories.size());
}

std::optional<double> GroupedBars::total(int category) const
{
    std::optional<double> sum;
    for (const BarSeries& series : m_data.series)
        if (const auto value = series.values[static_cast<std::size_t>(category)])
            sum = sum.value_or(0) + *value;
    return sum;
}

QString GroupedBars::tooltip(int index, const QLocale& locale) const
{
    const auto shown = [&](const std::optional<double>& value) {
        return value ? withUnit(*value, m_data.quantity, locale) : Text::tr("not known");
    };
    QStringList lines{m_data.categories.at(index)};
    for (const BarSeries& series : m_data.series)
        lines << series.name + QStringLiteral(": ") + shown(series.values[static_cast<std::size_t>(index)]);
    if (hasTotal())
        lines << m_data.totalName + QStringLiteral(": ") + shown(total(index));
    return lines.join(QLatin1Char('\n'));
}

ChartTable GroupedBars::table() const
{
    ChartTable table{{m_data.categoryName}, {}};
    const auto heading = [this](const QString& name) { return headingOf({name, m_data.quantity.unit, 0}); };
    for (const BarSeries& series : m_data.series)
        table.headings << heading(series.name);
    if (hasTotal())
        table.headings << heading(m_data.totalName);
    for (int i = 0; i < count(); ++i) {
        std::vector<ChartTable::Cell> row{ChartTable::Cell::of(m_data.categories[i])};
        for (const BarSeries& series : m_data.series)
            row.push_back(ChartTable::Cell::of(series.values[static_cast<std::size_t>(i)]));
        if (hasTotal())
            row.push_back(ChartTable::Cell::of(total(i)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString GroupedBars::details(const QLocale& locale) const
{
    constexpr int mostRead = 12;
    QStringList sentences;
    for (int i = 0; i < std::min(count(), mostRead); ++i)
        sentences << tooltip(i, locale).replace(QLatin1Char('\n'), QStringLiteral(", "));
    return sentences.join(QStringLiteral(". "));
}

GroupedBars::Range GroupedBars::range() const
{
    Range result;
    for (int i = 0; i < count(); ++i) {
        double below = 0;
        double above = 0;
        for (const BarSeries& series : m_data.series) {
            const double value = series.values[static_cast<std::size_t>(i)].value_or(0);
            double& side = value < 0 ? below : above;
            side = m_data.stacked ? side + value : value < 0 ? std::min(side, value) : std::max(side, value);
        }
        result.low = std::min(result.low, below);
        result.high = std::max(result.high, above);
    }
    return result;
}

std::vector<LegendEntry> GroupedBars::legend(const ChartLook& look) const
{
    std::vector<LegendEntry> entries;
    if (m_data.series.size() > 1 || hasTotal())
        for (std::size_t i = 0; i < m_data.series.size(); ++i)
            entries.push_back({m_data.series[i].name, LegendEntry::Mark::Fill,
                               look.seriesAt(static_cast<int>(i)), Dash::Solid});
    if (hasTotal())
        entries.push_back({m_data.totalName, LegendEntry::Mark::Line, {look.text, Hatch::None}, Dash::Solid});
    return entries;
}

bool GroupedBars::layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                         const Lettering& lettering) const
{
    return m_data.lying ? layOutLying(scene, room, look, lettering)
                        : layOutUpright(scene, room, look, lettering);
}

bool GroupedBars::layOutUpright(ChartScene& scene, const QRectF& room, const ChartLook& look,
                                const Lettering& lettering) const
{
    Frame frame(scene, room, look, lettering);
    frame.legend(legend(look));
    const Axis axis = niceAxis(range().low, range().high, frame.intervalsUp(), m_data.quantity);
    frame.titleAbove(axis.title);
    frame.cutTop(lettering.height() / 2);
    frame.cutLeft(frame.labelWidth(axis));
    const SlotNames below(m_data.categories, frame.room().width() / count(), lettering);
    frame.cutBottom(below.height());
    if (!frame.becomePlot())
        return false;
    frame.valuesUp(axis);
    below.add(scene, scene.plot, look);
    for (int i = 0; i < count(); ++i)
        addCategory(scene, i, axis, look);
    return true;
}

bool GroupedBars::layOutLying(ChartScene& scene, const QRectF& room, const ChartLook& look,
                              const Lettering& lettering) const
{
    Frame frame(scene, room, look, lettering);
    frame.legend(legend(look));
    // Where rows are lower than letters only every second, third... is named.
    const double lowest =
        std::min((frame.room().height() - linesAround * lettering.height()) / count(), mostRow);
    const int every = std::max(1, static_cast<int>(std::ceil(lettering.height() / std::max(lowest, 0.001))));
    QStringList names;
    for (int i = 0; i < count(); ++i)
        names << (i % every == 0 ? m_data.categories[i] : QString());
    const RowNames rows(names, room.width() * nameShare, lettering);
    frame.cutLeft(rows.width() + spacing::wide);
    const Axis axis =
        axisAlong(range().low, range().high, frame.room().width(), m_data.quantity, look, lettering);
    frame.titleAbove(axis.title);
    frame.cutRight(lettering.width(axis.label(axis.high, look.locale)) / 2);
    frame.cutBottom(lettering.height() + spacing::small);
    if (!frame.becomePlot())
        return false;
    scene.plot.setHeight(std::min(scene.plot.height(), rows.rowHeight(mostRow) * count()));
    Frame grid(scene, scene.plot, look, lettering);
    grid.valuesAlong(axis);
    rows.add(scene, room.left(), look);
    for (int i = 0; i < count(); ++i) {
        addCategory(scene, i, axis, look);
        if (!total(i) && every == 1)
            scene.write(lettering.at({axis.position(0, scene.plot.left(), scene.plot.right()) + spacing::gap,
                                      scene.plot.top() + (i + 0.5) * scene.plot.height() / count()},
                                     Qt::AlignVCenter, Text::tr("not known"), look.muted));
    }
    return true;
}

void GroupedBars::addCategory(ChartScene& scene, int category, const Axis& axis, const ChartLook& look) const
{
    const QRectF& plot = scene.plot;
    const double slot = (m_data.lying ? plot.height() : plot.width()) / count();
    const double start = (m_data.lying ? plot.top() : plot.left()) + category * slot;
    const auto beside = m_data.stacked ? 1.0 : static_cast<double>(m_data.series.size());
    const double thick = std::min(mostBar, slot * groupShare / beside);
    const double first = start + (slot - thick * beside) / 2;
    const auto along = [&](double value) {
        return m_data.lying ? axis.position(value, plot.left(), plot.right())
                            : axis.position(value, plot.bottom(), plot.top());
    };
    QRectF mark;
    const auto bar = [&](double from, double to, double side) {
        if (!m_data.lying)
            return barBetween(side, side + thick, along(to), along(from));
        return QRectF(QPointF(std::min(along(from), along(to)), side),
                      QPointF(std::max(along(from), along(to)), side + thick));
    };
    double above = 0;
    double below = 0;
    for (std::size_t i = 0; i < m_data.series.size(); ++i) {
        const auto value = m_data.series[i].values[static_cast<std::size_t>(category)];
        if (!value)
            continue;
        double& side = *value < 0 ? below : above;
        const double from = m_data.stacked ? side : 0;
        const QRectF area =
            bar(from, from + *value, first + (m_data.stacked ? 0 : static_cast<double>(i) * thick));
        side = from + *value;
        const SeriesLook fill = look.seriesAt(static_cast<int>(i));
        scene.marks.emplace_back(
            ChartScene::Fill{area, fill.colour, fill.hatch, outlineFor(fill.colour, look)});
        mark = mark.isNull() ? area : mark.united(area);
    }
    const QRectF whole = m_data.lying ? QRectF(plot.left(), start, plot.width(), slot)
                                      : QRectF(start, plot.top(), slot, plot.height());
    if (const auto sum = total(category); hasTotal() && sum) {
        const double x = along(*sum);
        const double over = 3;
        const QPolygonF line = m_data.lying ? QPolygonF{{x, first - over}, {x, first + thick + over}}
                                            : QPolygonF{{first - over, x}, {first + thick + over, x}};
        strokeWithHalo(scene, line, look.text, totalWidth, Dash::Solid, look);
    }
    scene.hits.push_back({whole, mark.isNull() ? whole : mark, false, category});
    scene.order.push_back(category);
}

} // namespace kam
