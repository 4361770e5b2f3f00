#pragma once

#include <string>

namespace kam
{

class Workspace;

/// All clients as CSV, one column a field, in the order of the form; imports again without change.
[[nodiscard]] std::string clientsAsCsv(const Workspace& workspace);
/// All ratings as CSV: client, criterion, value, note, rated_on; imports again without change.
[[nodiscard]] std::string ratingsAsCsv(const Workspace& workspace);

} // namespace kam
