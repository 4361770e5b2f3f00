#include "charts/profile.h"

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

constexpr double mostRow = 28;
constexpr double pointRadius = 4.5;
constexpr double secondRadius = 6; ///< rings around the points of the first line, where both lie on one place
constexpr double lineWidth = 2;
constexpr double nameShare = 0.4;
constexpr double tick = 3;

struct LineLook {
    QColor colour;
    Dash dash = Dash::Solid;
    double radius = pointRadius;
    bool hollow = false;
};

LineLook lookOf(std::size_t line, const ChartLook& look)
{
    if (line == 0)
        return {look.accent, Dash::Solid, pointRadius, false};
    return {look.muted, line == 1 ? Dash::Dashed : Dash::Dotted,
            secondRadius + 2.0 * static_cast<double>(line - 1), true};
}

} // namespace

ProfileChart::ProfileChart(ProfileData data) : Chart(data.words), m_data(std::move(data))
{
    for (const ProfileLine& line : m_data.lines) {
        bool right = line.levels.size() == m_data.factors.size();
        for (std::size_t i = 0; right && i < line.levels.size(); ++i)
            right =
                !line.levels[i] || (*line.levels[i] >= 0 && *line.levels[i] < m_data.factors[i].steps.size());
        if (!right)
            throw Error(
                Text::tr("Chart: the levels of “%1” do not belong to the factors shown. Assess it again.")
                    .arg(line.name),
                "a profile line does not fit its factors");
    }
}

int ProfileChart::count() const
{
    return m_data.lines.empty() ? 0 : static_cast<int>(m_data.factors.size());
}

QString ProfileChart::wordOf(const ProfileLine& line, int factor) const
{
    const auto at = static_cast<std::size_t>(factor);
    return line.levels[at] ? m_data.factors[at].steps.at(*line.levels[at]) : Text::tr("not assessed");
}

QString ProfileChart::tooltip(int index, const QLocale&) const
{
    QStringList lines{m_data.factors.at(static_cast<std::size_t>(index)).name};
    for (const ProfileLine& line : m_data.lines)
        lines << line.name + QStringLiteral(": ") + wordOf(line, index);
    return lines.join(QLatin1Char('\n'));
}

ChartTable ProfileChart::table() const
{
    ChartTable table{{m_data.factorName}, {}};
    for (const ProfileLine& line : m_data.lines)
        table.headings << line.name;
    for (int i = 0; i < count(); ++i) {
        std::vector<ChartTable::Cell> row{
            ChartTable::Cell::of(m_data.factors[static_cast<std::size_t>(i)].name)};
        for (const ProfileLine& line : m_data.lines)
            row.push_back(ChartTable::Cell::of(wordOf(line, i)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString ProfileChart::details(const QLocale& locale) const
{
    QStringList sentences;
    for (int i = 0; i < count(); ++i)
        sentences << tooltip(i, locale).replace(QLatin1Char('\n'), QStringLiteral(", "));
    return sentences.join(QStringLiteral(". "));
}

QPointF ProfileChart::pointOf(const QRectF& plot, int factor, int level) const
{
    const auto steps = static_cast<double>(m_data.factors[static_cast<std::size_t>(factor)].steps.size());
    const double share = steps > 1 ? level / (steps - 1) : 1;
    return {plot.left() + share * plot.width(), plot.top() + (factor + 0.5) * plot.height() / count()};
}

bool ProfileChart::layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                          const Lettering& lettering) const
{
    Frame frame(scene, room, look, lettering);
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < m_data.lines.size(); ++i) {
        const LineLook line = lookOf(i, look);
        entries.push_back(
            {m_data.lines[i].name, LegendEntry::Mark::Line, {line.colour, Hatch::None}, line.dash});
    }
    frame.legend(entries);
    QStringList names;
    QStringList words;
    for (int i = 0; i < count(); ++i) {
        names << m_data.factors[static_cast<std::size_t>(i)].name;
        words << wordOf(m_data.lines.front(), i);
    }
    const RowNames rows(names, room.width() * nameShare, lettering);
    frame.cutLeft(rows.width() + spacing::wide + secondRadius);
    frame.cutRight(lettering.widest(words) + spacing::wide + secondRadius);
    if (!frame.becomePlot() || scene.plot.height() < count() * lettering.height())
        return false;
    scene.plot.setHeight(std::min(scene.plot.height(), rows.rowHeight(mostRow) * count()));
    rows.add(scene, room.left(), look);
    addRows(scene, room, look, lettering);
    for (std::size_t i = m_data.lines.size(); i-- > 0;)
        addLine(scene, i, look);
    return true;
}

void ProfileChart::addRows(ChartScene& scene, const QRectF& room, const ChartLook& look,
                           const Lettering& lettering) const
{
    const QRectF& plot = scene.plot;
    const double height = plot.height() / count();
    for (int i = 0; i < count(); ++i) {
        const ProfileFactor& factor = m_data.factors[static_cast<std::size_t>(i)];
        const double y = plot.top() + (i + 0.5) * height;
        scene.marks.emplace_back(
            ChartScene::Stroke{{{plot.left(), sharp(y)}, {plot.right(), sharp(y)}}, look.line, 1});
        for (int level = 0; level < factor.steps.size(); ++level) {
            const double x = sharp(pointOf(plot, i, level).x());
            scene.marks.emplace_back(ChartScene::Stroke{{{x, y - tick}, {x, y + tick}}, look.edge, 1});
        }
        scene.write(lettering.at({plot.right() + spacing::wide, y}, Qt::AlignVCenter,
                                 wordOf(m_data.lines.front(), i), look.muted));
        const auto level = m_data.lines.front().levels[static_cast<std::size_t>(i)];
        const QPointF point = pointOf(plot, i, level.value_or(0));
        const QRectF mark(point - QPointF(secondRadius, secondRadius),
                          QSizeF(2 * secondRadius, 2 * secondRadius));
        scene.hits.push_back({QRectF(room.left(), plot.top() + i * height, room.width(), height),
                              level ? mark : QRectF(plot.left(), y - tick, plot.width(), 2 * tick), false,
                              i});
        scene.order.push_back(i);
    }
}

void ProfileChart::addLine(ChartScene& scene, std::size_t index, const ChartLook& look) const
{
    const ProfileLine& line = m_data.lines[index];
    const LineLook own = lookOf(index, look);
    QPolygonF piece;
    std::vector<QPointF> points;
    const auto finish = [&] {
        if (piece.size() > 1)
            strokeWithHalo(scene, piece, own.colour, lineWidth, own.dash, look);
        piece.clear();
    };
    for (int i = 0; i < count(); ++i) {
        const auto level = line.levels[static_cast<std::size_t>(i)];
        if (!level) {
            finish(); // a factor that was not assessed interrupts the line
            continue;
        }
        piece << pointOf(scene.plot, i, *level);
        points.push_back(piece.back());
    }
    finish();
    for (const QPointF& point : points)
        scene.marks.emplace_back(ChartScene::Disc{
            point, own.radius, own.hollow ? look.background : own.colour, own.colour, Dash::Solid});
}

} // namespace kam
