#include "client/value/valuetab.h"

#include "client/value/gapspart.h"
#include "client/value/lifetimepart.h"
#include "client/value/profitpart.h"
#include "client/value/purchasespart.h"
#include "common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QStackedWidget>

namespace kam
{

ValueTab::ValueTab(Desk& desk, QWidget* parent)
    : ClientTab(desk, parent), m_choices(new QHBoxLayout), m_buttons(new QButtonGroup(this)),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("valueTab"));
    m_choices->setSpacing(theme::grid / 2);
    addPart("lifetime", tr("Lifetime value"), new LifetimePart(desk));
    addPart("gaps", tr("Gaps"), new GapsPart(desk));
    addPart("profit", tr("Profitability"), new ProfitPart(desk));
    addPart("purchases", tr("Purchases expected"), new PurchasesPart(desk));
    m_choices->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(m_choices);
    column->addWidget(m_stack, 1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ValueTab::showPart);
    showPart(0);
}

void ValueTab::addPart(const QByteArray& key, const QString& title, ClientTab* tab)
{
    auto* button = new QPushButton(title);
    button->setObjectName(QString::fromLatin1(key) + QStringLiteral("PartButton"));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty("role", QStringLiteral("flat"));
    m_buttons->addButton(button, static_cast<int>(m_parts.size()));
    m_choices->addWidget(button);
    m_stack->addWidget(tab);
    m_parts.append({key, tab});
    connect(tab, &ClientTab::menuActionsChanged, this, &ClientTab::menuActionsChanged);
}

void ValueTab::showPart(int place)
{
    m_buttons->button(place)->setChecked(true);
    m_stack->setCurrentIndex(place);
    Q_EMIT menuActionsChanged();
}

QList<QByteArray> ValueTab::tables()
{
    return {"clv_scenario", "sales", "client_transaction"};
}

QList<Page::MenuActions> ValueTab::menuActions() const
{
    return m_parts.at(m_stack->currentIndex()).tab->menuActions();
}

Id ValueTab::clientOf(const QByteArray& table, Id row) const
{
    for (const Part& part : m_parts)
        if (const Id client = part.tab->clientOf(table, row); client != noId)
            return client;
    return noId;
}

void ValueTab::showRow(const QByteArray& table, Id row)
{
    for (int place = 0; place < m_parts.size(); ++place) {
        if (m_parts.at(place).tab->clientOf(table, row) == noId)
            continue;
        showPart(place);
        m_parts.at(place).tab->showRow(table, row);
        return;
    }
}

void ValueTab::read()
{
    for (const Part& part : std::as_const(m_parts))
        part.tab->setClient(client());
}

void ValueTab::finishEditing()
{
    for (const Part& part : std::as_const(m_parts))
        part.tab->finishEditing();
}

bool ValueTab::isWorking() const
{
    return m_parts.at(m_stack->currentIndex()).tab->isWorking();
}

QByteArray ValueTab::saveLayout() const
{
    QJsonObject json{{QStringLiteral("part"), QString::fromLatin1(m_parts.at(m_stack->currentIndex()).key)}};
    for (const Part& part : m_parts)
        json.insert(QString::fromLatin1(part.key), QString::fromLatin1(part.tab->saveLayout().toBase64()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void ValueTab::restoreLayout(const QByteArray& layout)
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
