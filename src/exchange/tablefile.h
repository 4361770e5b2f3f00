#pragma once

#include <QString>
#include <memory>

namespace kam
{

class CsvReader;

/// Opens a table to import: CSV as it stands, a file of vCards as a table of people.
/// @throws Error for what can't be read
[[nodiscard]] std::unique_ptr<CsvReader> openTable(const QString& path);

} // namespace kam
