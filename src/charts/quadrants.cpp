#include "charts/quadrants.h"

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

constexpr double cellGap = 4;
constexpr double padding = 8;
constexpr double dotRadius = 4;
constexpr int upperRight = 1;

int placeOf(const QuadrantEntry& entry)
{
    return (entry.upper ? 0 : 2) + (entry.right ? 1 : 0);
}

} // namespace

QuadrantChart::QuadrantChart(QuadrantsData data) : Chart(data.words), m_data(std::move(data))
{
    // The one looked at is named first, whatever else the cell holds.
    std::stable_sort(m_data.entries.begin(), m_data.entries.end(),
                     [](const QuadrantEntry& a, const QuadrantEntry& b) { return a.strong && !b.strong; });
}

const QString& QuadrantChart::groupOf(const QuadrantEntry& entry) const
{
    return m_data.groups.at(static_cast<std::size_t>(placeOf(entry)));
}

QString QuadrantChart::tooltip(int index, const QLocale&) const
{
    const QuadrantEntry& entry = m_data.entries.at(static_cast<std::size_t>(index));
    return QStringList{entry.name, groupOf(entry), entry.upper ? m_data.upper : m_data.lower,
                       entry.right ? m_data.right : m_data.left}
        .join(QLatin1Char('\n'));
}

ChartTable QuadrantChart::table() const
{
    ChartTable table{{m_data.entryName, m_data.groupName}, {}};
    for (const QuadrantEntry& entry : m_data.entries)
        table.rows.push_back({ChartTable::Cell::of(entry.name), ChartTable::Cell::of(groupOf(entry))});
    return table;
}

QString QuadrantChart::details(const QLocale&) const
{
    QStringList sentences;
    for (const QuadrantEntry& entry : m_data.entries)
        sentences << entry.name + QStringLiteral(": ") + groupOf(entry);
    return sentences.join(QStringLiteral(". "));
}

bool QuadrantChart::layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                           const Lettering& lettering) const
{
    Frame frame(scene, room, look, lettering);
    const double line = lettering.height() + spacing::small;
    frame.cutTop(line);
    frame.cutBottom(line);
    if (!frame.becomePlot() || scene.plot.height() < 4 * line)
        return false;
    const QRectF& plot = scene.plot;
    const double width = (plot.width() - cellGap) / 2;
    const double height = (plot.height() - cellGap) / 2;
    scene.write(
        lettering.at({plot.left(), room.top() + lettering.height() / 2}, Qt::AlignLeft | Qt::AlignVCenter,
                     lettering.elided(QStringLiteral("↑ ") + m_data.upper, plot.width()), look.muted));
    const double below = plot.bottom() + spacing::small + lettering.height() / 2;
    scene.write(lettering.at({plot.left(), below}, Qt::AlignLeft | Qt::AlignVCenter,
                             lettering.elided(m_data.left, width), look.muted));
    scene.write(lettering.at({plot.right(), below}, Qt::AlignRight | Qt::AlignVCenter,
                             lettering.elided(m_data.right + QStringLiteral(" →"), width), look.muted));
    for (int group = 0; group < 4; ++group) {
        const int column = group % 2;
        const int row = group / 2;
        addCell(
            scene,
            {plot.left() + column * (width + cellGap), plot.top() + row * (height + cellGap), width, height},
            group, look, lettering);
    }
    return true;
}

void QuadrantChart::addCell(ChartScene& scene, const QRectF& cell, int group, const ChartLook& look,
                            const Lettering& lettering) const
{
    scene.marks.emplace_back(ChartScene::Fill{cell, group == upperRight ? look.highlighted : look.background,
                                              Hatch::None, visibleOn(look.edge, look.background)});
    const double line = lettering.height() + spacing::small;
    const double width = cell.width() - 2 * padding;
    const QPointF at(cell.left() + padding, cell.top() + padding + lettering.height() / 2);
    scene.write(lettering.at(at, Qt::AlignLeft | Qt::AlignVCenter,
                             lettering.elided(m_data.groups.at(static_cast<std::size_t>(group)), width),
                             look.text, true));
    std::vector<int> here;
    for (int i = 0; i < count(); ++i)
        if (placeOf(m_data.entries[static_cast<std::size_t>(i)]) == group)
            here.push_back(i);
    const double indent = 2 * dotRadius + spacing::small;
    QStringList names;
    for (const int entry : here)
        names << m_data.entries[static_cast<std::size_t>(entry)].name;
    const double slot = std::min(width, indent + lettering.widest(names) + spacing::wide);
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor(width / slot)));
    const auto lines = static_cast<std::size_t>(
        std::max(1.0, std::floor((cell.bottom() - padding - at.y() - lettering.height() / 2) / line)));
    // Where not all fit, the last place says how many are left.
    const std::size_t fitting = columns * lines;
    const std::size_t written = here.size() > fitting ? fitting - 1 : here.size();
    for (std::size_t n = 0; n <= written && n < here.size(); ++n) {
        const std::size_t row = 1 + n / columns;
        const QPointF place(at.x() + static_cast<double>(n % columns) * slot,
                            at.y() + static_cast<double>(row) * line);
        if (n < written)
            addEntry(scene, place, slot, here[n], look, lettering);
        else
            scene.write(lettering.at(place, Qt::AlignLeft | Qt::AlignVCenter,
                                     Text::tr("and %1 more").arg(look.locale.toString(here.size() - n)),
                                     look.muted));
    }
}

void QuadrantChart::addEntry(ChartScene& scene, const QPointF& at, double slot, int index,
                             const ChartLook& look, const Lettering& lettering) const
{
    const QuadrantEntry& entry = m_data.entries[static_cast<std::size_t>(index)];
    const double indent = 2 * dotRadius + spacing::small;
    const QPointF dot(at.x() + dotRadius, at.y());
    scene.marks.emplace_back(ChartScene::Disc{dot, dotRadius, entry.strong ? look.accent : QColor(),
                                              entry.strong ? look.accent : look.muted, Dash::Solid});
    const auto label = lettering.at({at.x() + indent, at.y()}, Qt::AlignLeft | Qt::AlignVCenter,
                                    lettering.elided(entry.name, slot - indent), look.text, entry.strong);
    scene.write(label);
    const QRectF mark(QPointF(at.x(), label.box.top()), label.box.bottomRight());
    scene.hits.push_back({mark.adjusted(-2, -1, 2, 1), mark, false, index});
    scene.order.push_back(index);
}

} // namespace kam
