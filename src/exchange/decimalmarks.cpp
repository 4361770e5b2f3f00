#include "exchange/decimalmarks.h"

#include "base/error.h"
#include "base/progress.h"
#include "exchange/csvreader.h"

#include <algorithm>
#include <array>

namespace kam
{

namespace
{

/// Lets the person cancel the second reading without moving the bar of the first.
class OnlyCancel : public Progress
{
public:
    explicit OnlyCancel(const Progress* first) : m_first(first) {}
    void advance(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return m_first && m_first->cancelled(); }

private:
    const Progress* m_first;
};

/// Digits and marks of a number: spaces of any width become one blank, sign and percent are left away.
/// Empty for what is no such number.
std::string plainMarks(std::string_view text)
{
    static constexpr std::array<std::string_view, 3> wide{"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"};
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.ends_with('%'))
        text.remove_suffix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    std::string plain;
    while (!text.empty()) {
        const auto* space =
            std::find_if(wide.begin(), wide.end(), [&](auto s) { return text.starts_with(s); });
        const char c = space == wide.end() ? text.front() : ' ';
        if ((c < '0' || c > '9') && c != ',' && c != '.' && c != ' ')
            return {};
        plain.push_back(c);
        text.remove_prefix(space == wide.end() ? 1 : space->size());
    }
    return plain;
}

/// "12", "1 234", "1,234,567" behind @p mark: one to three digits, then groups of exactly three.
bool isGrouped(std::string_view whole, char mark)
{
    std::size_t digits = 0;
    bool first = true;
    for (const char c : whole) {
        if (c != mark) {
            ++digits;
            continue;
        }
        if (digits == 0 || digits > 3 || (!first && digits != 3))
            return false;
        first = false;
        digits = 0;
    }
    return first ? digits > 0 : digits == 3;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Whether the only or last @p mark of @p text can be none but a decimal one; @p other groups, or blanks do.
bool isDecimal(std::string_view text, char mark, char other)
{
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos || text.find(mark, at + 1) != std::string_view::npos)
        return false;
    const std::string_view whole = text.substr(0, at);
    if (!isDigits(text.substr(at + 1)))
        return false;
    if (whole.find(other) != std::string_view::npos)
        return isGrouped(whole, other);
    if (whole.find(' ') != std::string_view::npos)
        return isGrouped(whole, ' ');
    return isDigits(whole) && (text.size() - at != 4 || whole.size() > 3 || whole.front() == '0');
}

/// Whether @p mark stands twice or more and can only group.
bool isGroups(std::string_view text, char mark)
{
    return std::count(text.begin(), text.end(), mark) > 1 &&
           text.find_first_not_of(mark == ',' ? "0123456789," : "0123456789.") == std::string_view::npos &&
           isGrouped(text, mark);
}

} // namespace

void MarkRoles::add(const MarkRoles& other)
{
    commaDecimal = commaDecimal || other.commaDecimal;
    commaGroups = commaGroups || other.commaGroups;
    pointDecimal = pointDecimal || other.pointDecimal;
    pointGroups = pointGroups || other.pointGroups;
}

MarkRoles shownRoles(std::string_view text)
{
    MarkRoles roles;
    const std::string plain = plainMarks(text);
    roles.commaDecimal = isDecimal(plain, ',', '.');
    roles.pointDecimal = isDecimal(plain, '.', ',');
    const bool both = plain.find(',') != std::string::npos && plain.find('.') != std::string::npos;
    roles.commaGroups = isGroups(plain, ',') || (both && roles.pointDecimal);
    roles.pointGroups = isGroups(plain, '.') || (both && roles.commaDecimal);
    return roles;
}

char doubtfulMark(std::string_view text)
{
    // Most numbers of large tables have no mark, or two digits behind it.
    const std::size_t first = text.find_first_of(",.");
    if (first == std::string_view::npos || text.size() - first < 4)
        return 0;
    const std::string plain = plainMarks(text);
    const std::size_t at = plain.find_first_of(",.");
    if (at == std::string::npos || at == 0 || at > 3 || plain.size() != at + 4 || plain.front() == '0')
        return 0;
    return isDigits(std::string_view(plain).substr(0, at)) && isDigits(std::string_view(plain).substr(at + 1))
               ? plain[at]
               : '\0';
}

std::optional<DecimalMark> DecimalMarks::decimalOf(char mark, int column)
{
    look();
    const MarkRoles roles = column >= 0 && static_cast<std::size_t>(column) < m_roles.size()
                                ? m_roles[static_cast<std::size_t>(column)]
                                : MarkRoles();
    const bool comma = mark == ',';
    const bool decimal = comma ? roles.commaDecimal : roles.pointDecimal;
    const bool groups = comma ? roles.commaGroups : roles.pointGroups;
    const DecimalMark itself = comma ? DecimalMark::Comma : DecimalMark::Point;
    if (decimal != groups)
        return decimal ? itself : comma ? DecimalMark::Point : DecimalMark::Comma;
    if (m_said)
        return m_said;
    return comma || groups || roles.commaDecimal ? std::nullopt : std::optional(DecimalMark::Point);
}

void DecimalMarks::noteDoubt(const QString& text)
{
    if (m_firstDoubt.isEmpty())
        m_firstDoubt = text;
}

void DecimalMarks::look()
{
    if (m_looked)
        return;
    m_looked = true;
    const std::unique_ptr<CsvReader> again = m_reader.again();
    if (!again)
        return;
    OnlyCancel cancel(m_reader.progress());
    again->report(cancel);
    m_roles.resize(static_cast<std::size_t>(again->header().size()));
    try {
        while (again->next())
            for (std::size_t i = 0; i < std::min(m_roles.size(), again->fieldCount()); ++i)
                m_roles[i].add(shownRoles(again->field(i)));
    } catch (const Cancelled&) {
        throw;
    } catch (const Error&) {
        // The first reading comes to the same place and says so; no number is decided by half a file.
        m_roles.clear();
    }
}

} // namespace kam
