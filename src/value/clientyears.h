#pragma once

#include "base/figure.h"
#include "base/identifier.h"

#include <vector>

namespace kam
{

class Workspace;

/// What one client brought in a year, in the workspace currency; parts as in ClientFigures.
struct ClientYear {
    int year = 0;
    Total revenue;
    Total variableCost;
    Total margin;      ///< revenue - variable cost
    Total costToServe; ///< sum of count x unit cost
    Total profit;      ///< margin - cost to serve; unknown where nothing is sold
    bool fromTransactions = false;
};

/// The years with sales, transactions or activities of the client, ascending.
[[nodiscard]] std::vector<ClientYear> clientYears(Workspace& workspace, Id client);

} // namespace kam
