#pragma once

#include "registry/salesyear.h"

#include <functional>

namespace kam
{

/// The gaps of a client, a product line and a year (method, section 2). Unknown where an input is; does not
/// apply where the purchases do not.
struct CellGap {
    Figure current;       ///< D - S
    Figure marketEffect;  ///< D g
    Figure shareEffect;   ///< D (1 + g) (s1/s0 - 1)
    Figure future;        ///< the sum of both
    Figure shareOfWallet; ///< S / D, 0 to 1; unknown where D is 0
    bool refused = false; ///< the inputs contradict each other; see gapProblem()
};
[[nodiscard]] CellGap gapOf(const SalesYear& year, const SalesCell& cell);
/// Why a gap is refused, translated; empty where it is not. @param where client, product line and year
[[nodiscard]] QString gapProblem(const SalesYear& year, const SalesCell& cell, const QString& where);

/// One row of the table of gaps.
struct GapRow {
    Id client = noId;
    Id productLine = noId;
    QString clientName;
    QString productLineName;
    int year = 0;
    Figure purchases;
    Figure sales;
    CellGap gap;
    QString problem; ///< translated; empty where the gap is not refused
};
/// All recorded cells of the year, by client name, then product line. @param client only of this one
[[nodiscard]] std::vector<GapRow> gapRows(const Workspace& workspace, const SalesYear& year,
                                          Id client = noId);

} // namespace kam
