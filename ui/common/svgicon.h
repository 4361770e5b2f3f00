#pragma once

#include "common/theme.h"

#include <QIcon>
#include <QString>

namespace kam
{

/// An icon of resources/icons in the colour the theme has when it is drawn, sharp at every scale.
[[nodiscard]] QIcon svgIcon(const QString& name, theme::Token colour = theme::Token::Muted);

} // namespace kam
