// What the window says of the state of its workspace: title, status bar, commands that are there or not.
#include "common/labels.h"
#include "common/theme.h"
#include "common/unstored.h"
#include "shell/filecommands.h"
#include "shell/mainwindow.h"
#include "shell/windowdesk.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

namespace kam
{

void MainWindow::makeStatusBar()
{
    m_file = mutedLabel({}, this);
    m_state = mutedLabel({}, this);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(theme::navigationWidth);
    m_progress->setMaximum(1000);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancelWorkButton"));
    m_progress->hide();
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->cancelWork();
    });
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(theme::grid, 0, theme::grid, 0);
    statusBar()->setAutoFillBackground(true);
    statusBar()->setBackgroundRole(QPalette::Base);
    statusBar()->addWidget(m_file);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
    statusBar()->addPermanentWidget(m_state);
}

void MainWindow::updateState()
{
    const bool open = m_desk != nullptr;
    const auto undo = open ? m_desk->workspace().nextUndo() : std::nullopt;
    const auto redo = open ? m_desk->workspace().nextRedo() : std::nullopt;
    const bool writable = open && !m_desk->workspace().isReadOnly() && !m_desk->workspace().isLost();
    m_undo->setText(undo ? tr("Undo: %1").arg(undo->label) : tr("Undo"));
    m_redo->setText(redo ? tr("Redo: %1").arg(redo->label) : tr("Redo"));
    m_undo->setEnabled(undo && writable);
    m_redo->setEnabled(redo && writable);
    m_files->updateState();
    statusBar()->setVisible(open);
    const QString name = open ? QFileInfo(m_desk->workspace().path()).fileName() : QString();
    setWindowTitle(open ? tr("%1 – KAM Workbench").arg(name) : tr("KAM Workbench"));
    m_file->setText(name);
    if (!open)
        m_state->clear();
    else if (m_desk->workspace().isLost())
        m_state->setText(tr("The file is gone; nothing is saved any more"));
    else if (m_desk->workspace().isReadOnly())
        m_state->setText(tr("Read-only"));
    else if (Unstored::of(m_desk->workspace()).isAny())
        m_state->setText(tr("Something typed is not saved yet"));
    else
        m_state->setText(undo ? tr("All changes saved · Undo: %1").arg(undo->label)
                              : tr("All changes saved"));
}

void MainWindow::busy(bool working)
{
    m_progress->setMaximum(0);
    m_progress->setVisible(working);
    m_cancel->setVisible(working);
    m_views->setEnabled(!working);
    menuBar()->setEnabled(!working);
    if (!working)
        updateState();
}

} // namespace kam
