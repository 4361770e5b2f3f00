#include "common/proofmodel.h"

#include "base/number.h"
#include "common/seriesfill.h"
#include "common/shown.h"
#include "common/theme.h"

#include <QBrush>
#include <QLocale>
#include <QPainter>

namespace kam
{

namespace
{

bool isNumber(int column)
{
    return column != ProofModel::CriterionColumn && column != ProofModel::RuleColumn;
}

} // namespace

void ProofModel::setProof(std::optional<Proof> proof)
{
    // The same client with other figures keeps its rows: no flicker while a weight moves.
    const bool sameRows = proof && m_proof && proof->lines.size() == m_proof->lines.size();
    if (!sameRows)
        beginResetModel();
    m_proof = std::move(proof);
    if (!sameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool ProofModel::isTotal(int row) const
{
    return m_proof && row == static_cast<int>(m_proof->lines.size());
}

int ProofModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_proof ? 0 : static_cast<int>(m_proof->lines.size()) + 1;
}

int ProofModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProofModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return isTotal(index.row()) ? totalText(index.column()) : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return theme::font(theme::Size::Body, isTotal(index.row()) ? QFont::DemiBold : QFont::Normal);
    case Qt::ForegroundRole:
        return index.column() == RuleColumn ? theme::colour(theme::Token::Muted)
                                            : theme::colour(theme::Token::Text);
    case Qt::ToolTipRole: {
        if (isTotal(index.row()))
            return {};
        const ProofLine& line = m_proof->lines[static_cast<std::size_t>(index.row())];
        // The whole rule, which the column may cut. Notes are what people typed: as text, never as markup.
        QString text;
        for (const QString& part : {index.column() == RuleColumn ? line.rule : QString(), line.origin})
            if (!part.isEmpty())
                text += QStringLiteral("<p>%1</p>").arg(part.toHtmlEscaped());
        return text.isEmpty() ? QVariant() : text;
    }
    default:
        return {};
    }
}

QString ProofModel::text(int row, int column) const
{
    const ProofLine& line = m_proof->lines[static_cast<std::size_t>(row)];
    switch (column) {
    case CriterionColumn:
        return line.criterion;
    case RawColumn:
        return line.raw ? shortNumber(*line.raw, 4, QLocale()) : tr("not rated");
    case WeightColumn:
        return shortWeight(line.weight);
    case PointsColumn:
        return shownPoints(line.points);
    case RuleColumn:
        return line.rule;
    case ContributionColumn:
        return shownTotal(line.contribution);
    default:
        return {};
    }
}

QString ProofModel::totalText(int column) const
{
    switch (column) {
    case CriterionColumn:
        return tr("Total");
    case WeightColumn:
        return shortWeight(m_proof->weightSum);
    case ContributionColumn:
        return shownTotal(m_proof->total);
    default:
        return {};
    }
}

QVariant ProofModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::BackgroundRole && m_onCard)
        return QBrush(theme::colour(theme::Token::Surface));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CriterionColumn:
        return tr("Criterion");
    case RawColumn:
        return tr("Value");
    case WeightColumn:
        return tr("Weight");
    case PointsColumn:
        return tr("Points");
    case RuleColumn:
        return tr("Rule");
    case ContributionColumn:
        return tr("Contribution");
    default:
        return {};
    }
}

void ProofDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto& model = *static_cast<const ProofModel*>(index.model());
    paintBackground(painter, option);
    QRect room = option.rect.adjusted(theme::grid, 0, -theme::grid, -theme::hairline);
    if (index.column() == ProofModel::CriterionColumn && !model.isTotal(index.row())) {
        const int side = theme::grid + theme::grid / 2;
        fillSeries(*painter, QRect(room.left(), room.center().y() - side / 2, side, side), index.row());
        room.setLeft(room.left() + side + theme::grid);
    }
    painter->setFont(index.data(Qt::FontRole).value<QFont>());
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    painter->drawText(
        room, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

} // namespace kam
