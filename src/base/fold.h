#pragma once

#include <QString>

namespace kam
{

/// Text as searching sees it: lower case, without diacritics (also those that Unicode does not decompose,
/// such as the Polish l with stroke), runs of white space as one space. "Łódź " and "LODZ" fold to "lodz".
[[nodiscard]] QString folded(QStringView text);

} // namespace kam
