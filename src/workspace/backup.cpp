// A copy of the workspace counts only after it was read back and compared.
#include "base/error.h"
#include "base/progress.h"
#include "workspace/privatefile.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <map>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

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

QString problemIn(SQLite::Database& database)
{
    SQLite::Statement check(database, "PRAGMA integrity_check(1)");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok")
        return QString::fromStdString(check.hasRow() ? check.getColumn(0).getString() : "no answer");
    SQLite::Statement keys(database, "PRAGMA foreign_key_check");
    if (keys.executeStep())
        return QStringLiteral("foreign key of %1").arg(QString::fromStdString(keys.getColumn(0).getString()));
    return {};
}

void requireSame(SQLite::Database& original, const QString& copyPath)
{
    const auto copy = openConnection(copyPath, {.readOnly = true, .vfs = {}});
    if (const QString problem = problemIn(*copy);
        !problem.isEmpty() || rowCounts(original) != rowCounts(*copy))
        throw Error(Text::tr("The copy %1 could not be verified and was removed. Try again, or another disk.")
                        .arg(QDir::toNativeSeparators(copyPath)),
                    "backup differs: " + problem.toStdString());
}

void writeChecksum(const QString& path)
{
    QFile copy(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!copy.open(QIODevice::ReadOnly) || !hash.addData(&copy))
        throw Error(Text::tr("The copy %1 can't be read back.").arg(QDir::toNativeSeparators(path)),
                    "reading backup");
    PrivateFile sums(path + QStringLiteral(".sha256"));
    QFile file(sums.path());
    const QByteArray line = hash.result().toHex() + "  " + QFileInfo(path).fileName().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.flush())
        throw Error(Text::tr("%1 could not be written (%2).").arg(sums.path(), file.errorString()),
                    "writing checksum");
    file.close();
    sums.publish();
}

} // namespace

void Workspace::backup(const QString& target, Progress& progress) const
{
    if (QFileInfo::exists(target))
        throw Error(Text::tr("%1 exists already and is not overwritten. Choose another name.")
                        .arg(QDir::toNativeSeparators(target)),
                    "exists");
    progress.step(0, 3);
    PrivateFile copy(target);
    try {
        SQLite::Statement vacuum(*m_database, "VACUUM INTO ?");
        vacuum.bind(1, copy.path().toStdString());
        vacuum.exec();
        progress.step(1, 3);
        requireSame(*m_database, copy.path());
    } catch (const SQLite::Exception& exception) {
        throw explained(exception, target);
    }
    progress.step(2, 3);
    copy.publish();
    writeChecksum(target);
    progress.step(3, 3);
}

QString Workspace::integrityProblem() const
{
    try {
        return problemIn(*m_database);
    } catch (const SQLite::Exception& exception) {
        return explained(exception, m_path).sentence();
    }
}

} // namespace kam
