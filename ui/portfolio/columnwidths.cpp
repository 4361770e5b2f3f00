#include "portfolio/columnwidths.h"

#include "common/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace kam
{

void fitFirstRows(QTableView& table, int stretched, int most)
{
    constexpr int measured = 100;
    constexpr int margins = 2 * theme::grid + theme::grid / 2;
    QHeaderView* header = table.horizontalHeader();
    const QFontMetrics metrics(theme::font(theme::Size::Body));
    const QAbstractItemModel* model = table.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        header->setSectionResizeMode(column,
                                     column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column == stretched)
            continue;
        int width = metrics.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(measured, model->rowCount()); ++row)
            width = std::max(width, metrics.horizontalAdvance(model->index(row, column).data().toString()));
        header->resizeSection(column, std::clamp(width + margins, header->minimumSectionSize(), most));
    }
}

} // namespace kam
