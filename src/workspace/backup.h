#pragma once

#include <QString>

namespace SQLite
{
class Database;
}

namespace kam
{

class Progress;

/// Copies what @p database sees into a new private file, reads it back and compares, and writes
/// TARGET.sha256 beside it. Never overwrites. Works on a file that was deleted or replaced meanwhile.
/// @throws Error; then neither file is there
void writeVerifiedCopy(SQLite::Database& database, const QString& target, Progress& progress);

/// Compares a backup with the checksum that lies beside it.
/// @throws Error with Failure::Unreadable where they differ or one can't be read
void verifyBackup(const QString& path);

/// Everything SQLite and the foreign keys can check; empty where all is well. @throws SQLite::Exception
[[nodiscard]] QString integrityProblemIn(SQLite::Database& database);

} // namespace kam
