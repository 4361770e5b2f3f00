#include "exchange/clientimport.h"

#include "base/error.h"
#include "base/fold.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/utf8.h"
#include "registry/clientfields.h"
#include "registry/clientreadstore.h"
#include "registry/clientstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// One run of an import: reads all rows, then decides, then writes.
class ClientImport
{
public:
    ClientImport(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
        : m_workspace(workspace), m_reader(reader), m_options(options)
    {
    }

    ImportReport run();

private:
    struct Row {
        qint64 line = 0;
        Client client;
        QString parent; ///< as the file names it
        bool isNew = true;
    };

    void readHeader();
    void readExisting();
    void readRows();
    void readRow();
    void readCell(Row& row, ClientField field, const QString& text);
    void readOwner(Client& client, const QString& text);
    bool findMatch(Row& row, const Client& cells);
    void findParents();
    [[nodiscard]] Id parentOf(const Row& row) const;
    void refuseCircles();
    void list(const Row& row, const Client& before);
    [[nodiscard]] QHash<QString, qint64> namesBefore() const;
    void listNew(const Row& row, QHash<QString, qint64>& names);
    void write();

    Workspace& m_workspace;
    CsvReader& m_reader;
    const ImportOptions& m_options;
    ImportReport m_report;
    std::vector<std::optional<ClientField>> m_columns;
    std::vector<QString Client::*> m_texts; ///< by column; null where the field is not plain text
    std::vector<Client> m_existing;
    QHash<QString, std::vector<std::size_t>> m_byKey; ///< of existing clients, by the field to match
    QHash<QString, qint64> m_lineOfKey;               ///< where the file had a key before
    QHash<QString, Id> m_owners;
    std::vector<Row> m_rows;
};

QString orNothing(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString textOfKey(const Client& client, ClientField field)
{
    const auto member = textOf(field);
    return member ? client.*member : QString();
}

ImportReport ClientImport::run()
{
    readHeader();
    readExisting();
    readRows();
    findParents();
    refuseCircles();
    if (!m_options.dryRun && m_report.refused > 0)
        throw importError(m_report);
    write();
    return m_report;
}

void ClientImport::readHeader()
{
    QStringList unknown;
    for (const QString& meaning : columnMeanings(m_reader.header(), m_options.columns)) {
        const auto field = meaning.isEmpty() ? std::nullopt : clientFieldFromHeading(meaning);
        if (!field && !meaning.isEmpty())
            unknown << meaning;
        if (field && std::find(m_columns.begin(), m_columns.end(), field) != m_columns.end())
            throw Error(Text::tr("Two columns stand for the field %1. Leave one of them out (in commands: "
                                 "--ignore COLUMN).")
                            .arg(fieldWord(*field)),
                        "field twice");
        m_columns.push_back(field);
        m_texts.push_back(field ? textOf(*field) : nullptr);
    }
    QStringList words;
    for (int i = 0; i < clientFieldCount; ++i)
        words << fieldWord(static_cast<ClientField>(i));
    if (!unknown.isEmpty())
        throw Error(Text::tr("No field of a client is called: %1. Say what it stands for with --map "
                             "COLUMN=FIELD, or leave "
                             "it out with --ignore COLUMN. The fields are: %2.")
                        .arg(unknown.join(QStringLiteral(", ")), words.join(QStringLiteral(", "))),
                    "unknown column");
    const auto has = [&](ClientField field) {
        return std::find(m_columns.begin(), m_columns.end(), field) != m_columns.end();
    };
    if (!m_options.match && !has(ClientField::Name))
        throw Error(Text::tr("No column holds the name of the client. Say which one does (in commands: --map "
                             "COLUMN=name)."),
                    "no name");
    if (m_options.match && !has(*m_options.match))
        throw Error(Text::tr("No column holds the field %1, which clients are to be matched by.")
                        .arg(fieldWord(*m_options.match)),
                    "no key");
}

void ClientImport::readExisting()
{
    if (!m_options.match)
        return;
    const ClientStore store(m_workspace);
    m_existing = store.clients(store.find({}));
    for (std::size_t i = 0; i < m_existing.size(); ++i)
        m_byKey[textOfKey(m_existing[i], *m_options.match)].push_back(i);
}

void ClientImport::readRows()
{
    while (m_reader.next()) {
        try {
            if (const QString ragged = m_reader.raggedness(); !ragged.isEmpty())
                throw Error(ragged, "ragged");
            readRow();
        } catch (const Error& error) {
            m_report.refuse(m_reader.line(), error.sentence());
        }
    }
    IdSequence ids(static_cast<qint64>(m_rows.size()) + 1);
    for (Row& row : m_rows)
        if (row.isNew)
            row.client.id = ids.next();
}

void ClientImport::readRow()
{
    Row row;
    row.line = m_reader.line();
    if (m_options.match) {
        Client cells;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            if (m_columns[column] == m_options.match)
                readCell(row, *m_options.match, exactText(unguarded(m_reader.field(column))));
        cells = row.client;
        row.isNew = !findMatch(row, cells);
    }
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (!m_columns[column])
            continue;
        QString text = exactText(m_reader.field(column));
        if (m_options.columns.nullText && text == *m_options.columns.nullText)
            text.clear();
        if (m_texts[column] && text.startsWith(u'\''))
            text = exactText(unguarded(m_reader.field(column)));
        readCell(row, *m_columns[column], text);
    }
    if (row.client.name.trimmed().isEmpty())
        throw Error(Text::tr("the client has no name. Fill in the name."), "no name");
    m_rows.push_back(std::move(row));
}

void ClientImport::readCell(Row& row, ClientField field, const QString& text)
{
    if (const auto member = textOf(field))
        row.client.*member = text;
    else if (field == ClientField::Parent)
        row.parent = text;
    else if (field == ClientField::Owner)
        readOwner(row.client, text);
    else if (field == ClientField::Tags && text.startsWith(u'\''))
        readField(m_workspace, row.client, field, exactText(unguarded(text.toUtf8().toStdString())));
    else
        readField(m_workspace, row.client, field, text);
}

void ClientImport::readOwner(Client& client, const QString& text)
{
    const auto known = m_owners.constFind(text);
    if (known != m_owners.constEnd()) {
        client.owner = *known;
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    const std::string_view plain = unguarded({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    readField(m_workspace, client, ClientField::Owner, exactText(plain));
    m_owners.insert(text, client.owner);
}

bool ClientImport::findMatch(Row& row, const Client& cells)
{
    const QString key = textOfKey(cells, *m_options.match);
    const QString field = fieldWord(*m_options.match);
    if (key.trimmed().isEmpty())
        throw Error(Text::tr("the field %1, which clients are matched by, is empty. Fill it in.").arg(field),
                    "no key");
    const qint64 before = m_lineOfKey.value(key, 0);
    if (before != 0)
        throw Error(Text::tr("%1 “%2” stands in line %3 already. Leave one of the rows out.")
                        .arg(field, key, QString::number(before)),
                    "key twice");
    m_lineOfKey.insert(key, row.line);
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.constEnd())
        return false;
    if (found->size() > 1)
        throw Error(
            Text::tr("%n client(s) have the %1 “%2”, so the row fits more than one. Match by another field.",
                     nullptr, static_cast<int>(found->size()))
                .arg(field, key),
            "ambiguous key");
    row.client = m_existing[found->front()];
    return true;
}

void ClientImport::findParents()
{
    QHash<QString, std::vector<Id>> inFile;
    const bool any =
        std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.parent.isEmpty(); });
    if (any) {
        for (const Row& row : m_rows)
            inFile[row.client.name].push_back(row.client.id);
        for (const Row& row : m_rows)
            if (!row.client.shortCode.isEmpty() && !inFile.contains(row.client.shortCode))
                inFile[row.client.shortCode].push_back(row.client.id);
    }
    const bool replaces =
        std::find(m_columns.begin(), m_columns.end(), ClientField::Parent) != m_columns.end();
    QHash<QString, Id> known;
    for (Row& row : m_rows) {
        if (row.parent.isEmpty()) {
            if (replaces)
                row.client.parent = noId;
            continue;
        }
        const QByteArray utf8 = row.parent.toUtf8();
        const QString name = exactText(unguarded({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
        try {
            if (const auto found = inFile.constFind(name); found != inFile.constEnd()) {
                if (found->size() > 1)
                    throw Error(
                        Text::tr(
                            "parent “%1” is the name of more than one row of this file. Give the parent a "
                            "short code and name that.")
                            .arg(name),
                        "ambiguous parent");
                row.client.parent = found->front();
            } else if (known.contains(name)) {
                row.client.parent = known.value(name);
            } else {
                readField(m_workspace, row.client, ClientField::Parent, name);
                known.insert(name, row.client.parent);
            }
        } catch (const Error& error) {
            m_report.refuse(row.line, error.sentence());
        }
    }
}

void ClientImport::refuseCircles()
{
    QHash<Id, std::size_t> rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].client.parent != noId)
            rows.insert(m_rows[i].client.id, i);
    for (const Row& row : m_rows) {
        Id at = row.client.parent;
        for (qsizetype steps = 0; at != noId && at != row.client.id && steps <= rows.size(); ++steps) {
            const auto up = rows.constFind(at);
            at = up == rows.constEnd() ? noId : m_rows[*up].client.parent;
        }
        if (at != noId && at == row.client.id)
            m_report.refuse(row.line,
                            Text::tr("the parents of “%1” lead in a circle back to it. Correct the parent.")
                                .arg(row.client.name));
    }
}

void ClientImport::list(const Row& row, const Client& before)
{
    if (!m_report.lists())
        return;
    QStringList changes;
    for (int i = 0; i < clientFieldCount; ++i)
        if (const auto field = static_cast<ClientField>(i); !sameField(before, row.client, field))
            changes << Text::tr("%1: %2 → %3")
                           .arg(fieldName(field), orNothing(writtenField(m_workspace, before, field)),
                                orNothing(writtenField(m_workspace, row.client, field)));
    m_report.list(row.line, RowOutcome::Changed, row.client.name, changes.join(QStringLiteral("; ")));
}

/// Folded names of the registry, with line 0.
QHash<QString, qint64> ClientImport::namesBefore() const
{
    QHash<QString, qint64> names;
    glanceAtClients(m_workspace, [&](const ClientGlance& client) { names.insert(client.foldedName, 0); });
    return names;
}

void ClientImport::listNew(const Row& row, QHash<QString, qint64>& names)
{
    const QString name = folded(row.client.name);
    const auto twin = names.constFind(name);
    if (twin == names.constEnd()) {
        names.insert(name, row.line);
        return m_report.list(row.line, RowOutcome::Added, row.client.name);
    }
    ++m_report.doubtful;
    m_report.list(row.line, RowOutcome::Doubtful, row.client.name,
                  *twin == 0 ? Text::tr("a client of this name is in the registry already")
                             : Text::tr("line %1 has this name too").arg(*twin));
}

void ClientImport::write()
{
    QHash<Id, const Client*> before;
    for (const Client& client : m_existing)
        before.insert(client.id, &client);
    std::vector<Client> added;
    std::vector<Client> changed;
    QHash<QString, qint64> names = m_options.dryRun ? namesBefore() : QHash<QString, qint64>();
    for (Row& row : m_rows) {
        if (row.isNew) {
            if (m_options.dryRun)
                listNew(row, names);
            added.push_back(std::move(row.client));
        } else if (*before.value(row.client.id) == row.client) {
            ++m_report.same;
        } else {
            list(row, *before.value(row.client.id));
            changed.push_back(std::move(row.client));
        }
    }
    m_report.added = static_cast<qint64>(added.size());
    m_report.changed = static_cast<qint64>(changed.size());
    if (m_options.dryRun || added.size() + changed.size() == 0)
        return;
    const int count = static_cast<int>(added.size() + changed.size());
    m_workspace.edit(Text::tr("Import %n client(s)", nullptr, count), [&] {
        ClientStore store(m_workspace);
        if (!added.empty())
            store.add(added);
        if (!changed.empty())
            store.update(changed);
    });
}

} // namespace

ImportReport importClients(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
{
    return ClientImport(workspace, reader, options).run();
}

std::vector<ImportField> clientImportFields(const Workspace&)
{
    std::vector<ImportField> fields;
    for (int i = 0; i < clientFieldCount; ++i)
        fields.push_back({fieldWord(static_cast<ClientField>(i)), fieldName(static_cast<ClientField>(i))});
    return fields;
}

QStringList guessClientColumns(const Workspace&, const QStringList& header)
{
    QStringList words;
    for (const QString& heading : header) {
        const auto field = clientFieldFromHeading(heading);
        words << (field ? fieldWord(*field) : QString());
    }
    return words;
}

} // namespace kam
