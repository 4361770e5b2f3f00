#include "common/clientpicker.h"

#include "common/clientfinder.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace kam
{

namespace
{
constexpr int typingPause = 150; // ms
constexpr size_t mostOffered = 20;
} // namespace

ClientPicker::ClientPicker(Workspace& workspace, QWidget* parent)
    : QLineEdit(parent), m_workspace(workspace), m_finder(new ClientFinder(workspace, this)),
      m_completer(new QCompleter(this)), m_offered(new QStringListModel(this))
{
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ClientPicker::look);
    connect(m_finder, &ClientFinder::found, this, &ClientPicker::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const auto row = static_cast<size_t>(index.row());
                if (row >= m_offeredIds.size())
                    return;
                if (const auto client = ClientStore(m_workspace).client(m_offeredIds[row]))
                    setClient(client->id, client->name);
                Q_EMIT chosen();
            });
}

void ClientPicker::setClient(Id id, const QString& name)
{
    m_client = id;
    m_name = name;
    setText(name);
    setCursorPosition(0);
}

Id ClientPicker::client() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return noId;
    if (m_client != noId && typed == m_name.trimmed())
        return m_client;
    return ClientStore(m_workspace).findByName(typed);
}

bool ClientPicker::isUnknown() const
{
    return !text().trimmed().isEmpty() && client() == noId;
}

void ClientPicker::look()
{
    if (!hasFocus() || text().trimmed().isEmpty())
        return;
    ClientFilter filter;
    filter.text = text();
    m_finder->find(filter);
}

void ClientPicker::offer(const std::vector<Id>& ids)
{
    m_offeredIds.assign(ids.begin(),
                        ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), mostOffered)));
    QStringList lines;
    for (const Client& client : ClientStore(m_workspace).clients(m_offeredIds))
        lines.append(client.city.isEmpty()
                         ? client.name
                         : tr("%1 · %2", "client and its city").arg(client.name, client.city));
    m_offered->setStringList(lines);
    if (lines.isEmpty())
        m_completer->popup()->hide();
    else if (hasFocus())
        m_completer->complete();
}

} // namespace kam
