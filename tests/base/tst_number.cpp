#include "base/error.h"
#include "base/number.h"

#include <array>
#include <catch2/catch.hpp>
#include <charconv>
#include <cmath>
#include <limits>
#include <random>

using namespace kam;

namespace
{

const QLocale polish(QLocale::Polish, QLocale::Poland);
const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

struct Case {
    const char* text;
    std::optional<double> value;
};

} // namespace

TEST_CASE("numbers in files")
{
    const Case cases[] = {
        {"0", 0},          {"-0", 0},     {"12.5", 12.5}, {"+12.5", 12.5}, {"-3", -3},  {"1e3", 1000},
        {".5", 0.5},       {"", {}},      {"+", {}},      {"-", {}},       {"+-5", {}}, {"--5", {}},
        {" 5", {}},        {"5 ", {}},    {"1,5", {}},    {"1 000", {}},   {"nan", {}}, {"inf", {}},
        {"-infinity", {}}, {"1e999", {}}, {"0x10", {}},   {"5abc", {}},
    };
    for (const auto& [text, value] : cases) {
        CAPTURE(text);
        CHECK(readNumber(std::string_view(text)) == value);
    }
}

TEST_CASE("few digits are read like any others")
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 200'000; ++round) {
        std::string text = std::to_string(random() >> (random() % 64));
        if (const auto dot = random() % (text.size() + 2); dot <= text.size())
            text.insert(dot, 1, '.');
        CAPTURE(text);
        double expected = 0;
        std::from_chars(text.data(), text.data() + text.size(), expected);
        REQUIRE(readNumber(std::string_view(text)) == expected);
    }
    CHECK_FALSE(readNumber(std::string_view(".")));
    CHECK_FALSE(readNumber(std::string_view("1.2.3")));
    CHECK(readNumber(std::string_view("5.")) == 5);
    CHECK(readNumber(std::string_view("9007199254740993")) == 9007199254740992.0);
}

TEST_CASE("numbers are written as short as they can be")
{
    const auto written = [](double value) {
        std::array<char, longestNumber> digits{};
        return std::string(digits.data(), writeNumber(digits.data(), value));
    };
    const auto shortest = [](double value) {
        std::array<char, longestNumber> digits{};
        const bool plain = std::abs(value) >= 1e-5 && std::abs(value) < 1e15;
        char* const end =
            plain ? std::to_chars(digits.begin(), digits.end(), value, std::chars_format::fixed).ptr
                  : std::to_chars(digits.begin(), digits.end(), value).ptr;
        return std::string(digits.data(), end);
    };
    CHECK(written(0.001) == "0.001");
    CHECK(written(1.0005) == "1.0005");
    CHECK(written(120000) == "120000");
    CHECK(written(100000) == "100000");
    CHECK(written(-8e11) == "-800000000000");
    CHECK(written(0.00012) == "0.00012");
    CHECK(written(1e15) == "1e+15");
    CHECK(written(1.5e-6) == "1.5e-06");
    CHECK(written(0.1 + 0.2) == "0.30000000000000004");
    CHECK(written(-0.0) == "0");
    std::mt19937_64 random(2);
    for (int round = 0; round < 200'000; ++round) {
        const double digits = static_cast<double>(random() >> (random() % 64));
        for (const double value : {digits / std::pow(10, static_cast<double>(random() % 20)), -digits,
                                   std::nextafter(digits / 1000, 0), std::ldexp(digits, -70)}) {
            if (value == 0)
                continue;
            CAPTURE(value);
            REQUIRE(written(value) == shortest(value));
        }
    }
}

TEST_CASE("numbers as typed in English")
{
    const Case cases[] = {
        {"1,234", 1234},     {"1,234,567.25", 1234567.25},
        {"1.5", 1.5},        {" 12 ", 12},
        {"1,5", {}},         {"1,23", {}},
        {"1,2345", {}},      {"1234,567", {}},
        {",123", {}},        {"1,234,", {}},
        {"1.234,5", {}},     {"1,234 567", {}},
        {"1 234.5", 1234.5}, {"-1,000", -1000},
        {"1.5.2", {}},       {"", {}},
        {"nan", {}},         {"inf", {}},
        {"1e999", {}},       {"1,000e2", 100000},
    };
    for (const auto& [text, value] : cases) {
        CAPTURE(text);
        CHECK(readNumber(QString::fromUtf8(text), english) == value);
    }
}

TEST_CASE("numbers as typed in Polish and German")
{
    const Case inPolish[] = {
        {"1 234,56", 1234.56},
        {"1\u00a0234,56", 1234.56},
        {"1\u202f234\u202f567,5", 1234567.5},
        {"1,5", 1.5},
        {"1.5", 1.5},
        {"\u2212\u0037,5", -7.5},
        {"1 23", {}},
        {"1 234 5", {}},
        {"1\u00a0234 567", {}},
        {"1.234,56", {}},
        {"1,234,567", {}},
        {"12 345 678", 12345678},
        {"1234 567", {}},
        {"0,1 ", 0.1},
    };
    for (const auto& [text, value] : inPolish) {
        CAPTURE(text);
        CHECK(readNumber(QString::fromUtf8(text), polish) == value);
    }
    CHECK(readNumber(QStringLiteral("1.234,5"), german) == 1234.5);
    CHECK_FALSE(readNumber(QStringLiteral("1.5"), german).has_value());
}

TEST_CASE("exact numbers read back as the same value")
{
    for (const double value : {0.1, 1.0 / 3, 1e300, 5e-324, 123456789.123, 2.675, -7.25}) {
        const std::string text = exactNumber(value).toStdString();
        CHECK(readNumber(std::string_view(text)) == value);
    }
    CHECK(exactNumber(-0.0) == QStringLiteral("0"));
    CHECK(exactNumber(19) == QStringLiteral("19"));
}

TEST_CASE("shown numbers round half away from zero as they read")
{
    const auto shown = [](double value, int decimals) {
        return shownNumber(value, decimals, english).toStdString();
    };
    CHECK(shown(2.675, 2) == "2.68");
    CHECK(shown(1.005, 2) == "1.01");
    CHECK(shown(0.5, 0) == "1");
    CHECK(shown(1.5, 0) == "2");
    CHECK(shown(2.5, 0) == "3");
    CHECK(shown(-2.5, 0) == "-3");
    CHECK(shown(-2.675, 2) == "-2.68");
    CHECK(shown(-0.004, 2) == "0.00");
    CHECK(shown(-0.0, 2) == "0.00");
    CHECK(shown(9.995, 2) == "10.00");
    CHECK(shown(99.95, 1) == "100.0");
    CHECK(shown(1e-20, 2) == "0.00");
    CHECK(shown(11.61, 2) == "11.61");
    CHECK(shown(1234567.891, 2) == "1,234,567.89");
    CHECK(shown(1e22, 0) == "10,000,000,000,000,000,000,000");
    CHECK(shownNumber(1939.444027, 2, polish) == QStringLiteral("1\u00a0939,44"));
    CHECK(shownNumber(4800000, 0, polish) == QStringLiteral("4\u00a0800\u00a0000"));
    CHECK(shownNumber(-1234567.5, 2, polish) == QStringLiteral("-1\u00a0234\u00a0567,50"));
    CHECK(shownNumber(999.5, 1, polish) == QStringLiteral("999,5"));
    CHECK(shortNumber(1250000, 4, polish) == QStringLiteral("1\u00a0250\u00a0000"));
    CHECK(shownNumber(12345.5, 1, polish) == QStringLiteral("12\u00a0345,5"));
}

TEST_CASE("short numbers drop trailing zeros")
{
    CHECK(shortNumber(12, 2, english) == QStringLiteral("12"));
    CHECK(shortNumber(12.5, 2, polish) == QStringLiteral("12,5"));
    CHECK(shortNumber(100, 2, english) == QStringLiteral("100"));
    CHECK(shortNumber(100, 0, english) == QStringLiteral("100"));
    CHECK(shortNumber(-0.001, 2, english) == QStringLiteral("0"));
}

TEST_CASE("texts that read in two ways are told apart")
{
    for (const char* text : {"1,234", "12,345", "123,456", "-1,234"})
        CHECK(readsTwoWays(text));
    for (const char* text :
         {"", ",", "1,2", "1,23", "1234,567", "1,2345", "1,234.5", "1.234", ",123", "1,234,", "0,125",
          "-0,125", "012,345", "1,234,567", "1234", "1 234,567", "a,bcd"})
        CHECK_FALSE(readsTwoWays(text));
}

TEST_CASE("what is no finite number is said")
{
    CHECK(requireFinite(1e308) == 1e308);
    CHECK_THROWS_AS(requireFinite(1e308 * 10), Error);
    CHECK_THROWS_AS(requireFinite(std::nan("")), Error);
}
