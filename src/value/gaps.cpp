#include "value/gaps.h"

#include "base/error.h"
#include "registry/clientstore.h"
#include "value/gap.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

GapInput inputOf(const SalesYear& year, const SalesCell& cell)
{
    const Outlook outlook = year.outlook(cell);
    return {cell.purchases.maybe(), cell.revenue.maybe(), outlook.marketGrowth.maybe(),
            outlook.shareNow.maybe(), outlook.shareExpected.maybe()};
}

} // namespace

CellGap gapOf(const SalesYear& year, const SalesCell& cell)
{
    CellGap result;
    if (cell.purchases.isNotApplicable()) {
        result.current = result.marketEffect = result.shareEffect = result.future = result.shareOfWallet =
            Figure::notApplicable();
        return result;
    }
    const GapInput input = inputOf(year, cell);
    if (!hasGap(input)) {
        result.refused = true;
        return result;
    }
    const Gap gap = gapOf(input, {});
    result.current = gap.current;
    result.marketEffect = gap.marketEffect;
    result.shareEffect = gap.shareEffect;
    result.future = gap.future;
    result.shareOfWallet = gap.shareOfWallet;
    return result;
}

QString gapProblem(const SalesYear& year, const SalesCell& cell, const QString& where)
{
    if (cell.purchases.isNotApplicable())
        return {};
    try {
        (void)gapOf(inputOf(year, cell), where);
    } catch (const Error& error) {
        return error.sentence();
    }
    return {};
}

std::vector<GapRow> gapRows(const Workspace& workspace, const SalesYear& year, Id client)
{
    // The store is for writing too; here it only reads.
    const ClientStore clients(const_cast<Workspace&>(workspace));
    std::vector<GapRow> rows;
    for (const Client& entry : clients.clients(client == noId ? clients.find({}) : std::vector{client})) {
        const int row = year.rowOf(entry.id);
        if (row < 0)
            continue;
        for (const SalesCell& cell : year.cells(row)) {
            const ProductLine& line = year.lines()[static_cast<std::size_t>(cell.line)];
            GapRow next{entry.id,       line.id,      entry.name, line.name, year.year(),
                        cell.purchases, cell.revenue, {},         {}};
            next.gap = gapOf(year, cell);
            if (next.gap.refused)
                next.problem = gapProblem(year, cell,
                                          Text::tr("%1, %2, %3", "client, product line, year")
                                              .arg(entry.name, line.name, QString::number(year.year())));
            rows.push_back(std::move(next));
        }
    }
    return rows;
}

} // namespace kam
