#pragma once

#include "workspace/backupkeeper.h"

#include <QDialog>

class QTableView;

namespace kam
{

/// The backups of a workspace, to restore one of them as a file of its own.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const BackupKeeper& keeper, QWidget* parent = nullptr);

    /// For the file that the selected backup is restored as.
    [[nodiscard]] QString suggestedName() const;
    /// Compares the selected backup with its checksum and copies it. Never overwrites. @throws Error
    void restore(const QString& target) const;

private:
    [[nodiscard]] const KeptBackup& selected() const;

    std::vector<KeptBackup> m_backups;
    QTableView* m_table = nullptr;
};

} // namespace kam
