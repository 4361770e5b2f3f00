#include "base/formulaguard.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE("what would run as a formula is guarded, and a number that is shown is not")
{
    const auto both = [](const char16_t* text) {
        const QString plain = QString::fromUtf16(text);
        CHECK(guarded(plain) == u'\'' + plain);
        CHECK(unguarded(guarded(plain).toStdString()) == plain.toStdString());
        return guardedShown(plain) == guarded(plain);
    };
    for (const char16_t* text : {u"=1+1", u"+48", u"-5", u"@SUM(A1)", u"\t=1", u"'=1", u"\uFF1D1", u"-5 %"})
        (void)both(text);
    for (const char16_t* formula :
         {u"=1+1", u"-5+A1", u"-cmd|' /C calc'!A0", u"+", u"-", u"@x", u"-5\t=1", u"+,5"})
        CHECK(both(formula));
    for (const char16_t* number : {u"-5", u"-1,234.50", u"-1\u00A0234,50", u"-5 %", u"+3"})
        CHECK_FALSE(both(number));
    for (const char16_t* text : {u"", u"Alfa", u"5-3", u"'", u"'Alfa"})
        CHECK(guarded(QString::fromUtf16(text)) == QString::fromUtf16(text));
}
