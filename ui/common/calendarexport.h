#pragma once

#include "base/identifier.h"

class QWidget;

namespace kam
{

class Desk;

/// Asks for whom, then writes open actions and meetings to come as an iCalendar file, or one a person into a
/// folder. @param client noId: of all clients
void askCalendarExport(Desk& desk, Id client, QWidget* parent);

} // namespace kam
