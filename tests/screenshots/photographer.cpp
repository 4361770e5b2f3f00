#include "photographer.h"

#include "common/page.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QImage>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <algorithm>

namespace kam::screenshots
{

namespace
{

constexpr int longestMilliseconds = 60'000;
constexpr int watchMilliseconds = 20;
constexpr int mostTries = 50;

/// Tabs of the page itself, not of a box in one of its tabs.
QTabBar* tabsOf(const Page& page)
{
    const auto bars = page.findChildren<QTabBar*>();
    for (QTabBar* bar : bars)
        if (bar->isVisible() && bar->count() > 1)
            return bar;
    return nullptr;
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

void Photographer::takeStart(MainWindow& window, const QString& name)
{
    window.resize(m_size);
    window.show();
    save(still(window), name);
}

void Photographer::takePages(MainWindow& window, const QString& suffix)
{
    window.resize(m_size);
    window.show();
    for (const PageEntry& entry : pageEntries()) {
        window.showPage(entry.key);
        takePage(window, QString::fromLatin1(entry.key) + suffix, *window.page(entry.key));
    }
}

void Photographer::takePage(MainWindow& window, const QString& name, Page& page)
{
    settle(window);
    QTabBar* tabs = tabsOf(page);
    if (!tabs)
        return save(still(window), name);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle(window);
        save(still(window), name + QLatin1Char('-') + tabName(*tabs, tab));
    }
    tabs->setCurrentIndex(0);
}

void Photographer::takeDialogs(MainWindow& window)
{
    for (const PageEntry& entry : pageEntries()) {
        window.showPage(entry.key);
        settle(window);
        takeDialogsOf(*window.page(entry.key), QString::fromLatin1(entry.key) + QLatin1Char('-'));
    }
    takeDialogsOf(window, QStringLiteral("window-"));
}

void Photographer::takeDialogsOf(const QObject& owner, const QString& prefix)
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
            takeDialog(*command, prefix + command->objectName());
    }
}

void Photographer::takeDialog(QAction& command, const QString& name)
{
    m_questions.asks(command.objectName());
    // Some dialogs come back at once, others when they are closed: the timer sees both.
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [this, &name] { takeModal(name); });
    watch.start(watchMilliseconds);
    command.trigger();
    takeModal(name);
    while (QApplication::activeModalWidget())
        QTest::qWait(watchMilliseconds);
}

void Photographer::takeModal(const QString& name)
{
    QWidget* modal = QApplication::activeModalWidget();
    if (!modal || m_posing)
        return;
    m_posing = true;
    if (!QTest::qWaitFor([modal] { return !modal->property("working").toBool(); }, longestMilliseconds))
        m_problems << QStringLiteral("The dialog %1 works for longer than a minute.").arg(name);
    save(still(*modal), name);
    m_posing = false;
    if (auto* dialog = qobject_cast<QDialog*>(modal))
        dialog->reject();
    else
        modal->close();
}

void Photographer::settle(MainWindow& window)
{
    const bool settled = QTest::qWaitFor(
        [&window] {
            const auto pages = window.findChildren<Page*>();
            return std::none_of(pages.begin(), pages.end(),
                                [](const Page* page) { return page->isWorking(); });
        },
        longestMilliseconds);
    if (!settled)
        m_problems << QStringLiteral("A page works for longer than a minute.");
}

QImage Photographer::still(QWidget& widget)
{
    QImage last;
    for (int tries = 0; tries < mostTries; ++tries) {
        QTest::qWait(1);
        const QImage now = widget.grab().toImage().convertToFormat(QImage::Format_RGB888);
        if (now == last)
            return now;
        last = now;
    }
    m_problems << QStringLiteral("“%1” does not come to rest.").arg(widget.windowTitle());
    return last;
}

void Photographer::save(const QImage& image, const QString& name)
{
    const bool isDialog = m_posing;
    if (!isDialog && image.size() != m_size)
        m_problems << QStringLiteral("%1 does not fit into %2 x %3: it needs %4 x %5.")
                          .arg(name)
                          .arg(m_size.width())
                          .arg(m_size.height())
                          .arg(image.width())
                          .arg(image.height());
    if (isDialog && (image.width() > m_size.width() || image.height() > m_size.height()))
        m_problems << QStringLiteral("The dialog %1 is larger than the window.").arg(name);
    if (image.save(m_folder.filePath(name + QStringLiteral(".png"))))
        ++m_taken;
    else
        m_problems << QStringLiteral("%1 can't be written.").arg(name);
}

} // namespace kam::screenshots
