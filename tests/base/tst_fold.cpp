#include "base/fold.h"

#include <catch2/catch.hpp>
#include <utility>

using namespace kam;

TEST_CASE("folding drops case, diacritics, strokes and extra spaces")
{
    const std::pair<const char*, const char*> cases[] = {
        {"Łódź", "lodz"},
        {"ŁÓDŹ ", "lodz"},
        {"ąćęłńóśżź ĄĆĘŁŃÓŚŻŹ", "acelnoszz acelnoszz"},
        {"Straße", "strasse"},
        {"Smørrebrød", "smorrebrod"},
        {"Đorđe Æsir œuvre", "dorde aesir oeuvre"},
        {"o\u0301 z\u0307", "o z"},
        {"\u0301", ""},
        {"", ""},
        {" \t\n ", ""},
        {"  A \t B  ", "a b"},
        {"\u00a0X\u202fY\u3000", "x y"},
        {"R&D_42-B", "r&d_42-b"},
        {"ﬁnance", "finance"},
        {"Ελλάς", "ελλας"},
        {"😀 Ok", "😀 ok"},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(folded(QString::fromUtf8(text)) == QString::fromUtf8(expected));
    }
}

TEST_CASE("folding a folded text changes nothing")
{
    const QString once = folded(QStringLiteral("Zażółć  Gęślą Jaźń ÆØÅ"));
    CHECK(once == QStringLiteral("zazolc gesla jazn aeoa"));
    CHECK(folded(once) == once);
}

TEST_CASE("the fast path for ASCII folds as the general one does")
{
    QString ascii;
    for (char16_t c = 1; c < 0x80; ++c)
        ascii += QChar(c);
    // The letter behind it sends the same text down the general path.
    const QString general = folded(ascii + QChar(0x0142));
    CHECK(folded(ascii + u'l') == general);
}
