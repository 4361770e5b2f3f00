#include "charts/bubbles.h"

#include "charts/frame.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr double largestShare = 0.08; ///< radius of the largest, of the shorter side of the plot
constexpr double leastRadius = 3;
constexpr float opacity = 0.55F;
constexpr int mostNames = 60; ///< of the largest bubbles; more would be a carpet of letters

struct Range {
    double low = 0;
    double high = 0;
    /// Wider by a margin, so that no bubble is cut off; figures that cannot be negative stay so.
    void widen(double share)
    {
        const bool positive = low >= 0;
        const double by = (high / 2 - low / 2) * 2 * share;
        low = positive ? std::max(0.0, low - by) : low - by;
        high += by;
    }
};

Range rangeOf(const std::vector<Bubble>& bubbles, double Bubble::*coordinate, std::optional<double> limit)
{
    Range range{bubbles.front().*coordinate, bubbles.front().*coordinate};
    for (const Bubble& bubble : bubbles) {
        range.low = std::min(range.low, bubble.*coordinate);
        range.high = std::max(range.high, bubble.*coordinate);
    }
    if (limit) {
        range.low = std::min(range.low, *limit);
        range.high = std::max(range.high, *limit);
    }
    return range;
}

QString named(const Quantity& quantity, const QString& value)
{
    return quantity.name + QStringLiteral(": ") + value;
}

} // namespace

BubbleChart::BubbleChart(BubblesData data) : Chart(data.words), m_data(std::move(data))
{
    for (const Bubble& bubble : m_data.bubbles) {
        requireFinite(bubble.x, bubble.name);
        requireFinite(bubble.y, bubble.name);
        requireFinite(bubble.size, bubble.name);
    }
    requireFinite(m_data.limitX, m_data.x.name);
    requireFinite(m_data.limitY, m_data.y.name);
    m_bySize.resize(m_data.bubbles.size());
    std::iota(m_bySize.begin(), m_bySize.end(), 0);
    const auto size = [this](int i) {
        return std::abs(m_data.bubbles[static_cast<std::size_t>(i)].size.value_or(0));
    };
    std::stable_sort(m_bySize.begin(), m_bySize.end(), [&](int a, int b) { return size(a) > size(b); });
}

QString BubbleChart::tooltip(int index, const QLocale& locale) const
{
    const Bubble& bubble = m_data.bubbles.at(static_cast<std::size_t>(index));
    return QStringList{
        bubble.name, named(m_data.x, withUnit(bubble.x, m_data.x, locale)),
        named(m_data.y, withUnit(bubble.y, m_data.y, locale)),
        named(m_data.size, bubble.size ? withUnit(*bubble.size, m_data.size, locale) : Text::tr("not known"))}
        .join(QLatin1Char('\n'));
}

ChartTable BubbleChart::table() const
{
    ChartTable table{{m_data.entryName, headingOf(m_data.x), headingOf(m_data.y), headingOf(m_data.size)},
                     {}};
    for (const Bubble& bubble : m_data.bubbles)
        table.rows.push_back({ChartTable::Cell::of(bubble.name), ChartTable::Cell::of(bubble.x),
                              ChartTable::Cell::of(bubble.y), ChartTable::Cell::of(bubble.size)});
    return table;
}

QString BubbleChart::details(const QLocale& locale) const
{
    constexpr int mostRead = 5;
    QStringList sentences{Text::tr("%Ln client(s), the largest first", nullptr, count())};
    for (int i = 0; i < std::min(count(), mostRead); ++i)
        sentences << tooltip(m_bySize[static_cast<std::size_t>(i)], locale)
                         .replace(QLatin1Char('\n'), QStringLiteral(", "));
    return sentences.join(QStringLiteral(". "));
}

double BubbleChart::largestSize() const
{
    return std::abs(m_data.bubbles[static_cast<std::size_t>(m_bySize.front())].size.value_or(0));
}

double BubbleChart::radiusOf(const Bubble& bubble, double largest, double most) const
{
    if (!bubble.size || largest <= 0)
        return leastRadius;
    return std::max(leastRadius, most * std::sqrt(std::abs(*bubble.size) / largest));
}

bool BubbleChart::layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                         const Lettering& lettering) const
{
    Frame frame(scene, room, look, lettering);
    Range across = rangeOf(m_data.bubbles, &Bubble::x, m_data.limitX);
    Range up = rangeOf(m_data.bubbles, &Bubble::y, m_data.limitY);
    across.widen(largestShare);
    up.widen(largestShare);
    Axes axes;
    axes.y = niceAxis(up.low, up.high, frame.intervalsUp(), m_data.y);
    const auto titled = [](const Quantity& quantity, const Axis& axis) {
        return axis.title.isEmpty() ? quantity.name : quantity.name + QStringLiteral(", ") + axis.title;
    };
    frame.titleAbove(titled(m_data.y, axes.y));
    frame.cutTop(lettering.height() / 2);
    frame.cutLeft(frame.labelWidth(axes.y));
    axes.x = axisAlong(across.low, across.high, frame.room().width(), m_data.x, look, lettering);
    frame.cutRight(lettering.width(axes.x.label(axes.x.high, look.locale)) / 2);
    frame.titleBelow(titled(m_data.x, axes.x));
    frame.cutBottom(lettering.height() + spacing::small);
    if (!frame.becomePlot())
        return false;
    addQuadrants(scene, axes, look);
    frame.valuesUp(axes.y);
    frame.valuesAlong(axes.x);
    addBubbles(scene, axes, look);
    addNames(scene, look, lettering);
    return true;
}

void BubbleChart::addQuadrants(ChartScene& scene, const Axes& axes, const ChartLook& look) const
{
    const QRectF& plot = scene.plot;
    const double x =
        m_data.limitX ? sharp(axes.x.position(*m_data.limitX, plot.left(), plot.right())) : plot.left();
    const double y =
        m_data.limitY ? sharp(axes.y.position(*m_data.limitY, plot.bottom(), plot.top())) : plot.bottom();
    if (m_data.limitX && m_data.limitY && m_data.bestIsHigh)
        scene.marks.emplace_back(ChartScene::Fill{
            QRectF(QPointF(x, plot.top()), QPointF(plot.right(), y)), look.highlighted, Hatch::None, {}});
    if (m_data.limitX)
        scene.marks.emplace_back(
            ChartScene::Stroke{{{x, plot.top()}, {x, plot.bottom()}}, look.muted, 1, Dash::Dashed});
    if (m_data.limitY)
        scene.marks.emplace_back(
            ChartScene::Stroke{{{plot.left(), y}, {plot.right(), y}}, look.muted, 1, Dash::Dashed});
}

void BubbleChart::addBubbles(ChartScene& scene, const Axes& axes, const ChartLook& look) const
{
    const QRectF& plot = scene.plot;
    const double most = std::min(plot.width(), plot.height()) * largestShare;
    const double largest = largestSize();
    QColor fill = look.seriesAt(0).colour;
    fill.setAlphaF(opacity);
    scene.hits.reserve(m_data.bubbles.size());
    for (const int i : m_bySize) {
        const Bubble& bubble = m_data.bubbles[static_cast<std::size_t>(i)];
        const QPointF centre(axes.x.position(bubble.x, plot.left(), plot.right()),
                             axes.y.position(bubble.y, plot.bottom(), plot.top()));
        const double radius = radiusOf(bubble, largest, most);
        ChartScene::Disc disc{centre, radius, fill, look.seriesAt(0).colour};
        if (!bubble.size)
            disc = {centre, radius, {}, look.muted, Dash::Dotted};
        else if (*bubble.size < 0)
            disc = {centre, radius, {}, look.bad, Dash::Dashed};
        scene.marks.emplace_back(disc);
        const QRectF area(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        scene.hits.push_back({area, area, true, i});
    }
    scene.order.resize(m_data.bubbles.size());
    std::iota(scene.order.begin(), scene.order.end(), 0);
    const auto x = [this](int i) { return m_data.bubbles[static_cast<std::size_t>(i)].x; };
    std::stable_sort(scene.order.begin(), scene.order.end(), [&](int a, int b) { return x(a) < x(b); });
}

void BubbleChart::addNames(ChartScene& scene, const ChartLook& look, const Lettering& lettering) const
{
    constexpr double longest = 160;
    LabelPlacer placer(scene.plot);
    LabelPlacer beside = placer; // of the lines where the quadrants meet, as long as there is room
    for (const auto& mark : scene.marks)
        if (const auto* line = std::get_if<ChartScene::Stroke>(&mark); line && line->dash == Dash::Dashed)
            beside.avoid(line->points);
    const std::size_t named = std::min<std::size_t>(scene.hits.size(), mostNames);
    for (std::size_t i = 0; i < scene.hits.size() && scene.hits.size() <= 10 * mostNames; ++i)
        for (LabelPlacer* all : {&placer, &beside})
            all->avoid(scene.hits[i].area.adjusted(1, 1, -1, -1));
    for (std::size_t i = 0; i < named; ++i) {
        const QRectF disc = scene.hits[i].area;
        const QString name =
            lettering.elided(m_data.bubbles[static_cast<std::size_t>(scene.hits[i].index)].name, longest);
        const std::pair<QPointF, Qt::Alignment> places[] = {
            {{disc.center().x(), disc.top() - 1}, Qt::AlignHCenter | Qt::AlignBottom},
            {{disc.right() + 3, disc.center().y()}, Qt::AlignLeft | Qt::AlignVCenter},
            {{disc.left() - 3, disc.center().y()}, Qt::AlignRight | Qt::AlignVCenter},
            {{disc.center().x(), disc.bottom() + 1}, Qt::AlignHCenter},
            {disc.topRight(), Qt::AlignLeft | Qt::AlignBottom},
            {disc.topLeft(), Qt::AlignRight | Qt::AlignBottom},
            {disc.bottomRight(), Qt::AlignLeft},
            {disc.bottomLeft(), Qt::AlignRight},
        };
        const auto placed = [&](LabelPlacer& where) {
            return std::any_of(std::begin(places), std::end(places), [&](const auto& place) {
                return where.place(scene, lettering.at(place.first, place.second, name, look.text));
            });
        };
        if (!placed(beside))
            placed(placer);
    }
}

} // namespace kam
