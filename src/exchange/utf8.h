#pragma once

#include <QString>
#include <string_view>

namespace kam
{

/// Where @p text stops being text: the first byte that is neither part of well-formed UTF-8 nor allowed in a
/// table (NUL is not: everything behind it would be cut off). Its end where all is well.
[[nodiscard]] const char* firstBadByte(std::string_view text);

/// Well-formed UTF-8 as it is. QString::fromUtf8 alone swallows a byte order mark at the beginning.
[[nodiscard]] QString exactText(std::string_view utf8);

} // namespace kam
