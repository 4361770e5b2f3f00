// The menus of the window and its find box.
#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/messagebar.h"
#include "common/page.h"
#include "common/svgicon.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "shell/settings.h"
#include "shell/windowdesk.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace kam
{

namespace
{

constexpr int mostFound = 12;
constexpr int idRole = Qt::UserRole;

/// A menu's entry for a command of a page: shows the page first, then runs the command.
QAction* mirrored(QAction* source, QObject* parent, const std::function<void()>& showPage)
{
    auto* entry = new QAction(parent);
    const auto follow = [source, entry] {
        const QString keys = source->shortcut().toString(QKeySequence::NativeText);
        entry->setText(keys.isEmpty() ? source->text() : source->text() + QLatin1Char('\t') + keys);
        entry->setEnabled(source->isEnabled());
        entry->setCheckable(source->isCheckable());
        entry->setChecked(source->isChecked());
        entry->setVisible(source->isVisible());
        entry->setSeparator(source->isSeparator());
    };
    follow();
    QObject::connect(source, &QAction::changed, entry, follow);
    QObject::connect(source, &QAction::toggled, entry, follow);
    QObject::connect(source, &QObject::destroyed, entry, &QObject::deleteLater);
    QObject::connect(entry, &QAction::triggered, source, [source, showPage] {
        showPage();
        source->trigger();
    });
    return entry;
}

} // namespace

QAction* MainWindow::command(QMenu* menu, const QString& text, const QString& name,
                             const QKeySequence& shortcut, const std::function<void()>& run)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    command(file, tr("New workspace…"), QStringLiteral("newAction"), QKeySequence::New,
            [this] { newWorkspace(); });
    command(file, tr("Open…"), QStringLiteral("openAction"), QKeySequence::Open, [this] { askForFile(); });
    command(file, tr("Open the demonstration"), QStringLiteral("demonstrationAction"), {},
            [this] { openDemonstration(); });
    QMenu* recent = file->addMenu(tr("Open recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        const QStringList files = settings::recentFiles();
        for (QString path : files) {
            const QString shown = QString(path).replace(QLatin1Char('&'), QStringLiteral("&&"));
            connect(recent->addAction(shown), &QAction::triggered, this, [this, path] { openFile(path); });
        }
    });
    file->addSeparator();
    m_saveCopy = command(file, tr("Save a copy…"), QStringLiteral("saveCopyAction"), QKeySequence::SaveAs,
                         [this] { saveCopy(); });
    m_close = command(file, tr("Close workspace"), QStringLiteral("closeAction"), QKeySequence::Close,
                      [this] { closeWorkspace(); });
    file->addSeparator();
    command(file, tr("Quit"), QStringLiteral("quitAction"), QKeySequence(Qt::CTRL | Qt::Key_Q),
            [this] { close(); });
}

void MainWindow::makeEditMenu()
{
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_undo = command(m_editMenu, tr("Undo"), QStringLiteral("undoAction"), QKeySequence::Undo,
                     [this] { m_desk->act([this] { m_desk->workspace().undo(); }); });
    m_redo = command(m_editMenu, tr("Redo"), QStringLiteral("redoAction"), QKeySequence::Redo,
                     [this] { m_desk->act([this] { m_desk->workspace().redo(); }); });
    m_undo->setIcon(svgIcon(QStringLiteral("undo")));
    m_redo->setIcon(svgIcon(QStringLiteral("redo")));
    m_editMenu->addSeparator();
}

void MainWindow::addThemeCommands()
{
    auto* themes = new QActionGroup(this);
    const QList<QPair<theme::Mode, QString>> modes{{theme::Mode::System, tr("Theme of the system")},
                                                   {theme::Mode::Light, tr("Light theme")},
                                                   {theme::Mode::Dark, tr("Dark theme")}};
    for (const auto& [mode, text] : modes) {
        const theme::Mode chosen = mode;
        QAction* action = command(m_viewMenu, text, QStringLiteral("themeAction"), {}, [chosen] {
            settings::setThemeMode(chosen);
            theme::apply(chosen);
        });
        action->setCheckable(true);
        action->setChecked(theme::mode() == mode);
        themes->addAction(action);
    }
}

void MainWindow::addLanguageCommands()
{
    const QList<QPair<settings::Language, QString>> languages{
        {settings::Language::System, tr("Language of the system")},
        {settings::Language::English, QStringLiteral("English")},
        {settings::Language::Polish, QStringLiteral("Polski")}};
    auto* chosenLanguage = new QActionGroup(this);
    for (const auto& [language, text] : languages) {
        const settings::Language chosen = language;
        QAction* action = command(m_viewMenu, text, QStringLiteral("languageAction"), {}, [this, chosen] {
            settings::setLanguage(chosen);
            m_messages->say(tr("The language changes when the program is started again."), Severity::Hint);
        });
        action->setCheckable(true);
        action->setChecked(settings::language() == language);
        chosenLanguage->addAction(action);
    }
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    for (int place = 0; place < m_entries.size(); ++place)
        if (m_entries.at(place).under.isEmpty())
            command(m_viewMenu, m_entries.at(place).title, QStringLiteral("pageAction"),
                    QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)),
                    [this, place] { showPlace(place); });
    m_viewMenu->addSeparator();
    addThemeCommands();
    m_viewMenu->addSeparator();
    addLanguageCommands();
    for (const auto& [key, title] : {QPair<QByteArray, QString>{"Client", tr("&Client")},
                                     {"Model", tr("&Model")},
                                     {"Tools", tr("&Tools")}})
        m_pageMenus.append({key, menuBar()->addMenu(title)});
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    command(help, tr("About KAM Workbench"), QStringLiteral("aboutAction"), {}, [this] {
        about();
    })->setMenuRole(QAction::AboutRole);

    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("findEdit"));
    m_find->setAccessibleName(tr("Find client"));
    m_find->setPlaceholderText(
        tr("Find client   %1").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    m_find->setFixedWidth(30 * theme::grid);
    auto* corner = new QWidget(this);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 1, theme::grid, 2);
    row->addWidget(m_find);
    menuBar()->setCornerWidget(corner);
    find();
}

void MainWindow::find()
{
    auto* focus = new QAction(this);
    focus->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    addAction(focus);
    connect(focus, &QAction::triggered, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    auto* model = new QStandardItemModel(m_find);
    auto* completer = new QCompleter(model, m_find);
    // The registry has searched already, without regard to case and diacritics.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setAccessibleName(tr("Clients found"));
    m_find->setCompleter(completer);
    connect(m_find, &QLineEdit::textEdited, this, &MainWindow::updateFind);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                jump("client", index.data(idRole).toLongLong());
                QMetaObject::invokeMethod(m_find, &QLineEdit::clear, Qt::QueuedConnection);
            });
    connect(m_find, &QLineEdit::returnPressed, this, [this, model] {
        if (model->rowCount() > 0 && !m_find->text().isEmpty())
            jump("client", model->item(0)->data(idRole).toLongLong());
    });
}

void MainWindow::updateFind(const QString& text)
{
    auto* model = qobject_cast<QStandardItemModel*>(m_find->completer()->model());
    model->clear();
    if (!m_desk || text.trimmed().isEmpty())
        return;
    const ClientStore store(m_desk->workspace());
    ClientFilter filter;
    filter.text = text;
    auto found = store.find(filter);
    if (found.size() > mostFound)
        found.resize(mostFound);
    for (const Client& client : store.clients(found)) {
        auto* item = new QStandardItem(client.name);
        item->setData(client.id, idRole);
        model->appendRow(item);
    }
    m_find->completer()->complete();
}

void MainWindow::fillMenus()
{
    const auto clearMirrors = [](QMenu* menu) {
        const auto actions = menu->actions();
        for (QAction* action : actions)
            if (action->property("mirror").toBool())
                delete action;
    };
    clearMirrors(m_editMenu);
    for (const auto& entry : std::as_const(m_pageMenus))
        clearMirrors(entry.second);
    for (const auto& action : std::exchange(m_pageActions, {}))
        if (action)
            removeAction(action);
    for (int place = 0; place < m_pages.size(); ++place)
        if (m_pages.at(place))
            addPageCommands(place);
    for (const auto& entry : std::as_const(m_pageMenus))
        entry.second->menuAction()->setVisible(!entry.second->isEmpty());
}

void MainWindow::addPageCommands(int place)
{
    const bool current = place == m_place;
    const auto groups = m_pages.at(place)->menuActions();
    for (const Page::MenuActions& group : groups) {
        QMenu* menu = current && group.menu == "Edit" ? m_editMenu : nullptr;
        for (const auto& [key, candidate] : std::as_const(m_pageMenus))
            if (key == group.menu)
                menu = candidate;
        for (QAction* source : group.actions) {
            // Shortcuts of a page hold while it is shown, wherever in the window the focus is.
            if (current) {
                addAction(source);
                m_pageActions << source;
            }
            if (!menu)
                continue;
            QAction* entry = mirrored(source, menu, [this, place] { showPlace(place); });
            entry->setProperty("mirror", true);
            menu->addAction(entry);
        }
    }
}

void MainWindow::about()
{
    QDialog dialog(this);
    dialog.setObjectName(QStringLiteral("aboutDialog"));
    dialog.setWindowTitle(tr("About KAM Workbench"));
    QVBoxLayout* column = dialogColumn(dialog);
    column->setSizeConstraint(QLayout::SetFixedSize);
    auto* words =
        bodyLabel(tr("Choose, understand and plan for key clients.\n\nLicensed under the Apache License "
                     "2.0. Built with Qt %1, SQLite, SQLiteCpp and Eigen; the text face is Inter, under "
                     "the SIL Open Font License.")
                      .arg(QString::fromLatin1(qVersion())));
    words->setWordWrap(true);
    words->setFixedWidth(56 * theme::grid);
    column->addWidget(titleLabel(tr("KAM Workbench %1").arg(QStringLiteral(KAM_VERSION))));
    column->addWidget(words);
    addCloseButton(dialog, *column);
    dialog.exec();
}

} // namespace kam
