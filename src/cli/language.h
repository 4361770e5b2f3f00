#pragma once

#include <QString>

namespace kam
{

/// Sets language and number format of the process: the language asked for, else that of LC_ALL, LC_MESSAGES
/// or LANG.
/// @param wanted "en", "pl" or empty
void setLanguage(const QString& wanted);

} // namespace kam
