#pragma once

#include "common/keyfigurebar.h"

namespace kam
{

class Standings;
class Workspace;
struct Changes;
struct Client;

/// In the order shown: what the core knows of this client.
[[nodiscard]] std::vector<KeyFigure> keyFigures(Workspace& workspace, const Client& client,
                                                const Standings& standings);

/// Whether they may differ after these changes; changes of ranks are announced by Standings.
[[nodiscard]] bool concernKeyFigures(const Changes& changes);

/// "Industrial equipment · Gliwice · Key client · since 2014", of what is known.
[[nodiscard]] QString clientFacts(const Client& client);

} // namespace kam
