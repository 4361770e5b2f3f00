#include "charts/cumulativebars.h"

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

constexpr double barShare = 0.4; ///< of its slot
constexpr double pointRadius = 4;
constexpr double lineWidth = 2;
/// Beside a point, the better first.
const std::pair<QPointF, Qt::Alignment> labelPlaces[] = {
    {{0, -pointRadius - 2}, Qt::AlignHCenter | Qt::AlignBottom},
    {{-pointRadius, -pointRadius}, Qt::AlignRight | Qt::AlignBottom},
    {{pointRadius, -pointRadius}, Qt::AlignLeft | Qt::AlignBottom},
    {{0, -4 * pointRadius}, Qt::AlignHCenter | Qt::AlignBottom},
    {{0, pointRadius + 2}, Qt::AlignHCenter | Qt::AlignTop},
    {{pointRadius, pointRadius}, Qt::AlignLeft | Qt::AlignTop},
    {{-pointRadius, pointRadius}, Qt::AlignRight | Qt::AlignTop},
};
constexpr std::size_t mostPoints = 60; ///< of the line that are drawn as discs

} // namespace

CumulativeBars::CumulativeBars(CumulativeBarsData data) : Chart(data.words), m_data(std::move(data))
{
    for (const CumulativeBar& bar : m_data.bars) {
        requireFinite(bar.value, bar.label);
        requireFinite(bar.cumulative, bar.label);
    }
    requireFinite(m_data.markAt, m_data.markLabel);
}

QString CumulativeBars::tooltip(int index, const QLocale& locale) const
{
    const CumulativeBar& bar = m_data.bars.at(static_cast<std::size_t>(index));
    return QStringList{
        bar.label, m_data.value.name + QStringLiteral(": ") + withUnit(bar.value, m_data.value, locale),
        m_data.cumulative.name + QStringLiteral(": ") + withUnit(bar.cumulative, m_data.cumulative, locale)}
        .join(QLatin1Char('\n'));
}

ChartTable CumulativeBars::table() const
{
    ChartTable table{{m_data.stepName, headingOf(m_data.value), headingOf(m_data.cumulative)}, {}};
    for (const CumulativeBar& bar : m_data.bars)
        table.rows.push_back({ChartTable::Cell::of(bar.label), ChartTable::Cell::of(bar.value),
                              ChartTable::Cell::of(bar.cumulative)});
    return table;
}

QString CumulativeBars::details(const QLocale& locale) const
{
    QStringList sentences;
    for (int i = 0; i < std::min(count(), 12); ++i)
        sentences << tooltip(i, locale).replace(QLatin1Char('\n'), QStringLiteral(", "));
    if (count() > 12)
        sentences << tooltip(count() - 1, locale).replace(QLatin1Char('\n'), QStringLiteral(", "));
    if (m_data.markAt)
        sentences << m_data.markLabel;
    return sentences.join(QStringLiteral(". "));
}

bool CumulativeBars::layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                            const Lettering& lettering) const
{
    double low = 0;
    double high = 0;
    QStringList names;
    for (const CumulativeBar& bar : m_data.bars) {
        low = std::min({low, bar.value, bar.cumulative});
        high = std::max({high, bar.value, bar.cumulative});
        names << bar.label;
    }
    Frame frame(scene, room, look, lettering);
    frame.legend({{m_data.value.name, LegendEntry::Mark::Fill, look.seriesAt(0), Dash::Solid},
                  {m_data.cumulative.name, LegendEntry::Mark::Line, {look.text, Hatch::None}, Dash::Solid}});
    const int intervals = frame.intervalsUp();
    const Axis axis = niceAxis(low, high, intervals, m_data.value);
    frame.titleAbove(axis.title);
    // Room for the words of the mark above the highest value.
    if (m_data.markAt)
        frame.cutTop(lettering.height() + spacing::small);
    frame.cutTop(lettering.height() / 2);
    frame.cutLeft(frame.labelWidth(axis));
    const SlotNames below(names, frame.room().width() / count(), lettering);
    frame.cutBottom(below.height());
    if (!frame.becomePlot())
        return false;
    frame.valuesUp(axis);
    below.add(scene, scene.plot, look);
    addBars(scene, axis, look);
    addMark(scene, look, lettering);
    addLine(scene, axis, look, lettering);
    return true;
}

void CumulativeBars::addBars(ChartScene& scene, const Axis& axis, const ChartLook& look) const
{
    const QRectF& plot = scene.plot;
    const double slot = plot.width() / count();
    const double zero = axis.position(0, plot.bottom(), plot.top());
    const SeriesLook series = look.seriesAt(0);
    for (int i = 0; i < count(); ++i) {
        const double y =
            axis.position(m_data.bars[static_cast<std::size_t>(i)].value, plot.bottom(), plot.top());
        const double left = plot.left() + i * slot;
        const double inset = slot * (1 - barShare) / 2;
        const QRectF bar = barBetween(left + inset, left + slot - inset, y, zero);
        scene.marks.emplace_back(
            ChartScene::Fill{bar, series.colour, series.hatch, outlineFor(series.colour, look)});
        scene.hits.push_back({QRectF(left, plot.top(), slot, plot.height()), bar, false, i});
        scene.order.push_back(i);
    }
}

void CumulativeBars::addMark(ChartScene& scene, const ChartLook& look, const Lettering& lettering) const
{
    if (!m_data.markAt)
        return;
    const QRectF& plot = scene.plot;
    const double slot = plot.width() / count();
    const double x =
        sharp(std::clamp(plot.left() + (*m_data.markAt + 0.5) * slot, plot.left(), plot.right() - 1));
    const double top = plot.top() - lettering.height() / 2 - spacing::small;
    scene.marks.emplace_back(ChartScene::Stroke{{{x, top}, {x, plot.bottom()}}, look.muted, 1, Dash::Dotted});
    auto label = lettering.at({x, top}, Qt::AlignHCenter | Qt::AlignBottom,
                              lettering.elided(m_data.markLabel, plot.width()), look.text);
    label.box.moveLeft(std::clamp(label.box.left(), plot.left(), plot.right() - label.box.width()));
    scene.write(label);
}

void CumulativeBars::addLine(ChartScene& scene, const Axis& axis, const ChartLook& look,
                             const Lettering& lettering) const
{
    const QRectF plot = scene.plot;
    const double slot = plot.width() / count();
    QPolygonF line;
    for (int i = 0; i < count(); ++i)
        line << QPointF(
            plot.left() + (i + 0.5) * slot,
            axis.position(m_data.bars[static_cast<std::size_t>(i)].cumulative, plot.bottom(), plot.top()));
    LabelPlacer placer(plot.adjusted(0, -2 * lettering.height(), 0, 0));
    placer.avoid(line);
    for (const auto& hit : scene.hits)
        placer.avoid(hit.mark);
    strokeWithHalo(scene, line, look.text, lineWidth, Dash::Solid, look);
    if (m_data.bars.size() > mostPoints)
        return;
    for (qsizetype i = 0; i < line.size(); ++i) {
        scene.marks.emplace_back(ChartScene::Disc{line[i], pointRadius, look.text, look.background});
        const QString text =
            cumulativeText(m_data.bars[static_cast<std::size_t>(i)].cumulative, axis, look.locale);
        for (const auto& [away, side] : labelPlaces)
            if (placer.place(scene, lettering.at(line[i] + away, side, text, look.text)))
                break;
    }
}

QString CumulativeBars::cumulativeText(double value, const Axis& axis, const QLocale& locale) const
{
    return axis.factor == 1 ? withUnit(value, {{}, {}, m_data.cumulative.decimals}, locale)
                            : withUnit(value / axis.factor, {{}, {}, axis.decimals + 1}, locale);
}

} // namespace kam
