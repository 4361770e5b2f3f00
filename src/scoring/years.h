#pragma once

#include <QDate>

namespace kam
{

/// Years from one day to another: whole years, plus the days since the last anniversary divided by the days
/// from that anniversary to the next (365 or 366). The anniversary of a 29 February is 28 February in other
/// years. 0 where @p to is not after @p from.
[[nodiscard]] double yearsBetween(QDate from, QDate to);

} // namespace kam
