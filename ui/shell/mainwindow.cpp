#include "shell/mainwindow.h"

#include "base/error.h"
#include "base/progress.h"
#include "common/labels.h"
#include "common/messagebar.h"
#include "common/page.h"
#include "common/theme.h"
#include "exchange/demonstration.h"
#include "shell/navigation.h"
#include "shell/settings.h"
#include "shell/startpage.h"
#include "shell/windowdesk.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>

namespace kam
{

namespace
{

/// How long the line about waiting stays once the window answers again.
constexpr int waitingShown = 2000;

} // namespace

MainWindow::MainWindow(Questions& questions, QWidget* parent)
    : QMainWindow(parent), m_questions(questions), m_entries(pageEntries())
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    makeCentre();
    makeStatusBar();
    makeMenus();
    resize(160 * theme::grid, 100 * theme::grid);
    restoreGeometry(settings::value(QStringLiteral("geometry")));
    m_start->showRecent(settings::recentFiles());
    updateState();
}

MainWindow::~MainWindow()
{
    closeWorkspace();
}

void MainWindow::makeCentre()
{
    m_views = new QStackedWidget(this);
    m_start = new StartPage(m_views);
    auto* bench = new QWidget(m_views);
    m_navigation = new Navigation(bench);
    m_stack = new QStackedWidget(bench);
    auto* line = new QFrame(bench);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedWidth(theme::hairline);
    auto* row = new QHBoxLayout(bench);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(line);
    row->addWidget(m_stack, 1);
    m_views->addWidget(m_start);
    m_views->addWidget(bench);
    m_messages = new MessageBar(this);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_views, 1);
    setCentralWidget(centre);
    for (const PageEntry& entry : m_entries)
        if (entry.under.isEmpty())
            m_navigation->addPage(entry.title);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPlace);
    // The row may be current already, standing for a page below it.
    connect(m_navigation, &QListWidget::itemClicked, this, [this] { showPlace(m_navigation->currentRow()); });
    connect(m_navigation, &QListWidget::itemActivated, this,
            [this] { showPlace(m_navigation->currentRow()); });
    connect(m_start, &StartPage::newAsked, this, &MainWindow::newWorkspace);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::askForFile);
    connect(m_start, &StartPage::demonstrationAsked, this, &MainWindow::openDemonstration);
    connect(m_start, &StartPage::fileAsked, this, &MainWindow::openFile);
}

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

bool MainWindow::attempt(const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const Error& error) {
        qWarning("%s", error.what());
        m_messages->say(error.sentence(), Severity::Bad);
    }
    return false;
}

bool MainWindow::openFile(const QString& path)
{
    return attempt([&] { take(Workspace::open(path)); });
}

bool MainWindow::openDemonstration()
{
    return attempt([&] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        const QString path = QDir(folder).filePath(QStringLiteral("demo.kam"));
        if (QFileInfo::exists(path))
            return take(Workspace::open(path));
        QDir().mkpath(folder);
        auto workspace = Workspace::create(path, QStringLiteral("PLN"));
        fillDemonstration(*workspace);
        take(std::move(workspace));
    });
}

void MainWindow::newWorkspace()
{
    QString path =
        m_questions.fileToSave(this, tr("New workspace"), tr("clients.kam"), tr("Workspaces (*.kam)"));
    if (path.isEmpty())
        return;
    const QString currency = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    attempt([&] { take(Workspace::create(path, currency.isEmpty() ? QStringLiteral("PLN") : currency)); });
}

void MainWindow::askForFile()
{
    const QString path =
        m_questions.fileToOpen(this, tr("Open a workspace"), tr("Workspaces (*.kam);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::saveCopy()
{
    const QFileInfo file(m_desk->workspace().path());
    const QString name =
        tr("%1 copy of %2.kam").arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const QString target = m_questions.fileToSave(this, tr("Save a copy"), name, tr("Workspaces (*.kam)"));
    if (target.isEmpty())
        return;
    m_desk->act([&] {
        NoProgress progress;
        m_desk->workspace().backup(target, progress);
        m_desk->say(tr("A copy was saved and verified: %1").arg(QDir::toNativeSeparators(target)));
    });
}

void MainWindow::take(std::unique_ptr<Workspace> workspace)
{
    closeWorkspace();
    m_messages->hide();
    settings::addRecentFile(workspace->path());
    const bool readOnly = workspace->isReadOnly();
    m_desk = std::make_unique<WindowDesk>(std::move(workspace), m_questions, *m_messages);
    connect(&m_desk->workspace(), &Workspace::changed, this, &MainWindow::updateState);
    connect(&m_desk->workspace(), &Workspace::waiting, this, [this] {
        // No event is handled while the change waits, so the line is painted at once.
        statusBar()->showMessage(tr("Waiting for another program that is writing to this file…"),
                                 waitingShown);
        statusBar()->repaint();
    });
    connect(&m_desk->workspace(), &Workspace::lost, this, [this](const QString& sentence) {
        m_messages->offer(sentence, Severity::Bad, tr("Save a copy…"), [this] { saveCopy(); });
        updateState();
    });
    connect(m_desk.get(), &WindowDesk::jumpAsked, this, &MainWindow::jump);
    connect(m_desk.get(), &WindowDesk::workStarted, this, [this](const QString& title) {
        m_state->setText(title);
        busy(true);
    });
    connect(m_desk.get(), &WindowDesk::workAdvanced, this, [this](int thousandths) {
        m_progress->setMaximum(thousandths < 0 ? 0 : 1000);
        m_progress->setValue(thousandths);
    });
    connect(m_desk.get(), &WindowDesk::workEnded, this, [this] { busy(false); });
    m_pages = QList<Page*>(m_entries.size(), nullptr);
    m_views->setCurrentIndex(1);
    m_place = -1;
    showPlace(0);
    updateState();
    if (readOnly)
        m_messages->offer(
            tr("This file can only be read: what you change is not kept. Save a copy to work on."),
            Severity::Caution, tr("Save a copy…"), [this] { saveCopy(); });
    // The other pages are made once the first one stands on the screen.
    QTimer::singleShot(0, m_desk.get(), [this] {
        for (int place = 0; place < m_entries.size(); ++place)
            pageAt(place);
        fillMenus();
    });
}

void MainWindow::closeWorkspace()
{
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row))
            settings::setValue(QStringLiteral("layout/") + QString::fromLatin1(m_entries.at(row).key),
                               m_pages.at(row)->saveLayout());
        if (m_entries.at(row).under.isEmpty())
            m_navigation->setBadge(row, 0);
    }
    qDeleteAll(m_pages);
    m_pages.clear();
    m_desk.reset();
    fillMenus();
    m_views->setCurrentIndex(0);
    m_start->showRecent(settings::recentFiles());
    updateState();
}

Page* MainWindow::pageAt(int place)
{
    if (!m_desk || place < 0 || place >= m_pages.size())
        return nullptr;
    Page*& made = m_pages[place];
    if (!made) {
        const PageEntry& entry = m_entries.at(place);
        made = entry.make(*m_desk, m_stack);
        m_stack->addWidget(made);
        made->restoreLayout(settings::value(QStringLiteral("layout/") + QString::fromLatin1(entry.key)));
        if (entry.under.isEmpty())
            connect(made, &Page::badgeChanged, m_navigation,
                    [this, place](int count) { m_navigation->setBadge(place, count); });
        connect(made, &Page::menuActionsChanged, this, &MainWindow::fillMenus);
    }
    return made;
}

int MainWindow::placeOf(const QByteArray& key) const
{
    for (int place = 0; place < m_entries.size(); ++place)
        if (m_entries.at(place).key == key)
            return place;
    return -1;
}

int MainWindow::rowOf(int place) const
{
    const QByteArray& under = m_entries.at(place).under;
    return under.isEmpty() ? place : placeOf(under);
}

Page* MainWindow::page(const QByteArray& key)
{
    return pageAt(placeOf(key));
}

void MainWindow::showPage(const QByteArray& key)
{
    showPlace(placeOf(key));
}

void MainWindow::showPlace(int place)
{
    Page* shown = pageAt(place);
    if (!shown || place == m_place)
        return;
    m_place = place;
    {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrentRow(rowOf(place));
    }
    m_stack->setCurrentWidget(shown);
    fillMenus();
}

void MainWindow::jump(const QByteArray& table, qint64 row)
{
    QList<int> order{m_place};
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_entries.at(i).tables.contains(table))
            order << i;
    for (int i = 0; i < m_entries.size(); ++i)
        order << i;
    for (const int candidate : order) {
        Page* asked = pageAt(candidate);
        if (!asked || !asked->showRow(table, row))
            continue;
        showPlace(candidate);
        return;
    }
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
    m_saveCopy->setEnabled(open);
    m_close->setEnabled(open);
    m_find->setEnabled(open);
    const QString name = open ? QFileInfo(m_desk->workspace().path()).fileName() : QString();
    setWindowTitle(open ? tr("%1 – KAM Workbench").arg(name) : tr("KAM Workbench"));
    m_file->setText(name);
    if (!open)
        m_state->clear();
    else if (m_desk->workspace().isLost())
        m_state->setText(tr("The file is gone; nothing is saved any more"));
    else if (m_desk->workspace().isReadOnly())
        m_state->setText(tr("Read-only"));
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

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings::setValue(QStringLiteral("geometry"), saveGeometry());
    closeWorkspace();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().value(0).toLocalFile());
}

} // namespace kam
