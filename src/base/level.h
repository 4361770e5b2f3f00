#pragma once

#include <QString>
#include <array>
#include <optional>

namespace kam
{

/// The scale of every judgement that is not a number. What is not judged is an empty optional, never a level.
enum class Level { Low, Medium, High };
inline constexpr std::array levels{Level::Low, Level::Medium, Level::High};

[[nodiscard]] QString levelWord(Level level); ///< stable: "medium"
[[nodiscard]] std::optional<Level> levelFromWord(const QString& word);
[[nodiscard]] QString levelName(Level level); ///< translated, as inside a sentence

} // namespace kam
