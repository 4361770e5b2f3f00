#include "registry/sortedrows.h"

#include "registry/alphabet.h"

#include <algorithm>
#include <numeric>

namespace kam
{

SortedRows::Piece SortedRows::keep(std::string_view text)
{
    const Piece piece{m_block.size(), text.size()};
    m_block.append(text);
    return piece;
}

std::vector<std::string_view> SortedRows::texts(const std::vector<Piece>& pieces) const
{
    std::vector<std::string_view> views(pieces.size());
    std::transform(pieces.begin(), pieces.end(), views.begin(), [this](const Piece& piece) {
        return std::string_view(m_block).substr(piece.begin, piece.size);
    });
    return views;
}

void SortedRows::add(Id id, std::string_view name, std::string_view text)
{
    m_ids.push_back(id);
    m_names.push_back(keep(name));
    m_texts.push_back(keep(text));
}

void SortedRows::add(Id id, std::string_view name, std::optional<double> number)
{
    m_ids.push_back(id);
    m_names.push_back(keep(name));
    m_numbers.push_back(number);
}

std::vector<Id> SortedRows::sorted(By by, bool descending) const
{
    struct Key {
        bool missing = false;
        double value = 0;
        std::int32_t name = 0;
        Id id = noId;
    };
    const auto names = alphabeticPlaces(texts(m_names));
    const auto places = by == By::Text ? alphabeticPlaces(texts(m_texts)) : std::vector<std::int32_t>();
    std::vector<Key> keys(m_ids.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        keys[i] = {false, 0, names[i], m_ids[i]};
        if (by == By::Name) {
            keys[i].value = names[i];
        } else if (by == By::Text) {
            keys[i].missing = m_texts[i].size == 0;
            keys[i].value = places[i];
        } else {
            keys[i].missing = !m_numbers[i];
            keys[i].value = m_numbers[i].value_or(0);
        }
    }
    std::sort(keys.begin(), keys.end(), [descending](const Key& a, const Key& b) {
        if (a.missing != b.missing)
            return b.missing;
        if (!a.missing && a.value != b.value)
            return descending ? a.value > b.value : a.value < b.value;
        return a.name != b.name ? a.name < b.name : a.id < b.id;
    });
    std::vector<Id> ids(keys.size());
    std::transform(keys.begin(), keys.end(), ids.begin(), [](const Key& key) { return key.id; });
    return ids;
}

} // namespace kam
