#include "charts/frame.h"

#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

constexpr double linesBetweenLabels = 2;
constexpr double linesAroundPlot = 5; ///< that titles and names may still take
constexpr double swatch = 10;
constexpr double lineSample = 20;
constexpr int fewNames = 12;
constexpr int mostNameLines = 2;
constexpr double visible = 3.0; ///< contrast of a mark against the background

double sampleWidth(const LegendEntry& entry)
{
    return entry.mark == LegendEntry::Mark::Line ? lineSample : swatch;
}

void addSample(ChartScene& scene, const LegendEntry& entry, double left, double middle, const ChartLook& look)
{
    const QRectF square(left, middle - swatch / 2, swatch, swatch);
    switch (entry.mark) {
    case LegendEntry::Mark::Fill:
        scene.marks.emplace_back(ChartScene::Fill{square, entry.look.colour, entry.look.hatch,
                                                  outlineFor(entry.look.colour, look)});
        break;
    case LegendEntry::Mark::Line:
        scene.marks.emplace_back(ChartScene::Stroke{
            {{left, middle}, {left + lineSample, middle}}, entry.look.colour, 2, entry.dash});
        break;
    case LegendEntry::Mark::Ring:
        scene.marks.emplace_back(
            ChartScene::Disc{square.center(), swatch / 2, {}, entry.look.colour, Dash::Dashed});
        break;
    }
}

} // namespace

bool Frame::becomePlot()
{
    m_room = QRectF(QPointF(std::ceil(m_room.left()), std::ceil(m_room.top())),
                    QPointF(std::floor(m_room.right()), std::floor(m_room.bottom())));
    m_scene.plot = m_room;
    return m_room.width() >= spacing::leastPlotWidth && m_room.height() >= spacing::leastPlotHeight;
}

void Frame::legend(const std::vector<LegendEntry>& entries)
{
    double x = m_room.left();
    double y = m_room.top();
    for (const LegendEntry& entry : entries) {
        const double sample = sampleWidth(entry) + spacing::small + 2;
        const QString name = m_lettering.elided(entry.name, m_room.width() - sample);
        const double width = sample + m_lettering.width(name);
        if (x > m_room.left() && x + width > m_room.right()) {
            x = m_room.left();
            y += m_lettering.height() + spacing::small;
        }
        const double middle = y + m_lettering.height() / 2;
        addSample(m_scene, entry, x, middle, m_look);
        m_scene.write(m_lettering.at({x + sample, y}, Qt::AlignLeft, name, m_look.text));
        x += width + spacing::wide;
    }
    if (!entries.empty())
        m_room.setTop(y + m_lettering.height() + spacing::gap);
}

void Frame::titleAbove(const QString& title)
{
    if (title.isEmpty())
        return;
    const QString shown = m_lettering.elided(title, m_room.width());
    m_scene.write(m_lettering.at(m_room.topLeft(), Qt::AlignLeft, shown, m_look.muted));
    cutTop(m_lettering.height() + spacing::gap);
}

void Frame::titleBelow(const QString& title)
{
    if (title.isEmpty())
        return;
    const QString shown = m_lettering.elided(title, m_room.width());
    m_scene.write(m_lettering.at({m_room.center().x(), m_room.bottom()}, Qt::AlignHCenter | Qt::AlignBottom,
                                 shown, m_look.muted));
    cutBottom(m_lettering.height() + spacing::small);
}

int Frame::intervalsUp() const
{
    constexpr double most = 10;
    const double lines = m_room.height() / m_lettering.height() - linesAroundPlot;
    return static_cast<int>(std::clamp(lines / linesBetweenLabels, 1.0, most));
}

double Frame::labelWidth(const Axis& axis) const
{
    double most = 0;
    for (const double tick : axis.ticks)
        most = std::max(most, m_lettering.width(axis.label(tick, m_look.locale)));
    return most + spacing::gap;
}

void Frame::valuesUp(const Axis& axis)
{
    for (const double tick : axis.ticks) {
        const double y = sharp(axis.position(tick, m_room.bottom(), m_room.top()));
        m_scene.marks.emplace_back(ChartScene::Stroke{
            {{m_room.left(), y}, {m_room.right(), y}}, tick == 0 ? m_look.edge : m_look.line, 1});
        m_scene.write(m_lettering.at({m_room.left() - spacing::gap, y}, Qt::AlignRight | Qt::AlignVCenter,
                                     axis.label(tick, m_look.locale), m_look.muted));
    }
}

void Frame::valuesAlong(const Axis& axis)
{
    for (const double tick : axis.ticks) {
        const double x = sharp(axis.position(tick, m_room.left(), m_room.right()));
        m_scene.marks.emplace_back(ChartScene::Stroke{
            {{x, m_room.top()}, {x, m_room.bottom()}}, tick == 0 ? m_look.edge : m_look.line, 1});
        m_scene.write(m_lettering.at({x, m_room.bottom() + spacing::small}, Qt::AlignHCenter,
                                     axis.label(tick, m_look.locale), m_look.muted));
    }
}

Axis axisAlong(double low, double high, double width, const Quantity& quantity, const ChartLook& look,
               const Lettering& lettering)
{
    constexpr int most = 10;
    for (int intervals = most; intervals > 1; --intervals) {
        Axis axis = niceAxis(low, high, intervals, quantity);
        const double apart = width / static_cast<double>(axis.ticks.size() - 1);
        const bool fits = std::all_of(axis.ticks.begin(), axis.ticks.end(), [&](double tick) {
            return lettering.width(axis.label(tick, look.locale)) + spacing::wide <= apart;
        });
        if (fits)
            return axis;
    }
    return niceAxis(low, high, 1, quantity);
}

SlotNames::SlotNames(const QStringList& names, double slotWidth, const Lettering& lettering)
    : m_lettering(lettering)
{
    const double room = slotWidth - spacing::gap;
    // Measuring a hundred thousand names that cannot be shown anyway would take seconds.
    const bool many = names.size() > fewNames;
    const double widest = many && room < lettering.height() ? 0 : lettering.widest(names);
    qsizetype every = 1;
    if (many && (widest > room || widest == 0)) {
        const qsizetype sample = std::max<qsizetype>(1, names.size() / 200);
        double most = widest;
        for (qsizetype i = 0; widest == 0 && i < names.size(); i += sample)
            most = std::max(most, lettering.width(names[i]));
        every = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil((most + spacing::gap) / slotWidth)));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        QStringList lines;
        if (i % every == 0)
            lines = lettering.wrapped(names[i], room * static_cast<double>(every), mostNameLines);
        m_most = std::max(m_most, static_cast<int>(lines.size()));
        m_lines.push_back(std::move(lines));
    }
}

double SlotNames::height() const
{
    return m_most * m_lettering.height() + spacing::nameGap;
}

void SlotNames::add(ChartScene& scene, const QRectF& plot, const ChartLook& look) const
{
    const double slot = plot.width() / static_cast<double>(m_lines.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        double y = plot.bottom() + spacing::nameGap;
        for (const QString& line : m_lines[i]) {
            const double middle = plot.left() + (static_cast<double>(i) + 0.5) * slot;
            scene.write(m_lettering.at({middle, y}, Qt::AlignHCenter, line, look.muted));
            y += m_lettering.height();
        }
    }
}

void strokeWithHalo(ChartScene& scene, const QPolygonF& points, const QColor& colour, double width, Dash dash,
                    const ChartLook& look)
{
    constexpr double halo = 2;
    scene.marks.emplace_back(ChartScene::Stroke{points, look.background, width + halo, Dash::Solid});
    scene.marks.emplace_back(ChartScene::Stroke{points, colour, width, dash});
}

QColor outlineFor(const QColor& fill, const ChartLook& look)
{
    return contrastRatio(fill, look.background) < visible ? visibleOn(look.edge, look.background) : QColor();
}

QRectF barBetween(double left, double right, double valueY, double zeroY)
{
    constexpr double broad = 4;
    if (right - left >= broad) {
        left = std::round(left);
        right = std::round(right);
    }
    return {QPointF(left, std::min(valueY, zeroY)), QPointF(right, std::max(valueY, zeroY))};
}

double sharp(double position)
{
    return std::floor(position) + 0.5;
}

} // namespace kam
