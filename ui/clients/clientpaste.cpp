#include "clients/clientpaste.h"

#include "base/error.h"
#include "base/fold.h"
#include "common/clienttext.h"
#include "exchange/inputfile.h"
#include "exchange/utf8.h"
#include "registry/clientfields.h"
#include "registry/clientstore.h"
#include "registry/team.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSet>
#include <array>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClientPaste)
};

/// Larger files are for the command line.
constexpr std::size_t largestFile = 64 * 1024 * 1024;

/// Polish headings are understood whatever the language of the window is: spreadsheets travel.
const std::array<QString, clientFieldCount>& polishHeadings()
{
    static const std::array<QString, clientFieldCount> headings{
        QStringLiteral("nazwa"),        QStringLiteral("kod"),
        QStringLiteral("nazwa prawna"), QStringLiteral("nip"),
        QStringLiteral("branza"),       QStringLiteral("kraj"),
        QStringLiteral("miasto"),       QStringLiteral("adres"),
        QStringLiteral("www"),          QStringLiteral("zatrudnienie"),
        QStringLiteral("przychod"),     QStringLiteral("klient od"),
        QStringLiteral("status"),       QStringLiteral("dlaczego kluczowy"),
        QStringLiteral("opiekun"),      QStringLiteral("spolka matka"),
        QStringLiteral("znaczniki"),    QStringLiteral("notatki")};
    return headings;
}

QString headingKey(const QString& heading)
{
    QString key = folded(heading);
    return key.replace(u'_', u' ').replace(u'-', u' ').trimmed();
}

std::optional<ClientField> fieldOf(const QString& heading)
{
    static const QHash<QString, ClientField> others{{QStringLiteral("client"), ClientField::Name},
                                                    {QStringLiteral("klient"), ClientField::Name},
                                                    {QStringLiteral("firma"), ClientField::Name},
                                                    {QStringLiteral("company"), ClientField::Name},
                                                    {QStringLiteral("code"), ClientField::ShortCode},
                                                    {QStringLiteral("skrot"), ClientField::ShortCode},
                                                    {QStringLiteral("vat"), ClientField::TaxNumber},
                                                    {QStringLiteral("nip"), ClientField::TaxNumber},
                                                    {QStringLiteral("revenue"), ClientField::AnnualRevenue},
                                                    {QStringLiteral("obrot"), ClientField::AnnualRevenue},
                                                    {QStringLiteral("pracownicy"), ClientField::Employees},
                                                    {QStringLiteral("tagi"), ClientField::Tags},
                                                    {QStringLiteral("uwagi"), ClientField::Notes},
                                                    {QStringLiteral("website"), ClientField::Web},
                                                    {QStringLiteral("strona"), ClientField::Web}};
    const QString key = headingKey(heading);
    for (int i = 0; i < clientFieldCount; ++i) {
        const auto field = static_cast<ClientField>(i);
        if (key == headingKey(fieldWord(field)) || key == folded(fieldName(field)) ||
            key == polishHeadings()[static_cast<size_t>(i)])
            return field;
    }
    const auto found = others.constFind(key);
    return found == others.cend() ? std::nullopt : std::optional(*found);
}

/// Half of the filled cells or more are names of fields, and the name itself is among them.
bool isHeading(const QStringList& cells)
{
    int known = 0;
    int filled = 0;
    bool name = false;
    for (const QString& cell : cells) {
        const auto field = cell.trimmed().isEmpty() ? std::nullopt : fieldOf(cell);
        filled += cell.trimmed().isEmpty() ? 0 : 1;
        known += field ? 1 : 0;
        name = name || field == ClientField::Name;
    }
    return name && 2 * known >= filled;
}

/// The mark that keeps a spreadsheet from taking text for a formula.
QString guarded(const QString& text)
{
    static const QString risky = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20'");
    return !text.isEmpty() && risky.contains(text.front()) ? u'\'' + text : text;
}

QString unguarded(const QString& text)
{
    return text.size() > 1 && text.startsWith(u'\'') && guarded(text.mid(1)) == text ? text.mid(1) : text;
}

QString quoted(QString text)
{
    const bool needed = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"');
    return needed ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QChar separatorOf(const QString& text)
{
    const QString first = text.section(u'\n', 0, 0);
    for (const QChar candidate : {u'\t', u';', u','})
        if (first.contains(candidate))
            return candidate;
    return u'\t';
}

/// Reads cells one character at a time; a quote counts only at the start of a cell.
class CellReader
{
public:
    explicit CellReader(QChar separator) : m_separator(separator) {}

    std::vector<QStringList> read(const QString& text)
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            if (m_quoted)
                i += takeQuoted(text, i);
            else
                take(text[i]);
        if (!m_cell.isEmpty() || !m_line.isEmpty())
            endLine();
        return std::move(m_lines);
    }

private:
    int takeQuoted(const QString& text, qsizetype i)
    {
        if (text[i] != u'"') {
            m_cell.append(text[i]);
            return 0;
        }
        const bool doubled = i + 1 < text.size() && text[i + 1] == u'"';
        if (doubled)
            m_cell.append(u'"');
        m_quoted = doubled;
        return doubled ? 1 : 0;
    }
    void take(QChar c)
    {
        if (c == u'"' && m_cell.isEmpty())
            m_quoted = true;
        else if (c == m_separator) {
            m_line.append(m_cell);
            m_cell.clear();
        } else if (c == u'\n')
            endLine();
        else if (c != u'\r')
            m_cell.append(c);
    }
    void endLine()
    {
        m_line.append(m_cell);
        m_lines.push_back(m_line);
        m_line.clear();
        m_cell.clear();
    }

    QChar m_separator;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_line;
    std::vector<QStringList> m_lines;
};

bool isBlank(const QStringList& cells)
{
    return std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

void readRow(const Workspace& workspace, const PastedClients& pasted, const QStringList& cells,
             PastedClients::Row& row)
{
    QStringList problems;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<size_t>(i);
        const auto field = column < pasted.columns.size() ? pasted.columns[column] : std::nullopt;
        if (!field)
            continue;
        try {
            readField(workspace, row.client, *field, unguarded(cells[i]).trimmed());
        } catch (const Error& error) {
            problems.append(error.sentence());
        }
    }
    if (row.client.name.trimmed().isEmpty() && problems.isEmpty())
        problems.append(Text::tr("The client has no name."));
    row.problem = problems.join(u' ');
}

void warnOfSameNames(Workspace& workspace, PastedClients& pasted)
{
    QSet<QString> names;
    const ClientStore store(workspace);
    for (PastedClients::Row& row : pasted.rows) {
        const QString name = folded(row.client.name);
        if (!row.problem.isEmpty())
            continue;
        if (!store.sameName(row.client.name).empty())
            row.warning = Text::tr("A client of this name is in the registry already.");
        else if (names.contains(name))
            row.warning = Text::tr("This name is in the pasted rows twice.");
        names.insert(name);
    }
}

} // namespace

std::vector<Client> PastedClients::addable() const
{
    std::vector<Client> clients;
    for (const Row& row : rows)
        if (row.problem.isEmpty())
            clients.push_back(row.client);
    return clients;
}

QString textOfFile(const QString& path)
{
    InputFile file(path);
    std::string bytes;
    std::array<char, 1 << 16> part{};
    for (std::size_t got = file.read(part.data(), part.size()); got > 0;
         got = file.read(part.data(), part.size())) {
        bytes.append(part.data(), got);
        if (bytes.size() > largestFile)
            throw Error(Text::tr("%1 is larger than 64 MB. Import it with “kam import clients”.")
                            .arg(QDir::toNativeSeparators(path)));
    }
    if (firstBadByte(bytes) != bytes.data() + bytes.size())
        throw Error(Text::tr("%1 is not UTF-8 text. Save it as “CSV UTF-8” in your spreadsheet.")
                        .arg(QDir::toNativeSeparators(path)));
    const QString text = exactText(bytes);
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text;
}

std::vector<QStringList> cellsOf(const QString& text)
{
    return CellReader(separatorOf(text)).read(text);
}

PastedClients readPasted(Workspace& workspace, const QString& text, const std::vector<ClientField>& columns)
{
    PastedClients pasted;
    const std::vector<QStringList> lines = cellsOf(text);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isBlank(lines[i]))
            continue;
        if (pasted.columns.empty()) {
            if (isHeading(lines[i])) {
                pasted.headings = lines[i];
                for (const QString& heading : lines[i])
                    pasted.columns.push_back(fieldOf(heading));
                continue;
            }
            pasted.columns.assign(columns.begin(), columns.end());
        }
        PastedClients::Row row;
        row.line = static_cast<int>(i) + 1;
        readRow(workspace, pasted, lines[i], row);
        pasted.rows.push_back(std::move(row));
    }
    warnOfSameNames(workspace, pasted);
    return pasted;
}

QString clientsAsText(Workspace& workspace, const std::vector<Id>& clients,
                      const std::vector<ClientField>& columns, bool withHeadings)
{
    ClientNames names;
    for (const TeamMember& member : TeamStore(workspace).all())
        names.owners.insert(member.id, member.name);
    QString text;
    const auto addLine = [&text](const QStringList& cells) { text += cells.join(u'\t') + u'\n'; };
    QStringList cells;
    for (const ClientField field : columns)
        cells.append(fieldName(field));
    if (withHeadings)
        addLine(cells);
    const ClientStore store(workspace);
    for (const Client& client : store.clients(clients)) {
        if (client.parent != noId && !names.parents.contains(client.parent))
            if (const auto parent = store.client(client.parent))
                names.parents.insert(client.parent, parent->name);
        cells.clear();
        for (const ClientField field : columns) {
            const QString value = typedField(client, field, names, QLocale());
            cells.append(quoted(isNumber(field) ? value : guarded(value)));
        }
        addLine(cells);
    }
    return text;
}

} // namespace kam
