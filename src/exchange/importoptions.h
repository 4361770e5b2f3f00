#pragma once

#include "registry/client.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

namespace kam
{

class Workspace;

/// What a column of a file can stand for.
struct ImportField {
    QString word; ///< as ColumnOptions::map takes it
    QString name; ///< translated, for people
};

/// What stands between the whole and the broken part of a number.
enum class DecimalMark { Comma, Point };

/// How the columns of a file are to be understood.
struct ColumnOptions {
    std::vector<std::pair<QString, QString>> map; ///< heading in the file, field or criterion it stands for
    QStringList ignore;                           ///< headings of columns that are left out
    std::optional<QString> nullText;              ///< a cell of exactly this text is empty
    /// For numbers that read in two ways, as "1,234", where the rest of the column does not decide.
    std::optional<DecimalMark> decimal;
};

struct ImportOptions {
    ColumnOptions columns;
    /// Rows with the same text in this field update that client; without it every row is a new client.
    std::optional<ClientField> match;
    bool dryRun = false; ///< says what would happen and writes nothing
};

/// Headings are compared without case, diacritics and the difference between blank, hyphen and underscore.
[[nodiscard]] QString headingKey(const QString& heading);
/// The field a heading names: its word, its name in English or Polish, or an abbreviation such as "code" and
/// "NIP".
[[nodiscard]] std::optional<ClientField> clientFieldFromHeading(const QString& heading);

/// What a column can stand for, and what each heading stands for by itself: see ImportKind.
[[nodiscard]] std::vector<ImportField> clientImportFields(const Workspace& workspace);
[[nodiscard]] QStringList guessClientColumns(const Workspace& workspace, const QStringList& header);

/// Names apart by commas, the first forty: a file may have thousands of columns.
[[nodiscard]] QString fewOf(const QStringList& names);

/// What each column of a header stands for; empty where it is ignored.
/// @throws Error for options that name no column of the file, and a column named twice
[[nodiscard]] QStringList columnMeanings(const QStringList& header, const ColumnOptions& options);

} // namespace kam
