#include "shell/backupsdialog.h"

#include "base/date.h"
#include "base/error.h"
#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/texttable.h"
#include "common/theme.h"
#include "workspace/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

namespace
{

constexpr int dialogWidth = 72 * theme::grid;
constexpr int dialogHeight = 56 * theme::grid;

} // namespace

BackupsDialog::BackupsDialog(const BackupKeeper& keeper, QWidget* parent)
    : QDialog(parent), m_backups(keeper.all())
{
    setObjectName(QStringLiteral("backupsDialog"));
    setWindowTitle(tr("Restore from a backup"));
    auto* model = new TextTableModel(this);
    model->setColumns({tr("Backed up"), tr("Size")}, {1});
    std::vector<TextRow> rows;
    for (const KeptBackup& backup : m_backups)
        rows.push_back({shownTime(backup.at, QLocale()), QLocale().formattedDataSize(backup.bytes)});
    model->setRows(std::move(rows));
    m_table = pageTable(*model, tr("Backups, newest first"), QStringLiteral("backupsTableView"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    QVBoxLayout* column = dialogColumn(*this);
    column->addWidget(headingLabel(windowTitle()));
    auto* words = mutedLabel(
        m_backups.empty() ? tr("There is no backup of this workspace yet. One is taken while you work.")
                          : tr("The backup becomes a file of its own; this workspace stays as it is."));
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    QPushButton* restore = addDialogButtons(*this, *column, tr("Restore as…"));
    restore->setEnabled(!m_backups.empty());
    if (!m_backups.empty())
        m_table->selectRow(0);
    resize(dialogWidth, dialogHeight);
}

const KeptBackup& BackupsDialog::selected() const
{
    return m_backups.at(static_cast<std::size_t>(std::max(m_table->currentIndex().row(), 0)));
}

QString BackupsDialog::suggestedName() const
{
    const QString stem = QFileInfo(selected().path).completeBaseName();
    return stem.section(QStringLiteral(" h"), 0, -2) + QStringLiteral(".kam");
}

void BackupsDialog::restore(const QString& target) const
{
    const KeptBackup& backup = selected();
    verifyBackup(backup.path);
    if (!QFile::copy(backup.path, target))
        throw Error(tr("%1 can't be written, or is there already. Choose another name.")
                        .arg(QDir::toNativeSeparators(target)),
                    "copy of a backup");
}

} // namespace kam
