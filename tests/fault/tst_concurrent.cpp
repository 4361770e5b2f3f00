// Several programs with one file: nobody's change is lost, and each learns of the others' changes.
#include "fault/process.h"

#include <sqlite3.h>

using namespace kam;
using namespace kam::test;

namespace
{

constexpr int writers = 4;
constexpr int editsPerWriter = 250;

/// Reads the number of employees and writes it back, one higher: two at the same time would lose one.
void countUp(Workspace& workspace)
{
    Query read(workspace, "SELECT employees FROM client WHERE id = 1");
    if (!read.step())
        throw Error(QStringLiteral("no client"));
    Query(workspace, "UPDATE client SET employees = ? WHERE id = 1").bind(1, read.integer(0) + 1).run();
}

void countOften(const QString& path)
{
    const auto workspace = Workspace::open(path);
    for (int i = 0; i < editsPerWriter; ++i)
        workspace->edit(QStringLiteral("Count"), [&] { countUp(*workspace); });
}

/// One program that does what it is told, a step for each number it is sent.
class Other
{
public:
    Other(const QString& path, const std::vector<std::function<void(Workspace&)>>& steps)
    {
        REQUIRE(pipe(m_commands) == 0);
        m_child = std::make_unique<Child>([this, path, steps](const Child::Report& report) {
            const auto workspace = Workspace::open(path);
            report(1);
            for (const auto& step : steps) {
                char go = 0;
                if (::read(m_commands[0], &go, 1) != 1)
                    return;
                step(*workspace);
                report(1);
            }
        });
        REQUIRE(m_child->next() == 1);
    }
    ~Other()
    {
        close(m_commands[0]);
        close(m_commands[1]);
    }
    Other(const Other&) = delete;
    Other& operator=(const Other&) = delete;

    void step()
    {
        REQUIRE(::write(m_commands[1], "g", 1) == 1);
        REQUIRE(m_child->next() == 1);
    }

private:
    int m_commands[2] = {-1, -1};
    std::unique_ptr<Child> m_child;
};

std::function<void(Workspace&)> sql(const char* statements)
{
    return [statements](Workspace& workspace) {
        workspace.edit(QStringLiteral("Edit"), [&] { workspace.database().exec(statements); });
    };
}

std::vector<Id> sorted(std::vector<Id> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

TEST_CASE("four programs that count in one row count every time")
{
    const QTemporaryDir folder;
    {
        const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
        sql("INSERT INTO client (id, name, search, employees) VALUES (1, 'A', 'a', 0)")(*workspace);
    }
    {
        std::vector<std::unique_ptr<Child>> children;
        for (int i = 0; i < writers; ++i)
            children.push_back(
                std::make_unique<Child>([&](const Child::Report&) { countOften(filePath(folder)); }));
        for (const auto& child : children)
            CHECK(child->wait());
    }
    const auto workspace = Workspace::open(filePath(folder));
    Query row(*workspace, "SELECT employees, (SELECT count(*) FROM history) FROM client");
    REQUIRE(row.step());
    CHECK(row.integer(0) == writers * editsPerWriter);
    CHECK(row.integer(1) == writers * editsPerWriter + 1);
    CHECK(workspace->integrityProblem().isEmpty());
}

TEST_CASE("a commit of another program is announced with exactly the rows it changed, once")
{
    const QTemporaryDir folder;
    Workspace::create(filePath(folder), QStringLiteral("PLN")).reset();
    Other other(
        filePath(folder),
        {sql("INSERT INTO team_member (id, name) VALUES (1, 'Anna'), (2, 'Jan');"
             "INSERT INTO client (id, name, search, owner) VALUES (5, 'A', 'a', 1), (6, 'B', 'b', 2)"),
         sql("UPDATE client SET name = 'C' WHERE id = 6; DELETE FROM team_member WHERE id = 1"),
         [](Workspace& workspace) { workspace.undo(); }, [](Workspace& workspace) { workspace.redo(); },
         [](Workspace& workspace) { workspace.database().exec("UPDATE client SET city = 'X'"); }});
    const auto workspace = Workspace::open(filePath(folder));
    std::vector<Changes> seen;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                     [&](const Changes& changes) { seen.push_back(changes); });
    const auto next = [&] {
        other.step();
        workspace->poll();
        workspace->poll();
        REQUIRE(seen.size() == 1);
        return std::exchange(seen, {}).front();
    };
    const Changes added = next();
    CHECK_FALSE(added.everything);
    CHECK(added.tables.size() == 2);
    CHECK(sorted(added.tables["team_member"].inserted) == std::vector<Id>{1, 2});
    CHECK(sorted(added.tables["client"].inserted) == std::vector<Id>{5, 6});
    CHECK(added.tables["client"].updated.empty());
    const Changes changed = next();
    CHECK_FALSE(changed.everything);
    CHECK(sorted(changed.tables["client"].updated) == std::vector<Id>{5, 6});
    CHECK(changed.tables["client"].inserted.empty());
    CHECK(changed.tables["team_member"].deleted == std::vector<Id>{1});
    const Changes undone = next();
    CHECK(sorted(undone.tables["client"].updated) == std::vector<Id>{5, 6});
    CHECK(undone.tables["team_member"].inserted == std::vector<Id>{1});
    const Changes redone = next();
    CHECK(redone.tables["team_member"].deleted == std::vector<Id>{1});
    CHECK_FALSE(redone.everything);
    CHECK(next().everything);
}

TEST_CASE("an edit announces what others committed before it together with its own rows")
{
    const QTemporaryDir folder;
    Workspace::create(filePath(folder), QStringLiteral("PLN")).reset();
    Other other(filePath(folder), {sql("INSERT INTO team_member (id, name) VALUES (1, 'Anna')")});
    const auto workspace = Workspace::open(filePath(folder));
    std::vector<Changes> seen;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                     [&](const Changes& changes) { seen.push_back(changes); });
    other.step();
    addMember(*workspace, 2, QStringLiteral("Jan"));
    workspace->poll();
    REQUIRE(seen.size() == 1);
    CHECK(sorted(seen.front().tables["team_member"].inserted) == std::vector<Id>{1, 2});
    CHECK_FALSE(seen.front().everything);
}

TEST_CASE("a change that waits for another program says so, once, and is made when the other has ended")
{
    const QTemporaryDir folder;
    Workspace::create(filePath(folder), QStringLiteral("PLN")).reset();
    Other other(filePath(folder),
                {[](Workspace& workspace) { workspace.database().exec("BEGIN IMMEDIATE"); },
                 [](Workspace& workspace) {
                     workspace.database().exec("UPDATE workspace SET currency = 'EUR'; COMMIT");
                 }});
    const auto workspace = Workspace::open(filePath(folder));
    int said = 0;
    // Without the word the other one never ends, and the change is refused.
    QObject::connect(workspace.get(), &Workspace::waiting, workspace.get(), [&] {
        ++said;
        other.step();
    });
    addMember(*workspace, 1, QStringLiteral("Anna"));
    CHECK(said == 0);
    other.step();
    addMember(*workspace, 2, QStringLiteral("Jan"));
    CHECK(said == 1);
    CHECK(workspace->history(9).size() == 2);
    addMember(*workspace, 3, QStringLiteral("Ewa"));
    CHECK(said == 1);
}

TEST_CASE("a change is refused while another program holds the file and stores nothing")
{
    const QTemporaryDir folder;
    Workspace::create(filePath(folder), QStringLiteral("PLN")).reset();
    Other other(filePath(folder), {[](Workspace& workspace) { workspace.database().exec("BEGIN IMMEDIATE"); },
                                   [](Workspace& workspace) { workspace.database().exec("COMMIT"); }});
    const auto workspace = Workspace::open(filePath(folder));
    other.step();
    QString sentence;
    try {
        addMember(*workspace, 1, QStringLiteral("Anna"));
    } catch (const Error& error) {
        sentence = error.sentence();
    }
    CHECK(sentence.startsWith(QStringLiteral("Another program is writing to")));
    CHECK(workspace->history(9).empty());
    other.step();
    addMember(*workspace, 1, QStringLiteral("Anna"));
    CHECK(workspace->history(9).size() == 1);
}

TEST_CASE("a look returns at once while another program holds a lock, and finds its commit later")
{
    const QTemporaryDir folder;
    Workspace::create(filePath(folder), QStringLiteral("PLN")).reset();
    const char* begin = GENERATE("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE");
    Other other(filePath(folder), {[begin](Workspace& workspace) {
                                       workspace.database().exec(begin);
                                       workspace.database().exec("UPDATE workspace SET currency = 'EUR'");
                                   },
                                   [](Workspace& workspace) { workspace.database().exec("COMMIT"); }});
    const auto workspace = Workspace::open(filePath(folder));
    int announced = 0;
    int lost = 0;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(), [&] { ++announced; });
    QObject::connect(workspace.get(), &Workspace::lost, workspace.get(), [&] { ++lost; });
    other.step();
    // A look that would wait asks this handler how long to.
    int waits = 0;
    const auto counting = [](void* count, int) {
        ++*static_cast<int*>(count);
        return 0;
    };
    sqlite3_busy_handler(workspace->database().getHandle(), counting, &waits);
    workspace->poll();
    CHECK(waits == 0);
    CHECK(announced == 0);
    CHECK_THROWS_WITH(addMember(*workspace, 1, QStringLiteral("Anna")), Catch::Contains("locked"));
    other.step();
    workspace->poll();
    CHECK(announced == 1);
    CHECK(lost == 0);
    addMember(*workspace, 1, QStringLiteral("Anna"));
}
