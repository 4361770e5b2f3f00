#include "workspace/schema.h"

#include <QDir>
#include <QFile>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <map>

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

void runStep(SQLite::Database& database, const SchemaSteps& steps, std::size_t index)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    database.exec(steps[index]);
    database.exec("PRAGMA user_version=" + std::to_string(index + 1));
    transaction.commit();
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
    for (auto index = static_cast<std::size_t>(schemaVersion(database)); index < steps.size(); ++index)
        runStep(database, steps, index);
}

QString schemaDifference(SQLite::Database& database, const SchemaSteps& steps, int version)
{
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int index = 0; index < version; ++index)
        fresh.exec(steps[static_cast<std::size_t>(index)]);
    const Definitions expected = definitions(fresh);
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
