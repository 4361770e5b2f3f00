#include "common/pagestack.h"

#include "common/theme.h"
#include "report/pages.h"

#include <QPaintEvent>
#include <QPainter>

namespace kam
{

namespace
{
constexpr int gap = 2 * theme::grid;
constexpr double pixelsPerPoint = 96.0 / 72.0;
} // namespace

void PageStack::setPages(const Pages* pages)
{
    m_pages = pages;
    setZoom(m_zoom);
}

void PageStack::setZoom(double zoom)
{
    m_zoom = zoom;
    if (!m_pages)
        return;
    const QRectF last = pageAt(static_cast<int>(m_pages->pages.size()) - 1);
    setFixedSize(qCeil(last.right()) + gap, qCeil(last.bottom()) + gap);
    update();
}

double PageStack::zoomForWidth(int width) const
{
    return m_pages ? (width - 2 * gap) / (m_pages->format.page().width() / unitsPerPoint * pixelsPerPoint)
                   : 1;
}

QRectF PageStack::pageAt(int page) const
{
    const QSizeF size = m_pages->format.page() / unitsPerPoint * pixelsPerPoint * m_zoom;
    return {QPointF(gap, gap + page * (size.height() + gap)), size};
}

void PageStack::paintEvent(QPaintEvent* event)
{
    if (!m_pages)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < static_cast<int>(m_pages->pages.size()); ++page) {
        const QRectF place = pageAt(page);
        if (!place.intersects(event->rect()))
            continue;
        painter.fillRect(place, theme::paperColour(theme::Token::Surface));
        painter.setPen(theme::colour(theme::Token::Line));
        painter.drawRect(place);
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        const double scale = pixelsPerPoint * m_zoom / unitsPerPoint;
        painter.scale(scale, scale);
        m_pages->draw(painter, page);
        painter.restore();
    }
}

} // namespace kam
