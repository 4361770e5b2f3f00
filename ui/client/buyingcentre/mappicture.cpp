#include "client/buyingcentre/mappicture.h"

#include "base/error.h"
#include "client/buyingcentre/mapscene.h"
#include "workspace/outputfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <string_view>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentreTab)
};

constexpr double unitsPerInch = 96;
constexpr double pointsPerInch = 72;
constexpr int imageScale = 2;
constexpr int pdfResolution = 1200;
constexpr double titleHeight = 4.0 * theme::grid;
/// Beyond it a picture of dots would not fit into memory; it is drawn smaller then.
constexpr double mostDots = 16000;

/// While it lives, the scene is drawn for paper.
class OnPaper
{
public:
    explicit OnPaper(MapScene& scene) : m_scene(scene) { m_scene.setForPaper(true); }
    ~OnPaper()
    {
        m_scene.setForPaper(false);
        m_scene.update();
    }
    OnPaper(const OnPaper&) = delete;
    OnPaper& operator=(const OnPaper&) = delete;

private:
    MapScene& m_scene;
};

QSizeF sheet(const MapScene& scene)
{
    return scene.content().size() + QSizeF(0, titleHeight);
}

void drawSheet(QPainter& painter, MapScene& scene, const QString& title)
{
    const QSizeF size = sheet(scene);
    painter.fillRect(QRectF(QPointF(0, 0), size), theme::paperColour(theme::Token::Surface));
    painter.setFont(MapScene::face(true));
    painter.setPen(theme::paperColour(theme::Token::Text));
    const QRectF line(3 * theme::grid, theme::grid, size.width() - 6 * theme::grid,
                      titleHeight - theme::grid);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(MapScene::face(true)).elidedText(title, Qt::ElideRight, line.width()));
    scene.render(&painter, QRectF(QPointF(0, titleHeight), scene.content().size()), scene.content(),
                 Qt::IgnoreAspectRatio);
}

QByteArray svg(MapScene& scene, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(unitsPerInch));
    generator.setSize(sheet(scene).toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), sheet(scene)));
    generator.setTitle(title);
    QPainter painter(&generator);
    drawSheet(painter, scene, title);
    painter.end();
    // Others do not have the face that is compiled in: they take one that runs as wide.
    const QByteArray face = MapScene::face(false).family().toUtf8();
    return bytes.replace("font-family=\"" + face + '"', "font-family=\"" + face + ", Inter, sans-serif\"");
}

QByteArray pdf(MapScene& scene, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("KAM Workbench"));
    writer.setPageSize(QPageSize(sheet(scene) * (pointsPerInch / unitsPerInch), QPageSize::Point, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(pdfResolution / unitsPerInch, pdfResolution / unitsPerInch);
    drawSheet(painter, scene, title);
    painter.end();
    return bytes;
}

QByteArray png(MapScene& scene, const QString& title)
{
    const QSizeF size = sheet(scene);
    const double scale = std::min<double>(imageScale, mostDots / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawSheet(painter, scene, title);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void saveMap(MapScene& scene, const QString& title, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const OnPaper paper(scene);
    QByteArray bytes;
    if (ending == QStringLiteral("svg"))
        bytes = svg(scene, title);
    else if (ending == QStringLiteral("png"))
        bytes = png(scene, title);
    else if (ending == QStringLiteral("pdf"))
        bytes = pdf(scene, title);
    else
        throw Error(
            Text::tr("%1: the map is saved as SVG, PNG or PDF. Choose a name that ends in .svg, .png or "
                     ".pdf.")
                .arg(QFileInfo(path).fileName()));
    writeFile(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), true);
}

} // namespace kam
