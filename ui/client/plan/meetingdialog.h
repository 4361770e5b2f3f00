#pragma once

#include "plan/meeting.h"

class QWidget;

namespace kam
{

class Desk;

/// A meeting before and after: purpose, questions, what to gain; settlement, the next one. Promises are kept
/// as they are. @param meeting with its client; noId for a new one
void askMeeting(Desk& desk, const Meeting& meeting, QWidget* parent);

} // namespace kam
