#pragma once

#include <QString>
#include <vector>

namespace kam
{

class Error;

/// A row that can't be imported, and why.
struct RowProblem {
    qint64 line = 0;  ///< in the file, counted from 1
    QString sentence; ///< translated: names the field and the remedy
};

struct ImportReport {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 refused = 0;
    std::vector<RowProblem> problems; ///< the first twenty

    void refuse(qint64 line, const QString& sentence);
};

/// The problems as sentences, with a count of those that are not listed.
[[nodiscard]] QString problemText(const ImportReport& report);
/// Nothing is imported where a row is refused.
[[nodiscard]] Error importError(const ImportReport& report);

} // namespace kam
