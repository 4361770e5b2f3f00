#include "client/value/gapssheet.h"

#include "base/error.h"
#include "base/number.h"
#include "common/shown.h"
#include "common/texttable.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "registry/salesstore.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GapsSheet)
};

/// A sum that is off zero by rounding alone is no loss.
constexpr double leastShown = 0.005;

/// The figure a column stores; none where it is computed, or no figure.
std::optional<SalesFieldInfo> storedIn(int column)
{
    static const std::map<int, SalesField> fields{{GapsSheet::Purchases, SalesField::Purchases},
                                                  {GapsSheet::Sales, SalesField::Revenue},
                                                  {GapsSheet::VariableCost, SalesField::VariableCost},
                                                  {GapsSheet::MarketGrowth, SalesField::MarketGrowth},
                                                  {GapsSheet::Horizon, SalesField::Horizon},
                                                  {GapsSheet::ShareNow, SalesField::ShareNow},
                                                  {GapsSheet::ShareExpected, SalesField::ShareExpected}};
    const auto found = fields.find(column);
    if (found == fields.end())
        return std::nullopt;
    return *std::find_if(salesFields.begin(), salesFields.end(),
                         [&](const SalesFieldInfo& info) { return info.field == found->second; });
}

bool isPercent(int column)
{
    return column == GapsSheet::MarketGrowth || column == GapsSheet::ShareNow ||
           column == GapsSheet::ShareExpected;
}

bool isText(int column)
{
    return column == GapsSheet::Competitors || column == GapsSheet::Note;
}

QString heading(int column)
{
    switch (column) {
    case GapsSheet::Purchases:
        return Text::tr("Purchases");
    case GapsSheet::Sales:
        return Text::tr("Our sales");
    case GapsSheet::VariableCost:
        return Text::tr("Variable cost");
    case GapsSheet::CurrentGap:
        return Text::tr("Current gap");
    case GapsSheet::ShareOfWallet:
        return Text::tr("Share of wallet");
    case GapsSheet::MarketGrowth:
        return Text::tr("Market growth");
    case GapsSheet::Horizon:
        return Text::tr("Horizon, years");
    case GapsSheet::ShareNow:
        return Text::tr("Market share now");
    case GapsSheet::ShareExpected:
        return Text::tr("Market share then");
    case GapsSheet::MarketEffect:
        return Text::tr("Market effect");
    case GapsSheet::ShareEffect:
        return Text::tr("Share effect");
    case GapsSheet::FutureGap:
        return Text::tr("Future gap");
    case GapsSheet::Competitors:
        return Text::tr("Competitors");
    default:
        return Text::tr("Note");
    }
}

QString headingExplanation(int column)
{
    switch (column) {
    case GapsSheet::Purchases:
        return Text::tr("What the client buys of it in the year from everybody");
    case GapsSheet::VariableCost:
        return Text::tr("What our sales of it cost us, in all");
    case GapsSheet::CurrentGap:
        return Text::tr("Purchases - our sales");
    case GapsSheet::ShareOfWallet:
        return Text::tr("Our sales / purchases");
    case GapsSheet::MarketGrowth:
        return Text::tr("Expected growth of the client's market over the horizon");
    case GapsSheet::ShareNow:
        return Text::tr("The client's share in its own market now");
    case GapsSheet::ShareExpected:
        return Text::tr("The client's share in its own market at the end of the horizon");
    case GapsSheet::MarketEffect:
        return Text::tr("Purchases × growth");
    case GapsSheet::ShareEffect:
        return Text::tr("Purchases × (1 + growth) × (share then / share now - 1)");
    case GapsSheet::FutureGap:
        return Text::tr("Market effect + share effect");
    case GapsSheet::Competitors:
        return Text::tr("Names with their share of the purchases: Alfa 30 %; Beta 20 %");
    default:
        return {};
    }
}

} // namespace

QString competitorsText(const std::vector<CompetitorShare>& competitors)
{
    QStringList parts;
    for (const CompetitorShare& competitor : competitors)
        parts << QStringLiteral("%1 %2 %").arg(competitor.competitor, typedNumber(competitor.share));
    return parts.join(QStringLiteral("; "));
}

std::optional<std::vector<CompetitorShare>> competitorsOf(const QString& text)
{
    std::vector<CompetitorShare> competitors;
    for (QString part : text.split(u';', Qt::SkipEmptyParts)) {
        part = part.simplified();
        if (part.isEmpty())
            continue;
        if (!part.endsWith(u'%'))
            return std::nullopt;
        part = part.chopped(1).trimmed();
        const qsizetype space = part.lastIndexOf(u' ');
        const auto share = readNumber(part.mid(space + 1), QLocale());
        if (space <= 0 || !share)
            return std::nullopt;
        competitors.push_back({part.left(space).trimmed(), *share});
    }
    return competitors;
}

GapsSheet::GapsSheet(Workspace& workspace, QObject* parent) : SheetModel(parent), m_workspace(workspace) {}

void GapsSheet::show(Id client, int year)
{
    const SalesYear sales = SalesYear::readClient(m_workspace, year, client);
    std::vector<Row> rows;
    for (const ProductLine& line : sales.lines()) {
        Row& row = rows.emplace_back();
        row.line = line;
        row.recorded.client = client;
        row.recorded.productLine = line.id;
        row.recorded.year = year;
    }
    for (const kam::Sales& recorded : SalesStore(m_workspace).ofClient(client))
        if (const int line = recorded.year == year ? sales.lineIndex(recorded.productLine) : -1; line >= 0)
            rows[static_cast<std::size_t>(line)].recorded = recorded;
    const int place = sales.rowOf(client);
    if (place >= 0)
        for (const SalesCell& cell : sales.cells(place)) {
            Row& row = rows[static_cast<std::size_t>(cell.line)];
            row.cell = cell;
            row.gap = gapOf(sales, cell);
            if (row.gap.refused)
                row.problem = gapProblem(sales, cell, QStringLiteral("%1, %2").arg(row.line.name).arg(year));
        }
    // The last line stands for none: shown only where transactions name no product line.
    if (!rows.empty() && rows.back().line.id == noId && !rows.back().cell)
        rows.pop_back();
    const bool sameRows = rows.size() == m_rows.size();
    if (!sameRows)
        beginResetModel();
    m_client = client;
    m_year = year;
    m_fromTransactions = place >= 0 && sales.isFromTransactions(place);
    m_rows = std::move(rows);
    if (!sameRows)
        endResetModel();
    else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

bool GapsSheet::isHeading(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return place + 1 < m_rows.size() && m_rows[place + 1].line.parent == m_rows[place].line.id &&
           !m_rows[place].cell;
}

bool GapsSheet::isEditable(int row, int column) const
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].line.id == noId)
        return false;
    if (isHeading(row))
        return false;
    if (column == Sales || column == VariableCost)
        return !m_fromTransactions;
    return isText(column) || storedIn(column).has_value();
}

void GapsSheet::put(kam::Sales& sales, const Row& row, const SheetEntry& entry) const
{
    const auto where = [&] { return QStringLiteral("%1, %2").arg(row.line.name, heading(entry.column)); };
    if (entry.column == Note) {
        sales.note = entry.text.trimmed();
    } else if (entry.column == Competitors) {
        const auto competitors = competitorsOf(entry.text);
        if (!competitors)
            throw Error(Text::tr("%1: enter names with their share of the purchases, apart by semicolons: "
                                 "Alfa 30 %; Beta 20 %.")
                            .arg(where()),
                        "competitors");
        sales.competitors = *competitors;
    } else if (const auto info = storedIn(entry.column)) {
        const auto figure = readFigure(entry.text, QLocale());
        if (!figure)
            throw Error(Text::tr("%1: “%2” is no number. Enter, for example, %3; empty for not known, or %4 "
                                 "where it does not apply.")
                            .arg(where(), entry.text.left(40), shownNumber(1200.5, 2, QLocale()),
                                 notApplicableWord()),
                        "no number");
        sales.*info->member = *figure;
    }
}

void GapsSheet::enter(const std::vector<SheetEntry>& entries)
{
    std::map<int, kam::Sales> changed;
    for (const SheetEntry& entry : entries) {
        if (!isEditable(entry.row, entry.column))
            continue;
        const Row& row = m_rows[static_cast<std::size_t>(entry.row)];
        put(changed.try_emplace(entry.row, row.recorded).first->second, row, entry);
    }
    std::vector<kam::Sales> cells;
    for (const auto& [row, sales] : changed)
        if (sales != m_rows[static_cast<std::size_t>(row)].recorded)
            cells.push_back(sales);
    SalesStore(m_workspace).set(cells);
}

int GapsSheet::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GapsSheet::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Figure GapsSheet::figure(const Row& row, int column) const
{
    switch (column) {
    case Sales:
        return row.cell ? row.cell->revenue : row.recorded.revenue;
    case VariableCost:
        return row.cell ? row.cell->variableCost : row.recorded.variableCost;
    case CurrentGap:
        return row.gap.current;
    case ShareOfWallet:
        return row.gap.shareOfWallet.isKnown() ? Figure(100 * row.gap.shareOfWallet.value())
                                               : row.gap.shareOfWallet;
    case MarketEffect:
        return row.gap.marketEffect;
    case ShareEffect:
        return row.gap.shareEffect;
    case FutureGap:
        return row.gap.future;
    default:
        break;
    }
    const auto info = storedIn(column);
    return info ? row.recorded.*info->member : Figure();
}

QString GapsSheet::shown(const Row& row, int column) const
{
    if (column == Competitors)
        return competitorsText(row.recorded.competitors);
    if (column == Note)
        return row.recorded.note;
    const Figure value = figure(row, column);
    if (value.isNotApplicable())
        return QStringLiteral("–");
    if (!value.isKnown())
        return row.gap.refused && !storedIn(column) ? QStringLiteral("✕") : QString();
    if (isPercent(column) || column == ShareOfWallet)
        return shortPercent(value.value(), 1);
    return shownAmount(value.value());
}

QString GapsSheet::typed(const Row& row, int column) const
{
    if (isText(column))
        return shown(row, column);
    const Figure value = figure(row, column);
    if (!value.isKnown())
        return writtenFigure(value);
    return typedNumber(value.value()) +
           (isPercent(column) || column == ShareOfWallet ? QStringLiteral(" %") : QString());
}

QString GapsSheet::explanation(int row, int column) const
{
    const Row& shownRow = m_rows[static_cast<std::size_t>(row)];
    if (isText(column))
        return shown(shownRow, column);
    if (shownRow.gap.refused)
        return shownRow.problem;
    const Figure value = figure(shownRow, column);
    if (value.isNotApplicable())
        return tr("Does not apply");
    if (value.isUnknown())
        return tr("Not known");
    if ((column == Sales || column == VariableCost) && m_fromTransactions)
        return tr("Sum of the transactions of %1").arg(m_year);
    return {};
}

QVariant GapsSheet::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::EditRole:
        return typed(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return theme::colour(row.gap.refused || figure(row, index.column()).valueOr(0) < -leastShown
                                 ? theme::Token::Bad
                                 : theme::Token::Text);
    case Qt::ToolTipRole:
        return plainTip(explanation(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return isText(index.column()) || figure(row, index.column()).isKnown()
                   ? shown(row, index.column())
                   : explanation(index.row(), index.column());
    default:
        return {};
    }
}

QVariant GapsSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool vertical = orientation == Qt::Vertical;
    if (section < 0 || section >= (vertical ? rowCount() : ColumnCount))
        return {};
    const ProductLine* line = vertical ? &m_rows[static_cast<std::size_t>(section)].line : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        if (!vertical)
            return heading(section);
        // Lines stand below their group.
        return line->parent == noId ? line->name : QStringLiteral("   ") + line->name;
    case Qt::TextAlignmentRole:
        return vertical ? int(Qt::AlignLeft | Qt::AlignVCenter)
                        : int(isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter |
                              Qt::TextWordWrap;
    case Qt::ToolTipRole:
        return plainTip(vertical ? line->name : headingExplanation(section));
    default:
        return {};
    }
}

} // namespace kam
