#include "workspace/schema.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <map>
#include <mutex>
#include <sqlite3.h>

/// Resources of a static library are only linked where something names them; the macro works outside
/// namespaces only.
static void initialiseSchemaResource()
{
    Q_INIT_RESOURCE(kam_schema);
}

namespace kam
{

namespace
{

using Definitions = std::map<std::string, std::string>;

Definitions definitions(SQLite::Database& database)
{
    Definitions result;
    SQLite::Statement rows(database, "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema");
    while (rows.executeStep())
        result.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    return result;
}

void setForeignKeys(SQLite::Database& database, int on)
{
    int now = 0;
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_FKEY, on, &now);
}

void requireMigrated(SQLite::Database& database, const SchemaSteps& steps)
{
    SQLite::Statement keys(database, "PRAGMA foreign_key_check");
    if (keys.executeStep())
        throw SQLite::Exception("a schema step broke a foreign key", SQLITE_CONSTRAINT_FOREIGNKEY);
    const QString difference = schemaDifference(database, steps, static_cast<int>(steps.size()));
    if (!difference.isEmpty())
        throw SQLite::Exception("migrated schema differs: " + difference.toStdString(), SQLITE_SCHEMA);
}

SchemaSteps readSteps()
{
    initialiseSchemaResource();
    SchemaSteps steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back(file.readAll().toStdString());
    }
    return steps;
}

/// What the first @p version steps make. They run in memory, which takes longer than all else when a file is
/// opened, so that the outcome is kept for the next file.
Definitions definitionsAfter(const SchemaSteps& steps, int version)
{
    static std::mutex mutex;
    static std::map<std::string, Definitions> known;
    std::string all;
    for (int index = 0; index < version; ++index)
        all += steps[static_cast<std::size_t>(index)] + '\n';
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(all); found != known.end())
        return found->second;
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    fresh.exec(all);
    return known.emplace(all, definitions(fresh)).first->second;
}

} // namespace

const SchemaSteps& releasedSchema()
{
    static const SchemaSteps steps = readSteps();
    return steps;
}

void createSchema(SQLite::Database& database, const SchemaSteps& steps)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    database.exec("PRAGMA application_id=" + std::to_string(applicationId));
    for (const std::string& step : steps)
        database.exec(step);
    database.exec("PRAGMA user_version=" + std::to_string(steps.size()));
    transaction.commit();
}

int schemaVersion(SQLite::Database& database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database& database, const SchemaSteps& steps)
{
    setForeignKeys(database, 0);
    const auto restore = qScopeGuard([&] { setForeignKeys(database, 1); });
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    // Asked inside the transaction: another process may have been faster.
    for (auto index = static_cast<std::size_t>(schemaVersion(database)); index < steps.size(); ++index)
        database.exec(steps[index]);
    database.exec("PRAGMA user_version=" + std::to_string(steps.size()));
    requireMigrated(database, steps);
    transaction.commit();
}

std::string schemaFingerprint(SQLite::Database& database)
{
    std::string result = std::to_string(schemaVersion(database));
    for (const auto& [name, sql] : definitions(database))
        result += '\n' + name + '\n' + sql;
    return result;
}

QString schemaDifference(SQLite::Database& database, const SchemaSteps& steps, int version)
{
    const Definitions expected = definitionsAfter(steps, version);
    const Definitions present = definitions(database);
    QStringList differences;
    for (const auto& [name, sql] : expected) {
        const auto found = present.find(name);
        if (found == present.end())
            differences << QStringLiteral("- ") + QString::fromStdString(name);
        else if (found->second != sql)
            differences << QStringLiteral("~ ") + QString::fromStdString(name);
    }
    for (const auto& [name, sql] : present)
        if (!expected.contains(name))
            differences << QStringLiteral("+ ") + QString::fromStdString(name);
    return differences.join(QStringLiteral(", "));
}

} // namespace kam
