#pragma once

#include "report/textface.h"

#include <QString>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace kam
{

/// A text set in lines of one width, in tenths of a point. Shows its text literally, whatever it holds.
class TextBlock
{
public:
    /// @param width at least 1; a word that is wider is broken within
    TextBlock(const QString& text, TextStyle style, QColor colour, double width,
              Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int lines() const { return m_layout.lineCount(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return lines() * m_lineHeight; }
    [[nodiscard]] QString text() const { return m_layout.text(); }
    /// Where the first line ends, from the left edge.
    [[nodiscard]] double rightEdge() const;
    /// Of the widest line.
    [[nodiscard]] double naturalWidth() const;
    /// Draws the lines from @p first, @p count of them, the top left corner of the first at @p at.
    void draw(QPainter& painter, QPointF at, int first, int count) const;
    /// False where no face on this machine has a glyph for some letter: it would be left blank.
    [[nodiscard]] bool isComplete() const;

private:
    QTextLayout m_layout;
    QColor m_colour;
    double m_lineHeight;
};

/// Width of a text on one line, in tenths of a point.
[[nodiscard]] double textWidth(const QString& text, TextStyle style);

} // namespace kam
