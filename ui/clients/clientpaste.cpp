#include "clients/clientpaste.h"

#include "base/formulaguard.h"
#include "common/clienttext.h"
#include "exchange/csvreader.h"
#include "exchange/kinds.h"
#include "registry/clientstore.h"
#include "registry/team.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClientPaste)
};

QString quoted(QString text)
{
    const bool needed = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"');
    return needed ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

/// Half of the headings or more name fields, and the name itself is among them.
bool namesFields(const Workspace& workspace, const QStringList& header)
{
    const QStringList words = importKind("clients").guess(workspace, header);
    const auto known =
        std::count_if(words.begin(), words.end(), [](const QString& word) { return !word.isEmpty(); });
    return words.contains(fieldWord(ClientField::Name)) && 2 * known >= header.size();
}

std::string separatedBy(char separator, const std::string& text)
{
    return std::string("sep=") + separator + '\n' + text;
}

QStringList headerOf(const std::string& text)
{
    return CsvReader(text, Text::tr("Clipboard")).header();
}

/// Spreadsheets put tabs between columns, and nothing where there is one column; files may come with other
/// marks.
char separatorOf(const Workspace& workspace, const std::string& text)
{
    if (text.find('\t') == std::string::npos)
        for (const char candidate : {';', ','})
            if (const QStringList header = headerOf(separatedBy(candidate, text));
                header.size() > 1 && namesFields(workspace, header))
                return candidate;
    return '\t';
}

} // namespace

ImportSource pastedClients(const Workspace& workspace, const QString& text,
                           const std::vector<ClientField>& columns)
{
    ImportSource source{Text::tr("Clipboard"), {}, text.toStdString(), 1};
    const char separator = separatorOf(workspace, source.text);
    const QStringList first = headerOf(separatedBy(separator, source.text));
    if (!namesFields(workspace, first)) {
        QStringList headings;
        for (qsizetype i = 0; i < first.size(); ++i)
            headings << (static_cast<std::size_t>(i) < columns.size()
                             ? fieldWord(columns[static_cast<std::size_t>(i)])
                             : Text::tr("Column %1").arg(i + 1));
        source.text = headings.join(QLatin1Char(separator)).toStdString() + '\n' + source.text;
        source.linesBefore = 2;
    }
    source.text = separatedBy(separator, source.text);
    return source;
}

QString clientsAsText(Workspace& workspace, const std::vector<Id>& clients,
                      const std::vector<ClientField>& columns, bool withHeadings)
{
    ReferenceNames names;
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
