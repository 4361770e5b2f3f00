#pragma once

#include "relationship/certainty.h"

namespace kam
{

class Workspace;

/// The tables service and certainty. Every function that writes is one step of the history.
/// @throws Error naming the client or service, and the remedy
class CertaintyStore
{
public:
    explicit CertaintyStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Appended at the end; certainties in Service::newest that have a day are stored with it.
    Id add(const Service& service);
    /// Name and product line.
    void update(const Service& service);
    void move(Id service, int position);
    void remove(Id service);

    /// Adds what was recorded on its day, or replaces what was recorded of the same kind on that day; earlier
    /// days stay as the history.
    void set(Id service, const Certainty& certainty);
    void removeRecord(Id certainty);

    [[nodiscard]] std::vector<Service> ofClient(Id client) const; ///< in the order given
    /// Of all clients, by client.
    [[nodiscard]] std::vector<Service> all() const;

private:
    Workspace& m_workspace;
};

/// A certainty below the desired level, for the portfolio.
struct CertaintyGap {
    Id client = noId;
    QString clientName;
    bool keyClient = false;
    Id service = noId;
    QString serviceName;
    Certainty certainty;
};
/// Of all clients: key clients first, then the widest gaps, then by name.
[[nodiscard]] std::vector<CertaintyGap> certaintyGaps(const Workspace& workspace);

} // namespace kam
