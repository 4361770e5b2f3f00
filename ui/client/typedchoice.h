#pragma once

#include <QStringList>
#include <optional>

namespace kam
{

/// Which of a few choices was typed: by its number from 1, its name, or a beginning of its name that fits no
/// other. Case and diacritics do not matter.
/// @param names translated, as shown @param words stable ones, taken too; as many as names, or none
/// @returns the place from 0; empty where it is none of them
[[nodiscard]] std::optional<int> typedChoice(const QString& text, const QStringList& names,
                                             const QStringList& words = {});

/// "1 low, 2 medium, 3 high": what can be typed, for tips and refusals.
[[nodiscard]] QString choicesText(const QStringList& names);

} // namespace kam
