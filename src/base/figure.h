#pragma once

#include <QString>
#include <bit>
#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>

class QLocale;

namespace kam
{

/// A number of the data that may not be known, or may not apply: three things, none of them 0. Eight bytes,
/// so that tables of millions stay small.
class Figure
{
public:
    /// Not known.
    constexpr Figure() = default;
    /// Known; not known where @p value is NaN.
    constexpr Figure(double value)
        : m_value(value != value ? unknownMark : value) {} // NOLINT: a number is one
    constexpr Figure(std::optional<double> value) : Figure(value ? *value : unknownMark) {} // NOLINT
    [[nodiscard]] static constexpr Figure notApplicable()
    {
        Figure figure;
        figure.m_value = std::bit_cast<double>(notApplicableBits);
        return figure;
    }

    [[nodiscard]] constexpr bool isKnown() const { return m_value == m_value; }
    [[nodiscard]] constexpr bool isNotApplicable() const
    {
        return std::bit_cast<std::uint64_t>(m_value) == notApplicableBits;
    }
    [[nodiscard]] constexpr bool isUnknown() const { return !isKnown() && !isNotApplicable(); }
    /// NaN where it is not known or does not apply.
    [[nodiscard]] constexpr double value() const { return m_value; }
    [[nodiscard]] constexpr double valueOr(double other) const { return isKnown() ? m_value : other; }
    [[nodiscard]] constexpr std::optional<double> maybe() const
    {
        return isKnown() ? std::optional(m_value) : std::nullopt;
    }

    friend constexpr bool operator==(Figure a, Figure b)
    {
        return a.isKnown() ? a.m_value == b.m_value
                           : !b.isKnown() && a.isNotApplicable() == b.isNotApplicable();
    }

private:
    // Quiet NaNs that differ in their last bit.
    static constexpr double unknownMark = std::numeric_limits<double>::quiet_NaN();
    static constexpr std::uint64_t notApplicableBits = 0x7ff8000000000001U;

    double m_value = unknownMark;
};
static_assert(sizeof(Figure) == 8 && std::is_trivially_copyable_v<Figure>);

/// a - b: known where both are; does not apply where one of them does not.
[[nodiscard]] Figure difference(Figure a, Figure b);

/// A sum that keeps count of what it does not hold.
class Total
{
public:
    void add(Figure part);
    void add(const Total& part);
    void addUnknown(int parts) { m_unknown += parts; }

    /// Sum of the known parts.
    [[nodiscard]] double known() const { return m_known; }
    [[nodiscard]] int knownParts() const { return m_knownParts; }
    [[nodiscard]] int unknownParts() const { return m_unknown; }
    [[nodiscard]] int notApplicableParts() const { return m_notApplicable; }
    /// Known and unknown ones.
    [[nodiscard]] int parts() const { return m_knownParts + m_unknown; }
    [[nodiscard]] bool isComplete() const { return m_unknown == 0 && m_knownParts > 0; }
    /// What is known, if anything is; does not apply where no part does; else not known.
    [[nodiscard]] Figure figure() const;

    friend bool operator==(const Total&, const Total&) = default;

    friend Total difference(const Total& a, const Total& b);

private:
    double m_known = 0;
    int m_knownParts = 0;
    int m_unknown = 0;
    int m_notApplicable = 0;
};

/// a - b, counting the parts of both. Nothing is known where of one of them nothing is: its parts count as
/// unknown then.
[[nodiscard]] Total difference(const Total& a, const Total& b);

/// Whether what is not known can only make a sum larger.
enum class Parts { NeverNegative, AnySign };

/// For people: "1,200", "at least 1,200, 2 of 5 unknown" (or "1,200 without 2 of 5 unknown" where parts may
/// be negative), "not known", "does not apply".
[[nodiscard]] QString totalText(const Total& total, Parts parts, int decimals, const QLocale& locale);
/// For people: the number, "not known" or "does not apply".
[[nodiscard]] QString figureText(Figure figure, int decimals, const QLocale& locale);

/// The word for files of a figure that does not apply: "n/a".
[[nodiscard]] QString notApplicableWord();
/// Reads a figure as a person or a file has it: empty is not known, "n/a" (or its words in English and
/// Polish) does not apply, else a number as files have it or as typed in @p locale. A percent sign behind it
/// is passed over. @returns nothing where it is none of these
[[nodiscard]] std::optional<Figure> readFigure(const QString& text, const QLocale& locale);
/// Reads back as the same: "", "n/a", or the number with a dot.
[[nodiscard]] QString writtenFigure(Figure figure);

} // namespace kam
