#pragma once

#include <QPushButton>

class QAction;

namespace kam
{

/// A button that is an action: same text, state and effect, so that a command is said once.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction& action, QWidget* parent = nullptr);
    /// Shows an icon of resources/icons in the place of the text, which stays its accessible name.
    ActionButton(QAction& action, const QString& icon, QWidget* parent = nullptr);

private:
    void follow();

    QAction& m_action;
    bool m_iconOnly = false;
};

/// A command with its text in menus, its shorter text on buttons, and what it does.
[[nodiscard]] QAction* makeAction(QObject* parent, const char* name, const QString& text,
                                  const QString& shortText, const QString& tip);

} // namespace kam
