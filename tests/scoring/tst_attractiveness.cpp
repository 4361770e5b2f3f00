#include "scoring/attractiveness.h"
#include "scoring/proof.h"

#include <QLocale>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

DecisionCriterion criterion(const char* name, Weight weight, std::vector<SupplierRating> ratings,
                            Id project = noId)
{
    DecisionCriterion one;
    one.client = 1;
    one.project = project;
    one.name = QLatin1String(name);
    one.weight = weight;
    one.ratings = std::move(ratings);
    return one;
}

SupplierRating rating(const char* supplier, double value)
{
    return {noId, QLatin1String(supplier), value, QString()};
}

BuyingCentre centre()
{
    BuyingCentre one;
    one.client = 1;
    one.clientName = QStringLiteral("Alfa");
    one.criteria = {criterion("Quality", 6000, {rating("", 8), rating("Zet", 9), rating("Bis", 4)}),
                    criterion("Price", 4000, {rating("", 5), rating("Zet", 2.5)}),
                    criterion("Speed", 10000, {rating("", 1)}, 7)};
    return one;
}

} // namespace

TEST_CASE("our attractiveness is the weighted sum of the client's ratings of us")
{
    const auto ours = attractiveness(centre());
    REQUIRE(ours);
    CHECK(ours->total == Approx(0.6 * 8 + 0.4 * 5));
    CHECK(ours->rank == 1);
    CHECK(ours->suppliers == 3);
    CHECK(ours->rated == 2);
    CHECK(ours->criteria == 2);
    CHECK(ours->weightSum == 10000);
    const Ranking ranking = supplierRanking(centre());
    CHECK(ranking.name(0) == QStringLiteral("We"));
    CHECK(ranking.name(1) == QStringLiteral("Bis"));
    CHECK(ranking.standing().totals[2] == Approx(0.6 * 9 + 0.4 * 2.5));
    CHECK(ranking.ratedCount(1) == 1); // a missing rating counts 0 and is said
    CHECK(ranking.standing().totals[1] == Approx(0.6 * 4));
}

TEST_CASE("a project has criteria of its own, and the proof explains the score")
{
    const auto ours = attractiveness(centre(), 7);
    REQUIRE(ours);
    CHECK(ours->total == 1);
    CHECK(ours->criteria == 1);
    const Proof proof = proofOf(supplierRanking(centre()), 0, nullptr);
    CHECK(proof.lines.size() == 2);
    CHECK(proof.lines[0].criterion == QStringLiteral("Quality"));
    CHECK(proof.lines[0].contribution == Approx(4.8));
    CHECK_FALSE(proofText(proof, QLocale::c()).isEmpty());
}

TEST_CASE("without criteria or without a rating of us nothing is claimed")
{
    CHECK_FALSE(attractiveness(BuyingCentre()));
    BuyingCentre one = centre();
    one.criteria = {criterion("Quality", 6000, {rating("Zet", 9)})};
    CHECK_FALSE(attractiveness(one));
    CHECK(supplierRanking(one).clientCount() == 2);
}
