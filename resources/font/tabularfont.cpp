// Build tool: writes a copy of an OpenType font whose digits are the tabular ones.
//
// Inter has proportional digits by default and tabular ones behind the feature "tnum", which Qt 6.4 can't
// switch on. The copy maps the characters 0 to 9 to the glyphs that feature would put in their place, and
// carries a family name of its own, so that an Inter installed on the machine is never taken for it.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace
{

using Bytes = std::vector<std::uint8_t>;
using GlyphMap = std::map<std::uint32_t, std::uint32_t>;

std::uint32_t u16(const Bytes& data, std::size_t at)
{
    return (std::uint32_t{data.at(at)} << 8U) | data.at(at + 1);
}

std::uint32_t u32(const Bytes& data, std::size_t at)
{
    return (u16(data, at) << 16U) | u16(data, at + 2);
}

void put16(Bytes& data, std::uint32_t value)
{
    data.push_back(static_cast<std::uint8_t>(value >> 8U));
    data.push_back(static_cast<std::uint8_t>(value));
}

void put32(Bytes& data, std::uint32_t value)
{
    put16(data, value >> 16U);
    put16(data, value & 0xffffU);
}

Bytes slice(const Bytes& data, std::size_t offset, std::size_t length)
{
    if (offset + length > data.size())
        throw std::runtime_error("font is cut short");
    const auto first = data.begin() + static_cast<std::ptrdiff_t>(offset);
    return {first, first + static_cast<std::ptrdiff_t>(length)};
}

std::map<std::string, Bytes> tablesOf(const Bytes& font)
{
    std::map<std::string, Bytes> tables;
    for (std::uint32_t i = 0; i < u16(font, 4); ++i) {
        const std::size_t record = 12 + std::size_t{16} * i;
        const Bytes tag = slice(font, record, 4);
        tables[std::string(tag.begin(), tag.end())] =
            slice(font, u32(font, record + 8), u32(font, record + 12));
    }
    return tables;
}

std::vector<std::uint32_t> coverage(const Bytes& table, std::size_t at)
{
    std::vector<std::uint32_t> glyphs;
    const bool list = u16(table, at) == 1;
    for (std::uint32_t i = 0; i < u16(table, at + 2); ++i) {
        if (list) {
            glyphs.push_back(u16(table, at + 4 + std::size_t{2} * i));
            continue;
        }
        const std::size_t range = at + 4 + std::size_t{6} * i;
        for (std::uint32_t glyph = u16(table, range); glyph <= u16(table, range + 2); ++glyph)
            glyphs.push_back(glyph);
    }
    return glyphs;
}

void addSubstitutes(const Bytes& gsub, std::size_t subtable, GlyphMap& into)
{
    const auto covered = coverage(gsub, subtable + u16(gsub, subtable + 2));
    for (std::size_t i = 0; i < covered.size(); ++i)
        into[covered[i]] = u16(gsub, subtable) == 1 ? (covered[i] + u16(gsub, subtable + 4)) & 0xffffU
                                                    : u16(gsub, subtable + 6 + 2 * i);
}

/// What the feature "tnum" puts in the place of which glyph: single substitutions only, direct or extended.
GlyphMap tabularGlyphs(const Bytes& gsub)
{
    GlyphMap glyphs;
    const std::size_t features = u16(gsub, 6);
    const std::size_t lookups = u16(gsub, 8);
    for (std::uint32_t f = 0; f < u16(gsub, features); ++f) {
        const std::size_t record = features + 2 + std::size_t{6} * f;
        if (slice(gsub, record, 4) != Bytes{'t', 'n', 'u', 'm'})
            continue;
        const std::size_t feature = features + u16(gsub, record + 4);
        for (std::uint32_t l = 0; l < u16(gsub, feature + 2); ++l) {
            const std::size_t index = u16(gsub, feature + 4 + std::size_t{2} * l);
            const std::size_t lookup = lookups + u16(gsub, lookups + 2 + 2 * index);
            for (std::uint32_t s = 0; s < u16(gsub, lookup + 4); ++s) {
                std::size_t subtable = lookup + u16(gsub, lookup + 6 + std::size_t{2} * s);
                const bool extended = u16(gsub, lookup) == 7;
                if ((extended ? u16(gsub, subtable + 2) : u16(gsub, lookup)) != 1)
                    continue;
                if (extended)
                    subtable += u32(gsub, subtable + 4);
                addSubstitutes(gsub, subtable, glyphs);
            }
        }
    }
    return glyphs;
}

void readSegments(const Bytes& cmap, std::size_t at, GlyphMap& into)
{
    const std::size_t ends = at + 14;
    const std::size_t width = u16(cmap, at + 6);
    const std::size_t starts = ends + width + 2;
    for (std::size_t s = 0; s < width; s += 2) {
        const std::size_t offsetAt = starts + 2 * width + s;
        for (std::uint32_t c = u16(cmap, starts + s); c <= u16(cmap, ends + s) && c != 0xffff; ++c) {
            const std::uint32_t delta = u16(cmap, starts + width + s);
            const std::uint32_t offset = u16(cmap, offsetAt);
            std::uint32_t glyph = c;
            if (offset != 0)
                glyph = u16(cmap, offsetAt + offset + std::size_t{2} * (c - u16(cmap, starts + s)));
            if (offset == 0 || glyph != 0)
                into[c] = (glyph + delta) & 0xffffU;
        }
    }
}

GlyphMap charactersOf(const Bytes& cmap)
{
    GlyphMap characters;
    for (std::uint32_t i = 0; i < u16(cmap, 2); ++i) {
        const std::size_t at = u32(cmap, 4 + std::size_t{8} * i + 4);
        if (u16(cmap, at) == 4)
            readSegments(cmap, at, characters);
        if (u16(cmap, at) != 12)
            continue;
        for (std::uint32_t g = 0; g < u32(cmap, at + 12); ++g) {
            const std::size_t group = at + 16 + std::size_t{12} * g;
            for (std::uint32_t c = u32(cmap, group); c <= u32(cmap, group + 4); ++c)
                characters[c] = u32(cmap, group + 8) + c - u32(cmap, group);
        }
    }
    return characters;
}

Bytes writtenCmap(const GlyphMap& characters)
{
    std::vector<std::array<std::uint32_t, 3>> groups;
    for (const auto& [character, glyph] : characters) {
        const bool continues = !groups.empty() && groups.back()[1] + 1 == character &&
                               glyph - groups.back()[2] == character - groups.back()[0];
        if (continues)
            groups.back()[1] = character;
        else
            groups.push_back({character, character, glyph});
    }
    Bytes cmap;
    put16(cmap, 0);
    put16(cmap, 2);
    // FreeType makes up another map from the names of the glyphs, proportional digits included, for a font
    // that has none for the platform Unicode; Qt would take that one.
    put16(cmap, 0); // Unicode, all of it
    put16(cmap, 4);
    put32(cmap, 20);
    put16(cmap, 3); // Windows, full Unicode
    put16(cmap, 10);
    put32(cmap, 20);
    put16(cmap, 12);
    put16(cmap, 0);
    put32(cmap, static_cast<std::uint32_t>(16 + 12 * groups.size()));
    put32(cmap, 0);
    put32(cmap, static_cast<std::uint32_t>(groups.size()));
    for (const auto& group : groups)
        for (const std::uint32_t part : group)
            put32(cmap, part);
    return cmap;
}

/// Puts "Tabular" behind "Inter" in the family names (1 and 16), and leaves all other names as they are.
Bytes renamed(const Bytes& name)
{
    const Bytes from{0, 'I', 0, 'n', 0, 't', 0, 'e', 0, 'r'};
    const Bytes addition{0, ' ', 0, 'T', 0, 'a', 0, 'b', 0, 'u', 0, 'l', 0, 'a', 0, 'r'};
    const std::uint32_t count = u16(name, 2);
    Bytes head;
    Bytes text;
    put16(head, 0);
    put16(head, count);
    put16(head, 6 + 12 * count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::size_t record = 6 + std::size_t{12} * i;
        Bytes value = slice(name, u16(name, 4) + u16(name, record + 10), u16(name, record + 8));
        const std::uint32_t id = u16(name, record + 6);
        const bool family = (id == 1 || id == 16) && value.size() >= from.size();
        if (family && slice(value, 0, from.size()) == from)
            value.insert(value.begin() + static_cast<std::ptrdiff_t>(from.size()), addition.begin(),
                         addition.end());
        for (std::size_t part = 0; part < 8; part += 2)
            put16(head, u16(name, record + part));
        put16(head, static_cast<std::uint32_t>(value.size()));
        put16(head, static_cast<std::uint32_t>(text.size()));
        text.insert(text.end(), value.begin(), value.end());
    }
    head.insert(head.end(), text.begin(), text.end());
    return head;
}

std::uint32_t checksum(const Bytes& padded)
{
    std::uint32_t sum = 0;
    for (std::size_t at = 0; at < padded.size(); at += 4)
        sum += u32(padded, at);
    return sum;
}

Bytes assembled(const Bytes& original, const std::map<std::string, Bytes>& tables)
{
    std::uint32_t power = 1;
    std::uint32_t exponent = 0;
    for (; power * 2 <= tables.size(); power *= 2)
        ++exponent;
    const auto count = static_cast<std::uint32_t>(tables.size());
    Bytes head = slice(original, 0, 4);
    for (const std::uint32_t part : {count, power * 16, exponent, (count - power) * 16})
        put16(head, part);
    Bytes body;
    for (const auto& [tag, table] : tables) {
        Bytes padded = table;
        padded.resize((table.size() + 3) / 4 * 4);
        head.insert(head.end(), tag.begin(), tag.end());
        put32(head, checksum(padded));
        put32(head, static_cast<std::uint32_t>(12 + 16 * tables.size() + body.size()));
        put32(head, static_cast<std::uint32_t>(table.size()));
        body.insert(body.end(), padded.begin(), padded.end());
    }
    head.insert(head.end(), body.begin(), body.end());
    return head;
}

/// Contextual alternates draw "1–2" with a glyph that belongs to no character, so that the dash could neither be
/// found nor copied in a PDF; and they turn the x of "2x4" into another sign. The feature gets a name that nobody
/// asks for.
void withoutContextualAlternates(Bytes& gsub)
{
    const std::size_t features = u16(gsub, 6);
    for (std::uint32_t f = 0; f < u16(gsub, features); ++f) {
        const std::size_t record = features + 2 + std::size_t{6} * f;
        if (slice(gsub, record, 4) == Bytes{'c', 'a', 'l', 't'})
            gsub.at(record + 3) = '_';
    }
}

Bytes tabular(const Bytes& font)
{
    auto tables = tablesOf(font);
    const GlyphMap substitutes = tabularGlyphs(tables.at("GSUB"));
    GlyphMap characters = charactersOf(tables.at("cmap"));
    for (std::uint32_t digit = '0'; digit <= '9'; ++digit)
        characters.at(digit) = substitutes.at(characters.at(digit));
    tables["cmap"] = writtenCmap(characters);
    withoutContextualAlternates(tables.at("GSUB"));
    tables["name"] = renamed(tables.at("name"));
    // A signature or a checksum over the original would no longer be true.
    tables.erase("DSIG");
    for (std::size_t at = 8; at < 12; ++at)
        tables.at("head").at(at) = 0;
    return assembled(font, tables);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: tabularfont FONT.otf COPY.otf\n";
        return EXIT_FAILURE;
    }
    try {
        std::ifstream input(argv[1], std::ios::binary);
        const Bytes font{std::istreambuf_iterator<char>(input), {}};
        const Bytes copy = tabular(font);
        std::ofstream output(argv[2], std::ios::binary);
        output.write(reinterpret_cast<const char*>(copy.data()), static_cast<std::streamsize>(copy.size()));
        output.close();
        if (!output)
            throw std::runtime_error("the copy could not be written");
    } catch (const std::exception& exception) {
        std::cerr << argv[1] << ": " << exception.what() << '\n';
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
