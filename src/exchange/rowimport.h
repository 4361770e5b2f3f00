#pragma once

#include "exchange/importreport.h"

#include <functional>

namespace kam
{

class CsvReader;
class Workspace;
struct ImportOptions;

/// Reads a file row by row and stores each as it comes, in one step of the history; nothing is stored where a
/// row is refused, where the person cancels, and in a dry run.
/// @param read takes in the reader's record; what it throws refuses the row. @param store writes it; not
/// called in a dry run
/// @throws Error of all refused rows, unless it is a dry run; Cancelled
void importRows(Workspace& workspace, CsvReader& reader, bool dryRun, const QString& label,
                ImportReport& report, const std::function<void()>& read, const std::function<void()>& store,
                const std::function<void()>& finish = {});

} // namespace kam
