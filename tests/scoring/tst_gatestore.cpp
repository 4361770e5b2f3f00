#include "scoringfixture.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE("a gate is kept with note and date, decided anew and taken back, one step each")
{
    ScoringFixture f;
    const Id client = f.client(QStringLiteral("RL"));
    const Gate first{client, GateKind::Fairness, Verdict::Conditional, QStringLiteral("open books"),
                     QDate(2026, 1, 31)};
    f.gates.set(first);
    CHECK(f.lastLabel() == QStringLiteral("Set Fairness of RL"));
    CHECK(f.gates.ofClient(client) == std::vector<Gate>{first});
    Gate second = first;
    second.verdict = Verdict::Fail;
    second.decidedOn = {};
    f.gates.set(second);
    CHECK(f.gates.ofClient(client) == std::vector<Gate>{second});
    f.gates.set({client, GateKind::StrategyFit, Verdict::Pass, {}, {}});
    CHECK(f.gates.ofClient(client).front().kind == GateKind::StrategyFit);
    CHECK(f.gates.all().size() == 2);
    f.gates.remove(client, GateKind::StrategyFit);
    CHECK(f.lastLabel() == QStringLiteral("Take back Strategy fit of RL"));
    REQUIRE(f.workspace->undo());
    REQUIRE(f.workspace->undo());
    REQUIRE(f.workspace->undo());
    CHECK(f.gates.ofClient(client) == std::vector<Gate>{first});
    CHECK(refusal([&] {
              f.gates.set({12345, GateKind::Fairness, Verdict::Pass, {}, {}});
          }) == QStringLiteral("The client is no longer in this workspace. Choose another."));
}

TEST_CASE("the worst verdict is the advice, and says because of which gates")
{
    const auto gate = [](GateKind kind, Verdict verdict) { return Gate{1, kind, verdict, {}, {}}; };
    CHECK_FALSE(adviceOf({}).verdict);
    CHECK(adviceOf({}).advisable());
    const Advice good = adviceOf({gate(GateKind::Fairness, Verdict::Pass)});
    CHECK(good.verdict == Verdict::Pass);
    CHECK(good.because.empty());
    const Advice careful = adviceOf({gate(GateKind::Fairness, Verdict::Conditional),
                                     gate(GateKind::StrategyFit, Verdict::Conditional),
                                     gate(GateKind::ResourceFlexibility, Verdict::Pass)});
    CHECK(careful.verdict == Verdict::Conditional);
    CHECK(careful.because == std::vector<GateKind>{GateKind::StrategyFit, GateKind::Fairness});
    CHECK(careful.advisable());
    const Advice bad = adviceOf(
        {gate(GateKind::Fairness, Verdict::Conditional), gate(GateKind::ResourceFlexibility, Verdict::Fail)});
    CHECK(bad.because == std::vector<GateKind>{GateKind::ResourceFlexibility});
    CHECK_FALSE(bad.advisable());
}

TEST_CASE("a client that fails a gate keeps its rank")
{
    ScoringFixture f;
    const ScoringModel model = f.model(QStringLiteral("M"), {QStringLiteral("A")});
    const Id best = f.client(QStringLiteral("Best"));
    f.rate(best, model.criteria[0], 9);
    f.rate(f.client(QStringLiteral("Next")), model.criteria[0], 5);
    f.gates.set({best, GateKind::StrategyFit, Verdict::Fail, {}, {}});
    const Ranking ranking = Ranking::fromWorkspace(*f.workspace, model);
    CHECK(ranking.standing().rank[static_cast<std::size_t>(ranking.rowOf(best))] == 1);
    CHECK(failedGatesOfKeyClients(*f.workspace).empty());
}
