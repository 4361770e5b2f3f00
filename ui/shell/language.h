#pragma once

#include "shell/settings.h"

#include <QLocale>

namespace kam
{

/// Where a person chose no language, the system's decides.
[[nodiscard]] QLocale localeOf(settings::Language language);

/// Texts, numbers and dates appear as in @p locale from now on, in place of what an earlier call set. Widgets
/// that exist already keep their texts. Languages without texts of their own get English ones.
void speak(const QLocale& locale);

} // namespace kam
