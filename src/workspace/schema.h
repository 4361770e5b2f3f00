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

/// Runs the steps that the file has not had yet, all in one transaction: the file is as before or as new.
/// Foreign keys do not act meanwhile, so that a step may build a table anew; they are checked at the end.
/// @throws SQLite::Exception
void migrate(SQLite::Database& database, const SchemaSteps& steps);

/// Version and definitions of everything in the file, to tell whether another program changed them.
[[nodiscard]] std::string schemaFingerprint(SQLite::Database& database);

/// What is in the file that should not be there, or the reverse, by name; empty where the schema is as the
/// first @p version steps make it.
[[nodiscard]] QString schemaDifference(SQLite::Database& database, const SchemaSteps& steps, int version);

} // namespace kam
