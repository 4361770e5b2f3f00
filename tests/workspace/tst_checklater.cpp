// A large file is opened at once and found out to be whole or damaged afterwards, before anything is written.
#include "support.h"
#include "workspace/wholecheck.h"

#include <QThread>

using namespace kam;
using namespace kam::test;

namespace
{

constexpr qsizetype page = 4096;

OpenOptions later()
{
    OpenOptions options;
    options.checkLater = true;
    return options;
}

void makeLargeFile(const QString& path)
{
    const auto workspace = Workspace::create(path, QStringLiteral("PLN"));
    const QString note(300'000, QLatin1Char('n'));
    workspace->edit(QStringLiteral("Fill"), [&] {
        Query add(*workspace, "INSERT INTO client (id, name, search, notes) VALUES (?, 'A', 'a', ?)");
        for (int id = 1; id <= 20; ++id)
            add.bind(1, id).bind(2, note).run();
    });
}

/// Cuts a chain of pages that hold a long text: SQLite reads it only where the text is asked for.
QByteArray damaged(QByteArray file)
{
    const qsizetype middle = file.size() / 2 / page * page;
    return file.replace(middle, 4 * page, QByteArray(4 * page, '\0'));
}

bool pollUntil(Workspace& workspace, const bool& seen)
{
    for (int round = 0; round < 2000 && !seen; ++round) {
        workspace.poll();
        QThread::msleep(5);
    }
    return seen;
}

} // namespace

TEST_CASE("a large file that is whole is opened at once and can be changed")
{
    const QTemporaryDir folder;
    makeLargeFile(filePath(folder));
    const auto workspace = Workspace::open(filePath(folder), later());
    bool complained = false;
    QObject::connect(workspace.get(), &Workspace::damaged, [&] { complained = true; });
    for (int round = 0; round < 20; ++round)
        workspace->poll();
    addMember(*workspace, 1, QStringLiteral("Anna"));
    workspace->poll();
    CHECK_FALSE(complained);
    CHECK(workspace->undo());
    CHECK(workspace->integrityProblem().isEmpty());
}

TEST_CASE("damage in a large file is announced, and the file is not touched")
{
    const QTemporaryDir folder;
    makeLargeFile(filePath(folder));
    const QByteArray bad = damaged(contentOf(filePath(folder)));
    write(filePath(folder), bad);
    CHECK_THROWS_AS(Workspace::open(filePath(folder)), Error);
    {
        const auto workspace = Workspace::open(filePath(folder), later());
        QString sentence;
        bool complained = false;
        QObject::connect(workspace.get(), &Workspace::damaged, [&](const QString& text) {
            sentence = text;
            complained = true;
        });
        REQUIRE(pollUntil(*workspace, complained));
        CHECK(sentence.contains(QStringLiteral("is damaged")));
        CHECK(workspace->isLost());
        CHECK_THROWS_AS(addMember(*workspace, 1, QStringLiteral("Anna")), Error);
        CHECK_THROWS_AS(workspace->undo(), Error);
    }
    CHECK(contentOf(filePath(folder)) == bad);
}

TEST_CASE("a change waits for the check and is refused where there is damage")
{
    const QTemporaryDir folder;
    makeLargeFile(filePath(folder));
    const QByteArray bad = damaged(contentOf(filePath(folder)));
    write(filePath(folder), bad);
    {
        const auto workspace = Workspace::open(filePath(folder), later());
        int complaints = 0;
        QObject::connect(workspace.get(), &Workspace::damaged, [&] { ++complaints; });
        CHECK_THROWS_AS(addMember(*workspace, 1, QStringLiteral("Anna")), Error);
        CHECK_THROWS_AS(addMember(*workspace, 1, QStringLiteral("Anna")), Error);
        CHECK(complaints == 1);
    }
    CHECK(contentOf(filePath(folder)) == bad);
}

TEST_CASE("a small damaged file is refused at once all the same")
{
    const QTemporaryDir folder;
    {
        const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
        workspace->edit(QStringLiteral("Fill"), [&] {
            Query(*workspace, "INSERT INTO client (id, name, search, notes) VALUES (1, 'A', 'a', ?)")
                .bind(1, QString(300'000, QLatin1Char('n')))
                .run();
        });
    }
    write(filePath(folder), damaged(contentOf(filePath(folder))));
    CHECK_THROWS_AS(Workspace::open(filePath(folder), later()), Error);
}

TEST_CASE("a workspace can be closed while its check is under way")
{
    const QTemporaryDir folder;
    makeLargeFile(filePath(folder));
    for (int round = 0; round < 20; ++round)
        Workspace::open(filePath(folder), later())->poll();
    CHECK(Workspace::open(filePath(folder))->integrityProblem().isEmpty());
}
