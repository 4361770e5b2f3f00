#include "client/value/profitsheet.h"

#include "base/error.h"
#include "base/number.h"
#include "common/shown.h"
#include "common/texttable.h"
#include "common/theme.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int linesBefore = 3; // revenue, variable cost, margin
constexpr int linesAfter = 2;  // cost to serve, profit
} // namespace

ProfitSheet::ProfitSheet(Workspace& workspace, QObject* parent) : SheetModel(parent), m_workspace(workspace)
{
}

void ProfitSheet::show(Id client, int extraYear)
{
    std::vector<Activity> activities = readActivities(m_workspace);
    std::vector<ActivityCount> counts = ActivityStore(m_workspace).countsOf(client);
    std::vector<ClientYear> years = clientYears(m_workspace, client);
    const bool there = std::any_of(years.begin(), years.end(),
                                   [&](const ClientYear& year) { return year.year == extraYear; });
    if (extraYear != 0 && !there) {
        ClientYear& extra = years.emplace_back();
        extra.year = extraYear;
        extra.costToServe.addUnknown(static_cast<int>(activities.size()));
        std::sort(years.begin(), years.end(),
                  [](const ClientYear& a, const ClientYear& b) { return a.year < b.year; });
    }
    const bool sameShape = activities.size() == m_activities.size() && years.size() == m_years.size();
    if (!sameShape)
        beginResetModel();
    m_client = client;
    m_activities = std::move(activities);
    m_counts = std::move(counts);
    m_years = std::move(years);
    if (!sameShape)
        endResetModel();
    else if (!m_years.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

ProfitSheet::Line ProfitSheet::line(int row) const
{
    const int activities = static_cast<int>(m_activities.size());
    if (row < linesBefore)
        return static_cast<Line>(row);
    if (row < linesBefore + activities)
        return Line::ActivityCount;
    return row == linesBefore + activities ? Line::CostToServe : Line::Profit;
}

const Activity& ProfitSheet::activity(int row) const
{
    return m_activities[static_cast<std::size_t>(row - linesBefore)];
}

const Total& ProfitSheet::total(int row, int column) const
{
    const ClientYear& year = m_years[static_cast<std::size_t>(column)];
    switch (line(row)) {
    case Line::Revenue:
        return year.revenue;
    case Line::VariableCost:
        return year.variableCost;
    case Line::Margin:
        return year.margin;
    case Line::CostToServe:
        return year.costToServe;
    default:
        return year.profit;
    }
}

std::optional<double> ProfitSheet::count(int row, int column) const
{
    const int year = m_years[static_cast<std::size_t>(column)].year;
    const auto found = std::find_if(m_counts.begin(), m_counts.end(), [&](const ActivityCount& entry) {
        return entry.year == year && entry.activity == activity(row).id;
    });
    return found == m_counts.end() ? std::nullopt : std::optional(found->count);
}

bool ProfitSheet::isEditable(int row, int column) const
{
    return row >= 0 && row < rowCount() && column >= 0 && column < columnCount() &&
           line(row) == Line::ActivityCount;
}

void ProfitSheet::enter(const std::vector<SheetEntry>& entries)
{
    struct Change {
        Id activity;
        int year;
        std::optional<double> count;
    };
    std::vector<Change> changes;
    for (const SheetEntry& entry : entries) {
        if (!isEditable(entry.row, entry.column))
            continue;
        const auto figure = readFigure(entry.text, QLocale());
        if (!figure || figure->isNotApplicable())
            throw Error(tr("%1, %2: “%3” is no number. Enter how often it was done; empty for not known.")
                            .arg(activity(entry.row).name)
                            .arg(m_years[static_cast<std::size_t>(entry.column)].year)
                            .arg(entry.text.left(40)),
                        "no number");
        changes.push_back(
            {activity(entry.row).id, m_years[static_cast<std::size_t>(entry.column)].year, figure->maybe()});
    }
    ActivityStore store(m_workspace);
    m_workspace.edit(tr("Change counts of activities"), [&] {
        for (const Change& change : changes)
            store.setCount(m_client, change.activity, change.year, change.count);
    });
}

int ProfitSheet::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : linesBefore + static_cast<int>(m_activities.size()) + linesAfter;
}

int ProfitSheet::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_years.size());
}

QString ProfitSheet::shown(int row, int column) const
{
    if (line(row) == Line::ActivityCount) {
        const auto number = count(row, column);
        return number ? shownAmount(*number) : QString();
    }
    const Total& value = total(row, column);
    if (!value.figure().isKnown())
        return value.figure().isNotApplicable() ? QStringLiteral("–") : QString();
    // What is missing is said in the tip; the mark says that something is.
    return (value.unknownParts() > 0 ? QStringLiteral("~ ") : QString()) +
           shownNumber(value.known(), 0, QLocale());
}

QString ProfitSheet::explanation(int row, int column) const
{
    if (line(row) == Line::ActivityCount) {
        const auto number = count(row, column);
        return number ? tr("%1 × %2 = %3")
                            .arg(shownAmount(*number), shownAmount(activity(row).unitCost),
                                 shownAmount(*number * activity(row).unitCost))
                      : tr("Not known");
    }
    const bool costs =
        line(row) == Line::Revenue || line(row) == Line::VariableCost || line(row) == Line::CostToServe;
    return totalText(total(row, column), costs ? Parts::NeverNegative : Parts::AnySign, 2, QLocale());
}

QVariant ProfitSheet::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool counted = line(row) == Line::ActivityCount;
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::EditRole: {
        const Figure figure =
            counted ? Figure(count(row, index.column())) : total(row, index.column()).figure();
        return figure.isKnown() ? typedNumber(figure.value()) : writtenFigure(figure);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return theme::font(theme::Size::Body, line(row) == Line::Margin || line(row) == Line::Profit
                                                  ? QFont::DemiBold
                                                  : QFont::Normal);
    case Qt::ForegroundRole:
        return theme::colour(!counted && total(row, index.column()).figure().valueOr(0) < 0
                                 ? theme::Token::Bad
                                 : theme::Token::Text);
    case Qt::ToolTipRole:
        return plainTip(explanation(row, index.column()));
    default:
        return {};
    }
}

QVariant ProfitSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool row = orientation == Qt::Vertical;
    if (section < 0 || section >= (row ? rowCount() : columnCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((row ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole && row)
        return theme::font(theme::Size::Body, line(section) == Line::Margin || line(section) == Line::Profit
                                                  ? QFont::DemiBold
                                                  : QFont::Normal);
    if (role != Qt::DisplayRole)
        return {};
    if (!row)
        return QString::number(m_years[static_cast<std::size_t>(section)].year);
    switch (line(section)) {
    case Line::Revenue:
        return tr("Revenue");
    case Line::VariableCost:
        return tr("Variable costs");
    case Line::Margin:
        return tr("Margin");
    case Line::ActivityCount:
        return tr("%1, at %2", "activity, cost of one")
            .arg(activity(section).name.left(40), shownAmount(activity(section).unitCost));
    case Line::CostToServe:
        return tr("Cost to serve");
    case Line::Profit:
        return tr("Profit after cost to serve");
    }
    return {};
}

} // namespace kam
