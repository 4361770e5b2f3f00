#pragma once

#include "registry/productline.h"
#include "registry/sales.h"

#include <span>
#include <unordered_map>

namespace kam
{

class Workspace;
struct Changes;
struct SalesGlance;
struct TransactionSum;

/// A cell of the table of clients and product lines of a year.
struct SalesCell {
    Id id = noId;              ///< row of the table sales; noId where it comes from transactions alone
    std::int32_t line = 0;     ///< place in SalesYear::lines()
    std::int32_t outlook = -1; ///< see SalesYear::outlook()
    Figure revenue;            ///< our sales, in the workspace currency, as all amounts
    Figure variableCost;
    Figure purchases; ///< of the client, from everybody
};

/// What is expected of a cell.
struct Outlook {
    Figure marketGrowth; ///< percent over the horizon
    Figure horizon;      ///< years
    Figure shareNow;     ///< percent
    Figure shareExpected;
};

/// All sales of one year in memory, for tables and figures of many clients; only cells of which something is
/// known take space.
///
/// Our sales of a client and year are those recorded by product line, or else the sum of its transactions of
/// the year, never both. Where they come from transactions, a product line without any has sales of 0, unless
/// there are transactions without a product line.
class SalesYear
{
public:
    static SalesYear read(const Workspace& workspace, int year);
    /// With the cells of one client alone: fast, whatever the size of the file.
    static SalesYear readClient(const Workspace& workspace, int year, Id client);
    /// The years from @p first to @p last of which something is recorded, ascending, in one pass over the
    /// file.
    static std::vector<SalesYear> readAll(const Workspace& workspace, int first = firstSalesYear,
                                          int last = lastSalesYear);
    /// Brings the clients that @p changes touch up to date; reads everything where they are too many.
    void update(const Workspace& workspace, const Changes& changes);

    [[nodiscard]] int year() const { return m_year; }
    /// All product lines in the order shown. The last one has the identifier noId where transactions without
    /// a product line are in use.
    [[nodiscard]] const std::vector<ProductLine>& lines() const { return m_lines; }
    [[nodiscard]] int lineIndex(Id productLine) const; ///< -1 where it is not there
    /// Places of the product lines of which any client has a cell, ascending.
    [[nodiscard]] const std::vector<std::int32_t>& linesInUse() const { return m_inUse; }

    /// Those with a cell, ascending by identifier.
    [[nodiscard]] const std::vector<Id>& clients() const { return m_clients; }
    [[nodiscard]] int rowOf(Id client) const;                      ///< -1 where nothing is recorded
    [[nodiscard]] std::span<const SalesCell> cells(int row) const; ///< ascending by line
    [[nodiscard]] const SalesCell* cell(int row, int line) const;  ///< null where nothing is recorded
    [[nodiscard]] Outlook outlook(const SalesCell& cell) const;
    /// Whether the client's sales are summed from its transactions.
    [[nodiscard]] bool isFromTransactions(int row) const { return m_fromTransactions[std::size_t(row)] != 0; }

private:
    SalesYear(int year, std::vector<ProductLine> lines, bool withoutLine);
    /// @param recorded of this year, in any order. @param sums of this year, ascending by client
    void build(std::vector<SalesGlance> recorded, std::span<const TransactionSum> sums);
    /// Adds the cells of a client behind the others.
    void append(Id client, std::span<const SalesGlance> recorded, std::span<const TransactionSum> sums);
    [[nodiscard]] SalesCell cellOf(const SalesGlance& recorded);
    [[nodiscard]] std::vector<Id> clientsTouchedBy(const Workspace& workspace, const Changes& changes) const;
    /// Reads one client again.
    void renew(const Workspace& workspace, Id client);
    void drop(int row);
    void findLinesInUse();

    int m_year;
    std::vector<ProductLine> m_lines;
    std::unordered_map<Id, int> m_lineIndex;
    std::vector<std::int32_t> m_inUse;
    std::vector<Id> m_clients;
    std::vector<std::size_t> m_first; ///< of the client's cells; one more than clients
    std::vector<char> m_fromTransactions;
    std::vector<SalesCell> m_cells;
    std::vector<Outlook> m_outlooks;
};

} // namespace kam
