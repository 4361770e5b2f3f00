#include "support/windowwalk.h"

#include "common/page.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <algorithm>

namespace kam::testing
{

namespace
{

constexpr int longestMilliseconds = 60'000;
constexpr int watchMilliseconds = 20;
constexpr QLatin1String partEnd("PartButton");

/// Tabs of the page itself, not of a box in one of its tabs.
QTabBar* tabsOf(const Page& page)
{
    const auto bars = page.findChildren<QTabBar*>();
    for (QTabBar* bar : bars)
        if (bar->isVisible() && bar->count() > 1)
            return bar;
    return nullptr;
}

/// A tab of several parts has a button a part: lifetimePartButton.
QList<QAbstractButton*> partButtonsOf(const Page& page)
{
    QList<QAbstractButton*> buttons = page.findChildren<QAbstractButton*>();
    buttons.removeIf([](const QAbstractButton* button) {
        return !button->isVisible() || !button->objectName().endsWith(partEnd);
    });
    return buttons;
}

QString tabName(const QTabBar& bar, int tab)
{
    const QString name = bar.tabData(tab).toString();
    return name.isEmpty() ? QString::number(tab + 1) : name;
}

/// The window holds the commands of its pages as well, and menus repeat them.
bool isOfAnother(const QAction& command, const QObject& owner)
{
    for (const QObject* parent = command.parent(); parent && parent != &owner; parent = parent->parent())
        if (qobject_cast<const Page*>(parent))
            return true;
    return command.property("mirror").toBool();
}

} // namespace

QString SampleQuestions::fileToOpen(QWidget*, const QString&, const QString&)
{
    const QString path = m_samples.filePath(m_command + QStringLiteral(".csv"));
    return QFileInfo::exists(path) ? path : QString();
}

QString SampleQuestions::fileToSave(QWidget*, const QString&, const QString&, const QString&)
{
    return {};
}

QString SampleQuestions::folder(QWidget*, const QString&)
{
    return {};
}

void WindowWalk::pages(const QString& suffix)
{
    for (const PageEntry& entry : pageEntries()) {
        m_window.showPage(entry.key);
        page(QString::fromLatin1(entry.key) + suffix, *m_window.page(entry.key));
    }
}

void WindowWalk::page(const QString& name, const Page& page)
{
    settle();
    QTabBar* tabs = tabsOf(page);
    if (!tabs)
        return m_visit(name, nullptr);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        parts(name + QLatin1Char('-') + tabName(*tabs, tab), page);
    }
    tabs->setCurrentIndex(0);
}

void WindowWalk::parts(const QString& name, const Page& page)
{
    const QList<QAbstractButton*> buttons = partButtonsOf(page);
    if (buttons.isEmpty())
        return m_visit(name, nullptr);
    for (QAbstractButton* button : buttons) {
        button->click();
        settle();
        m_visit(name + QLatin1Char('-') + button->objectName().chopped(partEnd.size()), nullptr);
    }
    buttons.first()->click();
}

void WindowWalk::dialogs()
{
    for (const PageEntry& entry : pageEntries()) {
        m_window.showPage(entry.key);
        settle();
        dialogsOf(*m_window.page(entry.key), QString::fromLatin1(entry.key) + QLatin1Char('-'));
    }
    dialogsOf(m_window, QStringLiteral("window-"));
}

void WindowWalk::dialogsOf(const QObject& owner, const QString& prefix)
{
    const auto commands = owner.findChildren<QAction*>();
    for (QAction* command : commands) {
        const bool opens =
            command->text().endsWith(QChar(0x2026)) || command->menuRole() == QAction::AboutRole;
        if (!opens || !command->isEnabled() || isOfAnother(*command, owner))
            continue;
        if (command->objectName().isEmpty())
            m_problems << QStringLiteral("The command “%1” needs an object name.").arg(command->text());
        else
            dialogOf(*command, prefix + command->objectName());
    }
}

void WindowWalk::dialogOf(QAction& command, const QString& name)
{
    m_questions.asks(command.objectName());
    // Some dialogs come back at once, others when they are closed: the timer sees both.
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [this, &name] { modal(name); });
    watch.start(watchMilliseconds);
    command.trigger();
    modal(name);
    while (QApplication::activeModalWidget())
        QTest::qWait(watchMilliseconds);
}

void WindowWalk::modal(const QString& name)
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog || m_visiting)
        return;
    m_visiting = true;
    if (!QTest::qWaitFor([dialog] { return !dialog->property("working").toBool(); }, longestMilliseconds))
        m_problems << QStringLiteral("The dialog %1 works for longer than a minute.").arg(name);
    m_visit(name, dialog);
    if (auto* tabs = dialog->findChild<QTabWidget*>())
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            m_visit(QStringLiteral("%1-%2").arg(name).arg(tab + 1), dialog);
        }
    m_visiting = false;
    dialog->reject();
}

void WindowWalk::settle()
{
    const bool settled = QTest::qWaitFor(
        [this] {
            const auto pages = m_window.findChildren<Page*>();
            return std::none_of(pages.begin(), pages.end(),
                                [](const Page* page) { return page->isWorking(); });
        },
        longestMilliseconds);
    if (!settled)
        m_problems << QStringLiteral("A page works for longer than a minute.");
}

} // namespace kam::testing
