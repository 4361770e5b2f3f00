#include "exchange/demonstration.h"
#include "exchange/findings.h"
#include "registry/clientstore.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
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

TEST_CASE_METHOD(Demonstration, "RL's base scenario is the published example")
{
    const auto scenarios = ScenarioStore(*workspace).ofClient(client("RL"));
    REQUIRE(scenarios.size() == 3);
    CHECK(scenarios[1].kind == ScenarioKind::Base);
    const Clv clv = clvOf(scenarios[1]);
    CHECK(std::round(clv.value * 1e6) / 1e6 == 1939.444027);
    const double contributions[] = {400, 500, 640, 740};
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(clv.years[i].contribution == contributions[i]);
    CHECK(clientClv(scenarios).basis == ClvBasis::Expected);
    CHECK(clvSumOf(scenarios[0]) < clv.value);
    CHECK(clvSumOf(scenarios[2]) > clv.value);
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

TEST_CASE_METHOD(Demonstration, "transactions are enough to show a forecast, and few enough to be warned of")
{
    NoProgress progress;
    const TransactionForecast forecast = forecastTransactions(*workspace, {}, progress);
    CHECK(forecast.clients.size() == 13);
    CHECK(forecast.of(client("RL"))->history.frequency > 20);
    CHECK(forecastStatement(forecast.models, QLocale::c()).contains(QStringLiteral("too few")));
}
