#pragma once

#include "charts/look.h"

namespace kam
{

/// How charts look on paper; drawn in points.
[[nodiscard]] ChartLook printLook(const QLocale& locale);

} // namespace kam
