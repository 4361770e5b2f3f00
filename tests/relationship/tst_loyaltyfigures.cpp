#include "registry/productline.h"
#include "registry/salesstore.h"
#include "relationfixture.h"
#include "relationship/loyaltyfigures.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE_METHOD(RelationFixture, "loyalty figures come from answers of two years and sales of three")
{
    const QDate today(2026, 11, 24);
    ProductLine line;
    line.name = QStringLiteral("Pumps");
    line.id = ProductLineStore(*workspace).add(line);
    const auto sell = [&](Id client, int year, Figure revenue, Figure purchases) {
        Sales sales;
        sales.client = client;
        sales.productLine = line.id;
        sales.year = year;
        sales.revenue = revenue;
        sales.purchases = purchases;
        SalesStore(*workspace).set(sales);
    };
    const Id other = addClient(QStringLiteral("B"));
    const Id silent = addClient(QStringLiteral("C"));
    sell(rl, 2026, 60, 100);
    sell(rl, 2025, 10, {});
    sell(rl, 2023, 10, {}); // too long ago
    sell(other, 2024, 10, {});
    sell(other, 2026, 0.0, {});
    surveys.add({{noId, rl, QDate(2024, 11, 24), SurveyQuestion::Recommend, 9, {}, {}},
                 {noId, rl, QDate(2026, 11, 24), SurveyQuestion::Recommend, 8, {}, {}},
                 {noId, rl, QDate(2024, 11, 23), SurveyQuestion::Recommend, 0, {}, {}},
                 {noId, other, QDate(2026, 1, 1), SurveyQuestion::Satisfaction, 4, {}, {}}});
    const auto all = allLoyaltyFigures(*workspace, today);
    REQUIRE(all.size() == 2);
    for (const auto& [client, figures] : all) {
        CHECK(client != silent);
        if (client == rl) {
            CHECK(figures.recommend == 8.5);
            CHECK_FALSE(figures.satisfaction);
            CHECK(figures.shareOfWallet == 60.0);
            CHECK(figures.yearsOfThree == 2);
        } else {
            CHECK_FALSE(figures.recommend);
            CHECK(figures.satisfaction == 4.0);
            CHECK_FALSE(figures.shareOfWallet);
            CHECK(figures.yearsOfThree == 1); // sales of 0 are no purchase
        }
    }
    CHECK_FALSE(loyaltyFigures({}, {}, rl, today).yearsOfThree);
}
