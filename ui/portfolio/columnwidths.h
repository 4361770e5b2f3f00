#pragma once

class QTableView;

namespace kam
{

/// Makes columns as wide as their headings and what they hold in the first rows, which are enough for a width
/// that suits; the column @p stretched takes what is left.
void fitFirstRows(QTableView& table, int stretched, int most);

} // namespace kam
