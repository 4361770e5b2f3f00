#pragma once

#include "plan/action.h"

class QWidget;

namespace kam
{

class Desk;

/// A row of the action matrix as a form. @param action with its client; noId for a new one
void askAction(Desk& desk, const Action& action, QWidget* parent);

} // namespace kam
