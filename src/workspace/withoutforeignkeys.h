#pragma once

#include <sqlite3.h>

namespace kam
{

/// Foreign keys neither act nor are checked while this lives; unlike the pragma it works in a transaction.
/// For rows whose parents were looked up in the same transaction, or are checked afterwards.
class WithoutForeignKeys
{
public:
    explicit WithoutForeignKeys(sqlite3* database) : m_database(database) { set(0); }
    ~WithoutForeignKeys() { set(1); }
    WithoutForeignKeys(const WithoutForeignKeys&) = delete;
    WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;

private:
    void set(int on)
    {
        int now = 0;
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, on, &now);
    }

    sqlite3* m_database;
};

} // namespace kam
