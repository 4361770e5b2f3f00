// Every operation of the disk fails in turn, once or from then on, during everything that a workspace does.
#include "base/progress.h"
#include "faultyvfs.h"
#include "scene.h"
#include "workspace/backup.h"

using namespace kam;
using namespace kam::test;

namespace
{

using Files = std::map<QString, QByteArray>;

Files filesIn(const QString& folder)
{
    Files files;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        files[name] = contentOf(QDir(folder).filePath(name));
    return files;
}

void bulkEdit(Workspace& workspace)
{
    workspace.edit(QStringLiteral("Import"), [&] {
        Query add(workspace, "INSERT INTO client (id, name, search, notes) VALUES (?, ?, '', ?)");
        for (int i = 1; i <= 60; ++i)
            add.bind(1, i).bind(2, QStringLiteral("Client %1").arg(i)).bind(3, QString(300, u'n')).run();
    });
}

/// Files of a workspace with one edit, after @p prepare.
Files prepared(const std::function<void(Workspace&)>& prepare)
{
    const QTemporaryDir folder(inMemory());
    {
        const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
        addMember(*workspace, 1, QStringLiteral("Anna"));
        prepare(*workspace);
    }
    return filesIn(folder.path());
}

/// Files of a workspace whose program ended in the middle of a commit.
Files interrupted()
{
    const Files files = prepared(bulkEdit);
    const QTemporaryDir folder(inMemory());
    write(filePath(folder), files.at(QStringLiteral("w.kam")));
    auto& vfs = FaultyVfs::instance();
    vfs.reset();
    for (int operation = 1;; ++operation) {
        auto workspace = Workspace::open(filePath(folder), {.readOnly = false, .vfs = FaultyVfs::name});
        const QByteArray before = contentOf(filePath(folder));
        vfs.failAt(operation, Fault::IoError, true);
        CHECK_THROWS_AS(
            workspace->edit(QStringLiteral("Delete"), [&] { Query(*workspace, "DELETE FROM client").run(); }),
            Error);
        workspace.reset();
        vfs.reset();
        Files result = filesIn(folder.path());
        if (result.size() == 2 && result[QStringLiteral("w.kam")] != before)
            return result;
        REQUIRE(operation < 1000);
    }
}

class Sweep
{
public:
    using Work = std::function<bool(Workspace&)>;

    Sweep(Files files, Work work) : m_files(std::move(files)), m_work(std::move(work)) {}

    /// @returns how many faults there were
    int run()
    {
        m_before = stateAfter([](Workspace&) { return true; });
        m_after = stateAfter(m_work);
        int points = 0;
        for (const Fault fault : {Fault::IoError, Fault::DiskFull, Fault::ReadError})
            for (const bool forEver : {false, true})
                for (int operation = 1; fails(operation, fault, forEver); ++operation)
                    ++points;
        WARN(points << " faults");
        return points;
    }

private:
    void lay(const QTemporaryDir& folder) const
    {
        for (const auto& [name, content] : m_files)
            write(folder.filePath(name), content);
    }

    std::string stateAfter(const Work& work) const
    {
        const QTemporaryDir folder(inMemory());
        lay(folder);
        const auto workspace = Workspace::open(filePath(folder));
        REQUIRE(work(*workspace));
        return stateOf(*workspace);
    }

    bool fails(int operation, Fault fault, bool forEver) const
    {
        INFO("operation " << operation << ", fault " << static_cast<int>(fault) << ", for ever " << forEver);
        const QTemporaryDir folder(inMemory());
        lay(folder);
        auto& vfs = FaultyVfs::instance();
        vfs.reset();
        bool acknowledged = false;
        std::string error;
        {
            const auto workspace =
                Workspace::open(filePath(folder), {.readOnly = false, .vfs = FaultyVfs::name});
            vfs.failAt(operation, fault, forEver);
            try {
                acknowledged = m_work(*workspace);
            } catch (const Error& exception) {
                error = exception.sentence().toStdString();
                CHECK_FALSE(error.empty());
            }
        }
        const bool failed = vfs.hasFailed();
        vfs.reset();
        INFO(error);
        requireOldOrNew(filePath(folder), acknowledged);
        CHECK(acknowledged == error.empty());
        return failed;
    }

    void requireOldOrNew(const QString& path, bool acknowledged) const
    {
        const auto workspace = Workspace::open(path);
        const std::string state = stateOf(*workspace);
        CHECK(workspace->integrityProblem().isEmpty());
        CHECK((state == m_after || (!acknowledged && state == m_before)));
        // The history is as whole as the data.
        if (workspace->nextUndo())
            CHECK(workspace->undo());
    }

    Files m_files;
    Work m_work;
    std::string m_before;
    std::string m_after;
};

void nothing(Workspace&) {}

} // namespace

TEST_CASE("an edit that meets a fault leaves the old or the new state and says so")
{
    const int points = Sweep(prepared(nothing), [](Workspace& workspace) {
                           return workspace.edit(QStringLiteral("Add"), [&] {
                               Query(workspace, "INSERT INTO team_member (id, name) VALUES (2, 'Jan')").run();
                           });
                       }).run();
    CHECK(points > 50);
}

TEST_CASE("a bulk edit that meets a fault leaves the old or the new state and says so")
{
    const int points = Sweep(prepared(nothing), [](Workspace& workspace) {
                           bulkEdit(workspace);
                           return true;
                       }).run();
    CHECK(points > 100);
}

TEST_CASE("an undo and a redo that meet a fault leave the old or the new state and say so")
{
    const int undo = Sweep(prepared(bulkEdit), [](Workspace& workspace) { return workspace.undo(); }).run();
    const int redo = Sweep(prepared([](Workspace& workspace) {
                               bulkEdit(workspace);
                               workspace.undo();
                           }),
                           [](Workspace& workspace) { return workspace.redo(); })
                         .run();
    CHECK(undo > 50);
    CHECK(redo > 50);
}

TEST_CASE("an edit made again after a fault is stored or refused")
{
    auto& vfs = FaultyVfs::instance();
    const Files files = prepared(nothing);
    bool failed = true;
    for (int operation = 1; failed; ++operation) {
        const Fault fault = operation % 2 == 0 ? Fault::IoError : Fault::DiskFull;
        INFO("operation " << operation);
        const QTemporaryDir folder(inMemory());
        write(filePath(folder), files.at(QStringLiteral("w.kam")));
        vfs.reset();
        bool again = false;
        std::string shown;
        {
            const auto workspace =
                Workspace::open(filePath(folder), {.readOnly = false, .vfs = FaultyVfs::name});
            vfs.failAt(operation, fault, false);
            try {
                bulkEdit(*workspace);
            } catch (const Error& error) {
                CHECK_FALSE(error.sentence().isEmpty());
            }
            failed = vfs.hasFailed();
            vfs.failAt(0, fault, false);
            try {
                addMember(*workspace, 9, QStringLiteral("Ewa"));
                again = true;
            } catch (const Error&) {
                again = false;
            }
            shown = stateOf(*workspace);
        }
        vfs.reset();
        const auto workspace = Workspace::open(filePath(folder));
        CHECK(again);
        CHECK(stateOf(*workspace) == shown);
        CHECK(workspace->integrityProblem().isEmpty());
    }
}

TEST_CASE("opening a file that was not closed properly survives faults, and repairs it in the end")
{
    const Files files = interrupted();
    auto& vfs = FaultyVfs::instance();
    std::string expected;
    int points = 0;
    for (const Fault fault : {Fault::IoError, Fault::DiskFull, Fault::ReadError})
        for (const bool forEver : {false, true})
            for (int operation = 1;; ++operation) {
                INFO("operation " << operation << ", fault " << static_cast<int>(fault) << ' ' << forEver);
                const QTemporaryDir folder(inMemory());
                for (const auto& [name, content] : files)
                    write(folder.filePath(name), content);
                vfs.reset();
                vfs.failAt(operation, fault, forEver);
                try {
                    (void)Workspace::open(filePath(folder), {.readOnly = false, .vfs = FaultyVfs::name});
                } catch (const Error& error) {
                    CHECK_FALSE(error.sentence().isEmpty());
                }
                const bool failed = vfs.hasFailed();
                vfs.reset();
                const auto workspace = Workspace::open(filePath(folder));
                if (expected.empty())
                    expected = stateOf(*workspace);
                CHECK(stateOf(*workspace) == expected);
                CHECK(workspace->integrityProblem().isEmpty());
                if (!failed)
                    break;
                ++points;
            }
    WARN(points << " faults");
    CHECK(points > 50);
}

TEST_CASE("a backup that meets a fault leaves a verified copy or nothing")
{
    auto& vfs = FaultyVfs::instance();
    const Files files = prepared(bulkEdit);
    int points = 0;
    for (const Fault fault : {Fault::IoError, Fault::DiskFull, Fault::ReadError})
        for (const bool forEver : {false, true})
            for (int operation = 1;; ++operation) {
                INFO("operation " << operation << ", fault " << static_cast<int>(fault) << ' ' << forEver);
                const QTemporaryDir folder(inMemory());
                write(filePath(folder), files.at(QStringLiteral("w.kam")));
                const QString target = folder.filePath(QStringLiteral("copy.kam"));
                vfs.reset();
                bool done = false;
                std::string state;
                {
                    const auto workspace =
                        Workspace::open(filePath(folder), {.readOnly = false, .vfs = FaultyVfs::name});
                    state = stateOf(*workspace);
                    vfs.failAt(operation, fault, forEver);
                    NoProgress progress;
                    try {
                        workspace->backup(target, progress);
                        done = true;
                    } catch (const Error& error) {
                        CHECK_FALSE(error.sentence().isEmpty());
                    }
                }
                const bool failed = vfs.hasFailed();
                vfs.reset();
                CHECK(filesIn(folder.path()).size() == (done ? 3U : 1U));
                CHECK(contentOf(filePath(folder)) == files.at(QStringLiteral("w.kam")));
                if (done) {
                    CHECK_NOTHROW(verifyBackup(target));
                    CHECK(stateOf(*Workspace::open(target)) == state);
                }
                if (!failed)
                    break;
                ++points;
            }
    WARN(points << " faults");
    CHECK(points > 50);
}
