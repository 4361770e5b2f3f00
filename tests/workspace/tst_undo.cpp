#include "support.h"

using namespace kam;
using namespace kam::test;

namespace
{

void edit(Workspace& workspace, const std::vector<const char*>& statements)
{
    workspace.edit(QStringLiteral("Edit"), [&] {
        for (const char* sql : statements)
            workspace.database().exec(sql);
    });
}

} // namespace

TEST_CASE("undo and redo are exact where cascades, moved rows and exchanged unique values meet")
{
    const QTemporaryDir folder;
    auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    const std::string start = dump(workspace->database());
    edit(*workspace,
         {"INSERT INTO team_member (id, name) VALUES (1, 'Anna')",
          "INSERT INTO client (id, name, search, owner) VALUES (1, 'A', 'a', 1), (2, 'B', 'b', 1)",
          "INSERT INTO criterion (id, name) VALUES (1, 'x'), (2, 'y')",
          "INSERT INTO rating (id, criterion, client, value) VALUES (1, 1, 1, 5), (2, 2, 2, 6)"});
    const std::vector<std::vector<const char*>> steps{
        {"UPDATE criterion SET name = 'z' WHERE id = 1", "UPDATE criterion SET name = 'x' WHERE id = 2",
         "UPDATE criterion SET name = 'y' WHERE id = 1"},
        {"UPDATE rating SET client = 2 WHERE id = 1", "DELETE FROM client WHERE id = 1"},
        {"UPDATE client SET name = 'C'", "DELETE FROM team_member WHERE id = 1"},
        {"DELETE FROM client"},
        {"DELETE FROM criterion", "UPDATE workspace SET currency = 'EUR'"},
    };
    std::vector<std::string> states{start, dump(workspace->database())};
    for (const auto& step : steps) {
        edit(*workspace, step);
        states.push_back(dump(workspace->database()));
    }
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            REQUIRE(workspace->undo());
            CHECK(dump(workspace->database()) == states[i]);
        }
        CHECK_FALSE(workspace->undo());
        workspace.reset();
        workspace = Workspace::open(filePath(folder));
        for (std::size_t i = 1; i < states.size(); ++i) {
            REQUIRE(workspace->redo());
            CHECK(dump(workspace->database()) == states[i]);
        }
        CHECK(workspace->integrityProblem().isEmpty());
    }
}

TEST_CASE("a step larger than one part of the history is undone and made again")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    const std::string start = dump(workspace->database());
    const QString big(3'000'000, QLatin1Char('n'));
    workspace->edit(QStringLiteral("Import"), [&] {
        Query add(*workspace, "INSERT INTO client (id, name, search, notes) VALUES (?, 'A', 'a', ?)");
        for (int id = 1; id <= 4; ++id)
            add.bind(1, id).bind(2, big).run();
    });
    const std::string end = dump(workspace->database());
    Query parts(*workspace, "SELECT count(*) FROM history_part");
    REQUIRE(parts.step());
    CHECK(parts.integer(0) == 3);
    CHECK(workspace->undo());
    CHECK(dump(workspace->database()) == start);
    CHECK(workspace->redo());
    CHECK(dump(workspace->database()) == end);
}
