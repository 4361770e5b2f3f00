#include "exchange/utf8.h"

#include <cstdint>
#include <cstring>

namespace kam
{

namespace
{

using Byte = unsigned char;

bool isTail(const char* at)
{
    return (static_cast<Byte>(*at) & 0xC0U) == 0x80U;
}

/// Length of the well-formed sequence that begins at @p at with a byte above 0x7F; 0 where there is none.
std::ptrdiff_t sequenceLength(const char* at, std::ptrdiff_t left)
{
    const Byte first = static_cast<Byte>(*at);
    if (first >= 0xC2 && first <= 0xDF)
        return left >= 2 && isTail(at + 1) ? 2 : 0;
    if (left < 2)
        return 0;
    const Byte second = static_cast<Byte>(at[1]);
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        return left >= 3 && isTail(at + 1) && isTail(at + 2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90;
        const bool beyond = first == 0xF4 && second > 0x8F;
        const bool tails = left >= 4 && isTail(at + 1) && isTail(at + 2) && isTail(at + 3);
        return tails && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

/// True for eight bytes that are all ASCII and none of them NUL.
bool plainEight(const char* at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    constexpr std::uint64_t high = 0x8080808080808080ULL;
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    return (word & high) == 0 && ((word - ones) & high) == 0;
}

} // namespace

const char* firstBadByte(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        if (end - at >= 8 && plainEight(at)) {
            at += 8;
            continue;
        }
        const Byte byte = static_cast<Byte>(*at);
        const std::ptrdiff_t length = byte == 0 ? 0 : byte < 0x80 ? 1 : sequenceLength(at, end - at);
        if (length == 0)
            return at;
        at += length;
    }
    return end;
}

QString exactText(std::string_view utf8)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    if (utf8.starts_with("\xEF\xBB\xBF"))
        return QChar(0xFEFF) + QString::fromUtf8(utf8.data() + 3, size - 3);
    return QString::fromUtf8(utf8.data(), size);
}

} // namespace kam
