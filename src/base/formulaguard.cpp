#include "base/formulaguard.h"

#include <algorithm>
#include <array>
#include <string>

namespace kam
{

namespace
{

/// Characters that make a spreadsheet take a cell for a formula, at its beginning.
bool opensFormula(std::string_view text)
{
    if (text.empty())
        return false;
    constexpr std::string_view plain = "=+-@\t\r\n";
    if (plain.find(text.front()) != std::string_view::npos)
        return true;
    constexpr std::array wide{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                              "\xEF\xBC\xA0"}; // full-width = + - @
    return text.front() == '\xEF' &&
           std::any_of(wide.begin(), wide.end(), [&](const char* sign) { return text.starts_with(sign); });
}

/// A sign and one number, however the locale groups it: as a formula it is itself.
bool isSignedNumber(const QString& text)
{
    if (text.size() < 2 || (text.front() != u'-' && text.front() != u'+') || !text.at(1).isDigit())
        return false;
    return std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'%' ||
               (c.isSpace() && c != u'\n' && c != u'\t');
    });
}

} // namespace

bool needsGuard(std::string_view text)
{
    // Apostrophes before the sign count as well: else the guard of "=" and the text "'=" would look the same.
    const std::size_t start = text.find_first_not_of('\'');
    return start != std::string_view::npos && opensFormula(text.substr(start));
}

std::string_view unguarded(std::string_view text)
{
    return text.starts_with('\'') && needsGuard(text) ? text.substr(1) : text;
}

QString guarded(const QString& text)
{
    return needsGuard(text.toStdString()) ? u'\'' + text : text;
}

QString guardedShown(const QString& text)
{
    return isSignedNumber(text) ? text : guarded(text);
}

} // namespace kam
