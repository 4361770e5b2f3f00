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

constexpr int barInset = theme::grid;
constexpr int leastQuarter = 8 * theme::grid;
constexpr int whatWidth = 40 * theme::grid;
constexpr int memberWidth = 16 * theme::grid;
constexpr int statusWidth = 13 * theme::grid;

QDate quarterOf(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

int quartersBetween(QDate first, QDate last)
{
    return (last.year() - first.year()) * 4 + (last.month() - first.month()) / 3;
}

class BarDelegate : public FlatDelegate
{
public:
    using FlatDelegate::FlatDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() < TimelineModel::FirstQuarter)
            return FlatDelegate::paint(painter, option, index);
        paintBackground(painter, option);
        painter->save();
        painter->setPen(theme::colour(theme::Token::Line));
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        const auto bar = index.data(TimelineModel::BarRole).value<TimelineModel::Bar>();
        if (bar.from <= bar.to)
            paintBar(*painter, option.rect, bar);
        if (const QVariant today = index.data(TimelineModel::TodayRole); today.isValid()) {
            painter->setPen(QPen(theme::colour(theme::Token::Text), theme::hairline, Qt::DashLine));
            const int x = option.rect.left() + qRound(today.toDouble() * option.rect.width());
            painter->drawLine(x, option.rect.top(), x, option.rect.bottom());
        }
        painter->restore();
    }

private:
    static void paintBar(QPainter& painter, const QRect& cell, const TimelineModel::Bar& bar)
    {
        const bool done = bar.status == ActionStatus::Done;
        const QColor colour = theme::colour(bar.overdue ? theme::Token::Bad
                                            : done      ? theme::Token::Good
                                                        : theme::Token::Accent);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 2 * theme::hairline));
        const double width = cell.width();
        if (bar.isGoal) {
            const QPointF middle(cell.left() + bar.to * width, cell.center().y());
            constexpr double size = theme::grid - 2;
            painter.setBrush(done ? colour : theme::colour(theme::Token::Window));
            painter.drawPolygon(QPolygonF{middle + QPointF(0, -size), middle + QPointF(size, 0),
                                          middle + QPointF(0, size), middle + QPointF(-size, 0)});
            return;
        }
        QRectF place(cell.left() + bar.from * width, cell.top() + barInset,
                     std::max((bar.to - bar.from) * width, double(theme::grid)),
                     cell.height() - 2 * barInset);
        place.setRight(std::min(place.right(), double(cell.right())));
        // What has not begun is an outline: the colour does not tell alone.
        painter.setBrush(bar.status == ActionStatus::Planned ? QBrush(Qt::NoBrush) : QBrush(colour));
        painter.drawRect(place.adjusted(1, 0, -1, 0));
    }
};

} // namespace

TimelineModel::Line TimelineModel::lineOf(const Action& action, QDate today)
{
    return {action.id,
            false,
            action.what.simplified(),
            action.member,
            action.startsOn.isValid() ? action.startsOn : action.dueOn,
            action.dueOn,
            action.status,
            action.isOverdue(today)};
}

TimelineModel::Line TimelineModel::lineOf(const PlanGoal& goal, QDate today)
{
    const bool reached = progressOf(goal).value_or(0) >= 1;
    return {goal.id,
            true,
            goal.name.simplified(),
            goal.owner,
            goal.dueOn,
            goal.dueOn,
            reached ? ActionStatus::Done : ActionStatus::UnderWay,
            !reached && goal.dueOn < today};
}

void TimelineModel::show(const std::vector<Action>& actions, const std::vector<PlanGoal>& goals,
                         ActionNames names, QDate today)
{
    beginResetModel();
    m_lines.clear();
    for (const PlanGoal& goal : goals)
        if (goal.dueOn.isValid())
            m_lines.push_back(lineOf(goal, today));
    for (const Action& action : actions)
        if (action.dueOn.isValid() && action.status != ActionStatus::Dropped)
            m_lines.push_back(lineOf(action, today));
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& a, const Line& b) {
        return a.isGoal != b.isGoal ? a.isGoal : a.due < b.due;
    });
    m_names = std::move(names);
    m_today = today;
    findQuarters();
    endResetModel();
}

void TimelineModel::findQuarters()
{
    m_quarters = 0;
    if (m_lines.empty())
        return;
    QDate first = m_today;
    QDate last = m_today;
    for (const Line& line : m_lines) {
        first = std::min(first, line.from);
        last = std::max(last, line.due);
    }
    m_first = quarterOf(first);
    const int all = quartersBetween(m_first, quarterOf(last)) + 1;
    m_quarters = std::min(all, mostQuarters);
    // Where there is too much, today counts more than the beginning.
    if (all > mostQuarters)
        m_first = std::max(m_first, quarterOf(m_today).addMonths(-3));
}

QDate TimelineModel::quarterStart(int column) const
{
    return m_first.addMonths(3 * (column - FirstQuarter));
}

QVariant TimelineModel::todayIn(int column) const
{
    const QDate start = quarterStart(column);
    const QDate next = start.addMonths(3);
    if (m_today < start || m_today >= next)
        return {};
    return double(start.daysTo(m_today)) / double(start.daysTo(next));
}

TimelineModel::Bar TimelineModel::bar(int row, int column) const
{
    const Line& line = this->line(row);
    const QDate start = quarterStart(column);
    const QDate next = start.addMonths(3);
    Bar bar;
    bar.status = line.status;
    bar.overdue = line.overdue;
    bar.isGoal = line.isGoal;
    if (line.from >= next || line.due < start)
        return bar;
    const auto days = double(start.daysTo(next));
    bar.from = double(std::max<qint64>(start.daysTo(line.from), 0)) / days;
    bar.to = double(std::min<qint64>(start.daysTo(line.due) + 1, start.daysTo(next))) / days;
    bar.isEnd = line.due < next;
    return bar;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstQuarter + m_quarters;
}

QString TimelineModel::statusText(const Line& line) const
{
    const bool done = line.status == ActionStatus::Done;
    if (line.overdue)
        return QStringLiteral("▲ ") + tr("overdue");
    if (line.isGoal)
        return done ? QStringLiteral("✓ ") + tr("reached") : QStringLiteral("◇ ") + tr("goal");
    return (done ? QStringLiteral("✓ ") : QString()) + actionStatusName(line.status);
}

QString TimelineModel::days(const Line& line) const
{
    const QString due = shownDate(line.due, QLocale());
    return line.from < line.due ? tr("%1 to %2").arg(shownDate(line.from, QLocale()), due) : due;
}

QVariant TimelineModel::inQuarter(const QModelIndex& index, int role) const
{
    if (role == BarRole)
        return QVariant::fromValue(bar(index.row(), index.column()));
    if (role == TodayRole)
        return todayIn(index.column());
    const Bar here = bar(index.row(), index.column());
    // For screen readers and the clipboard.
    return role == Qt::DisplayRole && here.from <= here.to ? QVariant(days(line(index.row()))) : QVariant();
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = this->line(index.row());
    if (role == Qt::ToolTipRole)
        return plainTip(QStringLiteral("%1\n%2 · %3").arg(line.what, days(line), statusText(line)));
    if (index.column() >= FirstQuarter)
        return inQuarter(index, role);
    if (role == Qt::ForegroundRole && index.column() == Status && line.overdue)
        return theme::colour(theme::Token::Bad);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return line.what;
    case Responsible:
        return line.member == noId ? tr("nobody") : m_names.team.value(line.member);
    default:
        return statusText(line);
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section < FirstQuarter)
        return QStringList{tr("Goal or action"), tr("Responsible"), tr("Status")}.at(section);
    const QDate start = quarterStart(section);
    const QString quarter = tr("Q%1 %2", "quarter, year").arg((start.month() - 1) / 3 + 1).arg(start.year());
    return todayIn(section).isValid() ? tr("%1 · today", "quarter").arg(quarter) : quarter;
}

QTableView* makeTimeline(TimelineModel& model, QWidget* parent)
{
    QTableView* table = pageTable(model, TimelineModel::tr("Goals and actions over the quarters"),
                                  QStringLiteral("timelineTable"));
    table->setParent(parent);
    table->setItemDelegate(new BarDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto fit = [table] {
        QHeaderView* header = table->horizontalHeader();
        header->setMinimumSectionSize(leastQuarter);
        const std::pair<int, int> widths[] = {{TimelineModel::What, whatWidth},
                                              {TimelineModel::Responsible, memberWidth},
                                              {TimelineModel::Status, statusWidth}};
        for (int column = 0; column < table->model()->columnCount(); ++column)
            header->setSectionResizeMode(column, column < TimelineModel::FirstQuarter
                                                     ? QHeaderView::Interactive
                                                     : QHeaderView::Stretch);
        for (const auto& [column, width] : widths)
            if (column < table->model()->columnCount())
                header->resizeSection(column, width);
    };
    QObject::connect(&model, &QAbstractItemModel::modelReset, table, fit);
    return table;
}

} // namespace kam
