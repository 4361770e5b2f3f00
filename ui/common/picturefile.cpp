#include "common/picturefile.h"

#include "base/error.h"
#include "workspace/outputfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>
#include <string_view>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Common)
};

constexpr double unitsPerInch = 96;
constexpr double pointsPerInch = 72;
constexpr int imageScale = 2;
constexpr int pdfResolution = 1200;
constexpr double mostDots = 16000; ///< of a side

void drawOn(QPainter& painter, const FilePicture& picture)
{
    painter.fillRect(QRectF(QPointF(0, 0), picture.size), picture.background);
    picture.draw(painter);
}

QByteArray svg(const FilePicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(unitsPerInch));
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), picture.size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.description);
    QPainter painter(&generator);
    drawOn(painter, picture);
    painter.end();
    // Others do not have the face that is compiled in: they take one that runs as wide.
    const QByteArray face = picture.face.toUtf8();
    return bytes.replace("font-family=\"" + face + '"', "font-family=\"" + face + ", Inter, sans-serif\"");
}

QByteArray pdf(const FilePicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("KAM Workbench"));
    writer.setPageSize(QPageSize(picture.size * (pointsPerInch / unitsPerInch), QPageSize::Point, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(pdfResolution / unitsPerInch, pdfResolution / unitsPerInch);
    drawOn(painter, picture);
    painter.end();
    return bytes;
}

QByteArray png(const FilePicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureImage(picture).save(&buffer, "PNG");
    return bytes;
}

QByteArray bytesOf(const FilePicture& picture, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("png"))
        return png(picture);
    if (ending == QStringLiteral("svg"))
        return svg(picture);
    if (ending == QStringLiteral("pdf"))
        return pdf(picture);
    throw Error(
        Text::tr("%1: a picture is saved as PNG, SVG or PDF. Choose a name that ends in .png, .svg or "
                 ".pdf.")
            .arg(QFileInfo(path).fileName()));
}

} // namespace

QImage pictureImage(const FilePicture& picture)
{
    const double scale =
        std::min<double>(imageScale, mostDots / std::max(picture.size.width(), picture.size.height()));
    QImage image((picture.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(picture.background);
    // Programs that ask for it show the picture in its own size, in print at 192 dots an inch.
    constexpr double inchesPerMetre = 39.3700787;
    const int dots = static_cast<int>(std::lround(unitsPerInch * scale * inchesPerMetre));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawOn(painter, picture);
    return image;
}

void savePicture(const FilePicture& picture, const QString& path)
{
    const QByteArray bytes = bytesOf(picture, path);
    writeFile(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), true);
}

} // namespace kam
