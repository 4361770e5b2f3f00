#pragma once

#include "base/identifier.h"

#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// One of us.
struct TeamMember {
    Id id = noId;
    QString name;
    QString position;
    QString department;
    QString email;

    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

/// The table team_member. Every function that writes is one step of the history.
class TeamStore
{
public:
    explicit TeamStore(Workspace& workspace) : m_workspace(workspace) {}

    Id add(const TeamMember& member);
    void update(const TeamMember& member);
    /// Clients of this person have no owner afterwards.
    void remove(Id member);
    /// Sorted by name.
    [[nodiscard]] std::vector<TeamMember> all() const;
    [[nodiscard]] std::optional<TeamMember> member(Id id) const;
    /// Exact name, then folded name; noId where there is none or more than one.
    [[nodiscard]] Id findByName(const QString& name) const;
    /// How many clients each looks after; who looks after none is not in it.
    [[nodiscard]] QHash<Id, qint64> clientsOwned() const;

private:
    Workspace& m_workspace;
};

} // namespace kam
