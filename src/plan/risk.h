#pragma once

#include "base/identifier.h"
#include "base/level.h"

#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// What could go wrong with a plan; a level that was not judged is empty.
struct Risk {
    Id id = noId;
    Id plan = noId;
    QString what;
    std::optional<Level> probability;
    std::optional<Level> impact;
    QString answer; ///< what we do about it
    Id owner = noId;
    friend bool operator==(const Risk&, const Risk&) = default;
};

enum class SwotQuadrant { Strength, Weakness, Opportunity, Threat };
inline constexpr std::array swotQuadrants{SwotQuadrant::Strength, SwotQuadrant::Weakness,
                                          SwotQuadrant::Opportunity, SwotQuadrant::Threat};

/// A line of the SWOT of our offer to the client.
struct SwotItem {
    Id id = noId;
    Id plan = noId;
    SwotQuadrant quadrant = SwotQuadrant::Strength;
    QString what;
    friend bool operator==(const SwotItem&, const SwotItem&) = default;
};

[[nodiscard]] QString swotQuadrantWord(SwotQuadrant quadrant);
[[nodiscard]] QString swotQuadrantName(SwotQuadrant quadrant);

/// The tables risk and swot_item. Only those of a draft can be changed.
class RiskStore
{
public:
    explicit RiskStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Stores all risks of a plan in this order. @throws Error naming the risk
    void setRisks(Id plan, const std::vector<Risk>& risks);
    void setSwot(Id plan, const std::vector<SwotItem>& items);
    [[nodiscard]] std::vector<Risk> risks(Id plan) const;
    [[nodiscard]] std::vector<SwotItem> swot(Id plan) const;
    /// noId where the risk is gone
    [[nodiscard]] Id planOf(Id risk) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
