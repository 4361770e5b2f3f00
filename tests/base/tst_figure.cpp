#include "base/figure.h"

#include <QLocale>
#include <catch2/catch.hpp>
#include <limits>

using namespace kam;

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedStates);

Total totalOf(const std::vector<Figure>& parts)
{
    Total total;
    for (const Figure part : parts)
        total.add(part);
    return total;
}

QString text(const std::vector<Figure>& parts, Parts sign = Parts::NeverNegative)
{
    return totalText(totalOf(parts), sign, 0, english);
}

} // namespace

TEST_CASE("unknown, not applicable and zero are three things")
{
    const Figure unknown;
    const Figure none = Figure::notApplicable();
    const Figure zero = 0.0;
    CHECK(unknown.isUnknown());
    CHECK_FALSE(unknown.isNotApplicable());
    CHECK(none.isNotApplicable());
    CHECK_FALSE(none.isUnknown());
    CHECK_FALSE(none.isKnown());
    CHECK(zero.isKnown());
    CHECK(unknown == Figure());
    CHECK(none == Figure::notApplicable());
    CHECK_FALSE(unknown == none);
    CHECK_FALSE(zero == unknown);
    CHECK_FALSE(zero == none);
    CHECK(Figure(std::numeric_limits<double>::quiet_NaN()).isUnknown());
    CHECK(Figure(std::optional<double>()).isUnknown());
    CHECK(Figure(std::optional(3.0)) == Figure(3.0));
    CHECK(none.valueOr(7) == 7);
    CHECK_FALSE(none.maybe());
    std::vector<Figure> copies(3, none);
    copies.push_back(copies.front());
    CHECK(copies.back().isNotApplicable());
}

TEST_CASE("a difference is known where both figures are")
{
    CHECK(difference(5.0, 3.0) == Figure(2.0));
    CHECK(difference(5.0, {}).isUnknown());
    CHECK(difference(Figure::notApplicable(), {}).isNotApplicable());
    CHECK(difference(1.0, Figure::notApplicable()).isNotApplicable());
}

TEST_CASE("a total says what it does not hold")
{
    CHECK(text({700.0, 500.0}) == QStringLiteral("1,200"));
    CHECK(text({700.0, {}, 500.0, {}, 0.0}) == QStringLiteral("at least 1,200, 2 of 5 unknown"));
    CHECK(text({700.0, {}, 500.0, {}, 0.0}, Parts::AnySign) ==
          QStringLiteral("1,200 without 2 of 5 unknown"));
    CHECK(text({700.0, Figure::notApplicable(), {}}) == QStringLiteral("at least 700, 1 of 2 unknown"));
    CHECK(text({{}, {}}) == QStringLiteral("not known"));
    CHECK(text({}) == QStringLiteral("not known"));
    CHECK(text({Figure::notApplicable()}) == QStringLiteral("does not apply"));
    CHECK(text({Figure::notApplicable(), {}}) == QStringLiteral("not known"));
    CHECK(text({Figure::notApplicable(), 0.0}) == QStringLiteral("0"));
    Total both = totalOf({1.0, {}});
    both.add(totalOf({2.0, Figure::notApplicable()}));
    CHECK(both.known() == 3);
    CHECK(both.parts() == 3);
    CHECK(both.unknownParts() == 1);
    CHECK(both.notApplicableParts() == 1);
    CHECK_FALSE(both.isComplete());
}

TEST_CASE("figures are read as people and files write them")
{
    const QLocale polish(QLocale::Polish, QLocale::Poland);
    CHECK(readFigure(QString(), english) == Figure());
    CHECK(readFigure(QStringLiteral("  "), english) == Figure());
    for (const char* words : {"n/a", "N/A", "not applicable", "nie dotyczy", "Nie  dotyczy", "n.d.", "n/d"})
        CHECK(readFigure(QString::fromUtf8(words), english) == Figure::notApplicable());
    CHECK(readFigure(QStringLiteral("0"), english) == Figure(0.0));
    CHECK(readFigure(QStringLiteral("-1.5e3"), english) == Figure(-1500.0));
    CHECK(readFigure(QStringLiteral("12.5 %"), english) == Figure(12.5));
    CHECK(readFigure(QStringLiteral("1 234,56"), polish) == Figure(1234.56));
    CHECK_FALSE(readFigure(QStringLiteral("1,5"), english));
    CHECK_FALSE(readFigure(QStringLiteral("nan"), english));
    CHECK_FALSE(readFigure(QStringLiteral("lots"), english));
    for (const Figure figure : {Figure(), Figure::notApplicable(), Figure(0.0), Figure(-0.1), Figure(1e300)})
        CHECK(readFigure(writtenFigure(figure), english) == figure);
}

TEST_CASE("a difference of totals counts the parts of both, and is known where something of both is")
{
    const Total less = difference(totalOf({10.0, {}, 5.0}), totalOf({4.0}));
    CHECK(less.known() == 11);
    CHECK(less.parts() == 4);
    CHECK(less.unknownParts() == 1);
    CHECK(difference(totalOf({10.0}), totalOf({})).figure().isUnknown());
    CHECK(difference(totalOf({{}}), totalOf({1.0, 2.0})).figure().isUnknown());
    CHECK(difference(totalOf({{}}), totalOf({1.0, 2.0})).unknownParts() == 3);
    CHECK(difference(totalOf({}), totalOf({})).figure().isUnknown());
}
