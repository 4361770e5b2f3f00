#pragma once

#include <QString>
#include <vector>

namespace kam
{

class RankingTableModel;

/// Rows of the ranking as text that a spreadsheet takes, headings first; one column a contribution.
[[nodiscard]] QString rankingAsText(const RankingTableModel& model, const std::vector<int>& tableRows);

} // namespace kam
