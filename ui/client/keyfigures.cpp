#include "client/keyfigures.h"

#include "base/date.h"
#include "base/number.h"
#include "common/shown.h"
#include "common/standings.h"
#include "registry/client.h"
#include "registry/team.h"
#include "registry/workspacesettings.h"
#include "relationship/ladder.h"
#include "scoring/gatestore.h"
#include "value/clientfigures.h"
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
    const QString caption = Text::tr("Verification");
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

KeyFigure ladderFigure(Workspace& workspace, const Client& client)
{
    const QString caption = Text::tr("Ladder");
    const auto now = standing(LadderStore(workspace).ofClient(client.id), QDate::currentDate());
    if (!now)
        return unknown(caption,
                       Text::tr("Where the client stands on the relationship ladder is not recorded."));
    QString explanation = Text::tr("%1, since %2", "what a stage of the ladder means, date")
                              .arg(ladderStageMeaning(now->stage), writtenDate(now->on, QLocale()));
    if (!now->evidence.isEmpty())
        explanation += QLatin1Char('\n') + now->evidence;
    return {caption, ladderStageName(now->stage), explanation, true, {}};
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

QString className(AbcClass abcClass)
{
    return abcClass == AbcClass::None ? Text::tr("none", "class of sales") : abcWord(abcClass);
}

KeyFigure classFigure(const ClientFigures& figures, const QString& year)
{
    const QString caption = Text::tr("Class");
    if (!figures.revenue.figure().isKnown())
        return unknown(caption, Text::tr("No sales are recorded."));
    QString explanation = Text::tr("By revenue, %1").arg(year);
    if (figures.classBefore && *figures.classBefore != figures.abcClass)
        explanation +=
            QLatin1Char('\n') + Text::tr("The year before: %1").arg(className(*figures.classBefore));
    return {caption, className(figures.abcClass), explanation, true, {}};
}

KeyFigure clvFigure(const ClientFigures& figures, const QString& currency)
{
    const QString caption = figures.clvBasis == ClvBasis::Expected ? Text::tr("CLV, expected")
                            : figures.clvBasis == ClvBasis::Base   ? Text::tr("CLV, base")
                                                                   : Text::tr("CLV");
    if (!figures.clv)
        return unknown(caption, Text::tr("There is no scenario that gives its lifetime value."));
    return {caption,
            shownNumber(*figures.clv, 0, QLocale()),
            Text::tr("%1 %2", "amount, currency").arg(shownAmount(*figures.clv), currency),
            true,
            {}};
}

KeyFigure gapFigure(const QString& caption, const Total& gap, Parts parts, const QString& year,
                    const QString& currency)
{
    if (!gap.figure().isKnown())
        return unknown(caption, Text::tr("It needs purchases of the client, and for the future gap what is "
                                         "expected of its market."));
    const QString number = shownNumber(gap.known(), 0, QLocale());
    const bool more = parts == Parts::AnySign && gap.known() > 0;
    // The whole statement is in the explanation: "at least 1,200, 2 of 5 unknown".
    const QString shown = (gap.isComplete()                ? QString()
                           : parts == Parts::NeverNegative ? QStringLiteral("≥ ")
                                                           : QStringLiteral("~ ")) +
                          (more ? QLatin1Char('+') + number : number);
    return {caption, shown,
            Text::tr("%1: %2, in %3", "year: total, currency")
                .arg(year, totalText(gap, parts, 2, QLocale()), currency),
            true, totalText(gap, parts, 0, QLocale())};
}

/// Class, lifetime value, gaps.
void addWorth(std::vector<KeyFigure>& list, const FirmFigures& firm, Id client, const QString& currency)
{
    const ClientFigures* figures = firm.of(client);
    if (!figures)
        return;
    const auto& chosen = firm.options().year;
    const QString year = chosen ? QString::number(*chosen) : Text::tr("all years");
    list.push_back(classFigure(*figures, year));
    list.push_back(clvFigure(*figures, currency));
    list.push_back(
        gapFigure(Text::tr("Current gap"), figures->currentGap, Parts::NeverNegative, year, currency));
    list.push_back(gapFigure(Text::tr("Future gap"), figures->futureGap, Parts::AnySign, year, currency));
}

} // namespace

std::vector<KeyFigure> keyFigures(Workspace& workspace, const Client& client, const Standings& standings,
                                  const FirmFigures* firm)
{
    std::vector<KeyFigure> figures{rankFigure(client, standings)};
    if (firm)
        addWorth(figures, *firm, client.id, workspaceSettings(workspace).currency);
    figures.push_back(gatesFigure(workspace, client));
    figures.push_back(ladderFigure(workspace, client));
    figures.push_back(ownerFigure(workspace, client));
    return figures;
}

bool concernKeyFigures(const Changes& changes)
{
    return changes.touches("client") || changes.touches("gate") || changes.touches("ladder_step") ||
           changes.touches("team_member");
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
