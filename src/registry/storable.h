#pragma once

#include <QString>

namespace kam
{

/// True for text that the file gives back exactly: no NUL, where SQLite's functions would see its end, and no
/// half of a surrogate pair, which UTF-8 can't write.
[[nodiscard]] bool isStorable(QStringView text);

/// @param what translated: whose field it is. @param field translated name of the field
/// @throws Error naming both where isStorable() does not hold
void requireStorable(const QString& text, const QString& what, const QString& field);

/// Text for a sentence: a NUL, which would end it on some screens, as a visible sign.
[[nodiscard]] QString shownText(const QString& text);

} // namespace kam
