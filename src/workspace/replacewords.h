#pragma once

#include <QString>

namespace kam
{

/// Puts @p replacement in the place of every occurrence of @p sought that is not part of a longer word. Case,
/// accents and the width of gaps between words do not matter.
/// @param sought as folded() gives it, not empty. @returns whether there was any
bool replaceWords(QString& text, const QString& sought, const QString& replacement);

} // namespace kam
