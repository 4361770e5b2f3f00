#pragma once

#include "plan/action.h"

namespace kam
{

class Workspace;

/// The tables action, action_tactic and action_factor. Every function that writes is one step of the history.
class ActionStore
{
public:
    explicit ActionStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Behind the client's others. @throws Error naming client and action
    Id add(const Action& action);
    void update(const Action& action);
    /// Status alone, of one or several; done ones get @p on as their date.
    void setStatus(const std::vector<Id>& actions, ActionStatus status, QDate on);
    void move(Id action, int position); ///< from 0, among the client's
    void remove(const std::vector<Id>& actions);

    /// In their order. @param client noId: of all clients, by client
    [[nodiscard]] std::vector<Action> ofClient(Id client) const;
    [[nodiscard]] std::optional<Action> action(Id id) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
