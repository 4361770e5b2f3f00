#pragma once

#include "base/identifier.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace kam
{

/// What is to vanish from the file, its history included.
struct Erasure {
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

    [[nodiscard]] int rowCount(const QByteArray& table) const
    {
        const auto found = rows.find(table);
        return found == rows.end() ? 0 : found->second;
    }
};

} // namespace kam
