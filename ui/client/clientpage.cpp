#include "client/clientpage.h"

#include "client/clienttab.h"
#include "client/keyfigures.h"
#include "common/desk.h"
#include "common/firmwatch.h"
#include "common/keyfigurebar.h"
#include "common/labels.h"
#include "common/standings.h"
#include "common/theme.h"
#include "registry/clientstore.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

namespace kam
{

ClientPage::ClientPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_entries(clientTabs()), m_standings(Standings::of(desk)),
      m_firm(FirmWatch::of(desk))
{
    setObjectName(QStringLiteral("clientPage"));
    makeActions();
    arrange();
    connect(&desk.workspace(), &Workspace::changed, this, &ClientPage::follow);
    connect(&m_standings, &Standings::changed, this, &ClientPage::refresh);
    connect(&m_standings, &Standings::outdated, this, &ClientPage::refresh);
    connect(&m_firm, &FirmWatch::changed, this, &ClientPage::refresh);
    connect(&m_firm, &FirmWatch::outdated, this, &ClientPage::refresh);
    showClient();
}

ClientPage::~ClientPage()
{
    // The bar and the tabs tell of changes while they go; nobody is left to hear of them.
    m_bar->disconnect(this);
    for (ClientTab* tab : m_tabs)
        if (tab)
            tab->setClient(noId);
}

QString ClientPage::title() const
{
    return tr("Client");
}

QList<Page::MenuActions> ClientPage::menuActions() const
{
    QList<MenuActions> groups{{"Client", {m_list, m_previous, m_next}}, {"View", m_tabActions}};
    const int place = m_bar->currentIndex();
    if (const ClientTab* tab = place < 0 ? nullptr : m_tabs[static_cast<std::size_t>(place)])
        groups += tab->menuActions();
    return groups;
}

bool ClientPage::showRow(const QByteArray& table, qint64 row)
{
    // "client:actions" is the tab Actions of the client.
    const QList<QByteArray> names = table.split(':');
    if (names.front() != "client")
        return showRowOfTab(table, row);
    if (row == noId || !ClientStore(desk().workspace()).client(row))
        return false;
    open(row);
    showTab(names.value(1));
    return true;
}

bool ClientPage::showRowOfTab(const QByteArray& table, Id row)
{
    for (int place = 0; place < m_entries.size(); ++place) {
        if (!m_entries.at(place).tables.contains(table))
            continue;
        ClientTab* tab = tabAt(place);
        const Id client = tab->clientOf(table, row);
        if (client == noId)
            continue;
        open(client);
        m_bar->setCurrentIndex(place);
        tab->showRow(table, row);
        return true;
    }
    return false;
}

QByteArray ClientPage::currentTab() const
{
    return m_bar->currentIndex() < 0 ? QByteArray() : m_entries.at(m_bar->currentIndex()).key;
}

void ClientPage::showTab(const QByteArray& key)
{
    for (int place = 0; place < m_entries.size(); ++place)
        if (m_entries.at(place).key == key)
            m_bar->setCurrentIndex(place);
}

ClientTab* ClientPage::tabAt(int place)
{
    ClientTab*& tab = m_tabs[static_cast<std::size_t>(place)];
    if (!tab) {
        tab = m_entries.at(place).make(desk(), m_stack);
        m_stack->addWidget(tab);
        tab->restoreLayout(m_layouts.value(m_entries.at(place).key));
        tab->setClient(m_client);
        connect(tab, &ClientTab::menuActionsChanged, this, &Page::menuActionsChanged);
    }
    return tab;
}

void ClientPage::showPlace(int place)
{
    if (place < 0 || m_client == noId)
        return;
    m_stack->setCurrentWidget(tabAt(place));
    for (int i = 0; i < m_tabActions.size(); ++i)
        m_tabActions.at(i)->setChecked(i == place);
    Q_EMIT menuActionsChanged();
}

void ClientPage::open(Id client)
{
    if (client == m_client)
        return;
    m_client = client;
    for (ClientTab* tab : m_tabs)
        if (tab)
            tab->setClient(client);
    showClient();
}

void ClientPage::step(int steps)
{
    desk().act([&] {
        if (m_order.empty())
            m_order = ClientStore(desk().workspace()).find({});
        const auto here = std::find(m_order.begin(), m_order.end(), m_client);
        if (here == m_order.end())
            return;
        const auto there = here - m_order.begin() + steps;
        if (there < 0)
            desk().say(tr("This is the first client by name."));
        else if (there >= static_cast<std::ptrdiff_t>(m_order.size()))
            desk().say(tr("This is the last client by name."));
        else
            open(m_order[static_cast<std::size_t>(there)]);
    });
}

void ClientPage::follow(const Changes& changes)
{
    if (changes.touches("client"))
        m_order.clear();
    if (concernKeyFigures(changes))
        refresh();
}

void ClientPage::refresh()
{
    m_stale = true;
    if (isVisible())
        showClient();
}

void ClientPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        showClient();
}

void ClientPage::showClient()
{
    m_stale = !isVisible();
    std::optional<Client> client;
    if (m_client != noId)
        desk().act([&] { client = ClientStore(desk().workspace()).client(m_client); });
    const bool open = client.has_value();
    m_previous->setEnabled(open);
    m_next->setEnabled(open);
    for (QAction* action : std::as_const(m_tabActions))
        action->setEnabled(open);
    m_views->setCurrentIndex(open ? 0 : 1);
    if (!open) {
        m_emptyText->setText(m_client == noId ? tr("No client is open. Choose one from the list.")
                                              : tr("This client was deleted. Undo brings it back."));
        return;
    }
    m_name->setText(client->name.left(120));
    m_name->setToolTip(client->name.size() > 120 ? client->name.toHtmlEscaped() : QString());
    m_facts->setText(clientFacts(*client));
    showPlace(m_bar->currentIndex());
    if (!isVisible())
        return;
    m_standings.want();
    m_firm.want();
    desk().act(
        [&] { m_figures->show(keyFigures(desk().workspace(), *client, m_standings, m_firm.figures())); });
}

bool ClientPage::isWorking() const
{
    const int place = m_bar->currentIndex();
    const ClientTab* tab = place < 0 ? nullptr : m_tabs[static_cast<std::size_t>(place)];
    return m_standings.isBusy() || m_firm.isBusy() || (tab && tab->isWorking());
}

QByteArray ClientPage::saveLayout() const
{
    QJsonObject tabs;
    for (int place = 0; place < m_entries.size(); ++place) {
        const QByteArray& key = m_entries.at(place).key;
        const ClientTab* tab = m_tabs[static_cast<std::size_t>(place)];
        const QByteArray layout = tab ? tab->saveLayout() : m_layouts.value(key);
        tabs.insert(QString::fromLatin1(key), QString::fromLatin1(layout.toBase64()));
    }
    const QJsonObject json{{QStringLiteral("tab"), QString::fromLatin1(currentTab())},
                           {QStringLiteral("tabs"), tabs}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void ClientPage::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    const QJsonObject tabs = json.value(QLatin1String("tabs")).toObject();
    for (auto tab = tabs.begin(); tab != tabs.end(); ++tab)
        m_layouts.insert(tab.key().toLatin1(), QByteArray::fromBase64(tab.value().toString().toLatin1()));
    showTab(json.value(QLatin1String("tab")).toString().toLatin1());
}

} // namespace kam
