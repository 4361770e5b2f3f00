#include "charts/chart.h"

#include "base/error.h"
#include "base/formulaguard.h"
#include "base/number.h"
#include "charts/lettering.h"

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

constexpr int captionLines = 3;
constexpr double captionGap = 6;

QString quoted(QString field)
{
    static const QString special = QStringLiteral("\t\n\r\"");
    if (std::none_of(field.cbegin(), field.cend(), [](QChar c) { return special.contains(c); }))
        return field;
    field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

QString cellText(const ChartTable::Cell& cell, const QLocale& locale)
{
    if (!cell.number)
        return quoted(guarded(cell.text));
    QString number = exactNumber(*cell.number);
    return number.replace(QLatin1Char('.'), locale.decimalPoint());
}

/// Lines of text in the middle of the area.
void sentence(ChartScene& scene, const QRectF& area, const QString& text, const ChartLook& look,
              const Lettering& lettering)
{
    const int room = static_cast<int>(area.height() / lettering.height());
    if (room < 1)
        return;
    const QStringList lines = lettering.wrapped(text, area.width(), room);
    double y = area.center().y() - static_cast<double>(lines.size()) * lettering.height() / 2;
    for (const QString& line : lines) {
        scene.write(lettering.at({area.center().x(), y}, Qt::AlignHCenter, line, look.muted));
        y += lettering.height();
    }
}

QRectF caption(ChartScene& scene, const QRectF& area, const QString& text, const ChartLook& look,
               const Lettering& lettering)
{
    if (text.isEmpty())
        return area;
    const QStringList lines = lettering.wrapped(text, area.width(), captionLines);
    double y = area.bottom() - static_cast<double>(lines.size()) * lettering.height();
    const QRectF left(area.topLeft(), QPointF(area.right(), y - captionGap));
    for (const QString& line : lines) {
        scene.write(lettering.at({area.left(), y}, Qt::AlignLeft, line, look.muted));
        y += lettering.height();
    }
    return left;
}

/// Moves the caption up to a drawing that ends above its room.
void closeUp(ChartScene& scene, std::size_t lines, double bottom)
{
    double lowest = scene.plot.bottom();
    for (std::size_t i = lines; i < scene.labels.size(); ++i)
        lowest = std::max(lowest, scene.labels[i].box.bottom());
    const double up = std::max(0.0, bottom - lowest - captionGap);
    for (std::size_t i = 0; i < lines; ++i)
        scene.labels[i].box.translate(0, -up);
}

} // namespace

QString ChartTable::tabSeparated(const QLocale& locale) const
{
    QStringList lines;
    QStringList fields;
    for (const QString& heading : headings)
        fields << quoted(guarded(heading));
    lines << fields.join(QLatin1Char('\t'));
    for (const auto& row : rows) {
        fields.clear();
        for (const Cell& cell : row)
            fields << cellText(cell, locale);
        lines << fields.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString Chart::summary(const QLocale& locale) const
{
    QStringList sentences;
    for (const QString& text :
         {m_words.title, m_words.caption, count() > 0 ? details(locale) : m_words.empty})
        if (!text.isEmpty())
            sentences << (text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.'));
    return sentences.join(QLatin1Char(' '));
}

ChartScene Chart::scene(const QRectF& area, const ChartLook& look) const
{
    const Lettering lettering(look);
    ChartScene result;
    result.room = area;
    if (count() == 0) {
        sentence(result, area, m_words.empty, look, lettering);
        return result;
    }
    const QRectF room = caption(result, area, m_words.caption, look, lettering);
    const std::size_t lines = result.labels.size();
    if (room.width() > 0 && room.height() > 0 && layOut(result, room, look, lettering)) {
        closeUp(result, lines, room.bottom());
        return result;
    }
    ChartScene small;
    small.room = area;
    sentence(small, area, Text::tr("This chart needs more room."), look, lettering);
    return small;
}

void Chart::draw(QPainter& painter, const QRectF& area, const ChartLook& look, const Emphasis& emphasis) const
{
    const ChartScene laidOut = scene(area, look);
    paintScene(painter, laidOut, look);
    paintEmphasis(painter, laidOut, look, emphasis);
}

void requireFinite(double value, const QString& point)
{
    if (!std::isfinite(value))
        throw Error(
            Text::tr("Chart: the value of “%1” is not a number, so nothing is drawn. Correct its figures.")
                .arg(point),
            "a value of a chart is not finite");
}

void requireFinite(const std::optional<double>& value, const QString& point)
{
    if (value)
        requireFinite(*value, point);
}

QString headingOf(const Quantity& quantity)
{
    return quantity.unit.isEmpty() ? quantity.name : quantity.name + QStringLiteral(", ") + quantity.unit;
}

} // namespace kam
