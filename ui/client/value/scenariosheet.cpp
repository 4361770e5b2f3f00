#include "client/value/scenariosheet.h"

#include "base/error.h"
#include "base/number.h"
#include "common/shown.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScenarioSheet)
};

constexpr int firstCalendarYear = 1000;
constexpr int lastTyped = static_cast<int>(ScenarioSheet::Line::CostToServe);

bool isTyped(ScenarioSheet::Line line)
{
    return static_cast<int>(line) <= lastTyped;
}

QString typedName(ScenarioSheet::Line line)
{
    switch (line) {
    case ScenarioSheet::Line::Revenue:
        return Text::tr("Revenue");
    case ScenarioSheet::Line::VariableCosts:
        return Text::tr("Variable costs");
    case ScenarioSheet::Line::AcquisitionCost:
        return Text::tr("Acquisition cost");
    case ScenarioSheet::Line::RetentionCost:
        return Text::tr("Retention cost");
    default:
        return Text::tr("Cost to serve");
    }
}

QString computedName(ScenarioSheet::Line line)
{
    switch (line) {
    case ScenarioSheet::Line::Contribution:
        return Text::tr("Net marketing contribution");
    case ScenarioSheet::Line::Kept:
        return Text::tr("Retained until then");
    case ScenarioSheet::Line::Factor:
        return Text::tr("Discount factor");
    case ScenarioSheet::Line::PresentValue:
        return Text::tr("Present value");
    default:
        return Text::tr("Cumulative value");
    }
}

ClvFigure figureOf(ScenarioSheet::Line line)
{
    switch (line) {
    case ScenarioSheet::Line::Contribution:
        return ClvFigure::Contribution;
    case ScenarioSheet::Line::Kept:
        return ClvFigure::Kept;
    case ScenarioSheet::Line::Factor:
        return ClvFigure::Factor;
    case ScenarioSheet::Line::Cumulative:
        return ClvFigure::Cumulative;
    default:
        return ClvFigure::PresentValue;
    }
}

bool isStrong(ScenarioSheet::Line line)
{
    return line == ScenarioSheet::Line::Contribution || line == ScenarioSheet::Line::Cumulative;
}

} // namespace

int decimalsBeside(double amount)
{
    return std::abs(amount) < 1e5 ? 2 : 0;
}

QString yearName(int year)
{
    return year < firstCalendarYear ? Text::tr("Year %1").arg(year) : QString::number(year);
}

ScenarioSheet::ScenarioSheet(std::function<void(const Scenario&)> store, QObject* parent)
    : SheetModel(parent), m_store(std::move(store))
{
}

void ScenarioSheet::show(const std::optional<Scenario>& scenario)
{
    using enum Line;
    std::vector<Line> lines;
    if (scenario)
        lines = {Revenue,      VariableCosts, AcquisitionCost, RetentionCost, CostToServe,
                 Contribution, Kept,          Factor,          PresentValue,  Cumulative};
    if (scenario && !scenario->terms.retention)
        std::erase(lines, Kept);
    const bool sameShape =
        scenario && m_scenario && lines == m_lines && scenario->years.size() == m_scenario->years.size();
    if (!sameShape)
        beginResetModel();
    m_scenario = scenario;
    m_lines = std::move(lines);
    compute();
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

void ScenarioSheet::compute()
{
    m_clv.reset();
    m_problem.clear();
    if (!m_scenario)
        return;
    try {
        m_clv = clvOf(*m_scenario);
    } catch (const Error& error) {
        m_problem = error.sentence(); // shown where the results would stand
    }
}

const ScenarioYear& ScenarioSheet::year(int column) const
{
    return m_scenario->years[static_cast<std::size_t>(column)];
}

bool ScenarioSheet::isEditable(int row, int column) const
{
    return row >= 0 && row < rowCount() && column >= 0 && column < columnCount() && isTyped(line(row));
}

void ScenarioSheet::put(Scenario& scenario, Line line, const SheetEntry& entry)
{
    ScenarioYear& year = scenario.years[static_cast<std::size_t>(entry.column)];
    QString text = entry.text.trimmed();
    const bool percent = line == Line::VariableCosts && text.endsWith(u'%');
    if (percent)
        text = text.chopped(1).trimmed();
    const std::optional<double> number = text.isEmpty() ? 0 : readNumber(text, QLocale());
    if (!number)
        throw Error(Text::tr("%1, %2: “%3” is no number. Enter, for example, %4.")
                        .arg(typedName(line), yearName(year.year), entry.text.left(40),
                             shownNumber(1200.5, 2, QLocale())),
                    "no number");
    switch (line) {
    case Line::Revenue:
        year.revenue = *number;
        break;
    case Line::VariableCosts:
        year.variableCosts = *number;
        year.costsInPercent = percent;
        break;
    case Line::AcquisitionCost:
        year.acquisitionCost = *number;
        break;
    case Line::RetentionCost:
        year.retentionCost = *number;
        break;
    case Line::CostToServe:
        year.costToServe = *number;
        break;
    default:
        break;
    }
}

void ScenarioSheet::enter(const std::vector<SheetEntry>& entries)
{
    if (!m_scenario)
        return;
    Scenario changed = *m_scenario;
    for (const SheetEntry& entry : entries) {
        while (static_cast<int>(changed.years.size()) <= entry.column) {
            ScenarioYear next;
            next.year = changed.years.empty() ? 1 : changed.years.back().year + 1;
            changed.years.push_back(next);
        }
        if (isTyped(line(entry.row)))
            put(changed, line(entry.row), entry);
    }
    if (changed != *m_scenario)
        m_store(changed);
}

QString ScenarioSheet::working(int row, int column) const
{
    if (!m_clv || row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return {};
    const ClvFigure figure = figureOf(line(row));
    const QString formula =
        clvWorking(*m_scenario, *m_clv, static_cast<std::size_t>(column), figure, QLocale());
    const int resultRow = isTyped(line(row)) ? rowCount() - 2 : row;
    return tr("How %1 came about: %2").arg(shown(resultRow, column), formula);
}

int ScenarioSheet::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ScenarioSheet::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_scenario ? 0 : static_cast<int>(m_scenario->years.size());
}

std::optional<double> ScenarioSheet::figure(int row, int column) const
{
    const ClvYear amounts = clvYear(year(column));
    const auto place = static_cast<std::size_t>(column);
    switch (line(row)) {
    case Line::Revenue:
        return amounts.revenue;
    case Line::VariableCosts:
        return amounts.variableCosts;
    case Line::AcquisitionCost:
        return amounts.acquisitionCost;
    case Line::RetentionCost:
        return amounts.retentionCost;
    case Line::CostToServe:
        return amounts.costToServe;
    case Line::Contribution:
        return contributionOf(amounts);
    case Line::Kept:
        return 100 * keptIn(*m_scenario, place);
    case Line::Factor:
        return m_clv ? std::optional(m_clv->years[place].factor) : std::nullopt;
    case Line::PresentValue:
        return m_clv ? std::optional(m_clv->years[place].presentValue) : std::nullopt;
    case Line::Cumulative:
        return m_clv ? std::optional(m_clv->years[place].cumulative) : std::nullopt;
    }
    return std::nullopt;
}

QString ScenarioSheet::shown(int row, int column) const
{
    const std::optional<double> value = figure(row, column);
    if (!value)
        return QStringLiteral("–");
    switch (line(row)) {
    case Line::Kept:
        return shortPercent(*value, 1);
    case Line::Factor:
        return shownNumber(*value, 3, QLocale());
    case Line::PresentValue:
    case Line::Cumulative:
        return shownNumber(*value, m_clv ? decimalsBeside(m_clv->value) : 2, QLocale());
    case Line::VariableCosts:
        // Where the years differ in it, the heading of the row cannot say the share.
        if (year(column).costsInPercent && !commonCostShare())
            return tr("%1 = %2", "percent of the revenue = amount")
                .arg(shortPercent(year(column).variableCosts), shownAmount(*value));
        break;
    default:
        break;
    }
    return shownAmount(*value);
}

QString ScenarioSheet::typed(int row, int column) const
{
    if (line(row) == Line::VariableCosts && year(column).costsInPercent)
        return typedNumber(year(column).variableCosts) + QStringLiteral(" %");
    const std::optional<double> value = figure(row, column);
    return value ? typedNumber(*value) : QString();
}

std::optional<double> ScenarioSheet::commonCostShare() const
{
    if (!m_scenario || m_scenario->years.empty())
        return std::nullopt;
    const ScenarioYear& first = m_scenario->years.front();
    const bool common =
        std::all_of(m_scenario->years.begin(), m_scenario->years.end(), [&](const ScenarioYear& other) {
            return other.costsInPercent && other.variableCosts == first.variableCosts;
        });
    return common ? std::optional(first.variableCosts) : std::nullopt;
}

QString ScenarioSheet::lineName(int row) const
{
    if (!isTyped(line(row)))
        return computedName(line(row));
    const auto share = line(row) == Line::VariableCosts ? commonCostShare() : std::nullopt;
    return share ? tr("Variable costs, %1").arg(shortPercent(*share)) : typedName(line(row));
}

QVariant ScenarioSheet::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::EditRole:
        return typed(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return theme::font(theme::Size::Body, isStrong(line(index.row())) ? QFont::DemiBold : QFont::Normal);
    case Qt::ForegroundRole:
        return theme::colour(figure(index.row(), index.column()).value_or(0) < 0 ? theme::Token::Bad
                                                                                 : theme::Token::Text);
    case Qt::ToolTipRole:
        return isTyped(line(index.row())) ? QVariant() : plainTip(working(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant ScenarioSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool row = orientation == Qt::Vertical;
    if (section < 0 || section >= (row ? rowCount() : columnCount()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row ? lineName(section) : yearName(year(section).year);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((row ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return theme::font(theme::Size::Body,
                           row && isStrong(line(section)) ? QFont::DemiBold : QFont::Normal);
    default:
        return {};
    }
}

} // namespace kam
