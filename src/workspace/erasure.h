#pragma once

#include "base/identifier.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace kam
{

/// What is to vanish from the file, its history included.
struct Erasure {
    /// A text of a row about the row it refers to: the goal of a person that a goal of the plan serves.
    struct Companion {
        QByteArray table, reference, text;
        QByteArray sourceTable, source; ///< the column of rows that go along which it is a copy of
    };
    /// A text with a structure of its own.
    struct Document {
        QByteArray table, column;
        /// @param names everything that the name column ever held
        /// @param replaced the part of a text that is words, without the texts sought; nothing as below
        /// @returns nothing where nothing is to change
        std::function<std::optional<QString>(
            const QString& text, const QStringList& names,
            const std::function<std::optional<QString>(const QString&)>& replaced)>
            without;
    };

    /// Rows that go, with every row that goes along when they do.
    std::vector<std::pair<QByteArray, Id>> rows;
    /// Texts that are replaced wherever they stand as words of their own, whatever the case and the accents:
    /// names, addresses.
    QStringList texts;
    QString replacement; ///< what stands there instead
    /// Columns whose text stays although it holds one of the texts: the name of a firm that is called like
    /// its owner. An empty column stands for the whole table.
    std::set<std::pair<QByteArray, QByteArray>> kept;
    QString record; ///< translated: the one line of the history that stays
    /// Which parts of a column of those rows, as it is today and as it ever was, are among the texts.
    std::map<QByteArray, QStringList (*)(const QString&)> ownTexts = {};
    /// What the rows are called. Labels of the steps that are rewritten lose it even where it is a common
    /// word.
    QByteArray nameColumn = {};
    std::vector<Companion> companions = {}; ///< that are emptied
    std::vector<Document> documents = {};
};

/// A text of the data, by table, row and column.
struct TextPlace {
    QByteArray table;
    Id row = noId;
    QByteArray column;
    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// What an erasure found.
struct ErasureReport {
    std::map<QByteArray, int> rows;       ///< that go, by table
    std::map<QByteArray, int> references; ///< rows that stay and no longer refer to one that goes, by table
    std::vector<TextPlace> replaced;
    std::vector<TextPlace> kept; ///< hold a text, and stay
    int steps = 0;               ///< of the history that held something of it
    QStringList names;           ///< everything that the name column ever held
    QStringList texts;           ///< that are replaced, folded

    [[nodiscard]] int rowCount(const QByteArray& table) const
    {
        const auto found = rows.find(table);
        return found == rows.end() ? 0 : found->second;
    }
};

} // namespace kam
