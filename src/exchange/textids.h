#pragma once

#include "base/identifier.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kam
{

/// Numbers by text, for files of a million rows that name few things: one look at a table and one comparison.
class TextIds
{
public:
    /// @returns what was added for @p text; noId where nothing was
    [[nodiscard]] Id find(std::string_view text) const;
    /// @param text that is not there yet. @param id not noId
    void add(std::string_view text, Id id) { findOrAdd(text, id); }
    /// @returns what was added for @p text before; noId where nothing was, and @p id is now
    Id findOrAdd(std::string_view text, Id id);

private:
    struct Slot {
        std::uint64_t hash = 0;
        Id id = noId;
        std::size_t begin = 0; ///< in the block
        std::size_t size = 0;
    };

    [[nodiscard]] static std::uint64_t hashOf(std::string_view text);
    [[nodiscard]] std::size_t placeOf(std::uint64_t hash, std::string_view text) const;
    void grow();

    std::string m_block;
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace kam
