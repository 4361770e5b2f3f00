#include "exchange/findings.h"

#include "registry/registryfindings.h"
#include "scoring/scoringfindings.h"
#include "value/valuefindings.h"

#include <algorithm>

namespace kam
{

Findings allFindings(const Workspace& workspace)
{
    Findings all = registryFindings(workspace);
    Findings value = valueFindings(workspace);
    all.insert(all.end(), std::make_move_iterator(value.begin()), std::make_move_iterator(value.end()));
    Findings scoring = scoringFindings(workspace);
    all.insert(all.end(), std::make_move_iterator(scoring.begin()), std::make_move_iterator(scoring.end()));
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return all;
}

} // namespace kam
