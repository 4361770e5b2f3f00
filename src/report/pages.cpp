#include "report/pages.h"
#include "charts/textface.h"

#include "base/date.h"
#include "report/blockstrips.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Puts strips on pages, one under the other.
class Paginator
{
public:
    Paginator(const std::vector<Strip>& strips, QRectF body) : m_strips(strips), m_body(body) { newPage(); }

    std::vector<PageContent> run()
    {
        for (std::size_t i = 0; i < m_strips.size(); ++i) {
            const Strip& strip = m_strips[i];
            const bool atTop = m_y <= m_body.top();
            if (!atTop && needed(i) > m_body.bottom() - m_y)
                newPage();
            if (m_y <= m_body.top() && strip.header != nullptr)
                place(*strip.header);
            place(strip);
        }
        return std::move(m_pages);
    }

private:
    /// Height of the strip and of all that must stay on its page, at most a page.
    [[nodiscard]] double needed(std::size_t from) const
    {
        double height = m_strips[from].spaceBefore + m_strips[from].height;
        for (std::size_t i = from; m_strips[i].keepWithNext && i + 1 < m_strips.size(); ++i) {
            const double more = m_strips[i + 1].spaceBefore + m_strips[i + 1].height;
            if (height + more > m_body.height())
                break;
            height += more;
        }
        return height;
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = m_body.top();
    }

    void place(const Strip& strip)
    {
        if (m_y > m_body.top())
            m_y += strip.spaceBefore;
        for (const Placed& item : strip.items)
            move(m_pages.back().items.emplace_back(item), QPointF(m_body.left(), m_y));
        m_y += strip.height;
    }

    const std::vector<Strip>& m_strips;
    QRectF m_body;
    std::vector<PageContent> m_pages;
    double m_y = 0;
};

void addLine(PageContent& page, const QRectF& body, double top, const QString& text, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    auto block = std::make_shared<TextBlock>(text, TextStyle::Small, QColor::fromRgb(ink::muted),
                                             body.width(), alignment);
    page.items.emplace_back(PlacedText{block, 0, 1, QPointF(body.left(), top)});
}

void addMargins(Pages& pages, const Document& document)
{
    const QRectF body = pages.format.body();
    const double foot = body.bottom() + 220;
    const QLocale locale(document.language);
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        PageContent& page = pages.pages[i];
        if (i > 0)
            addLine(page, body, body.top() - 280, document.running, Qt::AlignLeft);
        page.items.emplace_back(PlacedRule{QLineF(body.left(), foot - 70, body.right(), foot - 70)});
        addLine(page, body, foot, document.footer, Qt::AlignLeft);
        addLine(page, body, foot, writtenDate(document.date, locale), Qt::AlignHCenter);
        addLine(page, body, foot, Text::tr("Page %1 of %2").arg(i + 1).arg(pages.pages.size()),
                Qt::AlignRight);
    }
}

/// Pages on which something of the plan stands.
int pagesBeforeAppendix(const std::vector<PageContent>& pages, double top)
{
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const Placed& item : pages[i].items) {
            const auto* anchor = std::get_if<PlacedAnchor>(&item);
            if (anchor != nullptr && anchor->heading.appendix)
                return static_cast<int>(anchor->at.y() <= top ? i : i + 1);
        }
    return static_cast<int>(pages.size());
}

bool isComplete(const std::vector<Strip>& strips)
{
    for (const Strip& strip : strips)
        for (const Placed& item : strip.items) {
            const auto* text = std::get_if<PlacedText>(&item);
            if (text != nullptr && !text->block->isComplete())
                return false;
        }
    return true;
}

class Drawer
{
public:
    explicit Drawer(QPainter& painter) : m_painter(painter) {}

    void operator()(const PlacedText& text) const
    {
        text.block->draw(m_painter, text.at, text.first, text.count);
    }
    void operator()(const PlacedRule& rule) const
    {
        m_painter.setPen(QPen(QColor::fromRgb(rule.colour), rule.width));
        m_painter.drawLine(rule.line);
    }
    void operator()(const PlacedPicture& picture) const
    {
        m_painter.save();
        m_painter.translate(picture.place.topLeft());
        m_painter.scale(unitsPerPoint, unitsPerPoint);
        m_painter.setRenderHint(QPainter::Antialiasing);
        picture.draw(m_painter, QRectF(QPointF(), picture.place.size() / unitsPerPoint));
        m_painter.restore();
    }
    void operator()(const PlacedLink&) const {}
    void operator()(const PlacedAnchor&) const {}

private:
    QPainter& m_painter;
};

} // namespace

QString Pages::longestSection() const
{
    const QRectF body = format.body();
    QString longest;
    QString current;
    double most = 0;
    double began = 0;
    // Down all pages as if they were one.
    const auto end = [&](double at) {
        if (!current.isEmpty() && at - began > most) {
            most = at - began;
            longest = current;
        }
    };
    for (int page = 0; page < planPages; ++page)
        for (const Placed& item : pages[static_cast<std::size_t>(page)].items) {
            const auto* anchor = std::get_if<PlacedAnchor>(&item);
            if (anchor == nullptr || anchor->heading.level != 1)
                continue;
            const double at = page * body.height() + anchor->at.y() - body.top();
            end(at);
            if (anchor->heading.appendix)
                return longest;
            current = anchor->heading.text;
            began = at;
        }
    end(planPages * body.height());
    return longest;
}

void Pages::draw(QPainter& painter, int page) const
{
    for (const Placed& item : pages.at(static_cast<std::size_t>(page)).items)
        std::visit(Drawer(painter), item);
}

Pages typeset(const Document& document, const PageFormat& format)
{
    registerTextFace();
    const QRectF body = format.body();
    const std::vector<Strip> strips = stripsOf(document, body.width(), body.height());
    Pages pages;
    pages.format = format;
    pages.pages = Paginator(strips, body).run();
    pages.planPages = pagesBeforeAppendix(pages.pages, body.top());
    pages.complete = isComplete(strips);
    addMargins(pages, document);
    return pages;
}

} // namespace kam
