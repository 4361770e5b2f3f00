// A copy of the workspace counts only after it was read back and compared.
#include "workspace/backup.h"

#include "base/error.h"
#include "base/progress.h"
#include "workspace/openfiles.h"
#include "workspace/privatefile.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <map>
#include <sqlite3.h>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

constexpr int pagesAtOnce = 4096;

QString checksumPath(const QString& path)
{
    return path + QStringLiteral(".sha256");
}

std::map<std::string, qint64> rowCounts(SQLite::Database& database)
{
    std::vector<std::string> names;
    SQLite::Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (tables.executeStep())
        names.push_back(tables.getColumn(0).getString());
    std::map<std::string, qint64> counts;
    for (const std::string& name : names)
        counts[name] = database.execAndGet("SELECT count(*) FROM \"" + name + "\"").getInt64();
    return counts;
}

QByteArray vfsName(SQLite::Database& database)
{
    sqlite3_vfs* vfs = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_VFS_POINTER, &vfs);
    return vfs ? QByteArray(vfs->zName) : QByteArray();
}

/// Page by page rather than VACUUM INTO, which can't run inside the read transaction that keeps the original
/// still until the copy was compared with it.
void copyPages(SQLite::Database& from, const QString& to, Progress& progress)
{
    const auto copy = openConnection(to, {.readOnly = false, .vfs = vfsName(from)});
    auto* backup = sqlite3_backup_init(copy->getHandle(), "main", from.getHandle(), "main");
    if (!backup)
        throw SQLite::Exception(copy->getHandle());
    const auto finish = qScopeGuard([backup] { sqlite3_backup_finish(backup); });
    int code = SQLITE_OK;
    while ((code = sqlite3_backup_step(backup, pagesAtOnce)) == SQLITE_OK)
        progress.step(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup),
                      sqlite3_backup_pagecount(backup));
    if (code != SQLITE_DONE)
        throw SQLite::Exception("copying", code);
}

void requireSame(SQLite::Database& original, const QString& copyPath, const QString& target)
{
    const auto copy = openConnection(copyPath, {.readOnly = true, .vfs = vfsName(original)});
    if (const QString problem = integrityProblemIn(*copy);
        !problem.isEmpty() || rowCounts(original) != rowCounts(*copy))
        throw Error(Text::tr("The copy %1 could not be verified and was removed. Try again, or another disk.")
                        .arg(QDir::toNativeSeparators(target)),
                    "backup differs: " + problem.toStdString());
}

QByteArray checksum(const QString& path, const QString& shownPath)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw Error(
            Text::tr("The file %1 can't be read. Check the disk.").arg(QDir::toNativeSeparators(shownPath)),
            "reading backup", Failure::Unreadable);
    return hash.result().toHex();
}

void writeText(const QString& path, const QByteArray& text, const QString& shownPath)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        throw Error(Text::tr("%1 could not be written (%2).")
                        .arg(QDir::toNativeSeparators(shownPath), file.errorString()),
                    "writing checksum");
}

void requireFree(const QString& path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        throw Error(Text::tr("%1 exists already and is not overwritten. Choose another name.")
                        .arg(QDir::toNativeSeparators(path)),
                    "exists");
}

/// Keeps others from committing, so that original and copy can be compared.
void copyAndCompare(SQLite::Database& database, const QString& copyPath, const QString& target,
                    Progress& progress)
{
    const bool ownTransaction = sqlite3_get_autocommit(database.getHandle()) != 0;
    if (ownTransaction)
        database.exec("BEGIN");
    const auto end = qScopeGuard([&] {
        if (ownTransaction)
            sqlite3_exec(database.getHandle(), "COMMIT", nullptr, nullptr, nullptr);
    });
    copyPages(database, copyPath, progress);
    requireSame(database, copyPath, target);
}

} // namespace

QString integrityProblemIn(SQLite::Database& database)
{
    SQLite::Statement check(database, "PRAGMA integrity_check(1)");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok")
        return QString::fromStdString(check.hasRow() ? check.getColumn(0).getString() : "no answer");
    SQLite::Statement keys(database, "PRAGMA foreign_key_check");
    if (keys.executeStep())
        return QStringLiteral("foreign key of %1").arg(QString::fromStdString(keys.getColumn(0).getString()));
    return {};
}

void writeVerifiedCopy(SQLite::Database& database, const QString& target, Progress& progress)
{
    requireFree(target);
    requireFree(checksumPath(target));
    PrivateFile copy(target);
    PrivateFile sums(checksumPath(target));
    try {
        copyAndCompare(database, copy.path(), target, progress);
    } catch (const SQLite::Exception& exception) {
        throw explained(exception, target);
    }
    const QByteArray line =
        checksum(copy.path(), target) + "  " + QFileInfo(target).fileName().toUtf8() + '\n';
    writeText(sums.path(), line, checksumPath(target));
    copy.publish();
    sums.publish();
}

void verifyBackup(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (OpenFiles::contains(path))
        throw Error(
            Text::tr("%1 is open in this program. Close it before its checksum is compared.").arg(shown),
            "open");
    QFile sums(checksumPath(path));
    const QByteArray line = sums.open(QIODevice::ReadOnly) ? sums.read(1024) : QByteArray();
    if (line.size() < 64)
        throw Error(
            Text::tr("There is no checksum beside %1 (%2), so it can't be told whether it is as it was "
                     "written.")
                .arg(shown, QDir::toNativeSeparators(checksumPath(path))),
            "no checksum", Failure::Unreadable);
    if (line.left(64) != checksum(path, path))
        throw Error(
            Text::tr("%1 is not as it was written: it was damaged or changed since. Use another backup.")
                .arg(shown),
            "checksum differs", Failure::Unreadable);
}

void Workspace::backup(const QString& target, Progress& progress) const
{
    if (m_editing)
        throw Error(Text::tr("Finish the current change first."), "backup inside an edit");
    writeVerifiedCopy(*m_database, target, progress);
}

QString Workspace::integrityProblem() const
{
    try {
        return integrityProblemIn(*m_database);
    } catch (const SQLite::Exception& exception) {
        if ((exception.getErrorCode() & 0xff) == SQLITE_INTERRUPT)
            throw explained(exception, m_place.path);
        return explained(exception, m_place.path).sentence();
    }
}

} // namespace kam
