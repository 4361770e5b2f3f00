#include "workspace/connection.h"

#include "base/error.h"
#include "workspace/turn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <sqlite3.h>
#include <sys/vfs.h>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// Four times the peak of the largest import measured (docs/performance.md): a hostile file cannot eat the
/// memory.
constexpr sqlite3_int64 heapLimit = sqlite3_int64{2} << 30;

struct Limit {
    int id;
    int value;
};
constexpr std::array limits{
    Limit{SQLITE_LIMIT_LENGTH, 50'000'000},  Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Limit{SQLITE_LIMIT_COLUMN, 200},         Limit{SQLITE_LIMIT_EXPR_DEPTH, 50},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 20}, Limit{SQLITE_LIMIT_VDBE_OP, 250'000},
    Limit{SQLITE_LIMIT_ATTACHED, 1},         Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
};

struct Config {
    int id;
    int value;
};
constexpr std::array configs{
    Config{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Config{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Config{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Config{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Config{SQLITE_DBCONFIG_DQS_DML, 0},
    Config{SQLITE_DBCONFIG_DQS_DDL, 0},
    Config{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Config{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
};

struct Pragma {
    const char* set;
    const char* read;
    int expected;
};
constexpr std::array pragmas{
    Pragma{"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", 1},
    Pragma{"PRAGMA mmap_size=0", "PRAGMA mmap_size", 0},
    Pragma{"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", 3},
    Pragma{"PRAGMA secure_delete=ON", "PRAGMA secure_delete", 1},
    Pragma{"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", 2},
    Pragma{"PRAGMA recursive_triggers=OFF", "PRAGMA recursive_triggers", 0},
    Pragma{"PRAGMA cache_size=-65536", "PRAGMA cache_size", -65536},
};

[[noreturn]] void settingRefused(const std::string& name)
{
    throw Error(
        Text::tr(
            "This system's SQLite does not accept the setting “%1”, which the safety of your data needs. "
            "Nothing was opened.")
            .arg(QString::fromStdString(name)),
        "setting refused: " + name, Failure::Unreadable);
}

void applyConfigs(sqlite3* handle)
{
    for (const auto& config : configs) {
        int now = -1;
        if (sqlite3_db_config(handle, config.id, config.value, &now) != SQLITE_OK || now != config.value)
            settingRefused("dbconfig " + std::to_string(config.id));
    }
    for (const auto& limit : limits) {
        sqlite3_limit(handle, limit.id, limit.value);
        if (sqlite3_limit(handle, limit.id, -1) != limit.value)
            settingRefused("limit " + std::to_string(limit.id));
    }
}

constexpr int noAnswer = -1;

int readInteger(SQLite::Database& database, const char* sql)
{
    SQLite::Statement statement(database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt() : noAnswer;
}

void applyPragmas(SQLite::Database& database)
{
    // What concerns files has no answer in memory.
    const char* file = sqlite3_db_filename(database.getHandle(), "main");
    const bool inMemory = !file || *file == '\0';
    for (const auto& pragma : pragmas) {
        database.exec(pragma.set);
        const int now = readInteger(database, pragma.read);
        if (now != pragma.expected && !(inMemory && now == noAnswer))
            settingRefused(pragma.set);
    }
    // On a network drive too: an exclusive lock would shut out our own further connections.
    if (!inMemory && database.execAndGet("PRAGMA locking_mode=NORMAL").getString() != "normal")
        settingRefused("locking_mode");
}

/// What SQLite tells nobody else: that a file was unlinked while it is open, or has two names.
void logWarning(void*, int code, const char*)
{
    // The message may quote statements; the code alone holds no client data.
    if (code == SQLITE_WARNING)
        std::fprintf(stderr, "sqlite: %s (%d)\n", sqlite3_errstr(code), code);
}

} // namespace

void prepareSqlite()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // A file that hits the size limit of the process must come back as an error, not end the program.
        std::signal(SIGXFSZ, SIG_IGN);
        sqlite3_config(SQLITE_CONFIG_LOG, logWarning, nullptr);
        sqlite3_initialize();
        sqlite3_hard_heap_limit64(heapLimit);
    });
}

bool isNetworkFileSystem(unsigned long type)
{
    // NFS, CIFS, SMB2, SMB, 9p, FUSE: linux/magic.h and the clients' sources
    constexpr std::array<unsigned long, 6> networks{0x6969, 0xFF534D42, 0xFE534D42,
                                                    0x517B, 0x01021997, 0x65735546};
    return std::find(networks.begin(), networks.end(), type & 0xFFFFFFFFUL) != networks.end();
}

bool isNetworkFolder(const QString& path)
{
    struct statfs about = {};
    return statfs(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &about) == 0 &&
           isNetworkFileSystem(static_cast<unsigned long>(about.f_type));
}

std::unique_ptr<SQLite::Database> openConnection(const QString& path, const OpenOptions& options)
{
    prepareSqlite();
    // A connection belongs to one thread, so that SQLite need not lock at every call.
    const int flags =
        (options.readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) | SQLite::OPEN_NOMUTEX;
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags, busyMilliseconds,
                                                       options.vfs.toStdString());
    sqlite3_extended_result_codes(database->getHandle(), 1);
    applyConfigs(database->getHandle());
    applyPragmas(*database);
    return database;
}

static QString movedSentence()
{
    return Text::tr(
        "The file %1 was moved, replaced or deleted by another program. Nothing more is written to "
        "it; save a copy elsewhere to keep what you see.");
}

Error damagedError(const QString& path, const std::string& detail)
{
    return Error(
        Text::tr("The file %1 is damaged. Restore your last backup; the damaged file was left as it is.")
            .arg(QDir::toNativeSeparators(path)),
        detail, Failure::Unreadable);
}

Error movedError(const QString& path)
{
    return explained(SQLite::Exception("moved", SQLITE_READONLY_DBMOVED), path);
}

Error explained(const SQLite::Exception& exception, const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    // One made from a code alone has no extended one beside it.
    const int code =
        exception.getExtendedErrorCode() < 0 ? exception.getErrorCode() : exception.getExtendedErrorCode();
    const std::string detail = std::string(exception.what()) + " (" + std::to_string(code) + ")";
    if (code == SQLITE_READONLY_DBMOVED)
        return Error(movedSentence().arg(name), detail, Failure::Unreadable);
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        return Error(
            Text::tr(
                "The disk is full: the change to %1 was not stored. Free some space and try again, or save "
                "a copy to another disk.")
                .arg(name),
            detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(Text::tr("Another program is writing to %1. Nothing was changed; try again in a moment.")
                         .arg(name),
                     detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error(Text::tr("The file %1 can only be read. Save a copy elsewhere to change it.").arg(name),
                     detail, Failure::Unreadable);
    case SQLITE_CANTOPEN:
        return Error(
            Text::tr("The file %1 can't be opened. Check that it exists and that you may read it.").arg(name),
            detail, Failure::Unreadable);
    case SQLITE_SCHEMA:
        return Error(Text::tr("The structure of %1 was changed by another program or a newer version of KAM "
                              "Workbench. Close the file and open it again.")
                         .arg(name),
                     detail, Failure::Unreadable);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damagedError(path, detail);
    case SQLITE_CONSTRAINT:
        return Error(Text::tr("The change breaks a rule of the workspace file, so nothing was stored."),
                     detail);
    case SQLITE_NOMEM:
        return Error(Text::tr("There is not enough memory for this. Nothing was changed."), detail);
    case SQLITE_TOOBIG:
        return Error(
            Text::tr(
                "A text is too long: the workspace stores up to 50 MB in one field. Nothing was changed."),
            detail);
    default:
        return Error(
            Text::tr(
                "The file %1 could not be read or written (%2). The change was not stored; check the disk, "
                "then try again or save a copy elsewhere.")
                .arg(name, QString::fromLatin1(sqlite3_errstr(exception.getErrorCode()))),
            detail);
    }
}

} // namespace kam
