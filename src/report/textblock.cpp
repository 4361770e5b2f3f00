#include "report/textblock.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

namespace kam
{

namespace
{

/// Control characters have no shape; line feeds become the separator that a layout breaks at.
QString printable(QString text)
{
    for (QChar& letter : text) {
        if (letter == u'\n')
            letter = QChar::LineSeparator;
        else if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return text;
}

} // namespace

TextBlock::TextBlock(const QString& text, TextStyle style, QColor colour, double width,
                     Qt::Alignment alignment)
    : m_layout(printable(text), printFont(style)), m_colour(colour), m_lineHeight(kam::lineHeight(style))
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    double top = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        // Lines stand a fixed distance apart, also where a fallback face is taller.
        line.setPosition({0, top + (m_lineHeight - line.height()) / 2});
        top += m_lineHeight;
    }
    m_layout.endLayout();
}

double TextBlock::rightEdge() const
{
    return lines() == 0 ? 0 : m_layout.lineAt(0).naturalTextRect().right();
}

double TextBlock::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
    return widest;
}

void TextBlock::draw(QPainter& painter, QPointF at, int first, int count) const
{
    painter.setPen(m_colour);
    for (int i = first; i < std::min(first + count, lines()); ++i)
        m_layout.lineAt(i).draw(&painter, at - QPointF(0, first * m_lineHeight));
}

bool TextBlock::isComplete() const
{
    const QString& text = m_layout.text();
    for (const QGlyphRun& run : m_layout.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        if (glyphs.contains(0U) && !text.trimmed().isEmpty())
            return false;
    }
    return true;
}

double textWidth(const QString& text, TextStyle style)
{
    return QFontMetricsF(printFont(style)).horizontalAdvance(printable(text));
}

} // namespace kam
