#pragma once

#include "registry/client.h"
#include "registry/salesyear.h"

#include <memory>
#include <vector>

namespace kam
{

/// What the grid shows of a cell.
enum class GridMeasure { Sales, Purchases, CurrentGap, ShareOfWallet };
/// What clients are put together by.
enum class GridGrouping { None, Owner, Status, Industry, Country };

/// A client as the grid knows it.
struct GridClient {
    Id id = noId;
    QString name;
    QString foldedName;
    QString owner; ///< name; empty for nobody
    QString industry;
    QString country;
    ClientStatus status = ClientStatus::Prospect;
};

/// Everything the grid of a year is made of. Reading it takes long for many clients: for a thread of its own.
struct GridData {
    SalesYear sales;
    std::vector<GridClient> clients; ///< in the person's alphabet
    std::vector<int> years;          ///< with sales or transactions, newest first
    QString currency;

    /// @param year none for the usual one
    static std::shared_ptr<GridData> read(const Workspace& workspace, std::optional<int> year);
};

/// The figure of a client and a product line; purchases and gaps as recorded, sales also from transactions.
/// @param row of @p sales, -1 where nothing is recorded of the client
[[nodiscard]] Figure gridFigure(const SalesYear& sales, int row, int line, GridMeasure measure);
/// Of a cell of which something is recorded.
[[nodiscard]] Figure gridFigure(const SalesYear& sales, const SalesCell& cell, GridMeasure measure);
/// True where we sell nothing and the client buys: the white space.
[[nodiscard]] bool isWhiteSpace(const SalesYear& sales, int row, int line);

/// A sum over cells; for the share of wallet, of the cells where sales and purchases are known.
class GridTotal
{
public:
    /// @param figure of the cell by @p measure
    void add(const SalesCell& cell, Figure figure, GridMeasure measure);
    void add(const GridTotal& other);
    void addUnknown(int parts) { m_total.addUnknown(parts); }
    [[nodiscard]] Figure figure(GridMeasure measure) const;
    [[nodiscard]] const Total& total() const { return m_total; }
    /// How many were added, known or not, those that do not apply included.
    [[nodiscard]] int cells() const { return m_total.parts() + m_total.notApplicableParts(); }

private:
    Total m_total;
    double m_sales = 0;     ///< of the cells where both are known
    double m_purchases = 0; ///< of the same
};

[[nodiscard]] QString measureName(GridMeasure measure);
[[nodiscard]] QString groupingName(GridGrouping grouping);
/// The value clients are put together by, for people: "Nobody", "Key client".
[[nodiscard]] QString groupOf(const GridClient& client, GridGrouping grouping);

} // namespace kam
