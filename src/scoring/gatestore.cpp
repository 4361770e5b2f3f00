#include "scoring/gatestore.h"

#include "base/error.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr std::array verdicts{Verdict::Pass, Verdict::Conditional, Verdict::Fail};

QString clientName(const Workspace& workspace, Id client)
{
    Query rows(workspace, "SELECT name FROM client WHERE id = ?");
    if (!rows.bind(1, client).step())
        throw Error(Text::tr("The client is no longer in this workspace. Choose another."));
    return rows.text(0);
}

GateKind kindFromWord(const QString& word)
{
    for (const GateKind kind : gateKinds)
        if (gateWord(kind) == word)
            return kind;
    return GateKind::StrategyFit;
}

Verdict verdictFromWord(const QString& word)
{
    for (const Verdict verdict : verdicts)
        if (verdictWord(verdict) == word)
            return verdict;
    return Verdict::Pass;
}

std::vector<Gate> readGates(Query& rows)
{
    std::vector<Gate> gates;
    while (rows.step())
        gates.push_back({rows.integer(0), kindFromWord(rows.text(1)), verdictFromWord(rows.text(2)),
                         rows.text(3), rows.date(4)});
    return gates;
}

} // namespace

void GateStore::set(const Gate& gate)
{
    const QString label =
        Text::tr("Set %1 of %2").arg(gateName(gate.kind), clientName(m_workspace, gate.client));
    m_workspace.edit(label, [&] {
        Query(m_workspace,
              "INSERT INTO gate (id, client, kind, verdict, note, decided_on) VALUES (?, ?, ?, ?, ?, ?)"
              " ON CONFLICT (client, kind) DO UPDATE SET verdict = excluded.verdict,"
              " note = excluded.note, decided_on = excluded.decided_on")
            .bind(1, newId())
            .bind(2, gate.client)
            .bind(3, gateWord(gate.kind))
            .bind(4, verdictWord(gate.verdict))
            .bind(5, gate.note)
            .bind(6, gate.decidedOn)
            .run();
    });
}

void GateStore::remove(Id client, GateKind kind)
{
    const QString label = Text::tr("Take back %1 of %2").arg(gateName(kind), clientName(m_workspace, client));
    m_workspace.edit(label, [&] {
        Query(m_workspace, "DELETE FROM gate WHERE client = ? AND kind = ?")
            .bind(1, client)
            .bind(2, gateWord(kind))
            .run();
    });
}

std::vector<Gate> GateStore::ofClient(Id client) const
{
    Query rows(m_workspace, "SELECT client, kind, verdict, note, decided_on FROM gate WHERE client = ?");
    std::vector<Gate> gates = readGates(rows.bind(1, client));
    std::sort(gates.begin(), gates.end(), [](const Gate& a, const Gate& b) { return a.kind < b.kind; });
    return gates;
}

std::vector<Gate> GateStore::all() const
{
    Query rows(m_workspace, "SELECT client, kind, verdict, note, decided_on FROM gate ORDER BY client");
    return readGates(rows);
}

std::vector<FailedGate> failedGatesOfKeyClients(const Workspace& workspace)
{
    std::vector<FailedGate> failed;
    Query rows(workspace, "SELECT c.id, c.name, g.kind FROM gate g JOIN client c ON c.id = g.client"
                          " WHERE g.verdict = 'fail' AND c.status = 'key-client' ORDER BY c.name, g.kind");
    while (rows.step())
        failed.push_back({rows.integer(0), rows.text(1), kindFromWord(rows.text(2))});
    return failed;
}

Advice adviceOf(const std::vector<Gate>& gatesOfOneClient)
{
    Advice advice;
    for (const Gate& gate : gatesOfOneClient)
        advice.verdict = std::max(advice.verdict.value_or(Verdict::Pass), gate.verdict);
    if (advice.verdict && *advice.verdict != Verdict::Pass)
        for (const Gate& gate : gatesOfOneClient)
            if (gate.verdict == *advice.verdict)
                advice.because.push_back(gate.kind);
    std::sort(advice.because.begin(), advice.because.end());
    return advice;
}

QString gateWord(GateKind kind)
{
    switch (kind) {
    case GateKind::StrategyFit:
        return QStringLiteral("strategy-fit");
    case GateKind::ResourceFlexibility:
        return QStringLiteral("resource-flexibility");
    case GateKind::Fairness:
        return QStringLiteral("fairness");
    }
    return {};
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return QStringLiteral("pass");
    case Verdict::Conditional:
        return QStringLiteral("conditional");
    case Verdict::Fail:
        return QStringLiteral("fail");
    }
    return {};
}

QString gateName(GateKind kind)
{
    switch (kind) {
    case GateKind::StrategyFit:
        return Text::tr("Strategy fit");
    case GateKind::ResourceFlexibility:
        return Text::tr("Resource flexibility");
    case GateKind::Fairness:
        return Text::tr("Fairness");
    }
    return {};
}

QString gateQuestion(GateKind kind)
{
    switch (kind) {
    case GateKind::StrategyFit:
        return Text::tr("Do the strategies of both sides agree?");
    case GateKind::ResourceFlexibility:
        return Text::tr("Can we serve this client as it will expect?");
    case GateKind::Fairness:
        return Text::tr(
            "Does it treat suppliers fairly: no squeezing with open books, no handing of our designs "
            "to cheaper rivals, no pressure in return for loyal help?");
    }
    return {};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return Text::tr("Pass");
    case Verdict::Conditional:
        return Text::tr("Conditional");
    case Verdict::Fail:
        return Text::tr("Fail");
    }
    return {};
}

} // namespace kam
