#include "client/clienttab.h"

#include "common/desk.h"

#include <utility>

namespace kam
{

ClientTab::ClientTab(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (m_client != noId && isStaleAfter(changes))
            refresh();
    });
}

void ClientTab::setClient(Id client)
{
    if (client == m_client)
        return;
    finishEditing();
    m_client = client;
    refresh();
}

Id ClientTab::clientOf(const QByteArray&, Id) const
{
    return noId;
}

void ClientTab::showRow(const QByteArray&, Id) {}

void ClientTab::refresh()
{
    m_stale = true;
    if (!isVisible() || m_client == noId)
        return;
    m_stale = false;
    m_desk.act([this] { read(); });
}

void ClientTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ClientTab::hideEvent(QHideEvent* event)
{
    finishEditing();
    QWidget::hideEvent(event);
}

} // namespace kam
