#pragma once

#include "exchange/importoptions.h"
#include "exchange/importreport.h"

#include <string>

namespace kam
{

class CsvReader;
class Workspace;

/// Reads people of ours, one a row. A row updates the member of the team with the same e-mail, else with the
/// same name, else it is a new member; columns the file does not have stay as they are.
/// @throws Error of all refused rows, unless it is a dry run; Cancelled
ImportReport importTeam(Workspace& workspace, CsvReader& reader, const ImportOptions& options);

[[nodiscard]] std::vector<ImportField> teamImportFields(const Workspace& workspace);
[[nodiscard]] QStringList guessTeamColumns(const Workspace& workspace, const QStringList& header);

/// All of the team as CSV: name, position, department, email; imports again without change.
[[nodiscard]] std::string teamAsCsv(const Workspace& workspace);

} // namespace kam
