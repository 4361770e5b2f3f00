#pragma once

#include "charts/scene.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QStringList>

namespace kam
{

/// Text measured with the font it is painted with.
class Lettering
{
public:
    explicit Lettering(const ChartLook& look);

    [[nodiscard]] double height() const { return m_plain.height(); }
    [[nodiscard]] double width(const QString& text, bool strong = false) const;
    [[nodiscard]] double widest(const QStringList& texts) const;
    /// A label whose side @p side lies at @p anchor: AlignRight puts it to the left of the anchor, ending
    /// there.
    [[nodiscard]] ChartScene::Label at(const QPointF& anchor, Qt::Alignment side, const QString& text,
                                       const QColor& colour, bool strong = false) const;
    /// Lines of at most @p width; the last of @p most lines ends with an ellipsis where text is left over.
    [[nodiscard]] QStringList wrapped(const QString& text, double width, int most) const;
    [[nodiscard]] QString elided(const QString& text, double width) const;

private:
    QFontMetricsF m_plain;
    QFontMetricsF m_strong;
};

/// Labels that keep off obstacles as well as off each other.
class LabelPlacer
{
public:
    /// @param within nothing is placed outside
    explicit LabelPlacer(const QRectF& within) : m_within(within) {}
    void avoid(const QRectF& area) { m_taken.push_back(area); }
    void avoid(const QPolygonF& line);
    [[nodiscard]] bool isFree(const QRectF& area) const;
    /// Writes the label if its box is free.
    bool place(ChartScene& scene, const ChartScene::Label& label);

private:
    QRectF m_within;
    std::vector<QRectF> m_taken;
    std::vector<QLineF> m_lines;
};

/// Names of rows, in one or two lines each.
class RowNames
{
public:
    /// @param width most they may take
    RowNames(const QStringList& names, double width, const Lettering& lettering);
    /// What they do take.
    [[nodiscard]] double width() const { return m_width; }
    /// Height of a row that suits: @p usual, or more where a name has two lines.
    [[nodiscard]] double rowHeight(double usual) const;
    /// To the left of the rows, which divide the plot evenly.
    void add(ChartScene& scene, double left, const ChartLook& look) const;

private:
    QStringList m_names;
    double m_width = 0;
    bool m_wrapped = false;
    const Lettering& m_lettering;
};

} // namespace kam
