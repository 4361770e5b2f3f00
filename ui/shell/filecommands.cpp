#include "shell/filecommands.h"

#include "base/progress.h"
#include "common/importdialog.h"
#include "common/questions.h"
#include "exchange/findings.h"
#include "exchange/kinds.h"
#include "shell/backupsdialog.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/settingsdialog.h"
#include "shell/windowdesk.h"
#include "workspace/backupkeeper.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <memory>

namespace kam
{

namespace
{

/// Where a program that lists nothing better begins.
QString usualCurrency()
{
    const QString currency = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    return currency.isEmpty() ? QStringLiteral("PLN") : currency;
}

/// In a menu an ampersand would become a shortcut.
QString inMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// "importClientsAction"
QString actionName(const char* verb, const QByteArray& word)
{
    QByteArray name = word;
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return QString::fromLatin1(verb + name + "Action");
}

} // namespace

FileCommands::FileCommands(MainWindow& window, Questions& questions)
    : QObject(&window), m_window(window), m_questions(questions)
{
}

QAction* FileCommands::add(QMenu& menu, const QString& text, const QString& name,
                           const QKeySequence& shortcut, void (FileCommands::*slot)())
{
    QAction* action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void FileCommands::fill(QMenu& menu)
{
    add(menu, tr("New workspace…"), QStringLiteral("newAction"), QKeySequence::New,
        &FileCommands::newWorkspace);
    add(menu, tr("Open…"), QStringLiteral("openAction"), QKeySequence::Open, &FileCommands::askForFile);
    addRecent(menu);
    QAction* demonstration = menu.addAction(tr("Open the demonstration"));
    demonstration->setObjectName(QStringLiteral("demonstrationAction"));
    connect(demonstration, &QAction::triggered, &m_window, &MainWindow::openDemonstration);
    menu.addSeparator();
    addImports(menu);
    addExports(menu);
    menu.addSeparator();
    m_forOpen << add(menu, tr("Save a copy…"), QStringLiteral("saveCopyAction"), QKeySequence::SaveAs,
                     &FileCommands::saveCopy)
              << add(menu, tr("Back up now"), QStringLiteral("backUpAction"), {}, &FileCommands::backUpNow)
              << add(menu, tr("Restore from a backup…"), QStringLiteral("restoreAction"), {},
                     &FileCommands::restore)
              << add(menu, tr("Check the file"), QStringLiteral("checkAction"), {}, &FileCommands::check);
    menu.addSeparator();
    add(menu, tr("Settings…"), QStringLiteral("settingsAction"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        &FileCommands::showSettings)
        ->setMenuRole(QAction::PreferencesRole);
    menu.addSeparator();
    QAction* close = menu.addAction(tr("Close workspace"));
    close->setObjectName(QStringLiteral("closeAction"));
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, [this] {
        m_window.closeWorkspace();
        settings::setLastWorkspace({});
    });
    m_forOpen << close;
    QAction* quit = menu.addAction(tr("Quit"));
    quit->setObjectName(QStringLiteral("quitAction"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, &m_window, &MainWindow::close);
}

void FileCommands::addRecent(QMenu& menu)
{
    QMenu* recent = menu.addMenu(tr("Open recent"));
    const auto fillRecent = [this, recent] {
        recent->clear();
        const QStringList files = settings::recentFiles();
        for (const QString& path : files)
            connect(recent->addAction(inMenu(QDir::toNativeSeparators(path))), &QAction::triggered, this,
                    [this, path] { m_window.openFile(path); });
        if (files.isEmpty())
            recent->addAction(tr("No workspace was opened yet"))->setEnabled(false);
    };
    connect(recent, &QMenu::aboutToShow, this, fillRecent);
    fillRecent();
}

void FileCommands::addImports(QMenu& menu)
{
    QMenu* imports = menu.addMenu(tr("Import"));
    m_forWritable << imports->menuAction();
    for (const ImportKind& kind : importKinds()) {
        QAction* action = imports->addAction(tr("%1…").arg(kind.name));
        action->setObjectName(actionName("import", kind.word));
        connect(action, &QAction::triggered, this,
                [this, kind] { askForImport(*m_window.desk(), &m_window, kind); });
        m_forWritable << action;
    }
}

void FileCommands::addExports(QMenu& menu)
{
    QMenu* exports = menu.addMenu(tr("Export"));
    m_forOpen << exports->menuAction();
    for (const ExportKind& kind : exportKinds()) {
        QAction* action = exports->addAction(tr("%1…").arg(kind.name));
        action->setObjectName(actionName("export", kind.word));
        connect(action, &QAction::triggered, this,
                [this, kind] { askForExport(*m_window.desk(), &m_window, kind); });
        m_forOpen << action;
        if (kind.vcards)
            addVCards(*exports, kind);
    }
}

void FileCommands::addVCards(QMenu& menu, const ExportKind& kind)
{
    const auto add = [&](const QString& text, const char* name, VCardVersion version) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this,
                [this, kind, version] { askForVCards(*m_window.desk(), &m_window, kind, version); });
        m_forOpen << action;
    };
    add(tr("%1 as vCard 4.0…").arg(kind.name), "exportVCards4Action", VCardVersion::Four);
    add(tr("%1 as vCard 3.0…").arg(kind.name), "exportVCards3Action", VCardVersion::Three);
}

void FileCommands::updateState()
{
    const WindowDesk* desk = m_window.desk();
    const bool writable = desk && !m_window.desk()->workspace().isReadOnly();
    for (QAction* action : std::as_const(m_forOpen))
        action->setEnabled(desk);
    for (QAction* action : std::as_const(m_forWritable))
        action->setEnabled(writable);
}

QString FileCommands::askForNew()
{
    return m_questions.fileToSave(&m_window, tr("New workspace"), tr("clients.kam"),
                                  tr("Workspaces (*.kam)"));
}

bool FileCommands::create(const QString& path)
{
    return m_window.attempt([&] { m_window.take(Workspace::create(path, usualCurrency())); });
}

void FileCommands::newWorkspace()
{
    if (const QString path = askForNew(); !path.isEmpty())
        (void)create(path);
}

void FileCommands::askForFile()
{
    const QString path =
        m_questions.fileToOpen(&m_window, tr("Open a workspace"), tr("Workspaces (*.kam);;All files (*)"));
    if (!path.isEmpty())
        m_window.openFile(path);
}

void FileCommands::importIntoNew()
{
    const QString table = m_questions.fileToOpen(&m_window, tr("Import a table of clients"),
                                                 tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (table.isEmpty())
        return;
    const QString path = askForNew();
    if (path.isEmpty() || !create(path))
        return;
    m_window.showPage("clients");
    previewImport(*m_window.desk(), &m_window, importKind("clients"),
                  {QFileInfo(table).fileName(), table, {}, 0});
}

void FileCommands::saveCopy()
{
    const QFileInfo file(m_window.desk()->workspace().path());
    const QString name =
        tr("%1 copy of %2.kam").arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const QString target =
        m_questions.fileToSave(&m_window, tr("Save a copy"), name, tr("Workspaces (*.kam)"));
    if (target.isEmpty())
        return;
    m_window.desk()->act([&] {
        NoProgress progress;
        m_window.desk()->workspace().backup(target, progress);
        m_window.desk()->say(tr("A copy was saved and verified: %1").arg(QDir::toNativeSeparators(target)));
    });
}

void FileCommands::backUpNow()
{
    WindowDesk* desk = m_window.desk();
    const BackupKeeper keeper(usualBackupFolder(), desk->workspace().path());
    const auto taken = std::make_shared<bool>(false);
    desk->actLong(
        tr("Backing up"),
        [keeper, taken](Workspace& workspace, Progress& progress) {
            *taken = keeper.keep(workspace, QDateTime::currentDateTimeUtc(), progress);
        },
        [desk, keeper, taken] {
            const QString folder = QDir::toNativeSeparators(keeper.folder());
            desk->say(*taken ? tr("Backed up and verified, in %1.").arg(folder)
                             : tr("Nothing was changed since the last backup, in %1.").arg(folder));
        });
}

void FileCommands::restore()
{
    const QString folder = usualBackupFolder();
    auto* dialog = new BackupsDialog(BackupKeeper(folder, m_window.desk()->workspace().path()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString target = m_questions.fileToSave(&m_window, tr("Restore the backup as"),
                                                      dialog->suggestedName(), tr("Workspaces (*.kam)"));
        if (!target.isEmpty() && m_window.attempt([&] { dialog->restore(target); }))
            m_window.openFile(target);
    });
    dialog->open();
}

void FileCommands::check()
{
    WindowDesk* desk = m_window.desk();
    const auto problem = std::make_shared<QString>();
    const auto findings = std::make_shared<int>(0);
    desk->actLong(
        tr("Checking the file"),
        [problem, findings](Workspace& workspace, Progress&) {
            *problem = workspace.integrityProblem();
            *findings = static_cast<int>(allFindings(workspace).size());
        },
        [desk, problem, findings] {
            if (!problem->isEmpty())
                return desk->say(tr("The file is damaged: %1. Go on with a backup.").arg(*problem),
                                 Severity::Bad);
            desk->say(*findings == 0 ? tr("The file is sound, and nothing was found in the data.")
                                     : tr("The file is sound. %n issue(s) were found in the data: see "
                                          "Issues.",
                                          nullptr, *findings));
        });
}

void FileCommands::showSettings()
{
    auto* dialog = new SettingsDialog(m_window.desk() ? &m_window.desk()->workspace() : nullptr, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChanged, &m_window, &MainWindow::offerRestart);
    dialog->open();
}

} // namespace kam
