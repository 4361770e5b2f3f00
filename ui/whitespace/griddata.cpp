#include "whitespace/griddata.h"

#include "base/fold.h"
#include "registry/clientstore.h"
#include "registry/salesstore.h"
#include "registry/team.h"
#include "registry/workspacesettings.h"
#include "value/clientfigures.h"
#include "value/gaps.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhiteSpace)
};

/// Where sales are summed from transactions, a product line without any has none; unless some transactions
/// name no product line.
bool isSoldNothing(const SalesYear& sales, int row)
{
    const int without = sales.lineIndex(noId);
    return sales.isFromTransactions(row) && (without < 0 || !sales.cell(row, without));
}

} // namespace

std::shared_ptr<GridData> GridData::read(const Workspace& workspace, std::optional<int> year)
{
    // The stores are for writing too; here they only read.
    auto& readable = const_cast<Workspace&>(workspace);
    const int shown = year ? *year : figuresYear(workspace).value_or(QDate::currentDate().year());
    auto data = std::make_shared<GridData>(GridData{SalesYear::read(workspace, shown), {}, {}, {}});
    QHash<Id, QString> owners;
    for (const TeamMember& member : TeamStore(readable).all())
        owners.insert(member.id, member.name);
    const ClientStore store(readable);
    for (const Client& client : store.clients(store.find({})))
        data->clients.push_back({client.id, client.name, folded(client.name), owners.value(client.owner),
                                 client.industry, client.country, client.status});
    data->years = salesYears(workspace);
    data->currency = workspaceSettings(workspace).currency;
    return data;
}

Figure gridFigure(const SalesYear& sales, int row, int line, GridMeasure measure)
{
    if (row < 0)
        return {};
    const SalesCell* cell = sales.cell(row, line);
    if (!cell)
        return measure == GridMeasure::Sales && isSoldNothing(sales, row) ? Figure(0.0) : Figure();
    return gridFigure(sales, *cell, measure);
}

Figure gridFigure(const SalesYear& sales, const SalesCell& cell, GridMeasure measure)
{
    switch (measure) {
    case GridMeasure::Sales:
        return cell.revenue;
    case GridMeasure::Purchases:
        return cell.purchases;
    case GridMeasure::CurrentGap:
        return gapOf(sales, cell).current;
    case GridMeasure::ShareOfWallet:
        return gapOf(sales, cell).shareOfWallet;
    }
    return {};
}

bool isWhiteSpace(const SalesYear& sales, int row, int line)
{
    const SalesCell* cell = row < 0 ? nullptr : sales.cell(row, line);
    return cell && cell->revenue.isKnown() && cell->revenue.value() == 0 && cell->purchases.valueOr(0) > 0;
}

void GridTotal::add(const SalesCell& cell, Figure figure, GridMeasure measure)
{
    m_total.add(figure);
    if (measure == GridMeasure::ShareOfWallet && figure.isKnown()) {
        m_sales += cell.revenue.value();
        m_purchases += cell.purchases.value();
    }
}

void GridTotal::add(const GridTotal& other)
{
    m_total.add(other.m_total);
    m_sales += other.m_sales;
    m_purchases += other.m_purchases;
}

Figure GridTotal::figure(GridMeasure measure) const
{
    if (measure != GridMeasure::ShareOfWallet)
        return m_total.figure();
    return m_purchases > 0            ? Figure(m_sales / m_purchases)
           : m_total.knownParts() > 0 ? Figure()
                                      : m_total.figure();
}

QString measureName(GridMeasure measure)
{
    switch (measure) {
    case GridMeasure::Sales:
        return Text::tr("Our sales");
    case GridMeasure::Purchases:
        return Text::tr("Total purchases");
    case GridMeasure::CurrentGap:
        return Text::tr("Current gap");
    case GridMeasure::ShareOfWallet:
        return Text::tr("Share of wallet");
    }
    return {};
}

QString groupingName(GridGrouping grouping)
{
    switch (grouping) {
    case GridGrouping::None:
        return Text::tr("Not grouped");
    case GridGrouping::Owner:
        return fieldName(ClientField::Owner);
    case GridGrouping::Status:
        return fieldName(ClientField::Status);
    case GridGrouping::Industry:
        return fieldName(ClientField::Industry);
    case GridGrouping::Country:
        return fieldName(ClientField::Country);
    }
    return {};
}

QString groupOf(const GridClient& client, GridGrouping grouping)
{
    switch (grouping) {
    case GridGrouping::None:
        return {};
    case GridGrouping::Owner:
        return client.owner.isEmpty() ? Text::tr("Nobody") : client.owner;
    case GridGrouping::Status:
        return statusName(client.status);
    case GridGrouping::Industry:
        return client.industry.isEmpty() ? Text::tr("Not known") : client.industry;
    case GridGrouping::Country:
        return client.country.isEmpty() ? Text::tr("Not known") : client.country;
    }
    return {};
}

} // namespace kam
