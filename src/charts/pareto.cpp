#include "charts/pareto.h"

#include "base/number.h"
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

constexpr double tallestBar = 0.6; ///< of the height of 100 %, so that the curve stands free
constexpr double thin = 3;         ///< bars below this width have no gap
constexpr double percent = 100;
constexpr int mostBelow = 4; ///< intervals of shares below zero
constexpr double curveWidth = 2;

QString shareText(double share, const QLocale& locale)
{
    return withUnit(share, {{}, QStringLiteral("%"), share == std::floor(share) ? 0 : 1}, locale);
}

} // namespace

ParetoChart::ParetoChart(ParetoData data) : Chart(data.words), m_data(std::move(data))
{
    for (const ParetoEntry& entry : m_data.entries) {
        requireFinite(entry.value, entry.name);
        m_total += std::max(0.0, entry.value);
    }
    requireFinite(m_total, m_data.quantity.name);
    double share = 0;
    for (const ParetoEntry& entry : m_data.entries) {
        share += m_total > 0 ? entry.value / m_total : 0;
        m_cumulative.push_back(share);
    }
}

double ParetoChart::cumulativeShare(int index) const
{
    return m_cumulative.at(static_cast<std::size_t>(index));
}

QString ParetoChart::tooltip(int index, const QLocale& locale) const
{
    const ParetoEntry& entry = m_data.entries.at(static_cast<std::size_t>(index));
    QStringList lines{entry.name, m_data.quantity.name + QStringLiteral(": ") +
                                      withUnit(entry.value, m_data.quantity, locale)};
    if (m_total > 0)
        lines << Text::tr("Up to here: %1")
                     .arg(withUnit(cumulativeShare(index) * percent, {{}, QStringLiteral("%"), 1}, locale));
    lines << Text::tr("Place %1 of %2").arg(locale.toString(index + 1), locale.toString(count()))
          << Text::tr("Class: %1").arg(m_data.bands.at(static_cast<std::size_t>(entry.band)).name);
    return lines.join(QLatin1Char('\n'));
}

ChartTable ParetoChart::table() const
{
    ChartTable table{{m_data.entryName, headingOf(m_data.quantity), Text::tr("Share, %"),
                      Text::tr("Cumulative share, %"), Text::tr("Class")},
                     {}};
    for (int i = 0; i < count(); ++i) {
        const ParetoEntry& entry = m_data.entries[static_cast<std::size_t>(i)];
        const auto share = m_total > 0 ? std::optional(entry.value / m_total * percent) : std::nullopt;
        const auto together = m_total > 0 ? std::optional(cumulativeShare(i) * percent) : std::nullopt;
        table.rows.push_back(
            {ChartTable::Cell::of(entry.name), ChartTable::Cell::of(entry.value), ChartTable::Cell::of(share),
             ChartTable::Cell::of(together),
             ChartTable::Cell::of(m_data.bands.at(static_cast<std::size_t>(entry.band)).name)});
    }
    return table;
}

QString ParetoChart::details(const QLocale& locale) const
{
    QStringList sentences;
    const auto all = spans();
    for (std::size_t band = 0; band < all.size(); ++band)
        if (all[band].count() > 0)
            sentences << bandLabel(m_data.bands[band], all[band].count(), true, locale);
    sentences << tooltip(0, locale).replace(QLatin1Char('\n'), QStringLiteral(", "));
    return sentences.join(QStringLiteral(". "));
}

std::vector<ParetoChart::Span> ParetoChart::spans() const
{
    std::vector<Span> result(m_data.bands.size());
    int at = 0;
    for (std::size_t band = 0; band < result.size(); ++band) {
        result[band].first = at;
        while (at < count() && m_data.entries[static_cast<std::size_t>(at)].band == static_cast<int>(band))
            ++at;
        result[band].last = at - 1;
    }
    return result;
}

QString ParetoChart::bandLabel(const ParetoBand& band, int clients, bool inFull, const QLocale& locale) const
{
    if (!inFull)
        return QStringLiteral("%1 %2").arg(band.name, locale.toString(clients));
    return Text::tr("%1: %Ln client(s)", nullptr, clients).arg(band.name);
}

QColor ParetoChart::colourOf(int band, const ChartLook& look) const
{
    constexpr int second = 4;
    if (m_data.bands.at(static_cast<std::size_t>(band)).loss)
        return look.bad;
    return band == 0 ? look.seriesAt(0).colour : band == 1 ? look.seriesAt(second).colour : look.edge;
}

ParetoChart::Axes ParetoChart::axesFor(int intervals) const
{
    const double greatest = std::max(0.0, m_data.entries.front().value);
    double least = 0;
    double lowest = 0;
    for (int i = 0; i < count(); ++i) {
        least = std::min(least, m_data.entries[static_cast<std::size_t>(i)].value);
        lowest = std::min(lowest, m_cumulative[static_cast<std::size_t>(i)]);
    }
    Axes axes;
    // Up: 100 % lies where the tallest bar, enlarged, would end. Down: room for both, in the same measure.
    const double up = greatest > 0 ? greatest / tallestBar : -least;
    const double down = up > 0 ? std::max(-lowest, -least / up) : 0;
    axes.values = niceAxis(least, greatest, std::max(1, intervals / 2), m_data.quantity);
    axes.values.low = -down * up;
    axes.values.high = up > 0 ? up : 1;
    axes.shares.low = -down * percent;
    axes.shares.high = percent;
    return axes;
}

bool ParetoChart::layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                         const Lettering& lettering) const
{
    Frame frame(scene, room, look, lettering);
    const Axes axes = axesFor(frame.intervalsUp());
    frame.legend({{Text::tr("%1 of a client, right axis").arg(m_data.quantity.name), LegendEntry::Mark::Fill,
                   look.seriesAt(0), Dash::Solid},
                  {Text::tr("Cumulative share, left axis"),
                   LegendEntry::Mark::Line,
                   {look.text, Hatch::None},
                   Dash::Solid}});
    const QString title = axes.values.title;
    const bool besideLegend = scene.write(lettering.at(room.topRight(), Qt::AlignRight, title, look.muted));
    if (!title.isEmpty() && !besideLegend) {
        scene.write(lettering.at(frame.room().topRight(), Qt::AlignRight,
                                 lettering.elided(title, frame.room().width()), look.muted));
        frame.cutTop(lettering.height() + spacing::gap);
    }
    frame.cutTop(lettering.height() + spacing::gap); // classes
    double shareWidth = 0;
    for (const double share : shareTicks(axes))
        shareWidth = std::max(shareWidth, lettering.width(shareText(share, look.locale)));
    frame.cutLeft(shareWidth + spacing::gap);
    frame.cutRight(frame.labelWidth(axes.values));
    frame.cutBottom(lettering.height() / 2);
    if (!frame.becomePlot())
        return false;
    addShareLabels(scene, axes, look, lettering);
    addValueLabels(scene, axes, look, lettering);
    addHits(scene, axes);
    if (scene.plot.width() / count() < 1)
        addThinBars(scene, axes, look);
    else
        addBars(scene, axes, look);
    addBoundaries(scene, look, lettering);
    addCurve(scene, axes, look);
    return true;
}

/// The boundaries first: where room is short, the round figures between them give way.
std::vector<double> ParetoChart::shareTicks(const Axes& axes) const
{
    if (m_total <= 0)
        return {0};
    std::vector<double> shares{0, percent};
    shares.insert(shares.end(), m_data.limits.begin(), m_data.limits.end());
    shares.push_back(percent / 2);
    if (axes.shares.low < 0)
        for (const double tick : niceAxis(axes.shares.low, 0, mostBelow, {}).ticks)
            if (tick >= axes.shares.low)
                shares.push_back(tick);
    return shares;
}

void ParetoChart::addShareLabels(ChartScene& scene, const Axes& axes, const ChartLook& look,
                                 const Lettering& lettering) const
{
    const QRectF& plot = scene.plot;
    for (const double share : shareTicks(axes)) {
        const double y = sharp(axes.shares.position(share, plot.bottom(), plot.top()));
        const bool shown =
            scene.write(lettering.at({plot.left() - spacing::gap, y}, Qt::AlignRight | Qt::AlignVCenter,
                                     shareText(share, look.locale), look.muted));
        if (shown || share == 0)
            scene.marks.emplace_back(ChartScene::Stroke{
                {{plot.left(), y}, {plot.right(), y}}, share == 0 ? look.edge : look.line, 1});
    }
}

void ParetoChart::addValueLabels(ChartScene& scene, const Axes& axes, const ChartLook& look,
                                 const Lettering& lettering) const
{
    const QRectF& plot = scene.plot;
    for (const double tick : axes.values.ticks) {
        if (tick < axes.values.low || tick > axes.values.high)
            continue;
        const double y = sharp(axes.values.position(tick, plot.bottom(), plot.top()));
        scene.marks.emplace_back(
            ChartScene::Stroke{{{plot.right(), y}, {plot.right() + spacing::small, y}}, look.edge, 1});
        scene.write(lettering.at({plot.right() + spacing::gap, y}, Qt::AlignLeft | Qt::AlignVCenter,
                                 axes.values.label(tick, look.locale), look.muted));
    }
}

void ParetoChart::addHits(ChartScene& scene, const Axes& axes) const
{
    const QRectF& plot = scene.plot;
    const double slot = plot.width() / count();
    const double zero = axes.values.position(0, plot.bottom(), plot.top());
    const double gap = slot >= thin ? 1 : 0;
    scene.hits.reserve(m_data.entries.size());
    scene.order.reserve(m_data.entries.size());
    for (int i = 0; i < count(); ++i) {
        const double y = axes.values.position(m_data.entries[static_cast<std::size_t>(i)].value,
                                              plot.bottom(), plot.top());
        const double left = plot.left() + i * slot;
        scene.hits.push_back({QRectF(left, plot.top(), slot, plot.height()),
                              barBetween(left, left + slot - gap, y, zero), false, i});
        scene.order.push_back(i);
    }
}

void ParetoChart::addBars(ChartScene& scene, const Axes&, const ChartLook& look) const
{
    for (int i = 0; i < count(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (m_data.entries[at].value != 0)
            scene.marks.emplace_back(ChartScene::Fill{
                scene.hits[at].mark, colourOf(m_data.entries[at].band, look), Hatch::None, {}});
    }
}

/// Where several clients share one unit of width, the outline of the bars of a class is one shape.
void ParetoChart::addThinBars(ChartScene& scene, const Axes& axes, const ChartLook& look) const
{
    const QRectF& plot = scene.plot;
    const double slot = plot.width() / count();
    const double zero = axes.values.position(0, plot.bottom(), plot.top());
    const auto all = spans();
    for (std::size_t band = 0; band < all.size(); ++band) {
        if (all[band].count() == 0)
            continue;
        QPolygonF outline;
        const double left = plot.left() + all[band].first * slot;
        const double right = plot.left() + (all[band].last + 1) * slot;
        outline << QPointF(left, zero);
        for (double x = left; x < right; x += 1) {
            const int at = std::min(all[band].last, static_cast<int>((x - plot.left()) / slot));
            const double y = axes.values.position(m_data.entries[static_cast<std::size_t>(at)].value,
                                                  plot.bottom(), plot.top());
            outline << QPointF(x, y) << QPointF(std::min(x + 1, right), y);
        }
        outline << QPointF(right, zero);
        scene.marks.emplace_back(ChartScene::Shape{outline, colourOf(static_cast<int>(band), look)});
    }
}

void ParetoChart::addBoundaries(ChartScene& scene, const ChartLook& look, const Lettering& lettering) const
{
    const QRectF plot = scene.plot;
    const double slot = plot.width() / count();
    const double top = plot.top() - spacing::gap - lettering.height();
    const auto all = spans();
    for (std::size_t band = 0; band < all.size(); ++band) {
        if (all[band].count() == 0)
            continue;
        const double left = plot.left() + all[band].first * slot;
        const double right = plot.left() + (all[band].last + 1) * slot;
        const double x = std::min(sharp(right), plot.right() - 0.5);
        scene.marks.emplace_back(
            ChartScene::Stroke{{{x, top}, {x, plot.bottom()}}, look.muted, 1, Dash::Dotted});
        bool named = false;
        for (const bool inFull : {true, false}) {
            const QString text = bandLabel(m_data.bands[band], all[band].count(), inFull, look.locale);
            const auto label = lettering.at({right - spacing::small, top}, Qt::AlignRight, text, look.text);
            if (label.box.left() >= left + spacing::small && scene.write(label)) {
                named = true;
                break;
            }
        }
        if (!named && m_data.bands[band].loss)
            nameLosses(scene, left, bandLabel(m_data.bands[band], all[band].count(), true, look.locale), look,
                       lettering);
    }
}

/// Losses are few and their place is narrow; to the left of it, below the line of zero, is room.
void ParetoChart::nameLosses(ChartScene& scene, double right, const QString& text, const ChartLook& look,
                             const Lettering& lettering) const
{
    const double zero = scene.hits.front().mark.bottom();
    scene.write(lettering.at({right - spacing::gap, zero + spacing::small}, Qt::AlignRight, text, look.text));
}

void ParetoChart::addCurve(ChartScene& scene, const Axes& axes, const ChartLook& look) const
{
    if (m_total <= 0)
        return;
    const QRectF& plot = scene.plot;
    const double slot = plot.width() / count();
    const int every = std::max(1, static_cast<int>(1 / slot));
    QPolygonF line{{plot.left(), axes.shares.position(0, plot.bottom(), plot.top())}};
    for (int i = 0; i < count(); ++i) {
        const bool bend = i > 0 && m_data.entries[static_cast<std::size_t>(i)].band !=
                                       m_data.entries[static_cast<std::size_t>(i - 1)].band;
        if (i % every != 0 && i + 1 != count() && !bend)
            continue;
        line << QPointF(plot.left() + (i + 1) * slot,
                        axes.shares.position(m_cumulative[static_cast<std::size_t>(i)] * percent,
                                             plot.bottom(), plot.top()));
    }
    strokeWithHalo(scene, line, look.text, curveWidth, Dash::Solid, look);
}

} // namespace kam
