#include "base/error.h"
#include "base/progress.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

QString filePath(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("w.kam"));
}

void addMember(Workspace& workspace, Id id, const QString& name, const QString& mergeKey = {})
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

QStringList members(const Workspace& workspace)
{
    QStringList names;
    Query rows(workspace, "SELECT name FROM team_member ORDER BY name");
    while (rows.step())
        names << rows.text(0);
    return names;
}

} // namespace

TEST_CASE("an edit is stored, undone and made again, across a restart")
{
    const QTemporaryDir folder;
    {
        const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
        addMember(*workspace, 1, QStringLiteral("Anna"));
        addMember(*workspace, 2, QStringLiteral("Jan"));
        CHECK(workspace->undo());
        CHECK(members(*workspace) == QStringList{QStringLiteral("Anna")});
    }
    const auto workspace = Workspace::open(filePath(folder));
    CHECK(members(*workspace) == QStringList{QStringLiteral("Anna")});
    CHECK(workspace->redo());
    CHECK(members(*workspace) == QStringList{QStringLiteral("Anna"), QStringLiteral("Jan")});
    CHECK_FALSE(workspace->redo());
    CHECK(workspace->undo());
    CHECK(workspace->undo());
    CHECK_FALSE(workspace->undo());
    CHECK(members(*workspace).isEmpty());
}

TEST_CASE("edits with one merge key are one step, and none where they cancel out")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    addMember(*workspace, 1, QStringLiteral("a"));
    addMember(*workspace, 1, QStringLiteral("b"), QStringLiteral("k"));
    addMember(*workspace, 1, QStringLiteral("c"), QStringLiteral("k"));
    CHECK(workspace->history(10).size() == 2);
    addMember(*workspace, 1, QStringLiteral("a"), QStringLiteral("k"));
    CHECK(workspace->history(10).size() == 1);
    CHECK(members(*workspace) == QStringList{QStringLiteral("a")});
}

TEST_CASE("an exception rolls back and nothing is recorded")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    const auto failing = [&] {
        addMember(*workspace, 1, QStringLiteral("a"));
        throw Error(QStringLiteral("no"));
    };
    CHECK_THROWS_AS(workspace->edit(QStringLiteral("Fail"), failing), Error);
    CHECK(members(*workspace).isEmpty());
    CHECK(workspace->history(10).empty());
}

TEST_CASE("backup is a verified copy with its checksum")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    addMember(*workspace, 1, QStringLiteral("Anna"));
    NoProgress progress;
    const QString copy = folder.filePath(QStringLiteral("copy.kam"));
    workspace->backup(copy, progress);
    CHECK(QFileInfo(copy).permissions() ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(QFile::exists(copy + QStringLiteral(".sha256")));
    CHECK(members(*Workspace::open(copy)) == QStringList{QStringLiteral("Anna")});
}
