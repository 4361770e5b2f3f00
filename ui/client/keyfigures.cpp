#include "client/keyfigures.h"

#include "common/shown.h"
#include "common/standings.h"
#include "registry/client.h"
#include "registry/team.h"
#include "scoring/gatestore.h"
#include "workspace/changes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeyFigures)
};

KeyFigure unknown(const QString& caption, const QString& explanation)
{
    return {caption, Text::tr("not known"), explanation, false, {}};
}

QString rankIn(const Ranking& ranking, int row)
{
    const QLocale locale;
    return Text::tr("%1 of %2", "rank of number of clients")
        .arg(locale.toString(ranking.standing().rank[static_cast<std::size_t>(row)]),
             locale.toString(ranking.clientCount()));
}

KeyFigure rankFigure(const Client& client, const Standings& standings)
{
    const QString caption = Text::tr("Rank");
    if (!standings.isReady())
        return {caption, QStringLiteral("…"), Text::tr("The ranking is being computed."), false, {}};
    const Ranking* first = standings.ranking();
    const int row = first ? first->rowOf(client.id) : -1;
    if (row < 0)
        return unknown(caption, Text::tr("There is no scoring model that ranks this client."));
    QStringList lines;
    for (const auto& ranking : standings.rankings())
        if (const int here = ranking->rowOf(client.id); here >= 0)
            lines << Text::tr("%1: %2 with a total of %3")
                         .arg(ranking->model().name, rankIn(*ranking, here),
                              shownTotal(ranking->standing().totals[here]));
    return {caption, rankIn(*first, row), lines.join(QLatin1Char('\n')), true, {}};
}

KeyFigure gatesFigure(Workspace& workspace, const Client& client)
{
    const QString caption = Text::tr("Gates");
    const std::vector<Gate> gates = GateStore(workspace).ofClient(client.id);
    if (gates.empty())
        return unknown(caption, Text::tr("None of the verifying criteria was decided."));
    QStringList symbols;
    QStringList lines;
    for (const GateKind kind : gateKinds) {
        const auto gate = std::find_if(gates.begin(), gates.end(),
                                       [kind](const Gate& candidate) { return candidate.kind == kind; });
        const bool decided = gate != gates.end();
        symbols << (decided ? verdictSymbol(gate->verdict) : QStringLiteral("–"));
        lines << Text::tr("%1: %2").arg(gateName(kind),
                                        decided ? verdictName(gate->verdict) : Text::tr("not decided"));
    }
    return {caption, symbols.join(QLatin1Char(' ')), lines.join(QLatin1Char('\n')), true,
            lines.join(QStringLiteral(", "))};
}

KeyFigure ownerFigure(Workspace& workspace, const Client& client)
{
    const QString caption = Text::tr("Owner");
    const auto owner = client.owner == noId ? std::nullopt : TeamStore(workspace).member(client.owner);
    if (!owner)
        return {
            caption, Text::tr("nobody"), Text::tr("Nobody of the team looks after this client."), false, {}};
    return {caption, owner->name, owner->position, true, {}};
}

} // namespace

std::vector<KeyFigure> keyFigures(Workspace& workspace, const Client& client, const Standings& standings)
{
    return {rankFigure(client, standings), gatesFigure(workspace, client), ownerFigure(workspace, client)};
}

bool concernKeyFigures(const Changes& changes)
{
    return changes.touches("client") || changes.touches("gate") || changes.touches("team_member");
}

QString clientFacts(const Client& client)
{
    constexpr int longest = 60;
    QStringList facts;
    for (const QString& fact : {client.industry, client.city, statusName(client.status)})
        if (!fact.isEmpty())
            facts << fact.left(longest);
    if (client.clientSince.isValid())
        facts << Text::tr("since %1").arg(client.clientSince.year());
    return facts.join(QStringLiteral(" · "));
}

} // namespace kam
