#include "workspace/readtransaction.h"

#include "base/error.h"
#include "workspace/workspace.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace kam
{

ReadTransaction::ReadTransaction(const Workspace& workspace) : m_workspace(workspace)
{
    if (!sqlite3_get_autocommit(workspace.database().getHandle()))
        return;
    try {
        workspace.database().exec("BEGIN");
        m_begun = true;
        // A transaction holds its state from the first reading on.
        workspace.database().execAndGet("PRAGMA user_version");
    } catch (const SQLite::Exception& exception) {
        if (m_begun)
            sqlite3_exec(workspace.database().getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw explained(exception, workspace.path());
    }
}

ReadTransaction::~ReadTransaction()
{
    if (m_begun && !sqlite3_get_autocommit(m_workspace.database().getHandle()))
        sqlite3_exec(m_workspace.database().getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool ReadTransaction::isShared() const
{
    int moved = 0;
    sqlite3_file_control(m_workspace.database().getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    // An older file that is only read lives in memory.
    const char* file = sqlite3_db_filename(m_workspace.database().getHandle(), "main");
    return m_begun && moved == 0 && file && *file != '\0';
}

} // namespace kam
