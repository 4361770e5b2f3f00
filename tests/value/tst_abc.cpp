#include "base/error.h"
#include "value/abc.h"
#include "value/gap.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{
AbcInput input(const char* name, double value)
{
    return {QString::fromLatin1(name), value};
}
} // namespace

TEST_CASE("a class ends with the client that reaches its boundary")
{
    const auto analysis = abcAnalysis({input("d", 5), input("b", 30), input("a", 50), input("c", 15)});
    CHECK(analysis.total == 100);
    CHECK(analysis.lines[0].abcClass == AbcClass::A);
    CHECK(analysis.lines[1].abcClass == AbcClass::A); // 50 % before it
    CHECK(analysis.lines[2].abcClass == AbcClass::B); // exactly 80 % before it
    CHECK(analysis.lines[3].abcClass == AbcClass::C); // exactly 95 % before it
    CHECK(analysis.lines[3].cumulativeShare == 1.0);
}

TEST_CASE("losses and zeros are a group of their own and do not inflate the total")
{
    const auto analysis = abcAnalysis({input("a", 100), input("b", -40), input("c", 0)});
    CHECK(analysis.total == 100);
    CHECK(analysis.losses == -40);
    CHECK(analysis.counts[static_cast<int>(AbcClass::None)] == 2);
    CHECK(analysis.lines[2].client == QStringLiteral("b"));
    CHECK(analysis.lines[2].cumulativeValue == 60);
    CHECK(abcAnalysis({}).total == 0);
}

TEST_CASE("concentration of equal and unequal clients")
{
    const auto equal =
        abcAnalysis({input("a", 1), input("b", 1), input("c", 1), input("d", 1)}).concentration;
    CHECK(equal.herfindahl == Approx(0.25));
    CHECK(equal.gini == Approx(0).margin(1e-15));
    const auto unequal = abcAnalysis({input("a", 3), input("b", 1)}).concentration;
    CHECK(unequal.herfindahl == Approx(0.625));
    CHECK(unequal.gini == Approx(0.25));
    CHECK(unequal.top1 == 0.75);
    CHECK(unequal.top5 == 1.0);
}

TEST_CASE("boundaries must ascend")
{
    CHECK_THROWS_AS(abcAnalysis({}, {95, 80}), Error);
    CHECK_THROWS_AS(abcAnalysis({}, {0, 80}), Error);
    CHECK_THROWS_AS(abcAnalysis({}, {80, 101}), Error);
}

TEST_CASE("gaps: the two effects add up, unknown stays unknown")
{
    const QString where = QStringLiteral("RL, service A, 2026");
    const Gap gap = gapOf({1000, 300, 10, 20, 25}, where);
    CHECK(gap.current == 700.0);
    CHECK(gap.shareOfWallet == 0.3);
    CHECK(gap.marketEffect == 100.0);
    CHECK(gap.shareEffect == Approx(1100 * 0.25));
    CHECK(gap.future == Approx(1000 * (1.1 * 25 / 20 - 1)));
    const Gap unknown = gapOf({{}, 300, 10, 20, 25}, where);
    CHECK_FALSE(unknown.current);
    CHECK_FALSE(unknown.future);
    CHECK(gapOf({1000, 1000, {}, {}, {}}, where).current == 0.0);
    CHECK_FALSE(gapOf({0, 0, {}, {}, {}}, where).shareOfWallet);
    CHECK(gapOf({1000, {}, -20, 20, 10}, where).future == Approx(-600));
}

TEST_CASE("impossible gaps are refused and name the place")
{
    const QString where = QStringLiteral("RL, service A, 2026");
    for (const GapInput& bad :
         {GapInput{100, 101, {}, {}, {}}, GapInput{-1, {}, {}, {}, {}}, GapInput{1, -1, {}, {}, {}},
          GapInput{1, {}, {}, 0, {}}, GapInput{1, {}, -100, {}, {}}, GapInput{1, {}, {}, 5, -1}}) {
        try {
            (void)gapOf(bad, where);
            FAIL("accepted");
        } catch (const Error& error) {
            CHECK(error.sentence().startsWith(where));
        }
    }
}
