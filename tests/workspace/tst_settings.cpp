#include "support.h"

#include "base/progress.h"
#include "workspace/backup.h"

#include <QScopeGuard>
#include <csignal>
#include <functional>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kam;
using namespace kam::test;

namespace
{

std::string pragma(SQLite::Database& database, const std::string& name)
{
    return database.execAndGet("PRAGMA " + name).getString();
}

int config(SQLite::Database& database, int which)
{
    int now = -1;
    sqlite3_db_config(database.getHandle(), which, -1, &now);
    return now;
}

int limit(SQLite::Database& database, int which)
{
    return sqlite3_limit(database.getHandle(), which, -1);
}

void requireSettings(SQLite::Database& database)
{
    const std::map<std::string, std::string> pragmas{
        {"cell_size_check", "1"},
        {"mmap_size", "0"},
        {"synchronous", "3"},
        {"secure_delete", "1"},
        {"temp_store", "2"},
        {"recursive_triggers", "0"},
        {"foreign_keys", "1"},
        {"journal_mode", "delete"},
        {"locking_mode", "normal"},

        {"application_id", std::to_string(applicationId)},
        {"user_version", std::to_string(releasedSchema().size())}};
    for (const auto& [name, expected] : pragmas) {
        INFO(name);
        CHECK(pragma(database, name) == expected);
    }
    CHECK(config(database, SQLITE_DBCONFIG_DEFENSIVE) == 1);
    CHECK(config(database, SQLITE_DBCONFIG_ENABLE_FKEY) == 1);
    for (const int off :
         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
          SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
        CHECK(config(database, off) == 0);
    CHECK(limit(database, SQLITE_LIMIT_LENGTH) == 50'000'000);
    CHECK(limit(database, SQLITE_LIMIT_SQL_LENGTH) == 100'000);
    CHECK(limit(database, SQLITE_LIMIT_COLUMN) == 200);
    CHECK(limit(database, SQLITE_LIMIT_EXPR_DEPTH) == 50);
    CHECK(limit(database, SQLITE_LIMIT_COMPOUND_SELECT) == 20);
    CHECK(limit(database, SQLITE_LIMIT_VDBE_OP) == 250'000);
    CHECK(limit(database, SQLITE_LIMIT_ATTACHED) == 1);
    CHECK(limit(database, SQLITE_LIMIT_TRIGGER_DEPTH) == 10);
    CHECK(sqlite3_hard_heap_limit64(-1) == sqlite3_int64{2} << 30);
}

int modeOf(const QString& path)
{
    struct stat about = {};
    return stat(QFile::encodeName(path).constData(), &about) == 0 ? static_cast<int>(about.st_mode & 0777)
                                                                  : -1;
}

/// The exit status of @p work in a process of its own; -1 where a signal ended it.
int inChild(const std::function<int()>& work)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int result = 99;
        try {
            result = work();
        } catch (...) {
            result = 98;
        }
        _exit(result);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// The rights of somebody who owns nothing here; without effect where we are not root.
void becomeNobody()
{
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        _exit(97);
}

int editRefused(Workspace& workspace)
{
    try {
        addMember(workspace, 5, QStringLiteral("Ewa"));
    } catch (const Error& error) {
        return error.sentence().contains(QStringLiteral("can only be read")) ? 0 : 3;
    }
    return 4;
}

} // namespace

TEST_CASE("every setting holds on a connection that created, opened or only reads the file")
{
    const QTemporaryDir folder;
    const auto created = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    requireSettings(created->database());
    const auto opened = Workspace::open(filePath(folder));
    requireSettings(opened->database());
    const auto reading = Workspace::open(filePath(folder), {.readOnly = true, .vfs = {}});
    requireSettings(reading->database());
    CHECK(sqlite3_db_readonly(reading->database().getHandle(), "main") == 1);
    CHECK(editRefused(*reading) == 0);
}

TEST_CASE("the exact settings survive edits, undo, refused edits and backups")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    addMember(*workspace, 1, QStringLiteral("Anna"));
    CHECK(workspace->undo());
    CHECK(workspace->redo());
    CHECK_THROWS_AS(addMember(*workspace, 2, QStringLiteral(" ")), Error);
    NoProgress progress;
    workspace->backup(folder.filePath(QStringLiteral("copy.kam")), progress);
    workspace->poll();
    requireSettings(workspace->database());
}

TEST_CASE("workspace, journal and backup can be read by their owner alone")
{
    const mode_t mask = GENERATE(mode_t{0}, mode_t{022});
    const mode_t usual = umask(mask);
    const auto restore = qScopeGuard([usual] { umask(usual); });
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    int journal = -1;
    workspace->edit(QStringLiteral("Add"), [&] {
        Query(*workspace, "INSERT INTO team_member (id, name) VALUES (1, 'Anna')").run();
        journal = modeOf(filePath(folder) + QStringLiteral("-journal"));
    });
    const QString copy = folder.filePath(QStringLiteral("copy.kam"));
    NoProgress progress;
    workspace->backup(copy, progress);
    CHECK(journal == 0600);
    CHECK(modeOf(filePath(folder)) == 0600);
    CHECK(modeOf(copy) == 0600);
    CHECK(modeOf(copy + QStringLiteral(".sha256")) == 0600);
}

TEST_CASE("a file without permission is refused, and one that can only be read is opened for reading")
{
    const QTemporaryDir folder;
    {
        const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
        addMember(*workspace, 1, QStringLiteral("Anna"));
    }
    const QByteArray before = contentOf(filePath(folder));
    const QByteArray name = QFile::encodeName(filePath(folder));
    struct stat first = {};
    REQUIRE(stat(name.constData(), &first) == 0);
    REQUIRE(chmod(QFile::encodeName(folder.path()).constData(), 0555) == 0);
    const auto restore = qScopeGuard([&] { chmod(QFile::encodeName(folder.path()).constData(), 0700); });
    REQUIRE(chmod(name.constData(), 0) == 0);
    CHECK(inChild([&] {
              becomeNobody();
              try {
                  (void)Workspace::open(filePath(folder));
              } catch (const Error& error) {
                  return error.sentence().contains(QStringLiteral("no permission")) ? 0 : 1;
              }
              return 2;
          }) == 0);
    REQUIRE(chmod(name.constData(), 0444) == 0);
    CHECK(inChild([&] {
              becomeNobody();
              const auto workspace = Workspace::open(filePath(folder));
              if (!workspace->isReadOnly() || workspace->history(9).size() != 1)
                  return 1;
              return editRefused(*workspace);
          }) == 0);
    CHECK(contentOf(filePath(folder)) == before);
    struct stat last = {};
    REQUIRE(stat(name.constData(), &last) == 0);
    CHECK(last.st_mtim.tv_sec == first.st_mtim.tv_sec);
    CHECK(last.st_mtim.tv_nsec == first.st_mtim.tv_nsec);
}

TEST_CASE("an old file that can only be read is read and left as it is")
{
    const QTemporaryDir folder;
    Workspace::create(filePath(folder), QStringLiteral("PLN"), {releasedSchema().front()}).reset();
    const QByteArray before = contentOf(filePath(folder));
    REQUIRE(chmod(QFile::encodeName(filePath(folder)).constData(), 0444) == 0);
    REQUIRE(chmod(QFile::encodeName(folder.path()).constData(), 0555) == 0);
    const auto restore = qScopeGuard([&] { chmod(QFile::encodeName(folder.path()).constData(), 0700); });
    CHECK(inChild([&] {
              becomeNobody();
              const auto workspace = Workspace::open(filePath(folder));
              return workspace->isReadOnly() && workspace->history(9).empty() ? editRefused(*workspace) : 1;
          }) == 0);
    CHECK(contentOf(filePath(folder)) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a disk that is full in truth stops an edit with a sentence, and the next one works")
{
    const QTemporaryDir folder;
    Workspace::create(filePath(folder), QStringLiteral("PLN")).reset();
    const auto size = static_cast<rlim_t>(QFileInfo(filePath(folder)).size());
    CHECK(inChild([&] {
              const auto workspace = Workspace::open(filePath(folder));
              struct rlimit files = {};
              getrlimit(RLIMIT_FSIZE, &files);
              files.rlim_cur = size + 20'000;
              setrlimit(RLIMIT_FSIZE, &files);
              int result = 1;
              try {
                  workspace->edit(QStringLiteral("Notes"), [&] {
                      Query(*workspace, "INSERT INTO client (id, name, search, notes) VALUES (1, 'A', '', ?)")
                          .bind(1, QString(2'000'000, u'n'))
                          .run();
                  });
              } catch (const Error& error) {
                  result = error.sentence().contains(QStringLiteral("not stored")) ? 0 : 2;
              }
              files.rlim_cur = files.rlim_max;
              setrlimit(RLIMIT_FSIZE, &files);
              if (result != 0 || !workspace->history(1).empty() || !workspace->integrityProblem().isEmpty())
                  return 10 + result;
              addMember(*workspace, 1, QStringLiteral("Anna"));
              return 0;
          }) == 0);
    const auto workspace = Workspace::open(filePath(folder));
    CHECK(workspace->integrityProblem().isEmpty());
    CHECK(workspace->history(9).size() == 1);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a flipped bit anywhere in a backup is found")
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.kam"));
    {
        const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
        addMember(*workspace, 1, QStringLiteral("Anna"));
        NoProgress progress;
        workspace->backup(copy, progress);
        CHECK_THROWS_AS(workspace->backup(copy, progress), Error);
    }
    const QByteArray good = contentOf(copy);
    CHECK_NOTHROW(verifyBackup(copy));
    int missed = 0;
    for (int i = 0; i < 1000; ++i) {
        QByteArray bad = good;
        const auto at = static_cast<qsizetype>(i) * 7919 % bad.size();
        bad[at] = static_cast<char>(bad[at] ^ (1 << (i % 8)));
        write(copy, bad);
        try {
            verifyBackup(copy);
            ++missed;
        } catch (const Error& error) {
            missed += error.failure() == Failure::Unreadable ? 0 : 1;
        }
    }
    CHECK(missed == 0);
    write(copy, good);
    CHECK_NOTHROW(verifyBackup(copy));
    REQUIRE(QFile::remove(copy + QStringLiteral(".sha256")));
    CHECK_THROWS_AS(verifyBackup(copy), Error);
}

TEST_CASE("network file systems are told by their number, however it is signed")
{
    // linux/magic.h, and the sources of CIFS and FUSE
    for (const unsigned long network :
         {0x6969UL, 0xFF534D42UL, 0xFE534D42UL, 0x517BUL, 0x01021997UL, 0x65735546UL, 0xFFFFFFFFFF534D42UL}) {
        CAPTURE(network);
        CHECK(isNetworkFileSystem(network));
    }
    // ext4, xfs, btrfs, tmpfs, overlay, f2fs, zfs, ecryptfs, squashfs, vfat, exfat, ntfs, hfs+, iso9660
    for (const unsigned long local :
         {0xEF53UL, 0x58465342UL, 0x9123683EUL, 0x01021994UL, 0x794C7630UL, 0xF2F52010UL, 0x2FC12FC1UL,
          0xF15FUL, 0x73717368UL, 0x4D44UL, 0x2011BAB0UL, 0x5346544EUL, 0x482BUL, 0x9660UL}) {
        CAPTURE(local);
        CHECK_FALSE(isNetworkFileSystem(local));
    }
}

TEST_CASE("a file with a second name opens with a warning")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    CHECK(workspace->warnings().isEmpty());
    REQUIRE(::link(QFile::encodeName(filePath(folder)).constData(),
                   QFile::encodeName(folder.filePath(QStringLiteral("second.kam"))).constData()) == 0);
    REQUIRE(workspace->warnings().size() == 1);
    CHECK(workspace->warnings().front().contains(QStringLiteral("has a second name")));
}
