#pragma once

#include "registry/client.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

namespace kam
{

/// What a column of a file can stand for.
struct ImportField {
    QString word; ///< as ColumnOptions::map takes it
    QString name; ///< translated, for people
};

/// How the columns of a file are to be understood.
struct ColumnOptions {
    std::vector<std::pair<QString, QString>> map; ///< heading in the file, field or criterion it stands for
    QStringList ignore;                           ///< headings of columns that are left out
    std::optional<QString> nullText;              ///< a cell of exactly this text is empty
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

/// Names apart by commas, the first forty: a file may have thousands of columns.
[[nodiscard]] QString fewOf(const QStringList& names);

/// What each column of a header stands for; empty where it is ignored.
/// @throws Error for options that name no column of the file, and a column named twice
[[nodiscard]] QStringList columnMeanings(const QStringList& header, const ColumnOptions& options);

} // namespace kam
