// A file of an older version is brought up to date on a disk that fails.
#include "faultyvfs.h"
#include "scene.h"
#include "workspace/backup.h"

using namespace kam;
using namespace kam::test;

namespace
{

SchemaSteps newer()
{
    SchemaSteps steps = releasedSchema();
    steps.push_back("ALTER TABLE client ADD COLUMN segment TEXT NOT NULL DEFAULT '';"
                    "CREATE TABLE visit (id INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;"
                    "INSERT INTO visit (id, note) SELECT id, name FROM team_member;");
    return steps;
}

/// The old or the new version, whole; empty otherwise.
std::string stateOf(const QString& path, bool& isNew)
{
    try {
        isNew = false;
        return dump(Workspace::open(path)->database());
    } catch (const Error&) {
        isNew = true;
    }
    const auto workspace = Workspace::open(path, {}, newer());
    return workspace->integrityProblem().isEmpty() ? dump(workspace->database()) : std::string();
}

} // namespace

TEST_CASE("a migration that meets a fault leaves the old or the new version, and each copy is whole")
{
    const QTemporaryDir origin(inMemory());
    {
        const auto workspace = Workspace::create(filePath(origin), QStringLiteral("PLN"));
        addMember(*workspace, 1, QStringLiteral("Anna"));
    }
    const QByteArray file = contentOf(filePath(origin));
    bool isNew = false;
    const std::string oldState = stateOf(filePath(origin), isNew);
    const std::string newState = dump(Workspace::open(filePath(origin), {}, newer())->database());
    auto& vfs = FaultyVfs::instance();
    int points = 0;
    for (const Fault fault : {Fault::IoError, Fault::DiskFull, Fault::ReadError})
        for (const bool forEver : {false, true})
            for (int operation = 1;; ++operation) {
                INFO("operation " << operation << ", fault " << static_cast<int>(fault) << ' ' << forEver);
                const QTemporaryDir folder(inMemory());
                write(filePath(folder), file);
                vfs.reset();
                vfs.failAt(operation, fault, forEver);
                bool done = false;
                try {
                    (void)Workspace::open(filePath(folder), {.readOnly = false, .vfs = FaultyVfs::name},
                                          newer());
                    done = true;
                } catch (const Error& error) {
                    CHECK_FALSE(error.sentence().isEmpty());
                }
                const bool failed = vfs.hasFailed();
                vfs.reset();
                const std::string state = stateOf(filePath(folder), isNew);
                CHECK(state == (isNew ? newState : oldState));
                CHECK((isNew || !done));
                const QStringList copies =
                    QDir(folder.path()).entryList({QStringLiteral("w.kam.v*-before-v*")}, QDir::Files);
                INFO("copies " << copies.join(u' ').toStdString() << ", new " << isNew);
                CHECK((copies.size() == 2 || (copies.isEmpty() && !isNew)));
                if (!copies.isEmpty())
                    CHECK_NOTHROW(verifyBackup(folder.filePath(copies.front())));
                if (!failed)
                    break;
                ++points;
            }
    WARN(points << " faults");
    CHECK(points > 100);
}
