#include "scoring/years.h"

namespace kam
{

double yearsBetween(QDate from, QDate to)
{
    if (to <= from)
        return 0;
    int whole = to.year() - from.year();
    if (from.addYears(whole) > to)
        --whole;
    const QDate last = from.addYears(whole);
    const QDate next = from.addYears(whole + 1);
    return whole + static_cast<double>(last.daysTo(to)) / static_cast<double>(last.daysTo(next));
}

} // namespace kam
