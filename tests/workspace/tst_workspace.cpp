#include "support.h"

#include "base/progress.h"

#include <QFileInfo>

using namespace kam;
using namespace kam::test;

namespace
{

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

TEST_CASE("a text comes back as it was stored, marks of byte order, invisible and rare letters included")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    Id id = 0;
    for (const char32_t* text :
         {U"\uFEFFAnna", U"\uFEFF\uFEFF", U"An\uFEFFna\uFEFF", U"\u200B\u202Ex", U"e\u0301", U"\U0001F600"}) {
        const QString name = QString::fromUcs4(text);
        addMember(*workspace, ++id, name);
        CHECK(members(*workspace).contains(name));
        CHECK(workspace->undo());
    }
}
