#include "workspace/backupkeeper.h"

#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <array>

namespace kam
{

namespace
{

constexpr qint64 daysKeptWhole = 2;
constexpr qint64 mostBytes = 500LL * 1000 * 1000;
constexpr std::size_t fewest = 3;

QString timeFormat()
{
    return QStringLiteral("yyyy-MM-dd hhmmss");
}

/// A stage of the rule: the last copy of so many periods stays.
struct Stage {
    int periods;
    qint64 (*periodOf)(const QDate& day);
};

/// Workspaces of one name in different folders must not share their copies.
QString folderName(const QString& workspacePath)
{
    const QFileInfo file(workspacePath);
    const QString canonical = file.canonicalFilePath();
    const QByteArray place = (canonical.isEmpty() ? file.absoluteFilePath() : canonical).toUtf8();
    const QByteArray mark = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(8);
    return file.completeBaseName() + QLatin1Char('-') + QString::fromLatin1(mark);
}

void removeWithChecksum(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral(".sha256"));
}

} // namespace

std::vector<QDateTime> expiredBackups(std::vector<QDateTime> taken, const QDateTime& now)
{
    static const std::array<Stage, 3> stages{{
        {12, [](const QDate& day) { return day.toJulianDay(); }},
        {10, [](const QDate& day) { return day.toJulianDay() / 7; }}, // day 0 was a Monday
        {12, [](const QDate& day) { return qint64{day.year()} * 12 + day.month(); }},
    }};
    std::sort(taken.begin(), taken.end(), std::greater<>());
    std::vector<QDateTime> expired;
    std::size_t stage = 0;
    int kept = 0;
    qint64 last = -1;
    for (const QDateTime& moment : taken) {
        if (moment > now.addDays(-daysKeptWhole))
            continue;
        if (stage < stages.size() && kept == stages[stage].periods &&
            stages[stage].periodOf(moment.date()) != last) {
            ++stage;
            kept = 0;
            last = -1;
        }
        const qint64 period = stage < stages.size() ? stages[stage].periodOf(moment.date()) : last;
        if (stage == stages.size() || period == last) {
            expired.push_back(moment);
            continue;
        }
        last = period;
        ++kept;
    }
    return expired;
}

QString usualBackupFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("backups"));
}

BackupKeeper::BackupKeeper(const QString& folder, const QString& workspacePath)
    : m_folder(QDir(folder).filePath(folderName(workspacePath))),
      m_stem(QFileInfo(workspacePath).completeBaseName())
{
}

std::vector<KeptBackup> BackupKeeper::all() const
{
    static const QRegularExpression name(QStringLiteral("(\\d{4}-\\d{2}-\\d{2} \\d{6}) h(\\d+)\\.kam$"));
    std::vector<KeptBackup> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.kam")}, QDir::Files);
    for (const QFileInfo& file : files) {
        const QRegularExpressionMatch match = name.match(file.fileName());
        if (!match.hasMatch())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), timeFormat());
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            found.push_back({file.filePath(), at, match.captured(2).toLongLong(), file.size()});
    }
    std::sort(found.begin(), found.end(),
              [](const KeptBackup& a, const KeptBackup& b) { return a.at > b.at; });
    return found;
}

bool BackupKeeper::keep(const Workspace& workspace, const QDateTime& now, Progress& progress) const
{
    const auto history = workspace.history(1);
    const qint64 newest = history.empty() ? 0 : history.front().id;
    const std::vector<KeptBackup> before = all();
    if (!before.empty() && before.front().newest == newest)
        return false;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    workspace.backup(
        QDir(m_folder).filePath(
            QStringLiteral("%1 %2 h%3.kam").arg(m_stem, now.toUTC().toString(timeFormat())).arg(newest)),
        progress);
    thinOut(now);
    return true;
}

void BackupKeeper::thinOut(const QDateTime& now) const
{
    const std::vector<KeptBackup> kept = all();
    std::vector<QDateTime> moments;
    for (const KeptBackup& backup : kept)
        moments.push_back(backup.at);
    const std::vector<QDateTime> expired = expiredBackups(moments, now.toUTC());
    qint64 bytes = 0;
    std::size_t stay = 0;
    for (const KeptBackup& backup : kept) {
        const bool old = std::find(expired.begin(), expired.end(), backup.at) != expired.end();
        if (stay >= fewest && (old || bytes + backup.bytes > mostBytes)) {
            removeWithChecksum(backup.path);
            continue;
        }
        bytes += backup.bytes;
        ++stay;
    }
}

} // namespace kam
