#include "client/actions/actiontimeline.h"

#include "base/date.h"
#include "common/flattable.h"
#include "common/pageparts.h"
#include "common/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int nameColumns = 2; ///< action and who
constexpr int barInset = theme::grid;
constexpr int leastQuarter = 8 * theme::grid;

QDate quarterOf(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

int quartersBetween(QDate first, QDate last)
{
    return (last.year() - first.year()) * 4 + (last.month() - first.month()) / 3;
}

/// Said beside the colour of the bar.
QString statusMark(const Action& action, QDate today)
{
    if (action.status == ActionStatus::Done)
        return QStringLiteral("✓ ");
    return action.isOverdue(today) ? QStringLiteral("▲ ") : QString();
}

class BarDelegate : public FlatDelegate
{
public:
    using FlatDelegate::FlatDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() < nameColumns)
            return FlatDelegate::paint(painter, option, index);
        paintBackground(painter, option);
        painter->save();
        painter->setPen(theme::colour(theme::Token::Line));
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        const auto bar = index.data(TimelineModel::BarRole).value<TimelineModel::Bar>();
        if (bar.from <= bar.to) {
            const double width = option.rect.width();
            QRectF place(option.rect.left() + bar.from * width, option.rect.top() + barInset,
                         std::max((bar.to - bar.from) * width, double(theme::grid)),
                         option.rect.height() - 2 * barInset);
            place.setRight(std::min(place.right(), double(option.rect.right())));
            const bool done = bar.status == ActionStatus::Done;
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::colour(bar.overdue ? theme::Token::Bad
                                            : done      ? theme::Token::Good
                                                        : theme::Token::Accent));
            painter->drawRect(place);
        }
        painter->restore();
    }
};

} // namespace

void TimelineModel::show(std::vector<Action> actions, ActionNames names, QDate today)
{
    beginResetModel();
    std::erase_if(actions, [](const Action& action) {
        return !action.dueOn.isValid() || action.status == ActionStatus::Dropped;
    });
    std::stable_sort(actions.begin(), actions.end(),
                     [](const Action& a, const Action& b) { return a.dueOn < b.dueOn; });
    m_actions = std::move(actions);
    m_names = std::move(names);
    m_today = today;
    m_quarters = 0;
    if (!m_actions.empty()) {
        m_first = quarterOf(std::min(today, m_actions.front().dueOn));
        for (const Action& action : m_actions)
            if (action.startsOn.isValid())
                m_first = std::min(m_first, quarterOf(action.startsOn));
        const int all = quartersBetween(m_first, quarterOf(std::max(today, m_actions.back().dueOn))) + 1;
        m_quarters = std::min(all, mostQuarters);
        // Where there is too much, today counts more than the beginning.
        if (all > mostQuarters)
            m_first = std::max(m_first, quarterOf(today).addMonths(-3));
    }
    endResetModel();
}

QDate TimelineModel::quarterStart(int column) const
{
    return m_first.addMonths(3 * (column - nameColumns));
}

TimelineModel::Bar TimelineModel::bar(int row, int column) const
{
    const Action& action = this->action(row);
    const QDate start = quarterStart(column);
    const QDate next = start.addMonths(3);
    const QDate from = action.startsOn.isValid() ? action.startsOn : action.dueOn;
    Bar bar;
    bar.status = action.status;
    bar.overdue = action.isOverdue(m_today);
    if (from >= next || action.dueOn < start)
        return bar;
    const auto days = double(start.daysTo(next));
    bar.from = double(std::max<qint64>(start.daysTo(from), 0)) / days;
    bar.to = double(std::min<qint64>(start.daysTo(action.dueOn) + 1, start.daysTo(next))) / days;
    bar.isEnd = action.dueOn < next;
    return bar;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : nameColumns + m_quarters;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Action& action = this->action(index.row());
    const QString days =
        action.startsOn.isValid()
            ? tr("%1 to %2").arg(shownDate(action.startsOn, QLocale()), shownDate(action.dueOn, QLocale()))
            : shownDate(action.dueOn, QLocale());
    if (role == Qt::ToolTipRole)
        return plainTip(
            QStringLiteral("%1\n%2 · %3").arg(action.what, days, actionStatusName(action.status)));
    if (index.column() >= nameColumns) {
        if (role == BarRole)
            return QVariant::fromValue(bar(index.row(), index.column()));
        const Bar here = bar(index.row(), index.column());
        // For screen readers and the clipboard.
        return role == Qt::DisplayRole && here.from <= here.to ? QVariant(days) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return index.column() == 0     ? statusMark(action, m_today) + action.what.simplified()
               : action.member == noId ? tr("nobody")
                                       : m_names.team.value(action.member);
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section < nameColumns)
        return section == 0 ? tr("Action") : tr("Responsible");
    const QDate start = quarterStart(section);
    return tr("Q%1 %2", "quarter, year").arg((start.month() - 1) / 3 + 1).arg(start.year());
}

QTableView* makeTimeline(TimelineModel& model, QWidget* parent)
{
    QTableView* table =
        pageTable(model, TimelineModel::tr("Actions over the quarters"), QStringLiteral("timelineTable"));
    table->setParent(parent);
    table->setItemDelegate(new BarDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto fit = [table] {
        QHeaderView* header = table->horizontalHeader();
        header->setMinimumSectionSize(leastQuarter);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            header->setSectionResizeMode(column,
                                         column == 1 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (table->model()->columnCount() > 1)
            header->resizeSection(1, 18 * theme::grid);
        if (table->model()->columnCount() > 0) {
            header->setSectionResizeMode(0, QHeaderView::Interactive);
            header->resizeSection(0, 40 * theme::grid);
        }
    };
    QObject::connect(&model, &QAbstractItemModel::modelReset, table, fit);
    return table;
}

} // namespace kam
