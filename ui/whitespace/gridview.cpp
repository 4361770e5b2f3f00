#include "whitespace/gridview.h"

#include "common/sheetdelegate.h"
#include "common/styledrawing.h"
#include "common/theme.h"
#include "whitespace/gridmodel.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int leastColumn = 11 * theme::grid;
constexpr int widestColumn = 18 * theme::grid;
constexpr int nameWidth = 22 * theme::grid;
constexpr int totalWidth = 14 * theme::grid;
constexpr int headerHeight = 2 * theme::rowHeight;
constexpr int inset = theme::grid;
constexpr int cornerSize = theme::grid - 1;

/// Text in a cell of a header or the grid, cut short where it does not fit.
void write(QPainter& painter, const QRect& place, int alignment, const QString& text)
{
    const QRect room = place.adjusted(inset, 0, -inset, 0);
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, alignment | Qt::TextSingleLine, fitting);
}

/// Names of clients with the sum of their row.
class RowHeader : public QHeaderView
{
public:
    RowHeader(const GridModel& model, QWidget* parent) : QHeaderView(Qt::Vertical, parent), m_model(model)
    {
        setSectionsClickable(true);
        setSectionResizeMode(Fixed);
        setMinimumSectionSize(theme::rowHeight);
        setDefaultSectionSize(theme::rowHeight);
        setFixedWidth(nameWidth + totalWidth);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override
    {
        const bool group = m_model.isGroup(row);
        painter->save();
        painter->fillRect(rect, theme::colour(group ? theme::Token::Selected : theme::Token::Window));
        drawing::lineBelow(painter, rect);
        painter->setFont(theme::font(theme::Size::Body, group ? QFont::DemiBold : QFont::Normal));
        painter->setPen(theme::colour(theme::Token::Text));
        QString name = m_model.rowName(row);
        if (group)
            name = (m_model.isCollapsed(row) ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) + name;
        write(*painter, QRect(rect.left(), rect.top(), nameWidth, rect.height()),
              Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->setFont(theme::font(theme::Size::Body, QFont::DemiBold));
        write(*painter, QRect(rect.left() + nameWidth, rect.top(), totalWidth, rect.height()),
              Qt::AlignRight | Qt::AlignVCenter, m_model.shortTotal(m_model.rowTotal(row)));
        painter->restore();
    }

private:
    const GridModel& m_model;
};

/// Names of product lines with the sum of their column.
class ColumnHeader : public QHeaderView
{
public:
    ColumnHeader(const GridModel& model, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent), m_model(model)
    {
        setSectionsClickable(true);
        setMinimumSectionSize(5 * theme::grid);
        setDefaultSectionSize(leastColumn);
        setFixedHeight(headerHeight);
        setProperty("endsWithColumns", true);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override
    {
        painter->save();
        painter->fillRect(rect, theme::colour(theme::Token::Window));
        drawing::lineBelow(painter, rect);
        const int half = rect.height() / 2;
        painter->setFont(theme::font(theme::Size::Body));
        painter->setPen(theme::colour(theme::Token::Muted));
        write(*painter, QRect(rect.left(), rect.top(), rect.width(), half), Qt::AlignRight | Qt::AlignVCenter,
              m_model.columnName(column));
        painter->setFont(theme::font(theme::Size::Body, QFont::DemiBold));
        painter->setPen(theme::colour(theme::Token::Text));
        write(*painter, QRect(rect.left(), rect.top() + half, rect.width(), half),
              Qt::AlignRight | Qt::AlignVCenter, m_model.shortTotal(m_model.columnTotal(column)));
        painter->restore();
    }

private:
    const GridModel& m_model;
};

/// Heading of the totals of rows, and the total of all above them.
class Corner : public QWidget
{
public:
    Corner(const GridModel& model, QWidget* parent) : QWidget(parent), m_model(model)
    {
        setGeometry(0, 0, nameWidth + totalWidth, headerHeight);
        setObjectName(QStringLiteral("gridCorner"));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::colour(theme::Token::Window));
        drawing::lineBelow(&painter, rect());
        const QRect top(nameWidth, 0, totalWidth, headerHeight / 2);
        painter.setFont(theme::font(theme::Size::Body));
        painter.setPen(theme::colour(theme::Token::Muted));
        write(painter, top, Qt::AlignRight | Qt::AlignVCenter, GridView::tr("Total"));
        painter.setFont(theme::font(theme::Size::Body, QFont::DemiBold));
        painter.setPen(theme::colour(theme::Token::Text));
        write(painter, top.translated(0, headerHeight / 2), Qt::AlignRight | Qt::AlignVCenter,
              m_model.shortTotal(m_model.total()));
    }

private:
    const GridModel& m_model;
};

class GridDelegate : public SheetDelegate
{
public:
    GridDelegate(GridView& view, const GridModel& model) : SheetDelegate(view), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        paintGridCell(*painter, option.rect, m_model, index.row(), index.column());
        if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus)) {
            QStyleOption frame;
            frame.rect = option.rect.adjusted(0, 0, -theme::hairline, -theme::hairline);
            if (option.state & QStyle::State_HasFocus)
                drawing::focusFrame(painter, &frame);
            else {
                QColor tint = theme::colour(theme::Token::Accent);
                tint.setAlpha(selectionAlpha);
                painter->fillRect(frame.rect, tint);
            }
        }
    }

private:
    static constexpr int selectionAlpha = 48;
    const GridModel& m_model;
};

} // namespace

void paintGridCell(QPainter& painter, const QRect& place, const GridModel& grid, int row, int column)
{
    const GridModel::Cell cell = grid.cell(row, column);
    const QRect inner = place.adjusted(0, 0, -theme::hairline, -theme::hairline);
    const QColor line = theme::colour(theme::Token::Line);
    painter.fillRect(QRect(place.right(), place.top(), theme::hairline, place.height()), line);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), theme::hairline), line);
    if (cell.figure.isNotApplicable()) {
        painter.fillRect(inner, QBrush(theme::colour(theme::Token::Edge), Qt::BDiagPattern));
    } else if (cell.figure.isKnown()) {
        const int sizeClass = cell.group ? -1 : grid.scale().classOf(cell.figure.value());
        painter.fillRect(
            inner, sizeClass < 0 ? theme::colour(cell.group ? theme::Token::Selected : theme::Token::Surface)
                                 : grid.scale().colour(sizeClass));
    } else if (cell.group) {
        painter.fillRect(inner, theme::colour(theme::Token::Selected));
    }
    if (cell.whiteSpace) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(theme::Token::Caution));
        const QPoint corner = inner.topLeft();
        painter.drawPolygon(
            QPolygon({corner, corner + QPoint(cornerSize, 0), corner + QPoint(0, cornerSize)}));
    }
    const QString text = grid.shown(cell);
    if (text.isEmpty()) {
        painter.setPen(theme::colour(theme::Token::Muted));
        write(painter, inner, Qt::AlignRight | Qt::AlignVCenter, unknownMark());
        return;
    }
    if (cell.figure.isNotApplicable())
        return; // the pattern says it
    painter.setPen(theme::colour(cell.figure.valueOr(0) < 0 ? theme::Token::Bad : theme::Token::Text));
    write(painter, inner, Qt::AlignRight | Qt::AlignVCenter, text);
}

GridView::GridView(Desk& desk, GridModel& model, QWidget* parent) : SheetView(desk, parent), m_grid(model)
{
    setVerticalHeader(new RowHeader(model, this));
    setHorizontalHeader(new ColumnHeader(model, this));
    setItemDelegate(new GridDelegate(*this, model));
    setSheet(model);
    connect(&model, &QAbstractItemModel::modelReset, this, &GridView::fitColumns);
    fitColumns();
    addCorner();
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        if (m_grid.isGroup(row))
            m_grid.toggle(row);
    });
    connect(verticalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        if (!m_grid.isGroup(row))
            Q_EMIT clientAsked(row);
    });
}

QString unknownMark()
{
    return QStringLiteral("?");
}

void GridView::addCorner()
{
    auto* corner = new Corner(m_grid, this);
    const auto renew = [corner] { corner->update(); };
    connect(&m_grid, &QAbstractItemModel::modelReset, corner, renew);
    connect(&m_grid, &QAbstractItemModel::dataChanged, corner, renew);
}

void GridView::fitColumns()
{
    const QFontMetrics metrics(theme::font(theme::Size::Body));
    for (int column = 0; column < m_grid.columnCount(); ++column) {
        const int wanted = metrics.horizontalAdvance(m_grid.columnName(column)) + 2 * inset + 1;
        horizontalHeader()->resizeSection(column, std::clamp(wanted, leastColumn, widestColumn));
    }
}

} // namespace kam
