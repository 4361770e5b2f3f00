#include "workspace/backupkeeper.h"

#include "base/progress.h"
#include "support.h"
#include "workspace/author.h"
#include "workspace/backup.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

QDateTime moment(const QDate& day, int hour)
{
    return {day, QTime(hour, 0), Qt::UTC};
}

void change(Workspace& workspace, int number)
{
    workspace.edit(QStringLiteral("Change"), [&] {
        Query(workspace, "UPDATE workspace SET review_months = ? WHERE id = 1").bind(1, number).run();
    });
}

} // namespace

TEST_CASE("six hundred days of backups leave two whole days, days, weeks and months")
{
    std::vector<QDateTime> kept;
    const QDate first(2025, 1, 1);
    QDateTime now;
    for (int day = 0; day < 600; ++day)
        for (const int hour : {8, 12, 16, 20}) {
            now = moment(first.addDays(day), hour);
            kept.push_back(now);
            for (const QDateTime& gone : expiredBackups(kept, now))
                kept.erase(std::find(kept.begin(), kept.end(), gone));
        }
    const auto young =
        std::count_if(kept.begin(), kept.end(), [&](const QDateTime& at) { return at > now.addDays(-2); });
    CHECK(young == 8);
    CHECK(static_cast<int>(kept.size()) == 8 + 12 + 10 + 12);
    // Whole days in line before the last two, then weeks, then months.
    std::sort(kept.begin(), kept.end(), std::greater<>());
    for (std::size_t i = 8; i + 1 < 8 + 12; ++i)
        CHECK(kept[i + 1].daysTo(kept[i]) == 1);
    for (std::size_t i = 8 + 12; i + 1 < 8 + 12 + 10; ++i)
        CHECK(kept[i + 1].daysTo(kept[i]) == 7);
    QSet<int> months;
    for (std::size_t i = 8 + 12 + 10; i < kept.size(); ++i)
        months.insert(kept[i].date().year() * 12 + kept[i].date().month());
    CHECK(months.size() == 12);
    CHECK(kept.back().daysTo(now) >= 365);
}

TEST_CASE("few backups are kept however old they are")
{
    const QDateTime now = moment(QDate(2026, 3, 2), 9);
    CHECK(expiredBackups({}, now).empty());
    CHECK(expiredBackups({moment(QDate(2020, 1, 1), 9), moment(QDate(2021, 1, 1), 9)}, now).empty());
    const auto expired = expiredBackups({moment(QDate(2026, 1, 1), 9), moment(QDate(2026, 1, 1), 10)}, now);
    REQUIRE(expired.size() == 1);
    CHECK(expired.front() == moment(QDate(2026, 1, 1), 9));
}

TEST_CASE("a backup is taken after a change and not otherwise, private and verified")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a & b.kam"));
    const auto workspace = Workspace::create(path, QStringLiteral("PLN"));
    const BackupKeeper keeper(folder.filePath(QStringLiteral("backups")), path);
    NoProgress progress;
    CHECK(keeper.all().empty());
    CHECK(keeper.keep(*workspace, moment(QDate(2026, 3, 1), 8), progress));
    CHECK_FALSE(keeper.keep(*workspace, moment(QDate(2026, 3, 1), 9), progress));
    change(*workspace, 7);
    CHECK(keeper.keep(*workspace, moment(QDate(2026, 3, 1), 10), progress));
    // An undo is a change as well.
    workspace->undo();
    CHECK(keeper.keep(*workspace, moment(QDate(2026, 3, 1), 11), progress));

    const auto kept = keeper.all();
    REQUIRE(kept.size() == 3);
    CHECK(kept.front().at == moment(QDate(2026, 3, 1), 11));
    for (const KeptBackup& backup : kept) {
        CHECK_NOTHROW(verifyBackup(backup.path));
        CHECK_FALSE(QFile::permissions(backup.path).testFlag(QFile::ReadOther));
        CHECK(backup.bytes == QFileInfo(backup.path).size());
    }
    const auto copy = Workspace::open(kept[1].path, {.readOnly = true, .vfs = {}});
    Query months(*copy, "SELECT review_months FROM workspace");
    REQUIRE(months.step());
    CHECK(months.integer(0) == 7);
}

TEST_CASE("what has expired is removed with its checksum, other files are left alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.kam"));
    const auto workspace = Workspace::create(path, QStringLiteral("PLN"));
    const BackupKeeper keeper(folder.filePath(QStringLiteral("backups")), path);
    NoProgress progress;
    for (int hour = 1; hour <= 5; ++hour) {
        change(*workspace, hour);
        keeper.keep(*workspace, moment(QDate(2026, 1, 1), hour), progress);
    }
    QFile foreign(QDir(keeper.folder()).filePath(QStringLiteral("my own copy.kam")));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.close();
    change(*workspace, 6);
    CHECK(keeper.keep(*workspace, moment(QDate(2026, 2, 1), 8), progress));
    // The new one, the last of that day, and one more, since three stay in any case.
    const auto kept = keeper.all();
    REQUIRE(kept.size() == 3);
    CHECK(kept[1].at == moment(QDate(2026, 1, 1), 5));
    CHECK(foreign.exists());
    CHECK(QDir(keeper.folder()).entryList({QStringLiteral("*.sha256")}, QDir::Files).size() == 3);
}

TEST_CASE("workspaces of one name in two folders keep their backups apart")
{
    const QTemporaryDir folder;
    const QString backups = folder.filePath(QStringLiteral("backups"));
    CHECK(BackupKeeper(backups, QStringLiteral("/a/clients.kam")).folder() !=
          BackupKeeper(backups, QStringLiteral("/b/clients.kam")).folder());
}

TEST_CASE("changes are signed with the chosen name, else with the user's")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    signAs(QStringLiteral("  Anna \n Wrona "));
    change(*workspace, 3);
    CHECK(workspace->history(1).front().author == QStringLiteral("Anna Wrona"));
    signAs({});
    change(*workspace, 4);
    CHECK(workspace->history(1).front().author == systemUser());
}

TEST_CASE("an entry of the history knows which rows it changed, also once it is undone")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    change(*workspace, 3);
    const HistoryEntry entry = workspace->history(1).front();
    CHECK(workspace->changesOf(entry).tables.value("workspace").updated == std::vector<Id>{1});
    workspace->undo();
    CHECK(workspace->changesOf(entry).tables.value("workspace").updated == std::vector<Id>{1});
}
