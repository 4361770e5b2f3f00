#pragma once

#include "base/error.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <SQLiteCpp/Statement.h>
#include <catch2/catch.hpp>

namespace kam::test
{

/// Under the sanitizers the same work takes about ten times as long: the tests that repeat thousands of times
/// repeat less.
#ifdef KAM_SANITIZED
inline constexpr bool slowBuild = true;
#else
inline constexpr bool slowBuild = false;
#endif

inline QString filePath(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("w.kam"));
}

inline void addMember(Workspace& workspace, Id id, const QString& name, const QString& mergeKey = {})
{
    workspace.edit(
        QStringLiteral("Add"),
        [&] {
            Query(workspace, "INSERT OR REPLACE INTO team_member (id, name) VALUES (?, ?)")
                .bind(1, id)
                .bind(2, name)
                .run();
        },
        mergeKey);
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

inline std::vector<std::string> domainTables(SQLite::Database& database)
{
    std::vector<std::string> names;
    SQLite::Statement rows(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                     "'history%' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (rows.executeStep())
        names.push_back(rows.getColumn(0).getString());
    return names;
}

/// Every row of every domain table as text, types included.
inline std::string dump(SQLite::Database& database)
{
    std::string text;
    for (const std::string& table : domainTables(database)) {
        SQLite::Statement rows(database, "SELECT * FROM \"" + table + "\" ORDER BY id");
        while (rows.executeStep()) {
            text += table;
            for (int i = 0; i < rows.getColumnCount(); ++i)
                text += '|' + std::to_string(rows.getColumn(i).getType()) + rows.getColumn(i).getString();
            text += '\n';
        }
    }
    return text;
}

} // namespace kam::test
