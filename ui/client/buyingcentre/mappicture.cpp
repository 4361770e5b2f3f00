#include "client/buyingcentre/mappicture.h"

#include "client/buyingcentre/mapscene.h"
#include "common/picturefile.h"

#include <QFontMetricsF>
#include <QPainter>

namespace kam
{

namespace
{

constexpr double titleHeight = 4.0 * theme::grid;

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

void drawSheet(QPainter& painter, MapScene& scene, const QString& title)
{
    const QSizeF size = scene.content().size();
    painter.setFont(MapScene::face(true));
    painter.setPen(theme::paperColour(theme::Token::Text));
    const QRectF line(3 * theme::grid, theme::grid, size.width() - 6 * theme::grid,
                      titleHeight - theme::grid);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(MapScene::face(true)).elidedText(title, Qt::ElideRight, line.width()));
    scene.render(&painter, QRectF(QPointF(0, titleHeight), size), scene.content(), Qt::IgnoreAspectRatio);
}

} // namespace

void saveMap(MapScene& scene, const QString& title, const QString& path)
{
    const OnPaper paper(scene);
    savePicture({scene.content().size() + QSizeF(0, titleHeight),
                 title,
                 {},
                 MapScene::face(false).family(),
                 theme::paperColour(theme::Token::Surface),
                 [&scene, &title](QPainter& painter) { drawSheet(painter, scene, title); }},
                path);
}

} // namespace kam
