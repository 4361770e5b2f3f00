#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace kam
{

class Progress;
class Workspace;

/// A copy that was taken while the workspace was being worked on.
struct KeptBackup {
    QString path;
    QDateTime at;      ///< UTC
    qint64 newest = 0; ///< id of the newest entry of the history in it; 0 where there is none
    qint64 bytes = 0;
};

/// Verified copies of one workspace in a folder of its own, thinned out as they grow old.
///
/// All copies of the last two days stay, then the last one of each of twelve days, of each of ten weeks and
/// of each of twelve months, counting only days, weeks and months that have one. When they take more than 500
/// MB together, the oldest go, but never the last three.
class BackupKeeper
{
public:
    /// @param folder of the copies of all workspaces; made when it is first needed
    BackupKeeper(const QString& folder, const QString& workspacePath);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Newest first.
    [[nodiscard]] std::vector<KeptBackup> all() const;
    /// Takes a copy and thins out the others. Does nothing where nothing was changed since the last copy.
    /// @returns whether one was taken. @throws Error; then all copies there were are still there
    bool keep(const Workspace& workspace, const QDateTime& now, Progress& progress) const;

private:
    void thinOut(const QDateTime& now) const;

    QString m_folder;
    QString m_stem;
};

/// Where the application keeps the copies of all workspaces.
[[nodiscard]] QString usualBackupFolder();

/// Which of these moments the rule of BackupKeeper gives up. @param taken in any order
[[nodiscard]] std::vector<QDateTime> expiredBackups(std::vector<QDateTime> taken, const QDateTime& now);

} // namespace kam
