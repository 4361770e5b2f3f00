#pragma once

#include <QString>

namespace kam
{

/// Whose name stands in the history for what this program does from now on, in every workspace it has open;
/// blank for the user of the system. May be called from any thread.
void signAs(const QString& author);
/// The name that signAs() gave, else the user of the system.
[[nodiscard]] QString author();
[[nodiscard]] QString systemUser();

} // namespace kam
