#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace kam
{

class Error;

/// A row that can't be imported, and why.
struct RowProblem {
    qint64 line = 0;  ///< in the file, counted from 1
    QString sentence; ///< translated: names the field and the remedy
};

enum class RowOutcome {
    Added,
    Changed,
    Doubtful, ///< added, but should be looked at first
    Refused,
};

/// What becomes of a row, for a preview.
struct ImportedRow {
    qint64 line = 0; ///< in the file, counted from 1
    RowOutcome outcome = RowOutcome::Added;
    QString subject;  ///< name of what the row is about
    QString sentence; ///< what changes, or why it is refused; empty where the row is simply new
};

struct ImportReport {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 refused = 0;
    qint64 doubtful = 0;              ///< of those that are added
    std::vector<RowProblem> problems; ///< the first twenty
    std::vector<RowProblem> doubts;   ///< the first twenty that are doubtful
    std::vector<ImportedRow> rows;    ///< the first thousand, without those that are the same
    QString twoWays;   ///< a number that was refused since its mark can be read in two ways; else empty
    QStringList notes; ///< translated: what else was done, such as product lines that were made

    void refuse(qint64 line, const QString& sentence);
    /// Of a row that is added all the same. @param subject name of what the row is about
    void doubt(qint64 line, const QString& subject, const QString& sentence);
    /// For the preview alone: counts nothing.
    void list(qint64 line, RowOutcome outcome, const QString& subject, const QString& sentence = {});
    /// Whether list() would still take a row: what it says need not be worked out otherwise.
    [[nodiscard]] bool lists() const;
};

/// The problems as sentences, with a count of those that are not listed.
[[nodiscard]] QString problemText(const ImportReport& report);
[[nodiscard]] QString doubtText(const ImportReport& report);
/// Nothing is imported where a row is refused.
[[nodiscard]] Error importError(const ImportReport& report);

} // namespace kam
