#include "common/actionbutton.h"

#include "common/svgicon.h"

#include <QAction>

namespace kam
{

ActionButton::ActionButton(QAction& action, QWidget* parent) : ActionButton(action, QString(), parent) {}

ActionButton::ActionButton(QAction& action, const QString& icon, QWidget* parent)
    : QPushButton(parent), m_action(action), m_iconOnly(!icon.isEmpty())
{
    if (m_iconOnly)
        setIcon(svgIcon(icon));
    setObjectName(action.objectName() + QStringLiteral("Button"));
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    // Short name where there is one; the menu's mnemonic is the menu's alone.
    setText(m_iconOnly ? QString() : m_action.iconText());
    setAccessibleName(m_action.iconText());
    setEnabled(m_action.isEnabled());
    setToolTip(m_action.toolTip());
}

QAction* makeAction(QObject* parent, const char* name, const QString& text, const QString& shortText,
                    const QString& tip)
{
    auto* action = new QAction(text, parent);
    action->setObjectName(QString::fromLatin1(name));
    action->setIconText(shortText);
    action->setToolTip(tip);
    return action;
}

} // namespace kam
