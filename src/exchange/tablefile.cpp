#include "exchange/tablefile.h"

#include "exchange/csvreader.h"
#include "exchange/vcard.h"

#include <QFileInfo>

namespace kam
{

namespace
{

constexpr std::size_t beginningLength = 64;
constexpr std::size_t blockLength = 65536;

std::string beginningOf(const QString& path)
{
    std::string bytes(beginningLength, '\0');
    InputFile file(path);
    bytes.resize(file.read(bytes.data(), bytes.size()));
    return bytes;
}

std::string allOf(const QString& path)
{
    InputFile file(path);
    std::string text;
    std::string block(blockLength, '\0');
    while (const std::size_t count = file.read(block.data(), block.size()))
        text.append(block, 0, count);
    return text;
}

} // namespace

std::unique_ptr<CsvReader> openTable(const QString& path)
{
    if (!isVCard(beginningOf(path)))
        return std::make_unique<CsvReader>(path);
    const QString name = QFileInfo(path).fileName();
    const std::vector<VCard> cards = readVCards(allOf(path), name);
    const std::string csv = vcardsAsCsv(cards);
    auto table = std::make_unique<CsvReader>(std::string_view(csv), name);
    table->setEmptyMeansUnsaid();
    table->setNotes(skippedCards(cards));
    return table;
}

} // namespace kam
