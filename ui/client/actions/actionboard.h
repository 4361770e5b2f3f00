#pragma once

#include "client/actions/actionrows.h"

#include <QListWidget>
#include <array>

class QLabel;

namespace kam
{

/// The actions of one status as cards; others are dropped onto it.
class StatusList : public QListWidget
{
    Q_OBJECT

public:
    explicit StatusList(ActionStatus status, QWidget* parent = nullptr);
    [[nodiscard]] std::vector<Id> selectedActions() const;

Q_SIGNALS:
    void dropped(const std::vector<kam::Id>& actions);
    /// Ctrl and an arrow: -1 to the status before, 1 to the one after.
    void moveAsked(int by);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// Actions in columns by status; cards are moved by dragging or with Ctrl and the arrow keys.
class ActionBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBoard(QWidget* parent = nullptr);
    void show(const std::vector<Action>& actions, const ActionNames& names, QDate today);
    void setWritable(bool writable);
    void select(Id action);

Q_SIGNALS:
    void statusAsked(const std::vector<kam::Id>& actions, kam::ActionStatus status);
    void editAsked(kam::Id action);

private:
    std::array<StatusList*, actionStatuses.size()> m_lists{};
    std::array<QLabel*, actionStatuses.size()> m_heads{};
    bool m_writable = true;
};

} // namespace kam
