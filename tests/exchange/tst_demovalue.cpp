#include "exchange/demonstration.h"
#include "exchange/findings.h"
#include "plan/plangoal.h"
#include "plan/planstore.h"
#include "plan/target.h"
#include "registry/clientstore.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "registry/salesyear.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"
#include "scoring/ranking.h"
#include "scoring/ratingstore.h"
#include "value/clientfigures.h"
#include "value/forecast.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <cmath>

using namespace kam;

namespace
{

struct Demonstration {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("d.kam")), QStringLiteral("PLN"));
    int year = QDate::currentDate().year() - 1;

    Demonstration() { fillDemonstration(*workspace); }
    [[nodiscard]] Id client(const char* name) const
    {
        return ClientStore(*workspace).findByName(QString::fromLatin1(name));
    }
    [[nodiscard]] FirmFigures figures(Measure measure = Measure::Revenue) const
    {
        NoProgress progress;
        FigureOptions options;
        options.year = year;
        options.measure = measure;
        return FirmFigures::read(*workspace, options, progress);
    }
};

} // namespace

TEST_CASE_METHOD(Demonstration, "RL has the published example, exact, beside scenarios of its own size")
{
    const auto scenarios = ScenarioStore(*workspace).ofClient(client("RL"));
    REQUIRE(scenarios.size() == 4);
    CHECK(scenarios[3].name == QStringLiteral("Published example"));
    CHECK(scenarios[3].probability == 0);
    const Clv clv = clvOf(scenarios[3]);
    CHECK(std::round(clv.value * 1e6) / 1e6 == 1939.444027);
    const double contributions[] = {400, 500, 640, 740};
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(clv.years[i].contribution == contributions[i]);
    const double base = clvSumOf(scenarios[1]);
    CHECK(scenarios[1].kind == ScenarioKind::Base);
    CHECK(clvSumOf(scenarios[0]) < base);
    CHECK(clvSumOf(scenarios[2]) > base);
    const ClientClv expected = clientClv(scenarios);
    CHECK(expected.basis == ClvBasis::Expected);
    // Four years of about a million, as it earned in the last year.
    const FirmFigures all = figures(Measure::Profit);
    CHECK(*expected.value > 3 * all.of(client("RL"))->profit.known());
    CHECK(*expected.value < 4.5 * all.of(client("RL"))->profit.known());
    CHECK(scenarios[1].years.front().revenue == Approx(all.of(client("RL"))->revenue.known()).epsilon(0.1));
}

TEST_CASE_METHOD(Demonstration,
                 "gaps of the last year are those that were rated, so the ranking stays the published one")
{
    CHECK(figuresYear(*workspace) == year);
    const FirmFigures all = figures();
    const ScoringModel published = publishedModel();
    std::vector<Criterion> criteria = ModelStore(*workspace).criteria();
    for (const auto& [name, total] :
         {std::pair{published.criteria[3].criterion.name, &ClientFigures::currentGap},
          std::pair{published.criteria[4].criterion.name, &ClientFigures::futureGap}}) {
        const auto criterion =
            std::find_if(criteria.begin(), criteria.end(),
                         [&name = name](const Criterion& entry) { return entry.name == name; });
        REQUIRE(criterion != criteria.end());
        for (const ClientFigures& client : all.clients())
            for (const Rating& rating : RatingStore(*workspace).ofClient(client.client))
                if (rating.criterion == criterion->id) {
                    INFO(name.toStdString()
                         << " of " << ClientStore(*workspace).client(client.client)->name.toStdString());
                    CHECK((client.*total).knownParts() > 0);
                    CHECK((client.*total).known() == Approx(rating.value).margin(1e-6));
                }
    }
}

TEST_CASE_METHOD(Demonstration, "a model of figures gives the gaps the published points")
{
    ScoringModel model;
    model.name = QStringLiteral("Figures");
    for (const Criterion& criterion : criteriaCatalogue())
        if (criterion.source == QStringLiteral("current-gap")) {
            ModelCriterion entry;
            entry.criterion = criterion;
            entry.weight = fullWeight;
            model.criteria.push_back(entry);
        }
    ModelStore models(*workspace);
    const Ranking ranking = Ranking::fromWorkspace(*workspace, *models.model(models.add(model)));
    const std::vector<std::pair<const char*, double>> points{
        {"RL", 13}, {"G", 12}, {"KQ", 11}, {"NK", 10}, {"RB", 9}, {"LA", 8}, {"CT", 7},
        {"YB", 6},  {"LC", 5}, {"P", 4},   {"ND", 0},  {"MD", 0}, {"WJ", 0}};
    for (const auto& [name, expected] : points)
        CHECK(ranking.points(ranking.rowOf(client(name)), 0) == expected);
}

TEST_CASE_METHOD(Demonstration, "sales of three years with all three states, some clients that lose money")
{
    CHECK(salesYears(*workspace) == std::vector{year, year - 1, year - 2});
    CHECK(readProductLines(*workspace).size() == 7);
    const FirmFigures all = figures(Measure::Profit);
    CHECK(all.of(client("RL"))->revenue.known() == 3'900'000);
    CHECK(all.of(client("RL"))->currentGap.unknownParts() == 1);
    CHECK(all.of(client("G"))->currentGap.notApplicableParts() == 1);
    CHECK(all.of(client("YB"))->profit.known() < 0);
    CHECK(all.of(client("G"))->profit.known() < 0);
    CHECK(all.of(client("MD"))->costToServe.unknownParts() == 2);
    CHECK(all.abc().losses < 0);
    int findings = 0;
    for (const Finding& finding : allFindings(*workspace)) {
        CHECK(finding.code != QByteArray("sales-differ-from-transactions"));
        CHECK(finding.code != QByteArray("purchases-below-sales"));
        CHECK(finding.code != QByteArray("shares-above-100"));
        findings += finding.code == QByteArray("key-client-loses-money") ? 1 : 0;
    }
    CHECK(findings == 1);
}

TEST_CASE_METHOD(Demonstration, "the plan of RL and its sales tell one story")
{
    const auto plans = PlanStore(*workspace).ofClient(client("RL"));
    REQUIRE(plans.size() == 1);
    const auto goals = GoalStore(*workspace).ofPlan(plans.front().id);
    const auto share = [&](int of) {
        const SalesYear sales = SalesYear::read(*workspace, of);
        for (const SalesCell& cell : sales.cells(sales.rowOf(client("RL"))))
            if (sales.lines()[static_cast<std::size_t>(cell.line)].name == QStringLiteral("Service A"))
                return 100 * cell.revenue.value() / cell.purchases.value();
        return 0.0;
    };
    // A third of service A a year before, 38 % now, half of it as the goal.
    CHECK(goals.front().start.number == Approx(share(year - 1)).margin(0.5));
    REQUIRE(goals.front().progress.size() == 1);
    CHECK(goals.front().progress.front().value.number == Approx(share(year)).margin(0.5));
    CHECK(goals.front().salesEffect == Approx((50 - 38) / 100.0 * 800'000));
    const auto targets = TargetStore(*workspace).ofClient(client("RL"));
    REQUIRE(targets.size() == 3);
    // Of the last year that is over the sales are known, and nobody typed them.
    CHECK(targets[0].sold == figures().of(client("RL"))->revenue.known());
    CHECK_FALSE(targets[0].achieved);
    CHECK_FALSE(targets[2].reached());
    const GapToGoal next = gapToGoal(targets[2], goals);
    CHECK(next.open() > 0);
    CHECK(next.open() < next.target / 10);
}

TEST_CASE_METHOD(Demonstration, "transactions are enough to show a forecast, and few enough to be warned of")
{
    NoProgress progress;
    const TransactionForecast forecast = forecastTransactions(*workspace, {}, progress);
    CHECK(forecast.clients.size() == 13);
    CHECK(forecast.of(client("RL"))->history.frequency > 20);
    CHECK(forecastStatement(forecast.models, QLocale::c()).contains(QStringLiteral("too few")));
}
