#pragma once

#include "base/identifier.h"

#include <QString>
#include <vector>

namespace kam
{

class Workspace;

/// Somebody at a client, for a list of what was found.
struct FoundPerson {
    Id person = noId;
    Id client = noId;
    QString name;
    QString position;
    QString clientName;
};

/// People at all clients whose name or e-mail holds every word of @p text, whatever its case and diacritics;
/// in the order of the file, at most @p most. Placeholders without a name are not found.
[[nodiscard]] std::vector<FoundPerson> findPeople(const Workspace& workspace, const QString& text, int most);

} // namespace kam
