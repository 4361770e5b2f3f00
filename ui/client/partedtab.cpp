#include "client/partedtab.h"

#include "common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QStackedWidget>

namespace kam
{

PartedTab::PartedTab(Desk& desk, QWidget* parent)
    : ClientTab(desk, parent), m_choices(new QHBoxLayout), m_buttons(new QButtonGroup(this)),
      m_stack(new QStackedWidget)
{
    m_choices->setSpacing(theme::grid / 2);
    m_choices->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(m_choices);
    column->addWidget(m_stack, 1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &PartedTab::showPart);
}

void PartedTab::addPart(const QByteArray& key, const QString& title, ClientTab* tab)
{
    auto* button = new QPushButton(title);
    button->setObjectName(QString::fromLatin1(key) + QStringLiteral("PartButton"));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty("role", QStringLiteral("flat"));
    m_buttons->addButton(button, static_cast<int>(m_parts.size()));
    m_choices->insertWidget(m_choices->count() - 1, button);
    // The tabulator goes through the choices before it goes into what is chosen.
    if (QAbstractButton* before = m_buttons->button(static_cast<int>(m_parts.size()) - 1))
        QWidget::setTabOrder(before, button);
    m_stack->addWidget(tab);
    m_parts.append({key, tab});
    connect(tab, &ClientTab::menuActionsChanged, this, &ClientTab::menuActionsChanged);
    if (m_parts.size() == 1)
        showPart(0);
}

ClientTab& PartedTab::shown() const
{
    return *m_parts.at(m_stack->currentIndex()).tab;
}

void PartedTab::showPart(int place)
{
    m_buttons->button(place)->setChecked(true);
    m_stack->setCurrentIndex(place);
    Q_EMIT menuActionsChanged();
}

QList<Page::MenuActions> PartedTab::menuActions() const
{
    return shown().menuActions();
}

Id PartedTab::clientOf(const QByteArray& table, Id row) const
{
    for (const Part& part : m_parts)
        if (const Id client = part.tab->clientOf(table, row); client != noId)
            return client;
    return noId;
}

void PartedTab::showRow(const QByteArray& table, Id row)
{
    for (int place = 0; place < m_parts.size(); ++place) {
        if (m_parts.at(place).tab->clientOf(table, row) == noId)
            continue;
        showPart(place);
        m_parts.at(place).tab->showRow(table, row);
        return;
    }
}

void PartedTab::read()
{
    for (const Part& part : std::as_const(m_parts))
        part.tab->setClient(client());
}

void PartedTab::finishEditing()
{
    for (const Part& part : std::as_const(m_parts))
        part.tab->finishEditing();
}

bool PartedTab::isWorking() const
{
    return shown().isWorking();
}

QByteArray PartedTab::saveLayout() const
{
    QJsonObject json{{QStringLiteral("part"), QString::fromLatin1(m_parts.at(m_stack->currentIndex()).key)}};
    for (const Part& part : m_parts)
        json.insert(QString::fromLatin1(part.key), QString::fromLatin1(part.tab->saveLayout().toBase64()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void PartedTab::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    for (int place = 0; place < m_parts.size(); ++place) {
        const QString key = QString::fromLatin1(m_parts.at(place).key);
        m_parts.at(place).tab->restoreLayout(QByteArray::fromBase64(json.value(key).toString().toLatin1()));
        if (json.value(QLatin1String("part")).toString() == key)
            showPart(place);
    }
}

} // namespace kam
