#pragma once

#include "base/identifier.h"

#include <QString>
#include <array>
#include <map>
#include <optional>

namespace kam
{

class Workspace;

/// What the client gets and what it pays for it (method, section 10): four parts of value, then four of cost.
enum class ValuePart { Product, Service, People, Image, Money, Time, Energy, Mind };
inline constexpr std::array valueParts{ValuePart::Product, ValuePart::Service, ValuePart::People,
                                       ValuePart::Image,   ValuePart::Money,   ValuePart::Time,
                                       ValuePart::Energy,  ValuePart::Mind};
[[nodiscard]] constexpr bool isCost(ValuePart part)
{
    return part >= ValuePart::Money;
}

enum class ValuePosition { Undecided, MoreForMore, MoreForSame, SameForLess, LessForMuchLess };
inline constexpr std::array valuePositions{ValuePosition::Undecided, ValuePosition::MoreForMore,
                                           ValuePosition::MoreForSame, ValuePosition::SameForLess,
                                           ValuePosition::LessForMuchLess};

struct ValueScore {
    std::optional<double> ours;   ///< 0 to 10
    std::optional<double> theirs; ///< of the best competitor
    QString note;
    friend bool operator==(const ValueScore&, const ValueScore&) = default;
};

struct ClientValue {
    QString competitor; ///< the best one
    ValuePosition position = ValuePosition::Undecided;
    QString note;
    std::map<ValuePart, ValueScore> scores;
    friend bool operator==(const ClientValue&, const ClientValue&) = default;
};

/// Sum of the values less sum of the costs, -40 to 40; nothing while a part is not scored.
struct ValueBalance {
    std::optional<double> ours;
    std::optional<double> theirs;
    /// ours - theirs: above 0 the client gains more from us
    [[nodiscard]] std::optional<double> advantage() const
    {
        return ours && theirs ? std::optional(*ours - *theirs) : std::nullopt;
    }
};
[[nodiscard]] ValueBalance balanceOf(const ClientValue& value);

[[nodiscard]] QString valuePartWord(ValuePart part);
[[nodiscard]] QString valuePartName(ValuePart part);
[[nodiscard]] QString valuePositionWord(ValuePosition position);
[[nodiscard]] QString valuePositionName(ValuePosition position);

/// The tables value_part and value_position.
class ClientValueStore
{
public:
    explicit ClientValueStore(Workspace& workspace) : m_workspace(workspace) {}

    /// All of it. @throws Error for a score outside 0 to 10
    void set(Id client, const ClientValue& value);
    [[nodiscard]] ClientValue ofClient(Id client) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
