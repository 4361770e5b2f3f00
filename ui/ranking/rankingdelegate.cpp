#include "ranking/rankingdelegate.h"

#include "common/seriesfill.h"
#include "common/theme.h"
#include "ranking/rankingtablemodel.h"
#include "scoring/ranking.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

using theme::Token;
using Model = RankingTableModel;

constexpr int barHeight = theme::rowHeight / 2;
constexpr int focusMark = 3;

struct Look {
    Token colour = Token::Text;
    QFont font;
};

Token adviceColour(const Advice& advice)
{
    if (!advice.verdict)
        return Token::Muted;
    switch (*advice.verdict) {
    case Verdict::Pass:
        return Token::Good;
    case Verdict::Conditional:
        return Token::Caution;
    case Verdict::Fail:
        return Token::Bad;
    }
    return Token::Muted;
}

Look lookOf(const Model& model, const QModelIndex& index)
{
    static const QFont body = theme::font(theme::Size::Body);
    static const QFont strong = theme::font(theme::Size::Body, QFont::DemiBold);
    static const QFont small = theme::font(theme::Size::Small);
    static const QFont smallStrong = theme::font(theme::Size::Small, QFont::DemiBold);
    switch (index.column()) {
    case Model::RankColumn:
    case Model::TotalColumn:
        return {Token::Text, strong};
    case Model::GatesColumn: {
        const Token colour = adviceColour(model.advice(model.rankingRow(index.row())));
        return {colour, colour == Token::Caution || colour == Token::Bad ? smallStrong : small};
    }
    case Model::MovedColumn:
        return {model.movement(model.rankingRow(index.row())) == 0 ? Token::Muted : Token::Text, small};
    case Model::RatedColumn:
        return {Token::Muted, small};
    default:
        return {Token::Text, body};
    }
}

} // namespace

QSize RankingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(lookOf(*static_cast<const Model*>(index.model()), index).font, option.widget);
    return {metrics.horizontalAdvance(text) + 2 * theme::grid, theme::rowHeight - theme::grid / 4};
}

void RankingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto& model = *static_cast<const Model*>(index.model());
    const QRect cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(cell, theme::colour(Token::Selected));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme::colour(Token::Line));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (index.column() == Model::RankColumn && view != nullptr && view->hasFocus() &&
        view->currentIndex().row() == index.row())
        painter->fillRect(QRect(cell.left(), cell.top(), focusMark, cell.height() - 1),
                          theme::colour(Token::Accent));
    if (index.column() == Model::BarColumn) {
        paintBar(*painter, cell, model, model.rankingRow(index.row()));
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const Look look = lookOf(model, index);
    painter->setPen(theme::colour(look.colour));
    painter->setFont(look.font);
    const QRect inner = cell.adjusted(theme::grid, 0, -theme::grid, -1);
    const QString fitting = painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width());
    painter->drawText(inner, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, fitting);
}

void RankingDelegate::paintBar(QPainter& painter, const QRect& cell, const RankingTableModel& model,
                               int rankingRow)
{
    const Ranking& ranking = *model.ranking();
    const double span = model.mostPositive() + model.mostNegative();
    if (span <= 0)
        return;
    const int above = (cell.height() - 1 - barHeight) / 2;
    const QRectF room(cell.left() + theme::grid, cell.top() + above, cell.width() - 2 * theme::grid,
                      barHeight);
    const double unit = room.width() / span;
    const double zero = room.left() + model.mostNegative() * unit;
    double positive = 0;
    double negative = 0;
    const int criteria = static_cast<int>(ranking.model().criteria.size());
    for (int i = 0; i < criteria; ++i) {
        const double part = ranking.contribution(rankingRow, i);
        double& stack = part < 0 ? negative : positive;
        const double from = zero + std::min(stack, stack + part) * unit;
        stack += part;
        // Edges lie on whole pixels, with one pixel of air between neighbours.
        const double left = std::round(from);
        const double right = std::round(from + std::abs(part) * unit);
        if (right - left >= 1)
            fillSeries(painter, QRectF(left, room.top(), std::max(1.0, right - left - 1), room.height()), i);
    }
    if (model.mostNegative() > 0)
        painter.fillRect(QRectF(std::round(zero) - 1, cell.top(), 1, cell.height()),
                         theme::colour(Token::Muted));
}

} // namespace kam
