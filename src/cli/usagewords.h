#pragma once

#include <QString>

namespace kam
{

/// What CLI11 says of a command line it does not take, in the language of the process; a sentence it may
/// learn later is left as it is.
/// @param said for instance "FILE is required"
[[nodiscard]] QString usageSentence(const QString& said);

} // namespace kam
