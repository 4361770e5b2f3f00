#include "exchange/findings.h"

#include "buyingcentre/buyingcentrefindings.h"
#include "plan/planfindings.h"
#include "registry/registryfindings.h"
#include "relationship/relationshipfindings.h"
#include "scoring/scoringfindings.h"
#include "value/valuefindings.h"

#include <algorithm>

namespace kam
{

namespace
{

using OfRoom = Findings (*)(const Workspace&);

/// In the order of the rooms.
constexpr OfRoom rooms[] = {&registryFindings,     &valueFindings,   &relationshipFindings,
                            &buyingCentreFindings, &scoringFindings, &planFindings};

} // namespace

Findings allFindings(const Workspace& workspace)
{
    Findings all;
    for (const OfRoom room : rooms) {
        Findings some = room(workspace);
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return all;
}

} // namespace kam
