#include "buyingcentre/reach.h"

#include "handmade.h"

#include <QMap>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

QMap<QString, double> reaches(const Handmade& made, double decay)
{
    QMap<QString, double> result;
    for (const Reach& reach : weightedReach(made.centre, decay))
        result.insert(made.centre.nameOf(reach.person), reach.reach);
    return result;
}

/// D. Krackhardt, "Assessing the political landscape: structure, cognition, and power in organizations",
/// Administrative Science Quarterly 35 (1990): ten people, eighteen ties.
Handmade kite()
{
    Handmade made;
    for (const char* name :
         {"Andre", "Beverley", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane"})
        made.add(name);
    const std::pair<const char*, const char*> ties[] = {
        {"Andre", "Beverley"}, {"Andre", "Carol"},    {"Andre", "Diane"},      {"Andre", "Fernando"},
        {"Beverley", "Diane"}, {"Beverley", "Ed"},    {"Beverley", "Garth"},   {"Carol", "Diane"},
        {"Carol", "Fernando"}, {"Diane", "Ed"},       {"Diane", "Fernando"},   {"Diane", "Garth"},
        {"Ed", "Garth"},       {"Fernando", "Garth"}, {"Fernando", "Heather"}, {"Garth", "Heather"},
        {"Heather", "Ike"},    {"Ike", "Jane"}};
    for (const auto& [a, b] : ties)
        made.influence(a, b, 3, InfluenceKind::Informal, true);
    return made;
}

} // namespace

TEST_CASE("without passing on, reach is the published degree in Krackhardt's kite")
{
    const auto degrees = reaches(kite(), 0);
    const QMap<QString, double> published{{QStringLiteral("Andre"), 4}, {QStringLiteral("Beverley"), 4},
                                          {QStringLiteral("Carol"), 3}, {QStringLiteral("Diane"), 6},
                                          {QStringLiteral("Ed"), 3},    {QStringLiteral("Fernando"), 5},
                                          {QStringLiteral("Garth"), 5}, {QStringLiteral("Heather"), 3},
                                          {QStringLiteral("Ike"), 2},   {QStringLiteral("Jane"), 1}};
    CHECK(degrees == published);
    const auto all = weightedReach(kite().centre, 0);
    CHECK(all.front().directly == 6);
    CHECK(all.front().altogether == 6);
}

TEST_CASE("passing everything on, reach is everybody a path leads to")
{
    for (const double reach : reaches(kite(), 1).values())
        CHECK(reach == 9);
}

TEST_CASE("with a decay of a half, reach in the kite follows from the distances of the published closeness")
{
    struct Row {
        const char* name;
        std::array<int, 4> atDistance; ///< how many people are 1, 2, 3 and 4 ties away
        const char* closeness;         ///< as published: 9 divided by the sum of distances
    };
    const Row rows[] = {{"Andre", {4, 3, 1, 1}, "0.529"}, {"Beverley", {4, 3, 1, 1}, "0.529"},
                        {"Carol", {3, 4, 1, 1}, "0.500"}, {"Diane", {6, 1, 1, 1}, "0.600"},
                        {"Ed", {3, 4, 1, 1}, "0.500"},    {"Fernando", {5, 3, 1, 0}, "0.643"},
                        {"Garth", {5, 3, 1, 0}, "0.643"}, {"Heather", {3, 6, 0, 0}, "0.600"},
                        {"Ike", {2, 2, 5, 0}, "0.429"},   {"Jane", {1, 1, 2, 5}, "0.310"}};
    const auto half = reaches(kite(), 0.5);
    for (const Row& row : rows) {
        INFO(row.name);
        double distances = 0;
        double reach = 0;
        for (std::size_t i = 0; i < row.atDistance.size(); ++i) {
            distances += row.atDistance.at(i) * static_cast<double>(i + 1);
            reach += row.atDistance.at(i) / static_cast<double>(1U << i);
        }
        CHECK(QString::number(9 / distances, 'f', 3) == QLatin1String(row.closeness));
        CHECK(half[QString::fromLatin1(row.name)] == reach);
    }
    CHECK(weightedReach(kite().centre).front().person == Handmade::id("Diane"));
}

TEST_CASE("strengths, directions, kinds and absence count as documented")
{
    Handmade made;
    for (const char* name : {"A", "B", "C", "D", "E"})
        made.add(name);
    made.influence("A", "B", 2);
    made.influence("B", "C", 3);
    made.influence("A", "C", 1, InfluenceKind::Informal);
    made.influence("C", "D", 3, InfluenceKind::Conflict);
    made.influence("D", "E", 1, InfluenceKind::Positive, true);
    auto reach = reaches(made, 0.5);
    // To B 2/3; to C the better of 1/3 straight and 2/3 x 1/2 x 3/3 over B: the same.
    CHECK(reach[QStringLiteral("A")] == Approx(2 / 3.0 + 1 / 3.0).epsilon(1e-15));
    CHECK(reach[QStringLiteral("B")] == 1);
    CHECK(reach[QStringLiteral("C")] == 0);
    CHECK(reach[QStringLiteral("D")] == Approx(1 / 3.0).epsilon(1e-15));
    CHECK(reach[QStringLiteral("E")] == Approx(1 / 3.0).epsilon(1e-15));
    made["B"].leftOn = QDate(2026, 1, 1);
    reach = reaches(made, 0.5);
    CHECK(reach.size() == 4);
    CHECK(reach[QStringLiteral("A")] == Approx(1 / 3.0).epsilon(1e-15));
}

TEST_CASE("equal reaches stand by name, and several edges between two count once")
{
    Handmade made;
    for (const char* name : {"A", "B", "C"})
        made.add(name);
    made.influence("C", "A", 3);
    made.influence("B", "A", 3);
    made.influence("B", "A", 2, InfluenceKind::Informal);
    const auto all = weightedReach(made.centre);
    CHECK(all[0].person == Handmade::id("B"));
    CHECK(all[0].reach == 1);
    CHECK(all[0].directly == 1);
    CHECK(all[1].person == Handmade::id("C"));
    CHECK(all[2].reach == 0);
    CHECK(weightedReach({}).empty());
}

TEST_CASE("who influences a person, strongest first")
{
    Handmade made;
    for (const char* name : {"A", "B", "C", "D"})
        made.add(name);
    made.influence("A", "B", 3);
    made.influence("B", "D", 3);
    made.influence("C", "D", 2);
    made.influence("D", "C", 3, InfluenceKind::Conflict);
    const auto found = influencersOf(made.centre, Handmade::id("D"));
    REQUIRE(found.size() == 3);
    CHECK(found[0].person == Handmade::id("B"));
    CHECK(found[0].arriving == 1);
    CHECK(found[1].person == Handmade::id("C"));
    CHECK(found[1].arriving == Approx(2 / 3.0).epsilon(1e-15));
    CHECK(found[2].person == Handmade::id("A"));
    CHECK(found[2].arriving == 0.5);
    CHECK(influencersOf(made.centre, 4711).empty());
}
