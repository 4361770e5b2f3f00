#pragma once

#include <string>

namespace kam
{

class Ranking;

/// The ranking as a table for programs, best first: client, total, rank, rated, criteria, then the
/// contribution of each criterion under its name. The one way to write it, for `kam rank` and the window.
[[nodiscard]] std::string rankingCsv(const Ranking& ranking);

} // namespace kam
