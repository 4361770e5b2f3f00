#include "exchange/demonstration.h"
#include "registry/clientstore.h"
#include "registry/registryfindings.h"
#include "scoring/gatestore.h"
#include "scoring/modelstore.h"
#include "scoring/ranking.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE("the demonstration ranks the thirteen published clients as published")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(QStringLiteral("d.kam")), QStringLiteral("PLN"));
    fillDemonstration(*workspace);
    REQUIRE(modelNames(*workspace).size() == 2);
    const auto names = modelNames(*workspace);
    const auto published = names[0].name == QStringLiteral("Published model") ? names[0] : names[1];
    const Ranking ranking = Ranking::fromWorkspace(*workspace, readModel(*workspace, published.id).value());
    REQUIRE(ranking.clientCount() == 13);
    const std::vector<std::pair<QString, double>> expected{
        {QStringLiteral("RL"), 11.61}, {QStringLiteral("RB"), 8.45}, {QStringLiteral("P"), 8.27},
        {QStringLiteral("G"), 7.79},   {QStringLiteral("NK"), 7.05}, {QStringLiteral("KQ"), 6.96},
        {QStringLiteral("CT"), 6.67},  {QStringLiteral("YB"), 5.86}, {QStringLiteral("WJ"), 5.63},
        {QStringLiteral("ND"), 4.96},  {QStringLiteral("LA"), 4.82}, {QStringLiteral("LC"), 4.30},
        {QStringLiteral("MD"), 2.91}};
    for (std::size_t place = 0; place < expected.size(); ++place) {
        const int row = ranking.standing().order[place];
        CHECK(ranking.name(row) == expected[place].first);
        CHECK(QString::number(ranking.standing().totals[row], 'f', 2) ==
              QString::number(expected[place].second, 'f', 2));
        CHECK(ranking.standing().rank[static_cast<std::size_t>(row)] == static_cast<int>(place) + 1);
    }
    CHECK(workspace->history(10).size() == 1);
}

TEST_CASE("the demonstration's gates and tax numbers are as they should be")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(QStringLiteral("d.kam")), QStringLiteral("PLN"));
    fillDemonstration(*workspace);
    const auto advice = [&](const QString& name) {
        return adviceOf(GateStore(*workspace).ofClient(ClientStore(*workspace).findByName(name)));
    };
    CHECK(advice(QStringLiteral("G")).verdict == Verdict::Conditional);
    CHECK(advice(QStringLiteral("G")).because == std::vector{GateKind::Fairness});
    CHECK_FALSE(advice(QStringLiteral("YB")).advisable());
    CHECK(advice(QStringLiteral("RL")).verdict == Verdict::Pass);
    for (const Finding& finding : registryFindings(*workspace))
        CHECK(finding.code != QByteArrayLiteral("tax-number-wrong"));
}
