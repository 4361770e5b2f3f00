#include "scoring/roworder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <utility>

namespace kam
{

namespace
{

constexpr int digitBits = 11;
constexpr double largest = std::numeric_limits<float>::max();
constexpr std::size_t digits = std::size_t{1} << digitBits;

/// Unsigned numbers in the order of the floats, turned round so that the highest float comes first.
std::uint32_t descendingKey(double value)
{
    const auto bits =
        std::bit_cast<std::uint32_t>(static_cast<float>(std::clamp(value + 0.0, -largest, largest)));
    const std::uint32_t ascending = (bits & 0x80000000U) != 0 ? ~bits : bits | 0x80000000U;
    return ~ascending;
}

using Packed = std::vector<std::uint64_t>; ///< the key above the row

std::size_t digitOf(std::uint64_t packed, int pass)
{
    return (packed >> (32 + pass * digitBits)) & (digits - 1);
}

void radixPass(const Packed& from, Packed& to, int pass)
{
    std::array<std::uint32_t, digits> start{};
    for (const std::uint64_t packed : from)
        ++start[digitOf(packed, pass)];
    std::uint32_t next = 0;
    for (std::uint32_t& entry : start)
        next += std::exchange(entry, next);
    for (const std::uint64_t packed : from)
        to[start[digitOf(packed, pass)]++] = packed;
}

Packed sortedByKey(const Eigen::Ref<const Eigen::VectorXd>& values)
{
    Packed packed(static_cast<std::size_t>(values.size()));
    for (std::size_t row = 0; row < packed.size(); ++row)
        packed[row] = std::uint64_t{descendingKey(values[static_cast<Eigen::Index>(row)])} << 32 | row;
    if (packed.size() < digits) {
        std::sort(packed.begin(), packed.end());
        return packed;
    }
    Packed other(packed.size());
    for (int pass = 0; pass < 3; ++pass) {
        radixPass(packed, other, pass);
        packed.swap(other);
    }
    return packed;
}

/// Values that differ only behind the precision of the keys stand in the order of rows: this puts them right.
void sortWithinKeys(const Packed& packed, const Eigen::Ref<const Eigen::VectorXd>& values,
                    std::vector<std::int32_t>& rows)
{
    for (std::size_t from = 0; from < packed.size();) {
        std::size_t to = from + 1;
        bool mixed = false;
        for (; to < packed.size() && packed[to] >> 32 == packed[from] >> 32; ++to)
            mixed = mixed || values[rows[to]] != values[rows[from]];
        if (mixed)
            std::stable_sort(rows.begin() + static_cast<std::ptrdiff_t>(from),
                             rows.begin() + static_cast<std::ptrdiff_t>(to),
                             [&](std::int32_t a, std::int32_t b) { return values[a] > values[b]; });
        from = to;
    }
}

} // namespace

std::vector<std::int32_t> rowsDescending(const Eigen::Ref<const Eigen::VectorXd>& values)
{
    const Packed packed = sortedByKey(values);
    std::vector<std::int32_t> rows(packed.size());
    std::transform(packed.begin(), packed.end(), rows.begin(),
                   [](std::uint64_t entry) { return static_cast<std::int32_t>(entry & 0xffffffffU); });
    sortWithinKeys(packed, values, rows);
    return rows;
}

} // namespace kam
