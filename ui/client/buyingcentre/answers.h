#pragma once

#include "base/finding.h"
#include "client/buyingcentre/centreview.h"

namespace kam
{

/// What the buying centre says to one question, in words.
struct Answer {
    Severity severity = Severity::Hint;
    bool isStatement = false; ///< says how it is; nothing needs to be done
    QString question;         ///< "Roles nobody fills"
    QString sentence;
    Id person = noId; ///< whom it is about; noId: the client
    QString action;   ///< what could be done about it; empty: nothing
};

/// Everything the buying centre says: about the one selected first, then what is wrong, the worst first by
/// question, then who has most influence.
/// @param selected noId for nobody
[[nodiscard]] std::vector<Answer> answersOf(const CentreView& view, Id selected);

} // namespace kam
