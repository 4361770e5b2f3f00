#pragma once

#include "common/sheetview.h"

class QPainter;

namespace kam
{

class GridModel;

/// The grid: cells coloured by size, names and totals of rows and columns in headers that stay in sight.
class GridView : public SheetView
{
    Q_OBJECT

public:
    GridView(Desk& desk, GridModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Double click on a client's name.
    void clientAsked(int row);

private:
    /// Wide enough for the names of the columns.
    void fitColumns();

    /// The heading of the totals and the total of all, where both headers meet.
    void addCorner();

    GridModel& m_grid;
};

/// What stands in a cell of which nothing is known, and in the legend.
[[nodiscard]] QString unknownMark();

/// Draws a cell of the grid into its place, without asking the model for more than its figure.
void paintGridCell(QPainter& painter, const QRect& place, const GridModel& grid, int row, int column);

} // namespace kam
