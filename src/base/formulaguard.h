#pragma once

#include <QString>
#include <string_view>

namespace kam
{

/// Text as a spreadsheet may open it: what would run as a formula gets a leading apostrophe. unguarded()
/// takes exactly that apostrophe away again.
[[nodiscard]] bool needsGuard(std::string_view text);
[[nodiscard]] std::string_view unguarded(std::string_view text);
/// Guarded where it needs it.
[[nodiscard]] QString guarded(const QString& text);
/// The same for what is shown, where "-5 %" is a number and stays one.
[[nodiscard]] QString guardedShown(const QString& text);

} // namespace kam
