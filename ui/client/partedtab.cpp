#include "client/partedtab.h"

#include "client/partchooser.h"
#include "common/theme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kam
{

PartedTab::PartedTab(Desk& desk, QWidget* parent) : ClientTab(desk, parent), m_chooser(new PartChooser)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_chooser);
    column->addWidget(m_chooser->stack(), 1);
    connect(m_chooser, &PartChooser::chosen, this, &ClientTab::menuActionsChanged);
}

void PartedTab::addPart(const QByteArray& key, const QString& title, ClientTab* tab)
{
    m_parts.append({key, tab});
    m_chooser->addPart(key, title, tab);
    connect(tab, &ClientTab::menuActionsChanged, this, &ClientTab::menuActionsChanged);
    if (m_parts.size() == 1)
        Q_EMIT menuActionsChanged();
}

ClientTab& PartedTab::shown() const
{
    return *m_parts.at(m_chooser->place()).second;
}

QList<Page::MenuActions> PartedTab::menuActions() const
{
    return shown().menuActions();
}

Id PartedTab::clientOf(const QByteArray& table, Id row) const
{
    for (const auto& [key, tab] : m_parts)
        if (const Id client = tab->clientOf(table, row); client != noId)
            return client;
    return noId;
}

void PartedTab::showRow(const QByteArray& table, Id row)
{
    for (int place = 0; place < m_parts.size(); ++place) {
        if (m_parts.at(place).second->clientOf(table, row) == noId)
            continue;
        m_chooser->choose(place);
        m_parts.at(place).second->showRow(table, row);
        return;
    }
}

void PartedTab::read()
{
    for (const auto& [key, tab] : std::as_const(m_parts))
        tab->setClient(client());
}

void PartedTab::finishEditing()
{
    for (const auto& [key, tab] : std::as_const(m_parts))
        tab->finishEditing();
}

bool PartedTab::isWorking() const
{
    return shown().isWorking();
}

QByteArray PartedTab::saveLayout() const
{
    QJsonObject json{{QStringLiteral("part"), QString::fromLatin1(m_chooser->key())}};
    for (const auto& [key, tab] : m_parts)
        json.insert(QString::fromLatin1(key), QString::fromLatin1(tab->saveLayout().toBase64()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void PartedTab::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    for (const auto& [key, tab] : std::as_const(m_parts))
        tab->restoreLayout(
            QByteArray::fromBase64(json.value(QString::fromLatin1(key)).toString().toLatin1()));
    m_chooser->choose(json.value(QLatin1String("part")).toString().toLatin1());
}

} // namespace kam
