#include "shell/mainwindow.h"

#include "base/error.h"
#include "common/importdialog.h"
#include "common/labels.h"
#include "common/messagebar.h"
#include "common/page.h"
#include "common/theme.h"
#include "common/unstored.h"
#include "exchange/demonstration.h"
#include "shell/backupwatch.h"
#include "shell/filecommands.h"
#include "shell/findbox.h"
#include "shell/navigation.h"
#include "shell/settings.h"
#include "shell/startpage.h"
#include "shell/windowdesk.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
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
constexpr int damagedPause = 500; ///< milliseconds until a dialog is looked for again

} // namespace

MainWindow::MainWindow(Questions& questions, QWidget* parent)
    : QMainWindow(parent), m_questions(questions), m_entries(pageEntries()), m_messages(new MessageBar(this)),
      m_find(new FindBox(this))
{
    // Find box and messages come first, so that the tabulator goes from the top down.
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    makeCentre();
    makeStatusBar();
    makeMenus();
    fitScreen();
    m_start->showRecent(settings::recentFiles());
    updateState();
}

void MainWindow::fitScreen()
{
    // The frame comes on top of the size of a window and is not known yet.
    const QSize room = screen()->availableSize() -
                       QSize(2 * theme::grid, style()->pixelMetric(QStyle::PM_TitleBarHeight) + theme::grid);
    resize(room.boundedTo({160 * theme::grid, 100 * theme::grid}));
    restoreGeometry(settings::value(QStringLiteral("geometry")));
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
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_views, 1);
    column->addWidget(hairline(centre));
    setCentralWidget(centre);
    for (const PageEntry& entry : m_entries)
        if (entry.under.isEmpty())
            m_navigation->addPage(entry.title);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPlace);
    // The row may be current already, standing for a page below it.
    connect(m_navigation, &QListWidget::itemClicked, this, [this] { showPlace(m_navigation->currentRow()); });
    connect(m_navigation, &QListWidget::itemActivated, this,
            [this] { showPlace(m_navigation->currentRow()); });
    connect(m_start, &StartPage::newAsked, this, [this] { m_files->newWorkspace(); });
    connect(m_start, &StartPage::openAsked, this, [this] { m_files->askForFile(); });
    connect(m_start, &StartPage::importAsked, this, [this] { m_files->importIntoNew(); });
    connect(m_start, &StartPage::demonstrationAsked, this, &MainWindow::openDemonstration);
    connect(m_start, &StartPage::fileAsked, this, &MainWindow::openFile);
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
    return attempt([&] { take(Workspace::open(path, {.readOnly = false, .vfs = {}, .checkLater = true})); });
}

QString MainWindow::demonstrationPath() const
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("demo.kam"));
}

bool MainWindow::openDemonstration()
{
    const QString path = demonstrationPath();
    return QFileInfo::exists(path) ? openFile(path) : openNewDemonstration(path);
}

bool MainWindow::openNewDemonstration(const QString& path)
{
    return attempt([&] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        auto workspace = Workspace::create(path, QStringLiteral("PLN"));
        fillDemonstration(*workspace);
        take(std::move(workspace));
    });
}

void MainWindow::openLast()
{
    if (const QString path = settings::lastWorkspace(); QFileInfo::exists(path))
        openFile(path);
}

void MainWindow::offerRestart()
{
    m_messages->offer(tr("The language changes when the program is started again."), Severity::Hint,
                      tr("Start again"), [this] {
                          if (close())
                              QProcess::startDetached(QCoreApplication::applicationFilePath(), {});
                      });
}

void MainWindow::take(std::unique_ptr<Workspace> workspace)
{
    closeWorkspace();
    m_messages->hide();
    settings::addRecentFile(workspace->path());
    settings::setLastWorkspace(workspace->path());
    const bool readOnly = workspace->isReadOnly();
    m_desk = std::make_unique<WindowDesk>(std::move(workspace), m_questions, *m_messages);
    connect(&m_desk->workspace(), &Workspace::changed, this, &MainWindow::updateState);
    connect(&Unstored::of(m_desk->workspace()), &Unstored::changed, this, &MainWindow::updateState);
    connect(&m_desk->workspace(), &Workspace::waiting, this, [this] {
        // No event is handled while the change waits, so the line is painted at once.
        statusBar()->showMessage(tr("Waiting for another program that is writing to this file…"),
                                 waitingShown);
        statusBar()->repaint();
    });
    connect(&m_desk->workspace(), &Workspace::lost, this, [this](const QString& sentence) {
        m_messages->offer(sentence, Severity::Bad, tr("Save a copy…"), [this] { m_files->saveCopy(); });
        updateState();
    });
    connect(&m_desk->workspace(), &Workspace::damaged, this, &MainWindow::refuseDamaged,
            Qt::QueuedConnection);
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
    connect(new BackupWatch(m_desk->workspace(), m_desk.get()), &BackupWatch::failed, this,
            [this](const QString& sentence) { m_messages->say(sentence, Severity::Caution); });
    m_find->searchIn(&m_desk->workspace());
    m_pages = QList<Page*>(m_entries.size(), nullptr);
    m_views->setCurrentIndex(1);
    m_place = -1;
    returnToPlace();
    updateState();
    m_navigation->setFocus();
    if (readOnly)
        m_messages->offer(
            tr("This file can only be read: what you change is not kept. Save a copy to work on."),
            Severity::Caution, tr("Save a copy…"), [this] { m_files->saveCopy(); });
    else if (const QStringList dangers = m_desk->workspace().warnings(); !dangers.isEmpty())
        m_messages->say(dangers.join(u' '), Severity::Caution, true);
    // The other pages are made once the first one stands on the screen.
    QTimer::singleShot(0, m_desk.get(), [this] {
        if (m_painted || !isVisible())
            makeOtherPages();
    });
}

void MainWindow::rememberPlace() const
{
    const auto [table, row] = m_pages.at(m_place)->shownRow();
    settings::setValue(QStringLiteral("page"), m_entries.at(m_place).key);
    settings::setValue(QStringLiteral("shownTable"), table);
    settings::setValue(QStringLiteral("shownRow"), QByteArray::number(row));
}

void MainWindow::returnToPlace()
{
    const int place = std::max(placeOf(settings::value(QStringLiteral("page"))), 0);
    const QByteArray table = settings::value(QStringLiteral("shownTable"));
    const qint64 row = settings::value(QStringLiteral("shownRow")).toLongLong();
    // A row of another workspace is not found; then it is the page whose entry stands for this one.
    const bool found = table.isEmpty() || pageAt(place)->showRow(table, row);
    showPlace(found ? place : rowOf(place));
}

void MainWindow::refuseDamaged(const QString& sentence)
{
    // A dialog that is open stands on the workspace: it is closed when that has gone.
    if (QApplication::activeModalWidget()) {
        QTimer::singleShot(damagedPause, this, [this, sentence] { refuseDamaged(sentence); });
        return;
    }
    if (m_desk && m_desk->workspace().isLost())
        closeWorkspace();
    m_messages->say(sentence, Severity::Bad);
}

void MainWindow::makeOtherPages()
{
    for (int place = 0; place < m_entries.size(); ++place)
        pageAt(place);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    if (m_desk)
        QTimer::singleShot(0, m_desk.get(), [this] { makeOtherPages(); });
}

void MainWindow::closeWorkspace()
{
    m_find->searchIn(nullptr);
    if (m_place >= 0)
        rememberPlace();
    m_place = -1;
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
    m_start->setFocus();
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

bool MainWindow::jump(const QByteArray& table, qint64 row)
{
    QList<int> order{m_place};
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_entries.at(i).tables.contains(table))
            order << i;
    // The others say no; those that are not made yet are not made to be asked.
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_pages.value(i))
            order << i;
    for (const int candidate : order) {
        Page* asked = pageAt(candidate);
        if (!asked || !asked->showRow(table, row))
            continue;
        showPlace(candidate);
        return true;
    }
    return false;
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
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (m_desk && path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return previewImport(*m_desk, this, importKind("clients"), {QFileInfo(path).fileName(), path, {}, 0});
    openFile(path);
}

} // namespace kam
