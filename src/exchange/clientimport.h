#pragma once

#include "exchange/importoptions.h"
#include "exchange/importreport.h"

namespace kam
{

class CsvReader;
class Workspace;

/// Imports clients, all rows or none, as one step of the history. Columns of the file replace the field, an
/// empty cell empties it; fields without a column stay as they are. A parent may stand in the same file.
/// @returns what was done, or with dryRun what would be done
/// @throws Error naming every refused row (the first twenty) and the remedy
ImportReport importClients(Workspace& workspace, CsvReader& reader, const ImportOptions& options);

} // namespace kam
