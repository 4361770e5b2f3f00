#include "common/chartfile.h"

#include "charts/chart.h"
#include "common/chartlook.h"
#include "common/picturefile.h"

#include <QFontMetricsF>
#include <QPainter>

namespace kam
{

namespace
{

constexpr double margin = 16;
constexpr double titleGap = 12;

void drawSheet(QPainter& painter, const Chart& chart, const QSizeF& size, const ChartLook& look)
{
    const QFontMetricsF metrics(look.face(true));
    painter.setFont(look.face(true));
    painter.setPen(look.text);
    painter.drawText(QPointF(margin, margin + metrics.ascent()),
                     metrics.elidedText(chart.words().title, Qt::ElideRight, size.width()));
    chart.draw(painter, QRectF(QPointF(margin, margin + metrics.height() + titleGap), size), look);
}

/// Margins and title included; must not outlive the chart.
FilePicture pictureOf(const Chart& chart, const QSizeF& size)
{
    const ChartLook look = paperLook();
    const double title = QFontMetricsF(look.face(true)).height() + titleGap;
    return {{size.width() + 2 * margin, size.height() + 2 * margin + title},
            chart.words().title,
            chart.summary(look.locale),
            look.face(false).family(),
            look.background,
            [&chart, size, look](QPainter& painter) { drawSheet(painter, chart, size, look); }};
}

} // namespace

QImage chartImage(const Chart& chart, const QSizeF& size)
{
    return pictureImage(pictureOf(chart, size));
}

void saveChart(const Chart& chart, const QSizeF& size, const QString& path)
{
    savePicture(pictureOf(chart, size), path);
}

} // namespace kam
