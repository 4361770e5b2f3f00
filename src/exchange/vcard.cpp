#include "exchange/vcard.h"

#include "base/error.h"
#include "base/fold.h"
#include "buyingcentre/buyingcentre.h"
#include "exchange/csvwriter.h"
#include "exchange/utf8.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr int longestLine = 75; ///< bytes, without the line end (RFC 6350, 3.2)

[[noreturn]] void refuse(const QString& name, qint64 line, const QString& sentence)
{
    throw Error(Text::tr("%1, line %2: %3").arg(name).arg(line).arg(sentence), "vCard");
}

/// A property with its parameters.
struct Property {
    QString name; ///< upper case, without the group before it
    QStringList parameters;
    QString value;
    qint64 line = 0;

    [[nodiscard]] bool has(const QString& word) const
    {
        return std::any_of(parameters.begin(), parameters.end(), [&](const QString& parameter) {
            return parameter.section(u'=', -1).remove(u'"').toLower().split(u',').contains(word);
        });
    }
    [[nodiscard]] bool preferred() const
    {
        return has(QStringLiteral("pref")) ||
               parameters.contains(QStringLiteral("PREF=1"), Qt::CaseInsensitive);
    }
};

/// Lines put together again where they were folded.
std::vector<std::pair<qint64, QString>> unfolded(const QString& text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\n|\r"));
    std::vector<std::pair<qint64, QString>> lines;
    qint64 number = 0;
    for (const QString& line : text.split(lineEnd)) {
        ++number;
        if (!lines.empty() && (line.startsWith(u' ') || line.startsWith(u'\t')))
            lines.back().second += line.mid(1);
        else if (!line.isEmpty())
            lines.emplace_back(number, line);
    }
    return lines;
}

/// Where the parameters end: the first colon outside quotes.
qsizetype valueAt(const QString& line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'"')
            quoted = !quoted;
        else if (line.at(i) == u':' && !quoted)
            return i;
    }
    return -1;
}

Property propertyOf(const QString& name, qint64 number, const QString& line)
{
    const qsizetype colon = valueAt(line);
    if (colon < 0)
        refuse(name, number,
               Text::tr("“%1” is no property of a vCard: there is no colon.").arg(line.left(40)));
    Property property;
    property.line = number;
    property.parameters = line.left(colon).split(u';');
    property.name = property.parameters.takeFirst().section(u'.', -1).toUpper();
    property.value = line.mid(colon + 1);
    return property;
}

/// Parts of a value at unescaped separators, escapes undone.
QStringList parts(const QString& value, QChar between)
{
    QStringList found{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            found.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == between)
            found << QString();
        else
            found.last() += c;
    }
    return found;
}

QString whole(const QString& value)
{
    return parts(value, QChar()).first().trimmed();
}

void addTo(QString& list, const QString& value, bool first)
{
    if (value.isEmpty())
        return;
    if (list.isEmpty())
        list = value;
    else
        list = first ? value + QStringLiteral(", ") + list : list + QStringLiteral(", ") + value;
}

QString withoutScheme(QString value, const char* scheme)
{
    if (value.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
        value.remove(0, static_cast<qsizetype>(std::strlen(scheme)));
    return value.trimmed();
}

/// "tel:+48-22-123;ext=45" as it is said: "+48-22-123 ext. 45".
QString phoneFrom(const QString& value)
{
    const QStringList uri = withoutScheme(value, "tel:").split(u';');
    QString phone = uri.first().trimmed();
    for (const QString& parameter : uri.mid(1))
        if (parameter.startsWith(QLatin1String("ext="), Qt::CaseInsensitive))
            phone += QStringLiteral(" ext. ") + parameter.mid(4).trimmed();
    return phone;
}

/// Whether the card is about a person: where nothing is said, and in words that nobody knows, it is.
bool isPerson(const QString& kind)
{
    static const QStringList others{QStringLiteral("group"), QStringLiteral("org"),
                                    QStringLiteral("location"), QStringLiteral("device"),
                                    QStringLiteral("application")};
    return !others.contains(kind);
}

void requireDecoded(const Property& property, const QString& name)
{
    if (property.has(QStringLiteral("quoted-printable")))
        refuse(name, property.line,
               Text::tr("QUOTED-PRINTABLE is of vCard 2.1. Export the cards again as vCard 3.0 or 4.0."));
}

void take(const Property& property, VCard& card)
{
    if (property.name == QLatin1String("FN") && card.name.isEmpty())
        card.name = whole(property.value).simplified();
    else if (property.name == QLatin1String("TITLE") && card.position.isEmpty())
        card.position = whole(property.value).simplified();
    else if (property.name == QLatin1String("EMAIL"))
        addTo(card.email, withoutScheme(whole(property.value), "mailto:"), property.preferred());
    else if (property.name == QLatin1String("TEL"))
        addTo(card.phone, phoneFrom(whole(property.value)), property.preferred());
    else if (property.name == QLatin1String("NOTE"))
        card.note += (card.note.isEmpty() ? QString() : QStringLiteral("\n")) + whole(property.value);
    else if (property.name == QLatin1String("ORG") && card.company.isEmpty()) {
        QStringList units = parts(property.value, u';');
        card.company = units.takeFirst().simplified();
        units.removeIf([](const QString& unit) { return unit.trimmed().isEmpty(); });
        card.unit = units.join(QStringLiteral(", ")).simplified();
    }
}

/// "Kowalska;Anna;Maria;dr;" as it is said: prefix, given, further, family name, suffix.
QString nameFrom(const QString& structured)
{
    const QStringList n = parts(structured, u';');
    return QStringList{n.value(3), n.value(1), n.value(2), n.value(0), n.value(4)}.join(u' ').simplified();
}

QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'\n', QStringLiteral("\\n"));
    text.replace(u'\r', QString());
    text.replace(u',', QStringLiteral("\\,"));
    return text.replace(u';', QStringLiteral("\\;"));
}

/// Folded so that no line is longer than 75 bytes and no letter is cut in two.
void writeLine(std::string& out, const QString& line)
{
    const std::string bytes = line.toStdString();
    std::size_t from = 0;
    std::size_t room = longestLine;
    while (bytes.size() - from > room) {
        std::size_t to = from + room;
        while (to > from && (static_cast<unsigned char>(bytes[to]) & 0xC0U) == 0x80U)
            --to;
        out.append(bytes, from, to - from).append("\r\n ");
        from = to;
        room = longestLine - 1; // the blank counts
    }
    out.append(bytes, from).append("\r\n");
}

/// Each address or number of a field that may hold several.
void writeEach(std::string& out, const QString& property, const QString& field)
{
    static const QRegularExpression between(QStringLiteral("[,;]"));
    for (const QString& one : field.split(between, Qt::SkipEmptyParts))
        if (const QString value = one.trimmed(); !value.isEmpty())
            writeLine(out, property + QLatin1Char(':') + escaped(value));
}

void writeCard(std::string& out, const Person& person, const QString& company, VCardVersion version)
{
    const QString name = person.name.simplified();
    const qsizetype lastBlank = name.lastIndexOf(u' ');
    writeLine(out, QStringLiteral("BEGIN:VCARD"));
    writeLine(out,
              version == VCardVersion::Three ? QStringLiteral("VERSION:3.0") : QStringLiteral("VERSION:4.0"));
    writeLine(out, QStringLiteral("FN:") + escaped(name));
    writeLine(out, QStringLiteral("N:%1;%2;;;")
                       .arg(escaped(name.mid(lastBlank + 1)),
                            escaped(lastBlank < 0 ? QString() : name.left(lastBlank))));
    writeLine(out, QStringLiteral("ORG:") + escaped(company) +
                       (person.unit.isEmpty() ? QString() : QLatin1Char(';') + escaped(person.unit)));
    if (!person.position.isEmpty())
        writeLine(out, QStringLiteral("TITLE:") + escaped(person.position));
    writeEach(
        out, version == VCardVersion::Three ? QStringLiteral("EMAIL;TYPE=INTERNET") : QStringLiteral("EMAIL"),
        person.email);
    writeEach(out, QStringLiteral("TEL;TYPE=work"), person.phone);
    writeLine(out, QStringLiteral("END:VCARD"));
}

} // namespace

bool isVCard(std::string_view beginning)
{
    if (beginning.starts_with("\xEF\xBB\xBF"))
        beginning.remove_prefix(3);
    while (!beginning.empty() &&
           std::string_view(" \t\r\n").find(beginning.front()) != std::string_view::npos)
        beginning.remove_prefix(1);
    constexpr std::string_view begin = "BEGIN:VCARD";
    return beginning.size() >= begin.size() &&
           std::equal(begin.begin(), begin.end(), beginning.begin(),
                      [](char a, char b) { return a == (b >= 'a' && b <= 'z' ? b - 'a' + 'A' : b); });
}

std::vector<VCard> readVCards(std::string_view text, const QString& name)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const char* bad = firstBadByte(text); bad != text.data() + text.size())
        refuse(name, 1 + std::count(text.data(), bad, '\n'),
               Text::tr("the text is not in UTF-8. Export the cards again as vCard 3.0 or 4.0."));
    std::vector<VCard> cards;
    std::optional<VCard> card;
    QString structured;
    bool versioned = false;
    for (const auto& [number, line] : unfolded(exactText(text))) {
        const Property property = propertyOf(name, number, line);
        const QString value = property.value.trimmed();
        if (property.name == QLatin1String("BEGIN") &&
            value.compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0) {
            if (card)
                refuse(name, number,
                       Text::tr("a card begins before the one of line %1 has ended.").arg(card->line));
            card = VCard();
            card->line = number;
            structured.clear();
            versioned = false;
        } else if (!card)
            refuse(name, number, Text::tr("this stands outside a card."));
        else if (property.name == QLatin1String("END")) {
            if (!versioned)
                refuse(name, card->line,
                       Text::tr("the card has no VERSION. Export the cards again as vCard 3.0 or 4.0."));
            if (card->name.isEmpty())
                card->name = nameFrom(structured);
            cards.push_back(*std::exchange(card, std::nullopt));
        } else if (property.name == QLatin1String("VERSION")) {
            if (value != QLatin1String("3.0") && value != QLatin1String("4.0"))
                refuse(
                    name, number,
                    Text::tr("the card is vCard %1. Export the cards again as vCard 3.0 or 4.0.").arg(value));
            versioned = true;
        } else {
            requireDecoded(property, name);
            if (property.name == QLatin1String("N"))
                structured = property.value;
            else if (property.name == QLatin1String("KIND") ||
                     property.name == QLatin1String("X-ADDRESSBOOKSERVER-KIND"))
                card->isPerson = isPerson(value.toLower());
            else
                take(property, *card);
        }
    }
    if (card)
        refuse(name, card->line, Text::tr("the card does not end: END:VCARD is missing."));
    return cards;
}

std::string vcardsAsCsv(const std::vector<VCard>& cards)
{
    CsvWriter writer;
    for (const char* word : {"client", "name", "position", "unit", "email", "phone", "notes"})
        writer.word(word);
    writer.endRow();
    std::string csv = writer.take();
    qint64 line = 2;
    for (const VCard& card : cards) {
        if (!card.isPerson)
            continue;
        // Blank lines are skipped, and counted.
        for (; line <= card.line; ++line)
            csv += '\n';
        CsvWriter row;
        for (const QString& text :
             {card.company, card.name, card.position, card.unit, card.email, card.phone, card.note})
            row.text(text);
        row.endRow();
        const std::string bytes = row.take();
        line += std::count(bytes.begin(), bytes.end(), '\n');
        csv += bytes;
    }
    return csv;
}

QStringList skippedCards(const std::vector<VCard>& cards)
{
    QStringList sentences;
    for (const VCard& card : cards)
        if (!card.isPerson)
            sentences << Text::tr("Line %1: the card “%2” is not about a person and is left out.")
                             .arg(card.line)
                             .arg(card.name);
    return sentences;
}

std::string peopleAsVCards(const Workspace& workspace, VCardVersion version)
{
    std::string out;
    std::vector<BuyingCentre> centres = readBuyingCentres(workspace);
    std::sort(centres.begin(), centres.end(), [](const BuyingCentre& a, const BuyingCentre& b) {
        return folded(a.clientName) < folded(b.clientName);
    });
    for (const BuyingCentre& centre : centres)
        for (const Person& person : centre.people)
            if (person.active())
                writeCard(out, person, centre.clientName, version);
    return out;
}

} // namespace kam
