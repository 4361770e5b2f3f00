// How a workspace file comes into being and is opened.
#include "base/error.h"
#include "base/progress.h"
#include "workspace/backup.h"
#include "workspace/filecheck.h"
#include "workspace/openfiles.h"
#include "workspace/privatefile.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <ctime>
#include <sqlite3.h>
#include <unistd.h>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

[[noreturn]] void refuse(const QString& sentence, const QString& path, const std::string& detail)
{
    throw Error(sentence.arg(QDir::toNativeSeparators(path)), detail, Failure::Unreadable);
}

[[noreturn]] void refuseDamaged(const QString& path, const std::string& detail)
{
    refuse(Text::tr("The file %1 is damaged. Restore your last backup; the damaged file was left as it is."),
           path, detail);
}

/// Stops a hostile file from keeping the checks busy for ever. Counts the time the processor worked for us: a
/// slow disk or a busy machine does not make a file a damaged one.
class Deadline
{
public:
    explicit Deadline(sqlite3* database) : m_database(database), m_started(processorSeconds())
    {
        sqlite3_progress_handler(database, 10'000, &Deadline::expired, this);
    }
    ~Deadline() { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

private:
    static double processorSeconds()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    }
    static int expired(void* self)
    {
        return processorSeconds() - static_cast<Deadline*>(self)->m_started > mostSeconds;
    }

    static constexpr double mostSeconds = 30;

    sqlite3* m_database;
    double m_started;
};

void requireOurs(SQLite::Database& database, const QString& path, const SchemaSteps& steps)
{
    if (database.execAndGet("PRAGMA application_id").getInt() != applicationId)
        refuse(Text::tr("%1 is a database of another application, not a workspace."), path,
               "foreign application_id");
    const int version = schemaVersion(database);
    if (version > static_cast<int>(steps.size()))
        refuse(
            Text::tr("%1 was written by a newer version of KAM Workbench. Install that version to open it."),
            path, "newer schema");
    if (const QString difference =
            version < 1 ? QStringLiteral("no schema") : schemaDifference(database, steps, version);
        !difference.isEmpty())
        refuse(Text::tr("The structure of %1 was changed by another program, so it is not opened. Restore "
                        "your last backup."),
               path, "schema differs: " + difference.toStdString());
}

void requireWhole(SQLite::Database& database, const QString& path)
{
    const Deadline deadline(database.getHandle());
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    const bool whole = check.executeStep() && check.getColumn(0).getString() == "ok";
    if (!whole)
        refuseDamaged(path, "quick_check failed");
}

/// The header said so already, unless a journal had to be played back first.
void requireRollbackJournal(SQLite::Database& database, const QString& path)
{
    if (database.execAndGet("PRAGMA journal_mode").getString() != "delete")
        refuse(Text::tr(
                   "%1 was switched to another journal mode by a different program, which would leave parts "
                   "of it in side files. Switch it back with: sqlite3 FILE \"PRAGMA journal_mode=DELETE\"."),
               path, "journal mode");
}

bool mayWrite(const QString& path)
{
    return access(QFile::encodeName(path).constData(), W_OK) == 0 &&
           access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) == 0;
}

std::unique_ptr<SQLite::Database> checkedConnection(const QString& path, const OpenOptions& options,
                                                    const SchemaSteps& steps)
{
    try {
        auto database = openConnection(path, options);
        requireOurs(*database, path, steps);
        requireWhole(*database, path);
        requireRollbackJournal(*database, path);
        return database;
    } catch (const SQLite::Exception& exception) {
        const int code = exception.getExtendedErrorCode();
        if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_IOERR_DELETE ||
            code == SQLITE_READONLY_RECOVERY)
            refuse(
                Text::tr(
                    "%1 was not closed properly and must be repaired where it can be written. Copy it, "
                    "together with "
                    "the file of the same name ending in -journal, to a folder of yours and open it there."),
                path, exception.what());
        // Our own statements are sound, so it is the file that can't be understood (an unknown format
        // number), that names sizes beyond all limits, or that keeps the checks busy for ever.
        if (const int primary = code & 0xff;
            primary == SQLITE_ERROR || primary == SQLITE_TOOBIG || primary == SQLITE_INTERRUPT)
            refuseDamaged(path, exception.what());
        throw explained(exception, path);
    }
}

QString migrationBackupPath(const QString& path, int version, std::size_t newVersion)
{
    const QString base = QStringLiteral("%1.v%2-before-v%3.%4")
                             .arg(path)
                             .arg(version)
                             .arg(newVersion)
                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString name = base;
    for (int attempt = 2; QFileInfo::exists(name); ++attempt)
        name = QStringLiteral("%1-%2").arg(base).arg(attempt);
    return name;
}

void backUpAndMigrate(SQLite::Database& database, const QString& path, const SchemaSteps& steps)
{
    const int version = schemaVersion(database);
    if (version == static_cast<int>(steps.size()))
        return;
    const QString copy = migrationBackupPath(path, version, steps.size());
    NoProgress progress;
    writeVerifiedCopy(database, copy, progress);
    try {
        migrate(database, steps);
    } catch (const SQLite::Exception& exception) {
        if ((exception.getErrorCode() & 0xff) == SQLITE_FULL)
            throw explained(exception, path);
        throw Error(
            Text::tr("%1 could not be brought up to date and was left as it was (%2). A verified copy is "
                     "%3.")
                .arg(QDir::toNativeSeparators(path),
                     QString::fromLatin1(sqlite3_errstr(exception.getErrorCode())),
                     QDir::toNativeSeparators(copy)),
            exception.what(), Failure::Unreadable);
    }
}

} // namespace

std::unique_ptr<Workspace> Workspace::create(const QString& path, const QString& currency,
                                             const SchemaSteps& steps)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        throw Error(Text::tr("%1 exists already and is not overwritten. Choose another name, or open it.")
                        .arg(QDir::toNativeSeparators(path)),
                    "exists");
    // Built under another name first: a workspace either exists whole or not at all.
    PrivateFile building(path);
    try {
        const auto database = openConnection(building.path(), {});
        createSchema(*database, steps);
        SQLite::Statement first(*database, "INSERT INTO workspace (id, currency) VALUES (1, ?)");
        first.bind(1, currency.toStdString());
        first.exec();
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() == SQLITE_CONSTRAINT)
            throw Error(
                Text::tr("“%1” is not a currency code. Use three capital letters, such as PLN or EUR.")
                    .arg(currency),
                exception.what());
        throw explained(exception, path);
    }
    building.publish();
    return open(path, {}, steps);
}

std::unique_ptr<Workspace> Workspace::open(const QString& path, const OpenOptions& options,
                                           const SchemaSteps& steps)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString target = canonical.isEmpty() ? path : canonical;
    auto registration =
        OpenFiles::enter(target, [&] { requireWorkspaceFile(target, static_cast<int>(steps.size())); });
    OpenOptions effective = options;
    effective.readOnly = options.readOnly || !mayWrite(target);
    try {
        auto database = checkedConnection(target, effective, steps);
        if (effective.readOnly && schemaVersion(*database) != static_cast<int>(steps.size()))
            refuse(
                Text::tr("%1 is from an older version and can't be brought up to date where it can only be "
                         "read. Copy it to a folder of yours and open it there."),
                target, "old and read-only");
        backUpAndMigrate(*database, target, steps);
        return std::unique_ptr<Workspace>(
            new Workspace(target, std::move(registration), std::move(database), effective.readOnly));
    } catch (const SQLite::Exception& exception) {
        throw explained(exception, target);
    }
}

} // namespace kam
