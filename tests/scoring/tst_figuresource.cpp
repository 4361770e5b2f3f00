#include "base/error.h"
#include "registry/clientstore.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "registry/workspacesettings.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"
#include "scoring/proof.h"
#include "scoring/ranking.h"
#include "scoring/source.h"
#include "value/activity.h"
#include "value/scenario.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <cmath>

using namespace kam;

namespace
{

struct Figures {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    SalesStore sales{*workspace};
    Id pumps = line("Pumps");
    Id valves = line("Valves");
    Id alfa = client("Alfa");
    Id beta = client("Beta");
    Id gamma = client("Gamma");

    Id line(const char* name)
    {
        ProductLine line;
        line.name = QString::fromLatin1(name);
        return ProductLineStore(*workspace).add(line);
    }
    Id client(const char* name)
    {
        Client client;
        client.name = QString::fromLatin1(name);
        return ClientStore(*workspace).add(client);
    }
    void record(Id client, Id line, Figure revenue, Figure cost, Figure purchases, Figure growth = {})
    {
        Sales cell = sales.cell({client, line, 2025});
        cell.revenue = revenue;
        cell.variableCost = cost;
        cell.purchases = purchases;
        cell.marketGrowth = growth;
        cell.shareNow = cell.shareExpected = growth.isKnown() ? Figure(10.0) : Figure();
        sales.set(cell);
    }
    [[nodiscard]] Ranking ranking(const QString& sourceKey) const
    {
        ScoringModel model;
        ModelCriterion entry;
        entry.criterion.id = 1;
        entry.criterion.name = sourceKey;
        entry.criterion.source = sourceKey;
        entry.weight = fullWeight;
        model.criteria = {entry};
        return Ranking::fromWorkspace(*workspace, model);
    }
    [[nodiscard]] double raw(const char* sourceKey, Id client) const
    {
        const Ranking result = ranking(QString::fromLatin1(sourceKey));
        return result.raw(result.rowOf(client), 0);
    }
    [[nodiscard]] QString origin(const char* sourceKey, Id client) const
    {
        return source(QString::fromLatin1(sourceKey)).origin(*workspace, 1, client);
    }
};

} // namespace

TEST_CASE_METHOD(Figures, "without sales no figure has a value or an origin")
{
    for (const char* key :
         {"current-gap", "future-gap", "revenue", "margin", "profit", "share-of-wallet", "clv"}) {
        INFO(key);
        CHECK(std::isnan(raw(key, alfa)));
        CHECK(origin(key, alfa).isEmpty());
        CHECK_FALSE(source(QString::fromLatin1(key)).name().isEmpty());
        CHECK_FALSE(source(QString::fromLatin1(key)).tables().empty());
    }
}

TEST_CASE_METHOD(Figures, "figures feed criteria, with what is known of them")
{
    record(alfa, pumps, 300.0, 100.0, 1000.0, 10.0);
    record(alfa, valves, 50.0, {}, {});
    record(beta, pumps, 100.0, 120.0, 100.0);
    const Id visits = ActivityStore(*workspace).add({noId, QStringLiteral("Visits"), {}, 20, 0});
    ActivityStore(*workspace).setCounts({{alfa, visits, 2025, 3}, {beta, visits, 2025, 1}});
    CHECK(raw("revenue", alfa) == 350);
    CHECK(raw("revenue", beta) == 100);
    CHECK(std::isnan(raw("revenue", gamma)));
    CHECK(raw("margin", alfa) == 200);
    CHECK(raw("margin", beta) == -20);
    CHECK(raw("profit", alfa) == 140);
    CHECK(raw("profit", beta) == -40);
    CHECK(raw("current-gap", alfa) == 700);
    CHECK(raw("current-gap", beta) == 0);
    CHECK(raw("future-gap", alfa) == Approx(100));
    CHECK(std::isnan(raw("future-gap", beta)));
    CHECK(raw("share-of-wallet", alfa) == 30);
    CHECK(raw("share-of-wallet", beta) == 100);
    // No gap at all gives no points.
    const Ranking ranking = this->ranking(QStringLiteral("current-gap"));
    CHECK(ranking.points(ranking.rowOf(beta), 0) == 0);
    CHECK(ranking.ratedClients(0) == 2);
}

TEST_CASE_METHOD(Figures, "the origin names client, year and product lines")
{
    record(alfa, pumps, 300.0, 100.0, 1000.0, 10.0);
    record(alfa, valves, 50.5, {}, Figure::notApplicable());
    QLocale::setDefault(QLocale::c());
    CHECK(origin("revenue", alfa) == QStringLiteral("Alfa in 2025: Pumps 300, Valves 50.5"));
    CHECK(origin("current-gap", alfa) == QStringLiteral("Alfa in 2025: Pumps 700"));
    CHECK(origin("margin", alfa) == QStringLiteral("Alfa in 2025: Pumps 200, Valves not known"));
    const Id visits = ActivityStore(*workspace).add({noId, QStringLiteral("Visits"), {}, 20, 0});
    ActivityStore(*workspace).setCounts({{alfa, visits, 2025, 3}});
    CHECK(origin("profit", alfa) == QStringLiteral("Alfa in 2025: Pumps 200, Valves not known, Visits -60"));
    CHECK(origin("share-of-wallet", alfa) == QStringLiteral("Alfa in 2025: Pumps 30"));
    CHECK(origin("revenue", beta).isEmpty());
    for (int i = 0; i < 7; ++i)
        record(beta, line(("L" + std::to_string(i)).c_str()), i, {}, {});
    CHECK(origin("revenue", beta) ==
          QStringLiteral("Beta in 2025: L0 0, L1 1, L2 2, L3 3, L4 4, L5 5 and 1 more"));
    WorkspaceSettings settings = workspaceSettings(*workspace);
    settings.figuresYear = 2024;
    storeWorkspaceSettings(*workspace, settings);
    CHECK(origin("revenue", alfa).isEmpty());
    CHECK(std::isnan(raw("revenue", alfa)));
}

TEST_CASE_METHOD(Figures, "the lifetime value comes from the scenarios")
{
    Scenario base;
    base.client = beta;
    base.name = QStringLiteral("Base");
    base.years = {{1, 500, 0, false, 0, 0, 0}};
    base.id = ScenarioStore(*workspace).add(base);
    CHECK(raw("clv", beta) == 500);
    CHECK(std::isnan(raw("clv", alfa)));
    CHECK(origin("clv", beta) == QStringLiteral("Beta, scenario Base"));
    base.probability = 100;
    ScenarioStore(*workspace).update(base);
    CHECK(origin("clv", beta) == QStringLiteral("Beta, expected value over its scenarios"));
}

TEST_CASE_METHOD(Figures, "a model of figures ranks without a typed rating, and proves where they come from")
{
    record(alfa, pumps, 300.0, 100.0, 1000.0, 10.0);
    record(beta, pumps, 900.0, 500.0, 1000.0, -50.0);
    ScoringModel model;
    model.name = QStringLiteral("Figures");
    for (const Criterion& criterion : criteriaCatalogue()) {
        if (criterion.source != QStringLiteral("revenue") &&
            criterion.source != QStringLiteral("current-gap"))
            continue;
        ModelCriterion entry;
        entry.criterion = criterion;
        entry.weight = fullWeight / 2;
        model.criteria.push_back(entry);
    }
    REQUIRE(model.criteria.size() == 2);
    ModelStore models(*workspace);
    const Ranking ranking = Ranking::fromWorkspace(*workspace, *models.model(models.add(model)));
    const int row = ranking.rowOf(beta);
    CHECK(ranking.ratedCount(row) == 2);
    CHECK(ranking.standing().totals[row] == 1.5);
    const Proof proof = proofOf(ranking, row, workspace.get());
    REQUIRE(proof.lines.size() == 2);
    CHECK(proof.lines[0].origin == QStringLiteral("Beta in 2025: Pumps 100"));
    CHECK(proof.lines[1].raw == 900.0);
    CHECK(proofText(proof, QLocale::c())
              .join(u' ')
              .contains(QStringLiteral("value 900 (Beta in 2025: Pumps 900)")));
}
