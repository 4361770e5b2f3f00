#pragma once

#include "common/sheetmodel.h"
#include "registry/salesyear.h"
#include "value/gaps.h"

#include <optional>

namespace kam
{

class Workspace;

/// What a client buys in a year, a row a product line: purchases, sales and what is expected are typed, the
/// gaps follow.
class GapsSheet : public SheetModel
{
    Q_OBJECT

public:
    enum Column {
        Purchases,
        Sales,
        VariableCost,
        CurrentGap,
        ShareOfWallet,
        MarketGrowth,
        Horizon,
        ShareNow,
        ShareExpected,
        MarketEffect,
        ShareEffect,
        FutureGap,
        Competitors,
        Note,
        ColumnCount,
    };
    /// A product line with what is recorded of it.
    struct Row {
        ProductLine line;
        kam::Sales recorded;           ///< as stored; everything unknown where nothing is
        std::optional<SalesCell> cell; ///< sales from transactions included
        CellGap gap;
        QString problem; ///< why the gap is refused; empty otherwise
    };

    explicit GapsSheet(Workspace& workspace, QObject* parent = nullptr);

    /// Reads a client and a year. @throws Error
    void show(Id client, int year);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] int year() const { return m_year; }
    /// Sales are summed from transactions, so that they are not typed.
    [[nodiscard]] bool isFromTransactions() const { return m_fromTransactions; }
    /// Why a gap is refused, or where a figure comes from.
    [[nodiscard]] QString explanation(int row, int column) const;

    /// Whether a row only stands above the lines of its group.
    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] bool isEditable(int row, int column) const override;
    void enter(const std::vector<SheetEntry>& entries) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Figure figure(const Row& row, int column) const;
    [[nodiscard]] QString shown(const Row& row, int column) const;
    [[nodiscard]] QString typed(const Row& row, int column) const;
    void put(kam::Sales& sales, const Row& row, const SheetEntry& entry) const;

    Workspace& m_workspace;
    Id m_client = noId;
    int m_year = 0;
    bool m_fromTransactions = false;
    std::vector<Row> m_rows;
};

/// "Alfa 30 %; Beta 12.5 %"
[[nodiscard]] QString competitorsText(const std::vector<CompetitorShare>& competitors);
/// Reads competitorsText(). @returns nothing where a part is no name with a share
[[nodiscard]] std::optional<std::vector<CompetitorShare>> competitorsOf(const QString& text);

} // namespace kam
