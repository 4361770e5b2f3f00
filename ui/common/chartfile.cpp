#include "common/chartfile.h"

#include "base/error.h"
#include "charts/chart.h"
#include "common/chartlook.h"
#include "workspace/outputfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <cmath>
#include <optional>
#include <string_view>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Common)
};

constexpr double margin = 16;
constexpr double titleGap = 12;
constexpr double unitsPerInch = 96;
constexpr double pointsPerInch = 72;
constexpr int imageScale = 2;
constexpr int pdfResolution = 1200;

double titleHeight(const ChartLook& look)
{
    return QFontMetricsF(look.face(true)).height() + titleGap;
}

/// What is drawn, margins and title included.
QSizeF sheet(const QSizeF& size, const ChartLook& look)
{
    return {size.width() + 2 * margin, size.height() + 2 * margin + titleHeight(look)};
}

void drawSheet(QPainter& painter, const Chart& chart, const QSizeF& size, const ChartLook& look)
{
    painter.fillRect(QRectF(QPointF(0, 0), sheet(size, look)), look.background);
    const QFontMetricsF metrics(look.face(true));
    painter.setFont(look.face(true));
    painter.setPen(look.text);
    painter.drawText(QPointF(margin, margin + metrics.ascent()),
                     metrics.elidedText(chart.words().title, Qt::ElideRight, size.width()));
    chart.draw(painter, QRectF(QPointF(margin, margin + titleHeight(look)), size), look);
}

QByteArray svg(const Chart& chart, const QSizeF& size, const ChartLook& look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(unitsPerInch));
    generator.setSize(sheet(size, look).toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheet(size, look)));
    generator.setTitle(chart.words().title);
    generator.setDescription(chart.summary(look.locale));
    QPainter painter(&generator);
    drawSheet(painter, chart, size, look);
    painter.end();
    return bytes;
}

QByteArray pdf(const Chart& chart, const QSizeF& size, const ChartLook& look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setTitle(chart.words().title);
    writer.setCreator(QStringLiteral("KAM Workbench"));
    const QSizeF page = sheet(size, look) * (pointsPerInch / unitsPerInch);
    writer.setPageSize(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(pdfResolution / unitsPerInch, pdfResolution / unitsPerInch);
    drawSheet(painter, chart, size, look);
    painter.end();
    return bytes;
}

QByteArray png(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::optional<ChartFormat> formatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("png"))
        return ChartFormat::Png;
    if (ending == QStringLiteral("svg"))
        return ChartFormat::Svg;
    return ending == QStringLiteral("pdf") ? std::optional(ChartFormat::Pdf) : std::nullopt;
}

} // namespace

QImage chartImage(const Chart& chart, const QSizeF& size)
{
    const ChartLook look = paperLook();
    QImage image((sheet(size, look) * imageScale).toSize(), QImage::Format_RGB32);
    image.fill(look.background);
    // Programs that ask for it show the picture in the size of the chart, in print at 192 dots an inch.
    constexpr double inchesPerMetre = 39.3700787;
    const int dots = static_cast<int>(std::lround(unitsPerInch * imageScale * inchesPerMetre));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    QPainter painter(&image);
    painter.scale(imageScale, imageScale);
    drawSheet(painter, chart, size, look);
    return image;
}

QByteArray chartBytes(const Chart& chart, const QSizeF& size, ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return png(chartImage(chart, size));
    case ChartFormat::Svg:
        return svg(chart, size, paperLook());
    case ChartFormat::Pdf:
        break;
    }
    return pdf(chart, size, paperLook());
}

void saveChart(const Chart& chart, const QSizeF& size, const QString& path)
{
    const auto format = formatOf(path);
    if (!format)
        throw Error(
            Text::tr("%1: a chart is saved as PNG, SVG or PDF. Choose a name that ends in .png, .svg or "
                     ".pdf.")
                .arg(QFileInfo(path).fileName()));
    const QByteArray bytes = chartBytes(chart, size, *format);
    writeFile(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), true);
}

} // namespace kam
