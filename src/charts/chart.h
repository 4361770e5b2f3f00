#pragma once

#include "charts/axis.h"
#include "charts/scene.h"

#include <QStringList>
#include <optional>

namespace kam
{

class Lettering;
struct LegendEntry;

/// The data of a chart as rows and columns.
struct ChartTable {
    struct Cell {
        QString text;                 ///< of a cell that is no number
        std::optional<double> number; ///< unrounded
        static Cell of(const QString& words) { return {words, std::nullopt}; }
        static Cell of(double value) { return {{}, value}; }
        static Cell of(const std::optional<double>& value) { return {{}, value}; }
    };
    QStringList headings; ///< with units
    std::vector<std::vector<Cell>> rows;

    /// For a spreadsheet: tabs between columns, numbers unrounded and ungrouped with the decimal mark of @p
    /// locale, cells with a tab, a quote or a line end quoted.
    [[nodiscard]] QString tabSeparated(const QLocale& locale) const;
};

/// Words around a drawing, translated, plain text.
struct ChartWords {
    QString title;   ///< what a page shows as a heading and a screen reader as the name; not drawn
    QString caption; ///< below the drawing; may be empty
    QString empty;   ///< sentence in place of a drawing without data: what is missing and how to get it
};

/// A drawing of plain data with axes and units. A point is a row of its table; its number serves tooltip,
/// selection and keyboard alike.
class Chart
{
public:
    explicit Chart(ChartWords words) : m_words(std::move(words)) {}
    virtual ~Chart() = default;
    Chart(const Chart&) = delete;
    Chart& operator=(const Chart&) = delete;

    [[nodiscard]] const ChartWords& words() const { return m_words; }
    /// Number of points; 0 draws the sentence for empty data.
    [[nodiscard]] virtual int count() const = 0;
    /// Plain text in lines; the first names the point. @param index 0 to below count()
    [[nodiscard]] virtual QString tooltip(int index, const QLocale& locale) const = 0;
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// What the drawing shows, in a few sentences for who does not see it.
    [[nodiscard]] QString summary(const QLocale& locale) const;

    /// Marks and letters in @p area; where that is too small for them, a sentence says so.
    [[nodiscard]] ChartScene scene(const QRectF& area, const ChartLook& look) const;
    void draw(QPainter& painter, const QRectF& area, const ChartLook& look,
              const Emphasis& emphasis = {}) const;

protected:
    /// @param room what is left above the caption
    /// @returns false if it is too small
    virtual bool layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                        const Lettering& lettering) const = 0;
    /// Sentences of the summary after title and caption; there is data.
    [[nodiscard]] virtual QString details(const QLocale& locale) const = 0;

private:
    ChartWords m_words;
};

/// @throws Error naming the point if the value is infinite or no number
void requireFinite(double value, const QString& point);
void requireFinite(const std::optional<double>& value, const QString& point);

/// "Revenue, PLN"; the name alone where there is no unit.
[[nodiscard]] QString headingOf(const Quantity& quantity);

} // namespace kam
