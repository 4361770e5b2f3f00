#pragma once

#include "common/keyfigurebar.h"

namespace kam
{

class FirmFigures;
class Standings;
class Workspace;
struct Changes;
struct Client;

/// In the order shown: what the core knows of this client.
/// @param firm none where the figures are still being computed
[[nodiscard]] std::vector<KeyFigure> keyFigures(Workspace& workspace, const Client& client,
                                                const Standings& standings, const FirmFigures* firm);

/// Whether they may differ after these changes; Standings and FirmWatch announce theirs.
[[nodiscard]] bool concernKeyFigures(const Changes& changes);

/// "Industrial equipment · Gliwice · Key client · since 2014", of what is known.
[[nodiscard]] QString clientFacts(const Client& client);

} // namespace kam
