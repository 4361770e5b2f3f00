#pragma once

#include "base/figure.h"
#include "base/progress.h"
#include "registry/salesyear.h"
#include "value/abc.h"
#include "value/scenario.h"

namespace kam
{

class Workspace;

/// What a client is worth in a year. Amounts in the workspace currency.
///
/// Parts of revenue, variable cost and margin are the product lines of which something is recorded: our own
/// books are taken to be complete. Parts of purchases and gaps are all product lines in use that year,
/// because what a client buys elsewhere is not known unless it is recorded. Parts of the cost to serve are
/// the activities.
struct ClientFigures {
    Id client = noId;
    Total revenue;
    Total variableCost;
    Total margin;                 ///< revenue - variable cost
    Total costToServe;            ///< sum of count x unit cost
    Total profit;                 ///< margin - cost to serve
    Total purchases;              ///< of the client, from everybody
    Total currentGap;             ///< purchases - our sales of them
    Total marketEffect;           ///< of the future gap
    Total shareEffect;            ///< of the future gap
    Total futureGap;              ///< the sum of both effects
    double comparedSales = 0;     ///< over the lines where sales and purchases are known
    double comparedPurchases = 0; ///< over the same lines
    int refusedGaps = 0;          ///< product lines whose figures contradict each other
    bool fromTransactions = false;
    AbcClass abcClass = AbcClass::None;
    std::optional<AbcClass>
        classBefore; ///< of the year before, by the same measure; none where it has no sales
    std::optional<double> clv;
    ClvBasis clvBasis = ClvBasis::None;

    [[nodiscard]] const Total& of(Measure measure) const;
    /// Sales / purchases over the lines where both are known, 0 to 1.
    [[nodiscard]] Figure shareOfWallet() const;
};

struct FigureOptions {
    std::optional<int> year; ///< none: all years together, with amounts but without purchases and gaps
    Measure measure = Measure::Revenue;
    AbcLimits limits;
    bool withClv = true;
};

/// The figures of all clients and of the firm, read in one pass over the file.
class FirmFigures
{
public:
    static FirmFigures read(const Workspace& workspace, const FigureOptions& options, Progress& progress);

    [[nodiscard]] const FigureOptions& options() const { return m_options; }
    /// All clients of the registry, ascending by identifier.
    [[nodiscard]] const std::vector<ClientFigures>& clients() const { return m_clients; }
    [[nodiscard]] const QString& name(std::size_t place) const { return m_names[place]; }
    /// Null where there is no such client.
    [[nodiscard]] const ClientFigures* of(Id client) const;
    /// Sums over all clients; without classes and lifetime value.
    [[nodiscard]] const ClientFigures& firm() const { return m_firm; }
    /// All clients, the best first.
    [[nodiscard]] const AbcAnalysis& abc() const { return m_abc; }
    /// The same by the same measure for the year before; none where nothing is recorded of it.
    [[nodiscard]] const std::optional<AbcAnalysis>& before() const { return m_before; }

private:
    explicit FirmFigures(FigureOptions options) : m_options(options) {}
    void readClients(const Workspace& workspace);
    /// @param sales none where nothing was sold
    void addYear(const Workspace& workspace, int year, const SalesYear* sales);
    void readValues(const Workspace& workspace);
    void classify();
    [[nodiscard]] AbcAnalysis analysed() const;

    FigureOptions m_options;
    std::vector<ClientFigures> m_clients;
    std::vector<QString> m_names;
    ClientFigures m_firm;
    AbcAnalysis m_abc;
    std::optional<AbcAnalysis> m_before;
};

/// The year of the settings, else the newest with sales or transactions.
[[nodiscard]] std::optional<int> figuresYear(const Workspace& workspace);
/// Measure revenue, limits of the settings.
[[nodiscard]] FigureOptions usualOptions(const Workspace& workspace);

} // namespace kam
