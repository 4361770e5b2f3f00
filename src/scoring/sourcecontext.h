#pragma once

#include "scoring/engine.h"
#include "value/clientfigures.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace kam
{

class Workspace;

/// What the sources of one reading share: the figures of all clients are read once, and only if a source
/// asks.
class SourceContext
{
public:
    /// @param rated the criteria rated by hand that will be asked for
    explicit SourceContext(const Workspace& workspace, std::vector<Id> rated = {})
        : m_workspace(workspace), m_rated(std::move(rated))
    {
    }

    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    /// Of the year of the settings, else the newest with sales; none where there are no sales.
    [[nodiscard]] const FirmFigures* figures();
    /// Ratings by hand of @p clients, always the same; all criteria are read at once, when the first is asked
    /// for. @returns null for a criterion that was not announced
    [[nodiscard]] const Vector* ratings(Id criterion, std::span<const Id> clients);

private:
    const Workspace& m_workspace;
    bool m_read = false;
    std::optional<FirmFigures> m_figures;
    std::vector<Id> m_rated;
    std::vector<Vector> m_ratings; ///< by the place in m_rated
};

} // namespace kam
