#pragma once

#include <QString>
#include <memory>
#include <string>

namespace kam
{

class CsvReader;

/// A table to import: a file, or rows from the clipboard.
struct ImportSource {
    QString name;           ///< for people: the name of the file, or "Clipboard"
    QString path;           ///< empty for rows from the clipboard
    std::string text;       ///< UTF-8 with a header; of rows from the clipboard alone
    qint64 linesBefore = 0; ///< put before the person's own lines

    /// @throws Error for what can't be read
    [[nodiscard]] std::unique_ptr<CsvReader> open() const;
};

} // namespace kam
