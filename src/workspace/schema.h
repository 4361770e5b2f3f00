#pragma once

#include <QString>
#include <SQLiteCpp/Database.h>
#include <string>
#include <vector>

namespace kam
{

/// "KAMW" as the application_id in the file's header.
inline constexpr int applicationId = 0x4B414D57;

/// SQL of each numbered step, in order; the file's user_version counts the steps it has had.
using SchemaSteps = std::vector<std::string>;

/// The steps of this version of the program, from resources/schema.
[[nodiscard]] const SchemaSteps& releasedSchema();

/// Makes an empty database a workspace with all @p steps. Runs in one transaction.
void createSchema(SQLite::Database& database, const SchemaSteps& steps);

[[nodiscard]] int schemaVersion(SQLite::Database& database);

/// Runs the steps that the file has not had yet, each in one transaction with its own number.
/// @throws SQLite::Exception; the step that failed left nothing behind
void migrate(SQLite::Database& database, const SchemaSteps& steps);

/// What is in the file that should not be there, or the reverse, by name; empty where the schema is as the
/// first
/// @p version steps make it.
[[nodiscard]] QString schemaDifference(SQLite::Database& database, const SchemaSteps& steps, int version);

} // namespace kam
