// The menus of the window.
#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/page.h"
#include "common/svgicon.h"
#include "common/theme.h"
#include "common/timetravel.h"
#include "registry/clientstore.h"
#include "shell/filecommands.h"
#include "shell/findbox.h"
#include "shell/mainwindow.h"
#include "shell/shortcutsdialog.h"
#include "shell/windowdesk.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kam
{

namespace
{

/// A step that removes more than one in so many clients is asked about.
constexpr qint64 massPart = 5;

/// A menu's entry for a command of a page, which keeps the shortcut for itself.
QAction* mirrored(QAction* source, QObject* parent)
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
    QObject::connect(entry, &QAction::triggered, source, &QAction::trigger);
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

void MainWindow::makeEditMenu()
{
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_undo = command(m_editMenu, tr("Undo"), QStringLiteral("undoAction"), QKeySequence::Undo,
                     [this] { travel(true); });
    m_redo = command(m_editMenu, tr("Redo"), QStringLiteral("redoAction"), QKeySequence::Redo,
                     [this] { travel(false); });
    m_redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_undo->setIcon(svgIcon(QStringLiteral("undo")));
    m_redo->setIcon(svgIcon(QStringLiteral("redo")));
    m_editMenu->addSeparator();
}

void MainWindow::travel(bool back)
{
    std::optional<HistoryEntry> chosen;
    m_desk->act([&] {
        Workspace& workspace = m_desk->workspace();
        const auto entry = back ? workspace.nextUndo() : workspace.nextRedo();
        if (!entry)
            return;
        // What was made by the million must not go by a slip of the finger.
        const TableChanges clients = workspace.changesOf(*entry).tables.value("client");
        const auto gone = static_cast<int>((back ? clients.inserted : clients.deleted).size());
        const qint64 total = ClientStore(workspace).count();
        const QString explanation =
            back ? tr("%n of %1 client(s) are removed with all that is recorded about them. Redo brings them "
                      "back.",
                      nullptr, gone)
                 : tr("%n of %1 client(s) are removed with all that is recorded about them. Undo brings them "
                      "back.",
                      nullptr, gone);
        const QString question = back ? tr("Undo “%1”?") : tr("Redo “%1”?");
        if (gone > 1 && massPart * gone > total &&
            !m_questions.confirm(this, question.arg(entry->label), explanation.arg(QLocale().toString(total)),
                                 back ? tr("Undo") : tr("Redo")))
            return;
        chosen = entry;
    });
    if (chosen)
        kam::travel(*m_desk, back, {*chosen});
}

void MainWindow::makeMenus()
{
    m_files = new FileCommands(*this, m_questions);
    m_files->fill(*menuBar()->addMenu(tr("&File")));
    makeEditMenu();
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    for (int place = 0; place < m_entries.size(); ++place)
        if (m_entries.at(place).under.isEmpty())
            command(m_viewMenu, m_entries.at(place).title, QStringLiteral("pageAction"),
                    QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)),
                    [this, place] { showPlace(place); });
    m_viewMenu->addSeparator();
    for (const auto& [key, title] : {QPair<QByteArray, QString>{"Client", tr("&Client")},
                                     {"Model", tr("&Model")},
                                     {"Tools", tr("&Tools")}})
        m_pageMenus.append({key, menuBar()->addMenu(title)});
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    command(help, tr("Keyboard shortcuts"), QStringLiteral("shortcutsAction"), QKeySequence::HelpContents,
            [this] { showShortcuts(*this); });
    command(help, tr("About KAM Workbench"), QStringLiteral("aboutAction"), {}, [this] {
        about();
    })->setMenuRole(QAction::AboutRole);
    auto* corner = new QWidget(this);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 1, theme::grid, 2);
    row->addWidget(m_find);
    menuBar()->setCornerWidget(corner);
    auto* focus = new QAction(this);
    focus->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    addAction(focus);
    connect(focus, &QAction::triggered, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(m_find, &FindBox::chosen, this, [this](const QByteArray& table, qint64 id, qint64 client) {
        if (!jump(table, id) && client != noId)
            jump("client", client);
        // Keys belong to what was found: Ctrl+Z would otherwise undo the typing here.
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
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
    clearMirrors(m_viewMenu);
    for (const auto& entry : std::as_const(m_pageMenus))
        clearMirrors(entry.second);
    for (const auto& action : std::exchange(m_pageActions, {}))
        if (action)
            removeAction(action);
    if (m_place >= 0)
        addPageCommands();
    for (const auto& entry : std::as_const(m_pageMenus))
        entry.second->menuAction()->setVisible(!entry.second->isEmpty());
}

void MainWindow::addPageCommands()
{
    // Of the page shown alone: a command works on what its page has selected, which must be seen.
    const auto groups = m_pages.at(m_place)->menuActions();
    for (const Page::MenuActions& group : groups) {
        QMenu* menu = group.menu == "Edit" ? m_editMenu : group.menu == "View" ? m_viewMenu : nullptr;
        for (const auto& [key, candidate] : std::as_const(m_pageMenus))
            if (key == group.menu)
                menu = candidate;
        if (menu && !group.actions.isEmpty() && !menu->isEmpty() && !menu->actions().last()->isSeparator())
            menu->addSeparator()->setProperty("mirror", true);
        for (QAction* source : group.actions) {
            // Shortcuts of a page hold while it is shown, wherever in the window the focus is.
            addAction(source);
            m_pageActions << source;
            if (!menu)
                continue;
            QAction* entry = mirrored(source, menu);
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
