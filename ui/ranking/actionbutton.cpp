#include "ranking/actionbutton.h"

#include <QAction>

namespace kam
{

ActionButton::ActionButton(QAction& action, QWidget* parent) : QPushButton(parent), m_action(action)
{
    setObjectName(action.objectName() + QStringLiteral("Button"));
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    // Short name where there is one; the menu's mnemonic is the menu's alone.
    setText(m_action.iconText());
    setEnabled(m_action.isEnabled());
    setToolTip(m_action.toolTip());
}

} // namespace kam
