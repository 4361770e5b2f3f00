#pragma once

#include <QString>
#include <array>
#include <optional>

namespace kam
{

/// The stable words by which tables and files know the values of an enumeration that counts from 0.
template <class Enum, std::size_t N>
class EnumWords
{
public:
    constexpr explicit EnumWords(const std::array<QLatin1String, N>& words) : m_words(words) {}

    [[nodiscard]] QString word(Enum value) const { return m_words.at(static_cast<std::size_t>(value)); }
    /// Nothing for a word that is none of them.
    [[nodiscard]] std::optional<Enum> value(const QString& word) const
    {
        for (std::size_t i = 0; i < N; ++i)
            if (word == m_words[i])
                return static_cast<Enum>(i);
        return std::nullopt;
    }

private:
    std::array<QLatin1String, N> m_words;
};

/// @param words in the order of the enumeration
template <class Enum, class... Word>
[[nodiscard]] constexpr auto enumWords(Word... words)
{
    return EnumWords<Enum, sizeof...(Word)>({QLatin1String(words)...});
}

} // namespace kam
