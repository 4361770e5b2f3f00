#pragma once

#include "charts/look.h"

class QWidget;

namespace kam
{

/// How charts look in a widget: colours of the theme as it is now, text of the widget's screen.
[[nodiscard]] ChartLook chartLook(const QWidget& widget);
/// On white, for pictures and paper, in units of 1/96 inch.
[[nodiscard]] ChartLook paperLook();

} // namespace kam
