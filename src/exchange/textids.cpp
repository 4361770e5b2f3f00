#include "exchange/textids.h"

#include <algorithm>
#include <functional>

namespace kam
{

std::uint64_t TextIds::hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

/// Of the text, or the free place where it belongs.
std::size_t TextIds::placeOf(std::uint64_t hash, std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = hash & mask;; place = (place + 1) & mask) {
        const Slot& slot = m_slots[place];
        if (slot.id == noId ||
            (slot.hash == hash && std::string_view(m_block).substr(slot.begin, slot.size) == text))
            return place;
    }
}

Id TextIds::find(std::string_view text) const
{
    return m_slots.empty() ? noId : m_slots[placeOf(hashOf(text), text)].id;
}

Id TextIds::findOrAdd(std::string_view text, Id id)
{
    if (2 * (m_used + 1) > m_slots.size())
        grow();
    const std::uint64_t hash = hashOf(text);
    Slot& slot = m_slots[placeOf(hash, text)];
    if (slot.id != noId)
        return slot.id;
    slot = {hash, id, m_block.size(), text.size()};
    m_block.append(text);
    ++m_used;
    return noId;
}

void TextIds::grow()
{
    std::vector<Slot> before(std::max<std::size_t>(64, 2 * m_slots.size()));
    before.swap(m_slots);
    for (const Slot& slot : before)
        if (slot.id != noId)
            m_slots[placeOf(slot.hash, std::string_view(m_block).substr(slot.begin, slot.size))] = slot;
}

} // namespace kam
