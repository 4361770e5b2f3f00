// Writers killed at any moment: whatever they said was stored is there, and nothing is there by halves.
#include "fault/process.h"

#include <QFileInfo>
#include <chrono>
#include <random>
#include <thread>

using namespace kam;
using namespace kam::test;

namespace
{

constexpr int rounds = slowBuild ? 150 : 1000;
/// One in so many kills must leave a hot journal; the few of the slow build scatter more.
constexpr int leastHot = slowBuild ? 50 : 20;
constexpr int roundsPerFile = 20;
constexpr int mostControlRounds = 400;
/// Rows of one edit, spread over many pages so that its commit takes a while.
constexpr int tagsPerClient = 30;

enum class Journal { Proper, InMemoryOnly };

void addClient(Workspace& workspace, Id id)
{
    workspace.edit(QStringLiteral("Add"), [&] {
        const QString name = QStringLiteral("Client %1").arg(id);
        Query(workspace, "INSERT INTO client (id, name, search, notes) VALUES (?1, ?2, ?2, ?3)")
            .bind(1, id)
            .bind(2, name)
            .bind(3, QString(9000, QLatin1Char('n')))
            .run();
        Query tag(workspace, "INSERT INTO client_tag (id, client, tag) VALUES (?, ?, ?)");
        for (int i = 0; i < tagsPerClient; ++i)
            tag.bind(1, id * tagsPerClient + i).bind(2, id).bind(3, QString(200, QChar(u'a' + i))).run();
        Query(workspace, "UPDATE workspace SET review_months = 1 + ? % 120").bind(1, id).run();
        Query(workspace, "UPDATE client SET city = ?1 WHERE id % 7 = ?1 % 7").bind(1, id).run();
    });
}

void writeUntilKilled(const QString& path, Id first, Journal journal, const Child::Report& report)
{
    const auto workspace = Workspace::open(path);
    if (journal == Journal::InMemoryOnly) {
        workspace->database().exec("PRAGMA journal_mode=MEMORY");
        workspace->database().exec("PRAGMA synchronous=OFF");
    }
    report(first - 1);
    for (Id id = first;; ++id) {
        addClient(*workspace, id);
        report(id);
    }
}

qint64 count(const Workspace& workspace, const char* sql)
{
    Query row(workspace, sql);
    return row.step() ? row.integer(0) : -1;
}

bool hotJournal(const QString& path)
{
    return contentOf(path + QStringLiteral("-journal")).startsWith('\xd9');
}

/// A folder in memory, where one exists: nothing waits for a disk there, so a kill meets many more edits.
QString memoryFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/killXXXXXX");
}

struct Killing {
    QTemporaryDir onDisk;
    QTemporaryDir inMemory{memoryFolder()};
    bool disk = false;
    std::mt19937 random{20261124};
    Id newest = 0;
    int hot = 0;
    int killedOpening = 0;
    qint64 acknowledged = 0;

    [[nodiscard]] QString path() const { return filePath(disk ? onDisk : inMemory); }

    void startFile(bool diskNext)
    {
        disk = diskNext;
        QFile::remove(path());
        Workspace::create(path(), QStringLiteral("PLN")).reset();
        newest = 0;
    }

    /// @returns the newest row that was acknowledged
    Id killOne(Journal journal, bool whileOpening)
    {
        Child child(
            [&](const Child::Report& report) { writeUntilKilled(path(), newest + 1, journal, report); });
        const bool opened = whileOpening || child.next() != noId || newest == 0;
        REQUIRE(opened);
        std::this_thread::sleep_for(
            std::chrono::microseconds(std::uniform_int_distribution(1000, 30'000)(random)));
        child.kill();
        Id stored = newest;
        bool any = false;
        while (const Id id = child.next()) {
            stored = id;
            any = true;
        }
        killedOpening += whileOpening && !any;
        acknowledged += stored - newest;
        hot += hotJournal(path());
        return stored;
    }

    /// Opens what the killed one left. @returns what is wrong, empty where nothing is
    std::string problem(Id stored)
    {
        try {
            const auto workspace = Workspace::open(path());
            newest = count(*workspace, "SELECT coalesce(max(id), 0) FROM client");
            if (const QString integrity = workspace->integrityProblem(); !integrity.isEmpty())
                return integrity.toStdString();
            if (newest < stored || newest > stored + 1)
                return "newest " + std::to_string(newest) + ", acknowledged " + std::to_string(stored);
            if (count(*workspace, "SELECT count(*) FROM client") != newest ||
                count(*workspace, "SELECT count(*) FROM client_tag") != newest * tagsPerClient ||
                count(*workspace, "SELECT count(*) FROM history WHERE state = 'done'") < newest)
                return "an edit is there by halves";
            return hotJournal(path()) ? "journal not played back" : travel(*workspace);
        } catch (const Error& error) {
            return error.what();
        }
    }

    std::string travel(Workspace& workspace) const
    {
        if (newest == 0)
            return {};
        const std::string before = dump(workspace.database());
        if (!workspace.undo() || count(workspace, "SELECT max(id) FROM client") >= newest ||
            count(workspace, "SELECT count(*) FROM client_tag") != (newest - 1) * tagsPerClient)
            return "undo";
        return workspace.redo() && dump(workspace.database()) == before ? "" : "redo";
    }
};

} // namespace

TEST_CASE("a thousand killed writers leave whole files with everything they said was stored")
{
    Killing killing;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsPerFile == 0)
            killing.startFile(round / roundsPerFile % 4 == 0);
        INFO("round " << round);
        const Id stored = killing.killOne(Journal::Proper, round % 4 == 3);
        REQUIRE(killing.problem(stored) == "");
    }
    std::printf("kill: %d kills, %d hot journals, %d while opening, %lld edits acknowledged\n", rounds,
                killing.hot, killing.killedOpening, static_cast<long long>(killing.acknowledged));
    CHECK(killing.hot > rounds / leastHot); // so many came while a journal was there to be played back
}

TEST_CASE("the same kills find the damage where the journal is not on the disk")
{
    Killing killing;
    std::string problem;
    int round = 0;
    for (; round < mostControlRounds && problem.empty(); ++round) {
        if (round % roundsPerFile == 0)
            killing.startFile(false);
        problem = killing.problem(killing.killOne(Journal::InMemoryOnly, false));
    }
    std::printf("kill: without a journal on the disk, damage after %d kills: %s\n", round, problem.c_str());
    CHECK_FALSE(problem.empty());
}
