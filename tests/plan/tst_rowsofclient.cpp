#include "plan/fieldwords.h"
#include "plan/rowsofclient.h"
#include "planfixture.h"
#include "workspace/query.h"

#include <catch2/catch.hpp>
#include <set>

using namespace kam;

namespace
{

using Keys = std::set<std::tuple<QByteArray, QByteArray, QByteArray>>;

/// What the schema says goes when the client goes, as far as it hangs on the client and not on others alone.
Keys cascades(const Workspace& workspace)
{
    Keys all;
    Query rows(workspace,
               "SELECT s.name, f.\"from\", f.\"table\" FROM sqlite_schema AS s, "
               "pragma_foreign_key_list(s.name) AS f WHERE s.type = 'table' AND f.on_delete = 'CASCADE'");
    while (rows.step())
        all.insert({rows.text(0).toUtf8(), rows.text(1).toUtf8(), rows.text(2).toUtf8()});
    std::set<QByteArray> owned{"client"};
    for (std::size_t before = 0; before != owned.size();) {
        before = owned.size();
        for (const auto& [child, column, parent] : all)
            if (owned.contains(parent))
                owned.insert(child);
    }
    std::erase_if(all, [&](const auto& key) { return !owned.contains(std::get<2>(key)); });
    return all;
}

} // namespace

TEST_CASE("every table that hangs on a client is known to hang on it")
{
    const PlanFixture fixture;
    std::set<QByteArray> known{"client"};
    for (const RowsOfClient::Tie& tie : RowsOfClient::ties()) {
        known.insert(tie.table);
        INFO(tie.table << "." << tie.column);
        CHECK(cascades(*fixture.workspace).contains({tie.table, tie.column, tie.parent}));
    }
    for (const auto& [child, column, parent] : cascades(*fixture.workspace)) {
        INFO(child.toStdString() << "." << column.toStdString());
        CHECK(known.contains(child));
    }
}

TEST_CASE("every table and column that a person may change has a name")
{
    const PlanFixture fixture;
    Query columns(*fixture.workspace,
                  "SELECT s.name, c.name FROM sqlite_schema AS s, pragma_table_info(s.name) AS c "
                  "WHERE s.type = 'table' AND s.name NOT LIKE 'history%' AND s.name NOT LIKE 'sqlite%'");
    while (columns.step()) {
        const FieldChange change{columns.text(0).toUtf8(), 1, columns.text(1).toUtf8(), QStringLiteral("a"),
                                 QStringLiteral("b")};
        if (!FieldWords::isShown(change))
            continue;
        INFO(change.table.toStdString() << "." << change.column.toStdString());
        CHECK(tableName(change.table) != QString::fromUtf8(change.table));
        CHECK(columnName(change.table, change.column) != QString::fromUtf8(change.column));
    }
}

TEST_CASE("no reference to a row is shown as its number")
{
    const PlanFixture fixture;
    Query keys(*fixture.workspace,
               "SELECT s.name, f.\"from\" FROM sqlite_schema AS s, "
               "pragma_foreign_key_list(s.name) AS f WHERE s.type = 'table' AND s.name NOT LIKE 'history%'");
    FieldWords words(*fixture.workspace);
    constexpr Id row = 4'829'000'000'000'000'001;
    int seen = 0;
    while (keys.step()) {
        const FieldChange change{keys.text(0).toUtf8(), 1, keys.text(1).toUtf8(), QVariant(), QVariant(row)};
        INFO(change.table.toStdString() << "." << change.column.toStdString());
        if (FieldWords::isShown(change))
            CHECK_FALSE(words.value(change, change.after).contains(QStringLiteral("829")));
        ++seen;
    }
    CHECK(seen > 40);
}
