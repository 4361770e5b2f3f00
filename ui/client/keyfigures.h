#pragma once

#include <QString>
#include <vector>

namespace kam
{

class Standings;
class Workspace;
struct Changes;
struct Client;

/// One of the few figures in the head of the client page.
struct KeyFigure {
    QString caption;
    QString value;       ///< "not known" where nobody has recorded it
    QString explanation; ///< where the figure comes from, plain text
    bool known = true;
    QString spoken; ///< in words, where the value is made of symbols
};

/// In the order shown: what the core knows of this client.
[[nodiscard]] std::vector<KeyFigure> keyFigures(Workspace& workspace, const Client& client,
                                                const Standings& standings);

/// Whether they may differ after these changes; changes of ranks are announced by Standings.
[[nodiscard]] bool concernKeyFigures(const Changes& changes);

/// "Industrial equipment · Gliwice · Key client · since 2014", of what is known.
[[nodiscard]] QString clientFacts(const Client& client);

} // namespace kam
