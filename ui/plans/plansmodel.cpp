#include "plans/plansmodel.h"

#include "base/date.h"
#include "base/fold.h"
#include "common/theme.h"

#include <QLocale>
#include <algorithm>

namespace kam
{

void PlansModel::setRows(std::vector<PlanRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    arrange();
    endResetModel();
}

void PlansModel::setFilter(PlanFilter filter, const QString& text)
{
    beginResetModel();
    m_filter = filter;
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    arrange();
    endResetModel();
}

bool PlansModel::isShown(const PlanRow& row) const
{
    const QString all = folded(row.client + u' ' + row.owner);
    if (!std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return all.contains(word); }))
        return false;
    const bool planned = row.plan.id != noId;
    const bool live = planned && (row.isCurrent || row.plan.state == PlanState::Draft);
    switch (m_filter) {
    case PlanFilter::Current:
        return row.isCurrent;
    case PlanFilter::All:
        return true;
    case PlanFilter::Drafts:
        return planned && row.plan.state == PlanState::Draft;
    case PlanFilter::Agreed:
        return planned && row.plan.state == PlanState::Agreed;
    case PlanFilter::Archived:
        return planned && row.plan.state == PlanState::Archived;
    case PlanFilter::ReviewOverdue:
        return live && row.isReviewOverdue(m_today);
    case PlanFilter::Incomplete:
        return live && row.done < row.points;
    case PlanFilter::WithoutPlan:
        return !planned;
    }
    return true;
}

bool PlansModel::comesBefore(const PlanRow& a, const PlanRow& b) const
{
    switch (m_sorted) {
    case PeriodColumn:
        return a.plan.period.start < b.plan.period.start;
    case Version:
        return a.plan.version < b.plan.version;
    case Status:
        return text(a, Status) < text(b, Status);
    case Completeness:
        return a.percent() < b.percent();
    case Review:
        return a.plan.nextReviewOn < b.plan.nextReviewOn;
    case Owner:
        return folded(a.owner) < folded(b.owner);
    default:
        return false; // as they were read: by client
    }
}

void PlansModel::arrange()
{
    m_order.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (isShown(m_rows[i]))
            m_order.push_back(i);
    std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) {
        return m_direction == Qt::AscendingOrder ? comesBefore(m_rows[a], m_rows[b])
                                                 : comesBefore(m_rows[b], m_rows[a]);
    });
    if (m_sorted == Client && m_direction == Qt::DescendingOrder)
        std::reverse(m_order.begin(), m_order.end());
}

void PlansModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sorted = column;
    m_direction = order;
    arrange();
    endResetModel();
}

int PlansModel::rowOf(Id client, Id plan) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (row(i).plan.client == client && row(i).plan.id == plan)
            return i;
    return -1;
}

int PlansModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int PlansModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlansModel::text(const PlanRow& row, int column) const
{
    const bool planned = row.plan.id != noId;
    switch (column) {
    case Client:
        return row.client.simplified();
    case PeriodColumn:
        return planned ? periodName(row.plan.period) : QString();
    case Version:
        return planned ? QString::number(row.plan.version) : QString();
    case Status:
        return planned ? planStateName(row.plan.state) : tr("no plan");
    case Completeness:
        return row.points > 0 ? tr("%1 %").arg(qRound(row.percent())) : QString();
    case Review:
        if (!planned)
            return {};
        if (!row.plan.nextReviewOn.isValid())
            return tr("not set");
        return (row.isReviewOverdue(m_today) ? QStringLiteral("▲ ") : QString()) +
               shownDate(row.plan.nextReviewOn, QLocale());
    case Owner:
        return row.owner.isEmpty() ? tr("nobody") : row.owner;
    default:
        return {};
    }
}

QVariant PlansModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Version ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == Review && row.isReviewOverdue(m_today))
            return theme::colour(theme::Token::Bad);
        if ((index.column() == Owner && row.owner.isEmpty()) ||
            (index.column() == Status && row.plan.id == noId))
            return theme::colour(theme::Token::Caution);
        return {};
    case Qt::ToolTipRole:
        return index.column() == Completeness && row.points > 0
                   ? QVariant(tr("%1 of %2 points").arg(row.done).arg(row.points))
                   : QVariant();
    case PercentRole:
        return index.column() == Completeness && row.points > 0 ? QVariant(row.percent()) : QVariant();
    default:
        return {};
    }
}

QVariant PlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Client"),       tr("Period"),      tr("Version"), tr("Status"),
                            tr("Completeness"), tr("Next review"), tr("Owner")};
    return names.value(section);
}

} // namespace kam
