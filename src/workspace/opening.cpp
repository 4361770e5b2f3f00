// How a workspace file comes into being and is opened.
#include "base/error.h"
#include "base/progress.h"
#include "workspace/backup.h"
#include "workspace/filecheck.h"
#include "workspace/openfiles.h"
#include "workspace/privatefile.h"
#include "workspace/wholecheck.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <unistd.h>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// Bytes that are checked in the blink of an eye.
constexpr qint64 checkedAtOnce = 8 << 20;

[[noreturn]] void refuse(const QString& sentence, const QString& path, const std::string& detail)
{
    throw Error(sentence.arg(QDir::toNativeSeparators(path)), detail, Failure::Unreadable);
}

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
    if (!isWhole(database))
        throw damagedError(path, "quick_check failed");
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
        const bool old = schemaVersion(*database) != static_cast<int>(steps.size());
        if (!options.checkLater || old) // an old file is written to at once
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
            throw damagedError(path, exception.what());
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

/// An older file as it would be today: whoever only reads it, a backup perhaps, changes nothing.
std::unique_ptr<SQLite::Database> migratedInMemory(SQLite::Database& old, const SchemaSteps& steps)
{
    auto memory = openConnection(QStringLiteral(":memory:"), {});
    auto* copy = sqlite3_backup_init(memory->getHandle(), "main", old.getHandle(), "main");
    if (!copy)
        throw SQLite::Exception(memory->getHandle());
    sqlite3_backup_step(copy, -1);
    if (const int code = sqlite3_backup_finish(copy); code != SQLITE_OK)
        throw SQLite::Exception("copying", code);
    migrate(*memory, steps);
    return memory;
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
    const FilePlace place = placeOf(target);
    effective.checkLater =
        options.checkLater && QFileInfo(target).size() > checkedAtOnce && !isNetworkFolder(target);
    try {
        auto database = checkedConnection(target, effective, steps);
        if (!effective.readOnly)
            backUpAndMigrate(*database, target, steps);
        else if (schemaVersion(*database) != static_cast<int>(steps.size()))
            database = migratedInMemory(*database, steps);
        std::unique_ptr<Workspace> workspace(
            new Workspace(place, std::move(registration), std::move(database), effective.readOnly));
        if (effective.checkLater)
            workspace->m_check = std::make_unique<WholeCheck>(target, effective);
        return workspace;
    } catch (const SQLite::Exception& exception) {
        throw explained(exception, target);
    }
}

std::unique_ptr<Workspace> Workspace::openBeside(const FilePlace& place, const OpenOptions& options)
{
    if (placeOf(place.path) != place)
        throw movedError(place.path);
    auto workspace = open(place.path, options);
    // Replaced in between, too: SQLite compares what it opened with what has the name now.
    if (placeOf(place.path) != place || workspace->hasMoved())
        throw movedError(place.path);
    return workspace;
}

void Workspace::finishCheck()
{
    if (!m_check)
        return;
    const bool whole = m_check->wait();
    m_check.reset();
    if (whole)
        return;
    m_lost = true;
    m_lossReason = std::make_unique<Error>(damagedError(m_place.path, "quick_check failed"));
    Q_EMIT damaged(m_lossReason->sentence());
}

void Workspace::lookAtCheck()
{
    if (!m_check)
        return;
    m_check->begin();
    if (!m_check->isOver())
        return;
    try {
        finishCheck();
    } catch (const SQLite::Exception&) {
        // Busy or a hiccup of the disk: the next poll tries again.
    }
}

} // namespace kam
