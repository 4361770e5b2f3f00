// How the page of one client is put together.
#include "client/clientpage.h"
#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/keyfigurebar.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

namespace kam
{

QAction* ClientPage::makeAction(const QString& text, const char* name, const QKeySequence& shortcut,
                                const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    if (!shortcut.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ClientPage::makeActions()
{
    m_list = makeAction(tr("List of clients"), "clientListAction", {Qt::ALT | Qt::Key_Up},
                        [this] { desk().jump("client", noId); });
    m_previous = makeAction(tr("Previous client"), "previousClientAction", {Qt::ALT | Qt::Key_PageUp},
                            [this] { step(-1); });
    m_next =
        makeAction(tr("Next client"), "nextClientAction", {Qt::ALT | Qt::Key_PageDown}, [this] { step(1); });
    for (int place = 0; place < m_entries.size(); ++place) {
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place));
        auto* action = makeAction(m_entries.at(place).title, "clientTabAction", keys,
                                  [this, place] { m_bar->setCurrentIndex(place); });
        action->setCheckable(true);
        m_tabActions << action;
    }
}

QWidget* ClientPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::groupGap);
    m_name = titleLabel({});
    m_name->setObjectName(QStringLiteral("clientNameLabel"));
    m_facts = mutedLabel({});
    m_facts->setObjectName(QStringLiteral("clientFactsLabel"));
    row->addWidget(m_name);
    row->addWidget(m_facts, 1);
    for (auto* button : {new ActionButton(*m_previous, QStringLiteral("previous")),
                         new ActionButton(*m_next, QStringLiteral("next"))})
        row->addWidget(button);
    return header;
}

QWidget* ClientPage::makeEmpty()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(theme::groupGap);
    m_emptyText = bodyLabel({});
    m_emptyText->setObjectName(QStringLiteral("noClientLabel"));
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    column->addStretch(2);
    column->addWidget(m_emptyText);
    column->addWidget(new ActionButton(*m_list), 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
}

void ClientPage::makeTabs()
{
    m_bar = new QTabBar;
    m_bar->setObjectName(QStringLiteral("clientTabBar"));
    m_bar->setAccessibleName(tr("Views of the client"));
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(true);
    for (const ClientTabEntry& entry : m_entries)
        m_bar->setTabData(m_bar->addTab(entry.title), QString::fromLatin1(entry.key));
    m_stack = new QStackedWidget;
    m_tabs.resize(static_cast<std::size_t>(m_entries.size()), nullptr);
    connect(m_bar, &QTabBar::currentChanged, this, &ClientPage::showPlace);
}

void ClientPage::arrange()
{
    makeTabs();
    m_figures = new KeyFigureBar;
    auto* client = new QWidget;
    auto* column = new QVBoxLayout(client);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addSpacing(theme::grid);
    column->addWidget(m_figures);
    column->addSpacing(theme::grid);
    column->addWidget(m_bar);
    column->addWidget(hairline());
    column->addSpacing(theme::groupGap);
    column->addWidget(m_stack, 1);
    m_views = new QStackedWidget;
    m_views->addWidget(client);
    m_views->addWidget(makeEmpty());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::groupGap);
    page->addWidget(m_views);
}

} // namespace kam
