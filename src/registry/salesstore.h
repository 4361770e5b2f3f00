#pragma once

#include "registry/sales.h"

#include <functional>
#include <memory>

namespace kam
{

class Workspace;

/// One cell of the table of clients, product lines and years.
struct SalesKey {
    Id client = noId;
    Id productLine = noId;
    int year = 0;

    friend auto operator<=>(const SalesKey&, const SalesKey&) = default;
};

/// The tables sales and competitor_share. Every function that writes is one step of the history.
class SalesStore
{
public:
    explicit SalesStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Stores all figures, note and competitors of cells; one of which nothing is known is removed.
    /// @throws Error that names client, product line and year
    void set(const std::vector<Sales>& cells, const QString& mergeKey = {});
    void set(const Sales& cell, const QString& mergeKey = {}) { set(std::vector{cell}, mergeKey); }
    /// Sets one figure of many cells, as typing and pasting into a grid do; @p values are as many as @p
    /// cells.
    void setField(const std::vector<SalesKey>& cells, SalesField field, const std::vector<Figure>& values);
    void remove(const std::vector<SalesKey>& cells);

    /// All years and product lines, by year, then product line.
    [[nodiscard]] std::vector<Sales> ofClient(Id client) const;
    /// With everything unknown where nothing is recorded.
    [[nodiscard]] Sales cell(const SalesKey& key) const;
    /// Years with sales or transactions, newest first.
    [[nodiscard]] std::vector<int> years() const;

private:
    Workspace& m_workspace;
};

/// Years with sales or transactions, newest first.
[[nodiscard]] std::vector<int> salesYears(const Workspace& workspace);

/// A recorded cell as analyses of millions read it: without note and competitors.
struct SalesGlance {
    Id id = noId;
    Id client = noId;
    Id productLine = noId;
    int year = 0;
    std::array<Figure, salesFields.size()> figures; ///< in the order of salesFields
    [[nodiscard]] Figure of(SalesField field) const { return figures[static_cast<std::size_t>(field)]; }
};
/// All cells of the years from @p first to @p last, in the order of the file.
void glanceAtSales(const Workspace& workspace, int first, int last,
                   const std::function<void(const SalesGlance&)>& look);
void glanceAtSalesOf(const Workspace& workspace, Id client, int year,
                     const std::function<void(const SalesGlance&)>& look);
/// The client of a row of the table sales; noId where it is gone.
[[nodiscard]] Id clientOfSales(const Workspace& workspace, Id row);

/// What competitors have of a cell together.
struct CompetitorSum {
    Id client = noId;
    QString productLine;
    int year = 0;
    Figure revenue;
    Figure purchases;
    double share = 0; ///< percent
};
/// By client, year and product line.
[[nodiscard]] std::vector<CompetitorSum> competitorSums(const Workspace& workspace);

/// Which client, product line and year, for a sentence.
using SalesPlace = std::function<QString()>;

/// Writes many cells within an edit that the caller runs; statements are prepared once.
class SalesWriter
{
public:
    explicit SalesWriter(Workspace& workspace);
    ~SalesWriter();
    SalesWriter(const SalesWriter&) = delete;
    SalesWriter& operator=(const SalesWriter&) = delete;

    [[nodiscard]] Sales read(const SalesKey& key);
    /// @param where names client, product line and year, which need not be stored yet. @throws Error
    static void require(const Sales& cell, const SalesPlace& where);
    void write(const Sales& cell) { write(cell, read({cell.client, cell.productLine, cell.year})); }
    /// @param present what read() gave. @throws Error as require()
    void write(const Sales& cell, const Sales& present);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace kam
