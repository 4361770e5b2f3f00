#pragma once

#include "exchange/importoptions.h"
#include "exchange/importreport.h"

#include <string>

namespace kam
{

class CsvReader;
class Workspace;

/// Reads people at clients, one a row. A row updates the person of that client with the same e-mail, else
/// with the same name, else it is a new person; columns the file does not have stay as they are. Managers are
/// named by name or e-mail and may stand further down.
/// @throws Error of all refused rows, unless it is a dry run; Cancelled
ImportReport importPeople(Workspace& workspace, CsvReader& reader, const ImportOptions& options);

[[nodiscard]] std::vector<ImportField> personImportFields(const Workspace& workspace);
[[nodiscard]] QStringList guessPersonColumns(const Workspace& workspace, const QStringList& header);

/// All people with everything that is recorded about themselves; reads back as the same.
[[nodiscard]] std::string peopleAsCsv(const Workspace& workspace);

} // namespace kam
