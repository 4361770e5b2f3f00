#pragma once

#include "value/clientfigures.h"

#include <optional>

namespace kam
{

class Workspace;

/// What the sources of one reading share: the figures of all clients are read once, and only if a source
/// asks.
class SourceContext
{
public:
    explicit SourceContext(const Workspace& workspace) : m_workspace(workspace) {}

    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    /// Of the year of the settings, else the newest with sales; none where there are no sales.
    [[nodiscard]] const FirmFigures* figures();

private:
    const Workspace& m_workspace;
    bool m_read = false;
    std::optional<FirmFigures> m_figures;
};

} // namespace kam
