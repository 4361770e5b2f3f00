#include "workspace/changeset.h"

#include "workspace/changesetfeed.h"
#include "workspace/changesetvalues.h"
#include "workspace/rawstatement.h"

#include <SQLiteCpp/Exception.h>
#include <cstring>
#include <memory>
#include <sqlite3.h>
#include <string_view>

namespace kam
{

namespace
{

/// Large enough to be few rows, far below the length limit of a value.
constexpr qsizetype partSize = 4 << 20;

void require(int code, const char* what)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(what, code);
}

int collect(void* target, const void* data, int size)
{
    static_cast<Changeset*>(target)->append({static_cast<const char*>(data), static_cast<std::size_t>(size)});
    return SQLITE_OK;
}

/// A row whose key changed stands as deleted and inserted, so the key is always in one of the two.
Id rowOf(sqlite3_changeset_iter* change, int operation)
{
    unsigned char* keys = nullptr;
    int columns = 0;
    sqlite3changeset_pk(change, &keys, &columns);
    for (int column = 0; column < columns; ++column) {
        if (!keys[column])
            continue;
        sqlite3_value* value = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(change, column, &value);
        else
            sqlite3changeset_old(change, column, &value);
        return value ? sqlite3_value_int64(value) : noId;
    }
    return noId;
}

QVariant variant(sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_NULL:
        return QVariant::fromValue(nullptr);
    default:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                                 sqlite3_value_bytes(value));
    }
}

} // namespace

void Changeset::append(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (parts.empty() || parts.back().size() == partSize)
            parts.emplace_back().reserve(parts.size() > 1 ? partSize : 0);
        const auto room = static_cast<std::size_t>(partSize - parts.back().size());
        const std::string_view piece = bytes.substr(0, room);
        parts.back().append(piece.data(), static_cast<qsizetype>(piece.size()));
        bytes.remove_prefix(piece.size());
    }
}

int ChangesetFeed::next(void* self, void* target, int* size)
{
    auto& feed = *static_cast<ChangesetFeed*>(self);
    const auto& parts = feed.changeset->parts;
    while (feed.part < parts.size() && feed.offset == parts[feed.part].size()) {
        ++feed.part;
        feed.offset = 0;
    }
    if (feed.part == parts.size()) {
        *size = 0;
        return SQLITE_OK;
    }
    const auto count = std::min<qsizetype>(*size, parts[feed.part].size() - feed.offset);
    std::memcpy(target, parts[feed.part].constData() + feed.offset, static_cast<std::size_t>(count));
    feed.offset += count;
    *size = static_cast<int>(count);
    return SQLITE_OK;
}

ChangesetIterator iterate(ChangesetFeed& feed, Apply direction)
{
    sqlite3_changeset_iter* raw = nullptr;
    const int flags = direction == Apply::Inverse ? SQLITE_CHANGESETSTART_INVERT : 0;
    require(sqlite3changeset_start_v2_strm(&raw, &ChangesetFeed::next, &feed, flags), "reading a changeset");
    return {raw, &sqlite3changeset_finalize};
}

std::vector<QByteArray> columnNames(sqlite3* database, const char* table)
{
    std::vector<QByteArray> names;
    RawStatement rows(database, "SELECT name FROM pragma_table_info(?1)");
    rows.bind(1, QByteArray(table));
    while (rows.step())
        names.push_back(rows.text(0));
    return names;
}

bool sameValue(sqlite3_value* a, sqlite3_value* b)
{
    if (sqlite3_value_type(a) != sqlite3_value_type(b))
        return false;
    switch (sqlite3_value_type(a)) {
    case SQLITE_INTEGER:
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT:
        return sqlite3_value_double(a) == sqlite3_value_double(b);
    case SQLITE_NULL:
        return true;
    default: {
        const int size = sqlite3_value_bytes(a);
        return size == sqlite3_value_bytes(b) &&
               (size == 0 || std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b),
                                         static_cast<std::size_t>(size)) == 0);
    }
    }
}

Changeset combined(const Changeset& first, const Changeset& second)
{
    sqlite3_changegroup* raw = nullptr;
    require(sqlite3changegroup_new(&raw), "combining changesets");
    const std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)> group(
        raw, &sqlite3changegroup_delete);
    ChangesetFeed firstFeed{&first};
    ChangesetFeed secondFeed{&second};
    require(sqlite3changegroup_add_strm(raw, &ChangesetFeed::next, &firstFeed), "combining changesets");
    require(sqlite3changegroup_add_strm(raw, &ChangesetFeed::next, &secondFeed), "combining changesets");
    Changeset result;
    require(sqlite3changegroup_output_strm(raw, collect, &result), "combining changesets");
    return result;
}

Changes changesIn(const Changeset& changeset, Apply direction)
{
    Changes changes;
    std::string lastTable;
    TableChanges* rows = nullptr;
    readKeys(changeset, [&](const std::string& table, int operation, Id row) {
        if (!rows || lastTable != table) {
            lastTable = table;
            rows = &changes.tables[QByteArray::fromStdString(table)];
        }
        const bool added = operation == (direction == Apply::Forward ? SQLITE_INSERT : SQLITE_DELETE);
        (operation == SQLITE_UPDATE ? rows->updated : added ? rows->inserted : rows->deleted).push_back(row);
    });
    return changes;
}

void merge(Changes& changes, const Changes& more)
{
    changes.everything = changes.everything || more.everything;
    for (auto it = more.tables.begin(); it != more.tables.end(); ++it) {
        auto& rows = changes.tables[it.key()];
        rows.inserted.insert(rows.inserted.end(), it->inserted.begin(), it->inserted.end());
        rows.updated.insert(rows.updated.end(), it->updated.begin(), it->updated.end());
        rows.deleted.insert(rows.deleted.end(), it->deleted.begin(), it->deleted.end());
    }
}

std::vector<FieldChange> fieldChanges(sqlite3* database, const Changeset& changeset, int most)
{
    std::vector<FieldChange> result;
    QHash<QByteArray, std::vector<QByteArray>> names;
    ChangesetFeed feed{&changeset};
    const auto iterator = iterate(feed, Apply::Forward);
    while (static_cast<int>(result.size()) < most && sqlite3changeset_next(iterator.get()) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(iterator.get(), &table, &columns, &operation, nullptr);
        auto& columnList = names[QByteArray(table)];
        if (columnList.empty())
            columnList = columnNames(database, table);
        const Id row = rowOf(iterator.get(), operation);
        for (int column = 0; column < columns; ++column) {
            sqlite3_value* before = nullptr;
            sqlite3_value* after = nullptr;
            if (operation != SQLITE_INSERT)
                sqlite3changeset_old(iterator.get(), column, &before);
            if (operation != SQLITE_DELETE)
                sqlite3changeset_new(iterator.get(), column, &after);
            const auto index = static_cast<std::size_t>(column);
            if ((!before && !after) || (operation == SQLITE_UPDATE && !after) || index >= columnList.size())
                continue;
            result.push_back({QByteArray(table), row, columnList[index],
                              before ? variant(before) : QVariant(), after ? variant(after) : QVariant()});
        }
    }
    return result;
}

} // namespace kam
