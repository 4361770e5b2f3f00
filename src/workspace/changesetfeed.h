#pragma once

#include "workspace/changeset.h"

#include <memory>
#include <sqlite3.h>

namespace kam
{

/// Feeds the pieces of a changeset to SQLite one after the other.
struct ChangesetFeed {
    const Changeset* changeset;
    std::size_t part = 0;
    qsizetype offset = 0;

    /// The callback that SQLite's streaming functions take.
    static int next(void* self, void* target, int* size);
};

using ChangesetIterator = std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)>;

/// @throws SQLite::Exception
[[nodiscard]] ChangesetIterator iterate(ChangesetFeed& feed, Apply direction);

[[nodiscard]] std::vector<QByteArray> columnNames(sqlite3* database, const char* table);

/// Type and content are the same.
[[nodiscard]] bool sameValue(sqlite3_value* a, sqlite3_value* b);

} // namespace kam
