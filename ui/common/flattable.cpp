#include "common/flattable.h"

#include "base/formulaguard.h"
#include "common/styledrawing.h"
#include "common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>
#include <QWidget>
#include <algorithm>
#include <set>

namespace kam
{

namespace
{

void makeFlatView(QAbstractItemView& view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setAlternatingRowColors(false);
    view.setItemDelegate(new FlatDelegate(&view));
    view.setCornerWidget(new QWidget); // else a frame is drawn between the two scroll bars
    // The table lies on the page itself.
    QPalette palette;
    palette.setBrush(QPalette::Base, Qt::transparent);
    view.setPalette(palette);
    view.viewport()->setAutoFillBackground(false);
}

} // namespace

void FlatDelegate::paintBackground(QPainter* painter, const QStyleOptionViewItem& option)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme::colour(theme::Token::Selected));
    drawing::lineBelow(painter, option.rect);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOption frame;
        frame.rect = option.rect.adjusted(0, 0, 0, -theme::hairline);
        drawing::focusFrame(painter, &frame);
    }
}

void FlatDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor text = option->palette.color(QPalette::Text);
    option->palette.setColor(QPalette::HighlightedText, text);
}

void FlatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintBackground(painter, cell);
    cell.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    const QWidget* widget = cell.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
}

QSize FlatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + theme::grid, theme::rowHeight};
}

void makeFlat(QTableView& view)
{
    makeFlatView(view);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(theme::rowHeight);
    view.verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.setTabKeyNavigation(false);
    view.setCornerButtonEnabled(false);
}

void makeFlat(QTreeView& view)
{
    makeFlatView(view);
    view.setUniformRowHeights(true);
    view.setRootIsDecorated(false);
    view.header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QString quotedField(QString field)
{
    static const QString special = QStringLiteral("\t\n\r\"");
    if (std::none_of(field.cbegin(), field.cend(), [](QChar c) { return special.contains(c); }))
        return field;
    field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

QString selectionAsText(const QTableView& view, bool withHeadings)
{
    if (!view.selectionModel())
        return {};
    std::set<int> rows;
    std::set<int> columns; // as shown from left to right
    const auto selected = view.selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        rows.insert(index.row());
        if (!view.isColumnHidden(index.column()))
            columns.insert(view.horizontalHeader()->visualIndex(index.column()));
    }
    QStringList lines;
    const auto addLine = [&](const auto& cell) {
        QStringList fields;
        for (const int column : columns)
            fields << quotedField(
                guardedShown(cell(view.horizontalHeader()->logicalIndex(column)).toString()));
        lines << fields.join(QLatin1Char('\t'));
    };
    const QAbstractItemModel* model = view.model();
    if (withHeadings)
        addLine([&](int column) { return model->headerData(column, Qt::Horizontal); });
    for (const int row : rows)
        addLine([&](int column) { return model->index(row, column, view.rootIndex()).data(); });
    return lines.join(QLatin1Char('\n'));
}

void copySelection(const QTableView& view, bool withHeadings)
{
    const QString text = selectionAsText(view, withHeadings);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace kam
