#pragma once

#include <QByteArray>
#include <QString>
#include <SQLiteCpp/Database.h>
#include <memory>

struct sqlite3;

namespace SQLite
{
class Exception;
}

namespace kam
{

class Error;

/// How a file is to be opened.
struct OpenOptions {
    bool readOnly = false;
    QByteArray vfs; ///< name of an SQLite VFS; empty for the system's (tests put faulty ones here)
    /// Whether a large file is whole is found out after opening, and at the latest before the first change.
    bool checkLater = false;
};

/// Sets up the one SQLite library of the process: its log and its heap limit. Called by every
/// openConnection(); may be called earlier by whoever registers a VFS first.
void prepareSqlite();

/// Opens an existing file with every setting of docs/decisions/workspace-file.md in force and read back.
/// @throws Error where a setting does not hold, SQLite::Exception where the file can't be opened
[[nodiscard]] std::unique_ptr<SQLite::Database> openConnection(const QString& path,
                                                               const OpenOptions& options);

/// True for the statfs() type of SMB, NFS, 9p and FUSE.
[[nodiscard]] bool isNetworkFileSystem(unsigned long type);
/// True on SMB, NFS and FUSE file systems, where locks can't be trusted.
[[nodiscard]] bool isNetworkFolder(const QString& path);

/// "The file is damaged": what a person reads wherever that is found out.
[[nodiscard]] Error damagedError(const QString& path, const std::string& detail);

/// "The file was moved, replaced or deleted by another program."
[[nodiscard]] Error movedError(const QString& path);

/// What an SQLite error means for the person; @p path is named in the sentence.
[[nodiscard]] Error explained(const SQLite::Exception& exception, const QString& path);

} // namespace kam
