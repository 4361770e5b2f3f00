#pragma once

#include <QPageSize>

class QComboBox;

namespace kam
{

/// The paper that exports, previews and prints begin with: a setting of the person at this machine.
[[nodiscard]] QPageSize::PageSizeId usualPaper();
void setUsualPaper(QPageSize::PageSizeId paper);

/// A list of the papers there are, the usual one chosen; what they stand for is the identifier.
[[nodiscard]] QComboBox* paperBox();
[[nodiscard]] QPageSize::PageSizeId chosenPaper(const QComboBox& box);

} // namespace kam
