#pragma once

#include "scoring/engine.h"
#include "scoring/ratingpass.h"
#include "value/clientfigures.h"
#include "workspace/readtransaction.h"

#include <optional>
#include <span>
#include <vector>

namespace kam
{

class Workspace;

/// What the sources of one reading share: one state of the workspace, and the figures of all clients, which
/// are read once, and only if a source asks.
class SourceContext
{
public:
    /// @param rated the criteria rated by hand that will be asked for
    explicit SourceContext(const Workspace& workspace, std::vector<Id> rated = {});

    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    /// Of the year of the settings, else the newest with sales; none where there are no sales.
    [[nodiscard]] const FirmFigures* figures();
    /// Ratings by hand of @p clients, always the same; those of all announced criteria are read at once.
    /// @returns null for a criterion that was not announced, or that is read faster alone
    [[nodiscard]] const Vector* ratings(Id criterion, std::span<const Id> clients);

private:
    const Workspace& m_workspace;
    ReadTransaction m_state; ///< one for all sources
    bool m_read = false;
    std::optional<FirmFigures> m_figures;
    std::optional<RatingPass> m_pass;
    std::vector<Vector> m_ratings; ///< by the place in the criteria of the pass
};

} // namespace kam
