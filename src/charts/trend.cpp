#include "charts/trend.h"

#include "base/date.h"
#include "base/error.h"
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

constexpr double lineWidth = 2;
constexpr double pointRadius = 3.5;
constexpr double nameShare = 0.36;
constexpr double sampleWidth = 20; ///< of the line shown before its name
constexpr int mostPoints = 60;

Dash dashOf(std::size_t series)
{
    constexpr Dash dashes[] = {Dash::Solid, Dash::Dashed, Dash::Dotted};
    return dashes[series % 3];
}

QColor lineColour(std::size_t series, const ChartLook& look)
{
    return visibleOn(look.seriesAt(static_cast<int>(series)).colour, look.background);
}

} // namespace

TrendChart::TrendChart(TrendData data) : Chart(data.words), m_data(std::move(data))
{
    const bool ascending = std::is_sorted(m_data.dates.begin(), m_data.dates.end()) &&
                           std::adjacent_find(m_data.dates.begin(), m_data.dates.end()) == m_data.dates.end();
    const bool valid = std::all_of(m_data.dates.begin(), m_data.dates.end(),
                                   [](const QDate& date) { return date.isValid(); });
    if (!ascending || !valid)
        throw Error(Text::tr("Chart: the dates of “%1” are not in order, so nothing is drawn. Correct them.")
                        .arg(m_data.words.title),
                    "dates of a trend are not ascending");
    for (const TrendSeries& series : m_data.series) {
        if (series.values.size() != m_data.dates.size())
            throw Error(
                Text::tr("Chart: “%1” has another number of values than the others, so nothing is drawn. "
                         "Read the figures again.")
                    .arg(series.name),
                "a series of a trend has the wrong length");
        for (const auto& value : series.values)
            requireFinite(value, series.name);
    }
}

int TrendChart::count() const
{
    return m_data.series.empty() ? 0 : static_cast<int>(m_data.dates.size());
}

QString TrendChart::dateText(int index, const QLocale& locale) const
{
    const QDate date = m_data.dates.at(static_cast<std::size_t>(index));
    return m_data.years ? QString::number(date.year()) : shownDate(date, locale);
}

QString TrendChart::tooltip(int index, const QLocale& locale) const
{
    QStringList lines{dateText(index, locale)};
    for (const TrendSeries& series : m_data.series) {
        const auto value = series.values[static_cast<std::size_t>(index)];
        lines << series.name + QStringLiteral(": ") +
                     (value ? withUnit(*value, m_data.quantity, locale) : Text::tr("not known"));
    }
    return lines.join(QLatin1Char('\n'));
}

ChartTable TrendChart::table() const
{
    ChartTable table{{m_data.dateName}, {}};
    for (const TrendSeries& series : m_data.series)
        table.headings << headingOf({series.name, m_data.quantity.unit, 0});
    for (int i = 0; i < count(); ++i) {
        const QDate date = m_data.dates[static_cast<std::size_t>(i)];
        std::vector<ChartTable::Cell> row{
            ChartTable::Cell::of(m_data.years ? QString::number(date.year()) : date.toString(Qt::ISODate))};
        for (const TrendSeries& series : m_data.series)
            row.push_back(ChartTable::Cell::of(series.values[static_cast<std::size_t>(i)]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString TrendChart::details(const QLocale& locale) const
{
    QStringList sentences{tooltip(0, locale).replace(QLatin1Char('\n'), QStringLiteral(", "))};
    if (count() > 1)
        sentences << tooltip(count() - 1, locale).replace(QLatin1Char('\n'), QStringLiteral(", "));
    return sentences.join(QStringLiteral(". "));
}

double TrendChart::xOf(const QRectF& plot, int index) const
{
    const double span = static_cast<double>(m_data.dates.front().daysTo(m_data.dates.back()));
    if (span <= 0)
        return plot.center().x();
    const double at =
        static_cast<double>(m_data.dates.front().daysTo(m_data.dates[static_cast<std::size_t>(index)]));
    return plot.left() + at / span * plot.width();
}

bool TrendChart::layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                        const Lettering& lettering) const
{
    std::optional<double> low;
    std::optional<double> high;
    if (m_data.fromZero)
        low = high = 0;
    QStringList names;
    for (const TrendSeries& series : m_data.series) {
        names << series.name;
        for (const auto& value : series.values)
            if (value) {
                low = std::min(low.value_or(*value), *value);
                high = std::max(high.value_or(*value), *value);
            }
    }
    Frame frame(scene, room, look, lettering);
    const Axis axis = niceAxis(low.value_or(0), high.value_or(1), frame.intervalsUp(), m_data.quantity);
    frame.titleAbove(axis.title);
    frame.cutTop(lettering.height() / 2);
    frame.cutLeft(frame.labelWidth(axis) + pointRadius);
    const double nameWidth =
        m_data.series.size() > 1 ? std::min(lettering.widest(names), room.width() * nameShare) : 0;
    frame.cutRight(m_data.series.size() > 1 ? nameWidth + sampleWidth + 2 * spacing::gap
                                            : lettering.width(dateText(count() - 1, look.locale)) / 2);
    frame.cutBottom(lettering.height() + spacing::gap);
    if (!frame.becomePlot())
        return false;
    frame.valuesUp(axis);
    addDates(scene, look, lettering);
    for (std::size_t i = m_data.series.size(); i-- > 0;)
        addSeries(scene, i, axis, look);
    addHits(scene, axis);
    if (nameWidth > 0)
        addNames(scene, axis, nameWidth, look, lettering);
    return true;
}

void TrendChart::addDates(ChartScene& scene, const ChartLook& look, const Lettering& lettering) const
{
    const QRectF plot = scene.plot;
    // First and last before those between them: they say what the line spans.
    std::vector<int> order{0, count() - 1};
    for (int i = 1; i + 1 < count(); ++i)
        order.push_back(i);
    const double least = lettering.width(dateText(0, look.locale)) / 2;
    double busyTo = plot.left();
    for (std::size_t n = 0; n < order.size() && (n == 0 || order[n] != order[0]); ++n) {
        const int i = order[n];
        const double x = xOf(plot, i);
        if (n > 1 && x - least < busyTo)
            continue; // cannot fit: not even measured, which keeps ten thousand dates fast
        auto label = lettering.at({x, plot.bottom() + spacing::nameGap}, Qt::AlignHCenter,
                                  dateText(i, look.locale), look.muted);
        // The first one stands beside the lowest value of the axis, not on it.
        label.box.moveLeft(std::clamp(label.box.left(), i == 0 ? plot.left() : scene.room.left(),
                                      std::max(scene.room.left(), scene.room.right() - label.box.width())));
        if (!scene.write(label))
            continue;
        if (n != 1)
            busyTo = label.box.right() + spacing::gap;
        scene.marks.emplace_back(ChartScene::Stroke{
            {{sharp(x), plot.bottom()}, {sharp(x), plot.bottom() + spacing::small}}, look.edge, 1});
    }
}

void TrendChart::addSeries(ChartScene& scene, std::size_t index, const Axis& axis,
                           const ChartLook& look) const
{
    const QRectF plot = scene.plot;
    const TrendSeries& series = m_data.series[index];
    const QColor colour = lineColour(index, look);
    QPolygonF piece;
    std::vector<QPointF> points;
    const auto finish = [&] {
        if (piece.size() > 1)
            strokeWithHalo(scene, piece, colour, lineWidth, dashOf(index), look);
        piece.clear();
    };
    for (int i = 0; i < count(); ++i) {
        const auto value = series.values[static_cast<std::size_t>(i)];
        if (!value) {
            finish();
            continue;
        }
        piece << QPointF(xOf(plot, i), axis.position(*value, plot.bottom(), plot.top()));
        points.push_back(piece.back());
    }
    finish();
    if (points.size() > mostPoints)
        return;
    for (const QPointF& point : points)
        scene.marks.emplace_back(ChartScene::Disc{point, pointRadius, colour, look.background});
}

void TrendChart::addHits(ChartScene& scene, const Axis& axis) const
{
    const QRectF& plot = scene.plot;
    for (int i = 0; i < count(); ++i) {
        // From halfway to the date before to halfway to the next.
        const double x = xOf(plot, i);
        const double left = i == 0 ? plot.left() - spacing::gap : (xOf(plot, i - 1) + x) / 2;
        const double right = i + 1 == count() ? plot.right() + spacing::gap : (x + xOf(plot, i + 1)) / 2;
        QRectF mark;
        for (const TrendSeries& series : m_data.series)
            if (const auto value = series.values[static_cast<std::size_t>(i)]) {
                const double y = axis.position(*value, plot.bottom(), plot.top());
                const QRectF point(x - pointRadius, y - pointRadius, 2 * pointRadius, 2 * pointRadius);
                mark = mark.isNull() ? point : mark.united(point);
            }
        const QRectF area(QPointF(left, plot.top()), QPointF(right, plot.bottom()));
        scene.hits.push_back({area, mark.isNull() ? area : mark, false, i});
        scene.order.push_back(i);
    }
}

void TrendChart::addNames(ChartScene& scene, const Axis& axis, double width, const ChartLook& look,
                          const Lettering& lettering) const
{
    const QRectF& plot = scene.plot;
    struct End {
        double y;
        std::size_t series;
    };
    std::vector<End> ends;
    for (std::size_t i = 0; i < m_data.series.size(); ++i) {
        const auto& values = m_data.series[i].values;
        const auto last =
            std::find_if(values.rbegin(), values.rend(), [](const auto& v) { return v.has_value(); });
        if (last != values.rend())
            ends.push_back({axis.position(**last, plot.bottom(), plot.top()), i});
    }
    std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.y < b.y; });
    // Pushed down where they would overlap, then the whole column up where it would leave the plot.
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, ends[i - 1].y + lettering.height());
    double lowest = plot.bottom();
    for (std::size_t i = ends.size(); i-- > 0;) {
        ends[i].y = std::min(ends[i].y, lowest);
        lowest = ends[i].y - lettering.height();
    }
    for (const End& end : ends) {
        if (end.y < plot.top() - lettering.height() / 2)
            continue;
        const double x = plot.right() + spacing::gap;
        scene.marks.emplace_back(ChartScene::Stroke{{{x, end.y}, {x + sampleWidth, end.y}},
                                                    lineColour(end.series, look),
                                                    lineWidth,
                                                    dashOf(end.series)});
        scene.write(lettering.at({x + sampleWidth + spacing::gap, end.y}, Qt::AlignVCenter,
                                 lettering.elided(m_data.series[end.series].name, width), look.text));
    }
}

} // namespace kam
