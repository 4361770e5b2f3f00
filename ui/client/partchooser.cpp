#include "client/partchooser.h"

#include "common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace kam
{

PartChooser::PartChooser(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_buttons(new QButtonGroup(this)),
      m_stack(new QStackedWidget)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::grid / 2);
    m_row->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, qOverload<int>(&PartChooser::choose));
}

void PartChooser::addPart(const QByteArray& key, const QString& title, QWidget* part)
{
    auto* button = new QPushButton(title);
    button->setObjectName(QString::fromLatin1(key) + QStringLiteral("PartButton"));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty("role", QStringLiteral("flat"));
    const auto place = static_cast<int>(m_keys.size());
    m_buttons->addButton(button, place);
    m_row->insertWidget(place, button);
    // The tabulator goes through the choices before it goes into what is chosen.
    if (QAbstractButton* before = m_buttons->button(place - 1))
        QWidget::setTabOrder(before, button);
    m_stack->addWidget(part);
    m_keys << key;
    if (place == 0)
        button->setChecked(true);
}

void PartChooser::addBeside(QWidget* widget)
{
    m_row->addWidget(widget);
}

int PartChooser::place() const
{
    return m_stack->currentIndex();
}

void PartChooser::choose(int place)
{
    m_buttons->button(place)->setChecked(true);
    m_stack->setCurrentIndex(place);
    Q_EMIT chosen();
}

void PartChooser::choose(const QByteArray& key)
{
    if (const auto place = m_keys.indexOf(key); place >= 0)
        choose(static_cast<int>(place));
}

} // namespace kam
