#pragma once

#include "base/identifier.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam
{

/// Rows of a list with what they are sorted by. Text is kept as it comes from the file, in one block.
class SortedRows
{
public:
    void add(Id id, std::string_view name, std::string_view text);
    void add(Id id, std::string_view name, std::optional<double> number);

    enum class By { Name, Text, Number };
    /// Rows without a value come last in either direction; equal ones stand by name, then by identifier.
    [[nodiscard]] std::vector<Id> sorted(By by, bool descending) const;

private:
    struct Piece {
        std::size_t begin = 0;
        std::size_t size = 0;
    };
    [[nodiscard]] Piece keep(std::string_view text);
    [[nodiscard]] std::vector<std::string_view> texts(const std::vector<Piece>& pieces) const;

    std::string m_block;
    std::vector<Id> m_ids;
    std::vector<Piece> m_names;
    std::vector<Piece> m_texts;
    std::vector<std::optional<double>> m_numbers;
};

} // namespace kam
