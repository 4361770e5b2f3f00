#pragma once

#include "workspace/changes.h"

#include <QByteArray>
#include <string_view>
#include <vector>

struct sqlite3;

namespace kam
{

/// A recorded change in SQLite's changeset format, in pieces, so that a large import never needs one block.
struct Changeset {
    std::vector<QByteArray> parts;
    [[nodiscard]] bool empty() const { return parts.empty(); }
    void append(std::string_view bytes);
};

enum class Apply { Forward, Inverse };

/// @throws SQLite::Exception where a row is not as the changeset left it; the caller rolls back
void apply(sqlite3* database, const Changeset& changeset, Apply direction);

/// One changeset with the effect of @p first, then @p second; empty where they cancel out.
[[nodiscard]] Changeset combined(const Changeset& first, const Changeset& second);

[[nodiscard]] Changes changesIn(const Changeset& changeset, Apply direction = Apply::Forward);

/// Adds every row of @p more to @p changes.
void merge(Changes& changes, const Changes& more);

/// The first @p most field changes of a changeset, with column names as the database has them now.
[[nodiscard]] std::vector<FieldChange> fieldChanges(sqlite3* database, const Changeset& changeset, int most);

} // namespace kam
