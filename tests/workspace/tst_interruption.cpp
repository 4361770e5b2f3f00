#include "support.h"
#include "workspace/interruption.h"
#include "workspace/stepsize.h"

using namespace kam;
using namespace kam::test;

namespace
{

constexpr int rows = 20'000;

void addClients(Workspace& workspace)
{
    workspace.edit(QStringLiteral("Fill"), [&] {
        Query add(workspace, "INSERT INTO client (id, name, search) VALUES (?, 'A', 'a')");
        for (int id = 1; id <= rows; ++id)
            add.bind(1, id).run();
    });
}

void requireInterrupted(const std::function<void()>& work)
{
    try {
        work();
        FAIL("the work came to its end");
    } catch (const Error& error) {
        CHECK(isInterruption(error));
    }
}

} // namespace

TEST_CASE("work that is to stop is taken back, and what follows goes on")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    const auto empty = dump(workspace->database());
    {
        const Interruption interruption(*workspace, [] { return true; });
        requireInterrupted([&] { addClients(*workspace); });
    }
    CHECK(dump(workspace->database()) == empty);
    CHECK(workspace->history(10).empty());
    {
        const Interruption nobodyAsks(*workspace, [] { return false; });
        addClients(*workspace);
    }
    const auto full = dump(workspace->database());
    {
        const Interruption interruption(*workspace, [] { return true; });
        requireInterrupted([&] { workspace->undo(); });
        requireInterrupted([&] { (void)workspace->integrityProblem(); }); // which is no damage
    }
    CHECK(dump(workspace->database()) == full);
    CHECK(workspace->integrityProblem().isEmpty());
    CHECK(workspace->undo());
    CHECK(dump(workspace->database()) == empty);
}

TEST_CASE("an error of another kind is no interruption")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    try {
        addMember(*workspace, 0, QStringLiteral("Anna"));
        FAIL("a key of 0 was taken");
    } catch (const Error& error) {
        CHECK_FALSE(isInterruption(error));
    }
}

TEST_CASE("the size of a step is what was recorded of it, for its undo too")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    addMember(*workspace, 1, QStringLiteral("Anna"));
    const qint64 small = stepSize(*workspace, workspace->history(1).front());
    CHECK(small > 0);
    CHECK(small < 500);
    addClients(*workspace);
    const qint64 large = stepSize(*workspace, workspace->history(1).front());
    CHECK(large > rows * 10);
    CHECK(workspace->undo());
    CHECK(stepSize(*workspace, workspace->history(1).front()) == large);
}

TEST_CASE("details of a change in several parts are the same from its beginning as from all of it")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    constexpr int clients = 30;
    const QString note(300'000, QLatin1Char('n')); // 9 MB, in three parts
    workspace->edit(QStringLiteral("Fill"), [&] {
        Query add(*workspace, "INSERT INTO client (id, name, search, notes) VALUES (?, 'A', 'a', ?)");
        for (int id = 1; id <= clients; ++id)
            add.bind(1, id).bind(2, note).run();
    });
    const HistoryEntry entry = workspace->history(1).front();
    const auto all = workspace->details(entry, 100'000);
    std::vector<Id> seen;
    for (const FieldChange& change : all)
        if (seen.empty() || seen.back() != change.row)
            seen.push_back(change.row);
    CHECK(seen.size() == clients);
    const auto some = workspace->details(entry, 40);
    REQUIRE(some.size() >= 40); // with the rest of the row
    REQUIRE(some.size() < 80);
    for (std::size_t i = 0; i < some.size(); ++i) {
        CHECK(some[i].row == all[i].row);
        CHECK(some[i].column == all[i].column);
        CHECK(some[i].after == all[i].after);
    }
}
