#include "charts/tornado.h"

#include "charts/frame.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr double barShare = 0.64; ///< of its row
constexpr double mostRow = 30;
constexpr double labelShare = 0.4; ///< of the width that names may take
constexpr int lowSeries = 1;
constexpr int highSeries = 0;

} // namespace

TornadoChart::TornadoChart(TornadoData data) : Chart(data.words), m_data(std::move(data))
{
    requireFinite(m_data.base, m_data.result.name);
    for (const TornadoBar& bar : m_data.bars) {
        requireFinite(bar.low, bar.label);
        requireFinite(bar.high, bar.label);
    }
}

QString TornadoChart::outcome(const std::optional<double>& value, const QLocale& locale) const
{
    if (!value)
        return Text::tr("not possible");
    return QStringLiteral("%1 (%2)").arg(withUnit(*value, m_data.result, locale),
                                         withSign(*value - m_data.base, m_data.result, locale));
}

QString TornadoChart::tooltip(int index, const QLocale& locale) const
{
    const TornadoBar& bar = m_data.bars.at(static_cast<std::size_t>(index));
    return QStringList{bar.label, Text::tr("Input lower: %1").arg(outcome(bar.low, locale)),
                       Text::tr("Input higher: %1").arg(outcome(bar.high, locale))}
        .join(QLatin1Char('\n'));
}

ChartTable TornadoChart::table() const
{
    ChartTable table{{m_data.inputName, Text::tr("%1, input lower").arg(headingOf(m_data.result)),
                      Text::tr("%1, input higher").arg(headingOf(m_data.result))},
                     {}};
    for (const TornadoBar& bar : m_data.bars)
        table.rows.push_back(
            {ChartTable::Cell::of(bar.label), ChartTable::Cell::of(bar.low), ChartTable::Cell::of(bar.high)});
    return table;
}

QString TornadoChart::details(const QLocale& locale) const
{
    QStringList sentences{m_data.result.name + QStringLiteral(": ") +
                          withUnit(m_data.base, m_data.result, locale)};
    for (int i = 0; i < count(); ++i)
        sentences << tooltip(i, locale).replace(QLatin1Char('\n'), QStringLiteral(", "));
    return sentences.join(QStringLiteral(". "));
}

bool TornadoChart::layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                          const Lettering& lettering) const
{
    Frame frame(scene, room, look, lettering);
    frame.legend(
        {{Text::tr("input lower"), LegendEntry::Mark::Fill, look.seriesAt(lowSeries), Dash::Solid},
         {Text::tr("input higher"), LegendEntry::Mark::Fill, look.seriesAt(highSeries), Dash::Solid}});
    QStringList names;
    QStringList changes;
    double low = m_data.base;
    double high = m_data.base;
    for (const TornadoBar& bar : m_data.bars) {
        names << bar.label;
        for (const auto& value : {bar.low, bar.high})
            if (value) {
                changes << withSign(*value - m_data.base, {{}, {}, m_data.result.decimals}, look.locale);
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
    }
    const RowNames rows(names, room.width() * labelShare, lettering);
    frame.cutLeft(rows.width() + spacing::wide);
    const double outside = lettering.widest(changes) + spacing::gap;
    frame.cutLeft(outside);
    frame.cutRight(outside);
    const QString base =
        m_data.result.name + QStringLiteral(": ") + withUnit(m_data.base, m_data.result, look.locale);
    frame.cutBottom(lettering.height() + spacing::small);
    if (!frame.becomePlot())
        return false;
    Axis axis;
    axis.low = low;
    axis.high = high > low ? high : low + 1;
    const double height = std::min(rows.rowHeight(mostRow), scene.plot.height() / count());
    if (count() * lettering.height() > scene.plot.height() + 1)
        return false;
    scene.plot.setHeight(height * count());
    for (int i = 0; i < count(); ++i)
        addBar(scene, i, axis, room, look, lettering);
    rows.add(scene, room.left(), look);
    const double x = sharp(axis.position(m_data.base, scene.plot.left(), scene.plot.right()));
    scene.marks.emplace_back(ChartScene::Stroke{
        {{x, scene.plot.top() - spacing::small}, {x, scene.plot.bottom() + spacing::small}}, look.text, 1});
    auto label = lettering.at({x, scene.plot.bottom() + spacing::small}, Qt::AlignHCenter,
                              lettering.elided(base, room.width()), look.muted);
    label.box.moveLeft(std::clamp(label.box.left(), room.left(), room.right() - label.box.width()));
    scene.write(label);
    return true;
}

void TornadoChart::addBar(ChartScene& scene, int index, const Axis& axis, const QRectF& room,
                          const ChartLook& look, const Lettering& lettering) const
{
    const double height = scene.plot.height() / count();
    const TornadoBar& bar = m_data.bars[static_cast<std::size_t>(index)];
    const QRectF& plot = scene.plot;
    const double top = plot.top() + index * height;
    const double middle = top + height / 2;
    const double base = axis.position(m_data.base, plot.left(), plot.right());
    double left = base;
    double right = base;
    std::vector<std::pair<double, double>> ends; // position and change
    for (const auto& [value, series] : {std::pair(bar.low, lowSeries), std::pair(bar.high, highSeries)}) {
        if (!value)
            continue;
        const double x = axis.position(*value, plot.left(), plot.right());
        left = std::min(left, x);
        right = std::max(right, x);
        ends.emplace_back(x, *value - m_data.base);
        const SeriesLook fill = look.seriesAt(series);
        const QRectF area(QPointF(std::min(base, x), middle - height * barShare / 2),
                          QPointF(std::max(base, x), middle + height * barShare / 2));
        scene.marks.emplace_back(
            ChartScene::Fill{area, fill.colour, fill.hatch, outlineFor(fill.colour, look)});
    }
    // Both ends may lie on one side: then the outer one is labelled, and the tooltip tells the other.
    std::sort(ends.begin(), ends.end());
    const auto label = [&](const std::pair<double, double>& end, double away, Qt::Alignment side) {
        scene.write(lettering.at({end.first + away, middle}, side | Qt::AlignVCenter,
                                 withSign(end.second, {{}, {}, m_data.result.decimals}, look.locale),
                                 look.muted));
    };
    if (!ends.empty() && ends.front().first <= base)
        label(ends.front(), -spacing::small, Qt::AlignRight);
    if (!ends.empty() && ends.back().first > base)
        label(ends.back(), spacing::small, Qt::AlignLeft);
    const QRectF mark(left, middle - height * barShare / 2, right - left, height * barShare);
    scene.hits.push_back({QRectF(room.left(), top, room.width(), height), mark, false, index});
    scene.order.push_back(index);
}

} // namespace kam
