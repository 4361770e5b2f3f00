#include "charts/axis.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace kam;

namespace
{

const Quantity plain{};
const Quantity money{QStringLiteral("Revenue"), QStringLiteral("PLN"), 2};
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale polish(QLocale::Polish, QLocale::Poland);
const std::string nbsp = "\u00A0";

/// The labels of an axis with bars between them.
std::string labels(const Axis& axis, const QLocale& locale)
{
    QStringList result;
    for (const double tick : axis.ticks)
        result << axis.label(tick, locale);
    return result.join(QLatin1Char('|')).toStdString();
}

} // namespace

TEST_CASE("ticks are 1, 2 or 5 times a power of ten and enclose the values")
{
    CHECK(niceAxis(0, 1939.44, 4, plain).ticks == std::vector<double>{0, 500, 1000, 1500, 2000});
    CHECK(niceAxis(-900, 820, 4, plain).ticks == std::vector<double>{-1000, -500, 0, 500, 1000});
    CHECK(niceAxis(0, 0.3, 3, plain).ticks == std::vector<double>{0, 0.1, 0.2, 0.3});
    CHECK(niceAxis(0, 1, 5, plain).ticks == std::vector<double>{0, 0.2, 0.4, 0.6, 0.8, 1});
    CHECK(niceAxis(3, 7, 1, plain).ticks == std::vector<double>{0, 10});
    CHECK(niceAxis(7, 3, 4, plain).ticks == std::vector<double>{3, 4, 5, 6, 7});
}

TEST_CASE("one value is shown by its distance from zero, and nothing by an empty unit")
{
    CHECK(niceAxis(5, 5, 5, plain).ticks == std::vector<double>{0, 1, 2, 3, 4, 5});
    CHECK(niceAxis(-5, -5, 1, plain).ticks == std::vector<double>{-5, 0});
    CHECK(niceAxis(0, 0, 1, plain).ticks == std::vector<double>{0, 1});
    CHECK(niceAxis(1e-300, 2e-300, 1, plain).ticks == std::vector<double>{0, 1});
    const double almost = std::nextafter(1e300, 2e300);
    CHECK(niceAxis(1e300, almost, 2, plain).low == 0);
}

TEST_CASE("huge spans neither overflow nor crowd the axis")
{
    const Axis axis = niceAxis(-1.5e308, 1.5e308, 4, plain);
    CHECK(axis.ticks.size() <= 5);
    CHECK(axis.position(0, 0, 100) == Approx(50));
    CHECK(axis.scientific);
    CHECK(std::isfinite(axis.low));
    CHECK(std::isfinite(axis.high));
}

TEST_CASE("labels count in thousands, millions and so on, and the title says so")
{
    CHECK(niceAxis(0, 40000, 2, money).title == QStringLiteral("PLN"));
    const Axis thousands = niceAxis(0, 110277, 3, money);
    CHECK(thousands.title.toStdString() == "thousand" + nbsp + "PLN");
    CHECK(labels(thousands, english) == "0|50|100|150");
    const Axis millions = niceAxis(0, 1.5e7, 3, money);
    CHECK(millions.title.toStdString() == "million" + nbsp + "PLN");
    CHECK(labels(millions, english) == "0|5|10|15");
    CHECK(niceAxis(0, 5e10, 2, money).title.startsWith(QStringLiteral("billion")));
    CHECK(niceAxis(0, 5e13, 2, money).title.startsWith(QStringLiteral("trillion")));
    CHECK(niceAxis(0, 2e5, 2, {{}, QStringLiteral("%"), 0}).factor == 1);
}

TEST_CASE("labels have the decimals of the step and the marks of the locale")
{
    CHECK(labels(niceAxis(0, 0.5, 5, plain), english) == "0.0|0.1|0.2|0.3|0.4|0.5");
    CHECK(labels(niceAxis(0, 0.5, 1, plain), polish) == "0,0|0,5");
    CHECK(labels(niceAxis(0, 50000, 1, plain), polish) == "0|50" + nbsp + "000");
}

TEST_CASE("an axis maps its ends to the ends given")
{
    const Axis axis = niceAxis(-100, 300, 4, plain);
    CHECK(axis.position(-100, 200, 0) == 200);
    CHECK(axis.position(300, 200, 0) == 0);
    CHECK(axis.position(0, 200, 0) == 150);
}

TEST_CASE("values carry their unit and, where asked, their sign")
{
    CHECK(withUnit(1939.444, money, english).toStdString() == "1,939.44" + nbsp + "PLN");
    CHECK(withUnit(19394.44, money, polish).toStdString() == "19" + nbsp + "394,44" + nbsp + "PLN");
    CHECK(withUnit(3, plain, english).toStdString() == "3");
    CHECK(withSign(155, money, english).toStdString() == "+155.00" + nbsp + "PLN");
    CHECK(withSign(-0.5, {{}, {}, 1}, english).toStdString() == "-0.5");
    CHECK(withSign(-0.001, {{}, {}, 1}, english).toStdString() == "0.0");
    CHECK(withUnit(1e300, plain, english).toStdString() == "1E+300");
}
