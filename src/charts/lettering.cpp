#include "charts/lettering.h"

#include <algorithm>

namespace kam
{

namespace
{

constexpr double rowGap = 4;

/// Liang and Barsky: what is left of the line after each side of the area has cut it.
bool crosses(const QLineF& line, const QRectF& area)
{
    double from = 0;
    double to = 1;
    const auto cut = [&](double along, double inside) {
        if (along == 0)
            return inside >= 0;
        const double at = inside / along;
        (along < 0 ? from : to) = along < 0 ? std::max(from, at) : std::min(to, at);
        return from <= to;
    };
    return cut(-line.dx(), line.x1() - area.left()) && cut(line.dx(), area.right() - line.x1()) &&
           cut(-line.dy(), line.y1() - area.top()) && cut(line.dy(), area.bottom() - line.y1());
}

} // namespace

Lettering::Lettering(const ChartLook& look) : m_plain(look.face()), m_strong(look.face(true)) {}

double Lettering::width(const QString& text, bool strong) const
{
    return (strong ? m_strong : m_plain).horizontalAdvance(text);
}

double Lettering::widest(const QStringList& texts) const
{
    double most = 0;
    for (const QString& text : texts)
        most = std::max(most, width(text));
    return most;
}

ChartScene::Label Lettering::at(const QPointF& anchor, Qt::Alignment side, const QString& text,
                                const QColor& colour, bool strong) const
{
    QRectF box(anchor, QSizeF(width(text, strong), height()));
    if (side & Qt::AlignHCenter)
        box.translate(-box.width() / 2, 0);
    else if (side & Qt::AlignRight)
        box.translate(-box.width(), 0);
    if (side & Qt::AlignVCenter)
        box.translate(0, -box.height() / 2);
    else if (side & Qt::AlignBottom)
        box.translate(0, -box.height());
    return {box, text, colour, strong};
}

QStringList Lettering::wrapped(const QString& text, double width, int most) const
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words[i] : line + QLatin1Char(' ') + words[i];
        if (line.isEmpty() || this->width(longer) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == most) {
            line += QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' '));
            break;
        }
        lines << elided(line, width);
        line = words[i];
    }
    if (!line.isEmpty())
        lines << elided(line, width);
    return lines;
}

QString Lettering::elided(const QString& text, double width) const
{
    return this->width(text) <= width ? text : m_plain.elidedText(text, Qt::ElideRight, width);
}

void LabelPlacer::avoid(const QPolygonF& line)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        m_lines.emplace_back(line[i - 1], line[i]);
}

bool LabelPlacer::isFree(const QRectF& area) const
{
    return m_within.contains(area) &&
           std::none_of(m_taken.begin(), m_taken.end(),
                        [&](const QRectF& taken) { return taken.intersects(area); }) &&
           std::none_of(m_lines.begin(), m_lines.end(),
                        [&](const QLineF& line) { return crosses(line, area); });
}

RowNames::RowNames(const QStringList& names, double width, const Lettering& lettering)
    : m_names(names), m_lettering(lettering)
{
    for (const QString& name : names) {
        const QStringList lines = lettering.wrapped(name, width, 2);
        m_width = std::max(m_width, lettering.widest(lines));
        m_wrapped = m_wrapped || lines.size() > 1;
    }
}

double RowNames::rowHeight(double usual) const
{
    return m_wrapped ? std::max(usual, 2 * m_lettering.height() + rowGap) : usual;
}

void RowNames::add(ChartScene& scene, double left, const ChartLook& look) const
{
    const double height = scene.plot.height() / static_cast<double>(m_names.size());
    const int most = height >= 2 * m_lettering.height() ? 2 : 1;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QStringList lines = m_lettering.wrapped(m_names[i], m_width, most);
        double y = scene.plot.top() + (static_cast<double>(i) + 0.5) * height -
                   static_cast<double>(lines.size()) * m_lettering.height() / 2;
        for (const QString& line : lines) {
            scene.write(m_lettering.at({left, y}, Qt::AlignLeft, line, look.text));
            y += m_lettering.height();
        }
    }
}

bool LabelPlacer::place(ChartScene& scene, const ChartScene::Label& label)
{
    return isFree(label.box) && scene.write(label);
}

} // namespace kam
