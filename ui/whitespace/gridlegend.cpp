#include "whitespace/gridlegend.h"

#include "base/number.h"
#include "common/shown.h"
#include "common/theme.h"
#include "whitespace/gridmodel.h"
#include "whitespace/gridview.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace kam
{

namespace
{
constexpr int markWidth = 3 * theme::grid;
constexpr int markHeight = 2 * theme::grid;
constexpr int cornerSize = theme::grid - 1;
} // namespace

GridLegend::GridLegend(const GridModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setObjectName(QStringLiteral("gridLegend"));
    // Not Fixed: a layout would hold it to one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&model, &QAbstractItemModel::modelReset, this, &GridLegend::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GridLegend::refresh);
}

void GridLegend::refresh()
{
    QStringList words;
    for (const Entry& entry : entries())
        words << entry.words;
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize GridLegend::sizeHint() const
{
    return {0, theme::rowHeight};
}

QSize GridLegend::minimumSizeHint() const
{
    return {0, theme::rowHeight};
}

int GridLegend::heightForWidth(int width) const
{
    const auto all = places(entries(), width);
    return all.isEmpty() ? theme::rowHeight : all.last().bottom() + 1;
}

QList<QRect> GridLegend::places(const QList<Entry>& list, int width) const
{
    const QFontMetrics metrics(theme::font(theme::Size::Small));
    QList<QRect> all;
    QPoint at;
    for (const Entry& entry : list) {
        const int needed = markWidth + theme::grid + metrics.horizontalAdvance(entry.words) + 1;
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + theme::rowHeight};
        all.append({at, QSize(needed, theme::rowHeight)});
        at.rx() += needed + theme::groupGap;
    }
    return all;
}

QList<GridLegend::Entry> GridLegend::entries() const
{
    QList<Entry> list;
    const GridScale& scale = m_model.scale();
    const bool shares = m_model.arrangement().measure == GridMeasure::ShareOfWallet;
    const auto number = [&](double value) {
        return shares ? shortPercent(100 * value, 0) : shownNumber(value, 0, QLocale());
    };
    for (int sizeClass = 0; sizeClass < scale.classes(); ++sizeClass) {
        const bool last = sizeClass + 1 == scale.classes();
        const QString words =
            scale.boundaries().empty() ? tr("above 0")
            : last                     ? tr("above %1").arg(number(scale.boundaries().back()))
                   : tr("to %1").arg(number(scale.boundaries()[static_cast<std::size_t>(sizeClass)]));
        list.append({Entry::Mark::Class, sizeClass, words});
    }
    list.append({Entry::Mark::Zero, 0, tr("zero")});
    list.append({Entry::Mark::Unknown, 0, tr("not known")});
    list.append({Entry::Mark::NotApplicable, 0, tr("does not apply")});
    list.append({Entry::Mark::WhiteSpace, 0, tr("buys, but not from us")});
    return list;
}

void GridLegend::paintMark(QPainter& painter, const QRect& place, const Entry& entry) const
{
    painter.setBrush(Qt::NoBrush);
    switch (entry.mark) {
    case Entry::Mark::Class:
        painter.fillRect(place, m_model.scale().colour(entry.sizeClass));
        break;
    case Entry::Mark::Zero:
    case Entry::Mark::WhiteSpace:
        painter.fillRect(place, theme::colour(theme::Token::Surface));
        break;
    case Entry::Mark::NotApplicable:
        painter.fillRect(place, QBrush(theme::colour(theme::Token::Edge), Qt::BDiagPattern));
        break;
    case Entry::Mark::Unknown:
        break;
    }
    painter.setPen(theme::colour(theme::Token::Line));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    if (entry.mark == Entry::Mark::WhiteSpace) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(theme::Token::Caution));
        const QPoint corner = place.topLeft() + QPoint(1, 1);
        painter.drawPolygon(
            QPolygon({corner, corner + QPoint(cornerSize, 0), corner + QPoint(0, cornerSize)}));
    }
    if (entry.mark == Entry::Mark::Zero || entry.mark == Entry::Mark::Unknown) {
        const bool zero = entry.mark == Entry::Mark::Zero;
        painter.setPen(theme::colour(zero ? theme::Token::Text : theme::Token::Muted));
        painter.drawText(place, Qt::AlignCenter, zero ? QStringLiteral("0") : unknownMark());
    }
}

void GridLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(theme::font(theme::Size::Small));
    const auto list = entries();
    const auto all = places(list, width());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QRect& place = all.at(i);
        paintMark(painter,
                  QRect(place.left(), place.top() + (place.height() - markHeight) / 2, markWidth, markHeight),
                  list.at(i));
        painter.setPen(theme::colour(theme::Token::Muted));
        painter.drawText(place.adjusted(markWidth + theme::grid, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         list.at(i).words);
    }
}

} // namespace kam
