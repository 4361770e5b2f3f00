#include "exchange/clientimport.h"

#include "base/error.h"
#include "base/number.h"
#include "exchange/cells.h"
#include "exchange/clientwords.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/nametwins.h"
#include "exchange/utf8.h"
#include "registry/clientfields.h"
#include "registry/clientreadstore.h"
#include "registry/clientrows.h"
#include "registry/clientstore.h"
#include "registry/clientwriter.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <future>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t blockSize = 2000;      ///< rows read while the block before is written
constexpr qint64 mostRows = qint64{1} << 40; ///< more than any file has

/// One run of an import. Rows that stand for themselves are written as they come, a block behind the one that
/// is put into the terms of the file meanwhile; those that change a client or name a parent wait for the end.
/// All of it is one edit, which a refused row takes back.
class ClientImport
{
public:
    ClientImport(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
        : m_workspace(workspace), m_reader(reader), m_options(options),
          m_marks(reader, options.columns.decimal), m_names(workspace)
    {
    }

    ImportReport run();

private:
    struct Place {
        qint64 line = 0;
        qint64 twin = 0; ///< as NameTwins finds it
    };
    struct Row : Place {
        Client client;
        QString owner;  ///< as the file names it
        QString parent; ///< as the file names it
        QString refusal;
        bool isNew = true;
    };
    struct Block {
        std::vector<Row> rows;
        // Instead of rows, where all can be written as they stand: less for the thread that writes.
        std::vector<Place> places;
        std::vector<Client> clients;
        [[nodiscard]] bool empty() const { return rows.empty() && clients.empty(); }
    };

    void readHeader();
    void readExisting();
    [[nodiscard]] bool hasColumn(ClientField field) const;
    void takeAll();
    [[nodiscard]] Block readBlock();
    [[nodiscard]] bool standAlone(const std::vector<Row>& rows) const;
    void readRow(Row& row);
    void readCell(Row& row, std::size_t column, const QString& text);
    [[nodiscard]] QString plainNumber(std::size_t column, const QString& text);
    bool findMatch(Row& row, const Client& cells);
    void take(Block block);
    void take(std::vector<Row> rows);
    void readOwner(Row& row);
    void noteNames(const Row& row);
    void findParents();
    void refuseCircles();
    void list(const Row& row, const Client& before);
    void countNew(const Place& place, const QString& name);
    void write(std::vector<Row> rows);
    void add(std::vector<Client> clients);
    void finishAdding();

    Workspace& m_workspace;
    CsvReader& m_reader;
    const ImportOptions& m_options;
    DecimalMarks m_marks;
    ImportReport m_report;
    std::vector<std::optional<ClientField>> m_columns;
    std::vector<QString Client::*> m_texts; ///< by column; null where the field is not plain text
    std::vector<Client> m_existing;
    QHash<Id, const Client*> m_before;                ///< the same by identifier
    QHash<QString, std::vector<std::size_t>> m_byKey; ///< of existing clients, by the field to match
    QHash<QString, qint64> m_lineOfKey;               ///< where the file had a key before
    NameTwins m_names;
    QHash<QString, Id> m_owners;
    QHash<QString, Id> m_idOfName; ///< of rows, noId where several have the name
    QHash<QString, Id> m_idOfCode; ///< of the first row that has the code
    IdSequence m_ids{mostRows};
    std::vector<Row> m_waiting;
    std::optional<ClientWriter> m_writer;
    std::future<ClientRows> m_nextRows; ///< being made ready to be added
};

QString textOfKey(const Client& client, ClientField field)
{
    const auto member = textOf(field);
    return member ? client.*member : QString();
}

ImportReport ClientImport::run()
{
    readHeader();
    if (m_options.match)
        readExisting();
    if (m_options.dryRun) {
        takeAll();
        m_report.twoWays = m_marks.firstDoubt();
        return m_report;
    }
    QString label;
    m_workspace.edit(label, [&] {
        m_writer.emplace(m_workspace);
        takeAll();
        if (m_report.refused > 0)
            throw importError(m_report);
        label = Text::tr("Import %n client(s)", nullptr, static_cast<int>(m_report.added + m_report.changed));
    });
    return m_report;
}

bool ClientImport::hasColumn(ClientField field) const
{
    return std::find(m_columns.begin(), m_columns.end(), field) != m_columns.end();
}

/// Reads on a thread of its own, a block ahead of what is written.
void ClientImport::takeAll()
{
    const auto ahead = [this] { return std::async(std::launch::async, [this] { return readBlock(); }); };
    auto next = ahead();
    for (Block block = next.get(); !block.empty(); block = next.get()) {
        next = ahead();
        take(std::move(block));
    }
    finishAdding();
    findParents();
    refuseCircles();
    write(std::move(m_waiting));
    finishAdding();
}

void ClientImport::readHeader()
{
    QStringList unknown;
    for (const QString& meaning : columnMeanings(m_reader.header(), m_options.columns)) {
        const auto field = meaning.isEmpty() ? std::nullopt : clientFieldFromHeading(meaning);
        if (!field && !meaning.isEmpty())
            unknown << meaning;
        if (field && hasColumn(*field))
            throw Error(Text::tr("Two columns stand for the field %1. Leave one of them out (in commands: "
                                 "--ignore COLUMN).")
                            .arg(fieldWord(*field)),
                        "field twice");
        m_columns.push_back(field);
        m_texts.push_back(field ? textOf(*field) : nullptr);
    }
    if (!unknown.isEmpty())
        throw Error(Text::tr("No field of a client is called: %1. Say what it stands for with --map "
                             "COLUMN=FIELD, or leave "
                             "it out with --ignore COLUMN. The fields are: %2.")
                        .arg(fewOf(unknown), clientFieldWords()),
                    "unknown column");
    if (!m_options.match && !hasColumn(ClientField::Name))
        throw Error(Text::tr("No column holds the name of the client. Say which one does (in commands: --map "
                             "COLUMN=name)."),
                    "no name");
    if (m_options.match && !hasColumn(*m_options.match))
        throw Error(Text::tr("No column holds the field %1, which clients are to be matched by.")
                        .arg(fieldWord(*m_options.match)),
                    "no key");
}

void ClientImport::readExisting()
{
    const ClientStore store(m_workspace);
    m_existing = store.clients(store.find({}));
    for (std::size_t i = 0; i < m_existing.size(); ++i) {
        m_byKey[textOfKey(m_existing[i], *m_options.match)].push_back(i);
        m_before.insert(m_existing[i].id, &m_existing[i]);
    }
}

/// Must not touch the workspace, which belongs to the other thread. @returns nothing at the end of the file
ClientImport::Block ClientImport::readBlock()
{
    std::vector<Row> rows;
    rows.reserve(blockSize);
    while (rows.size() < blockSize && m_reader.next()) {
        Row& row = rows.emplace_back();
        row.line = m_reader.line();
        try {
            if (const QString ragged = m_reader.raggedness(); !ragged.isEmpty())
                throw Error(ragged, "ragged");
            readRow(row);
        } catch (const Error& error) {
            row.refusal = error.sentence();
        }
    }
    if (!standAlone(rows))
        return {std::move(rows), {}, {}};
    Block block;
    block.places.assign(rows.begin(), rows.end());
    block.clients.reserve(rows.size());
    for (Row& row : rows)
        block.clients.push_back(std::move(row.client));
    return block;
}

bool ClientImport::standAlone(const std::vector<Row>& rows) const
{
    return !m_options.dryRun && !hasColumn(ClientField::Owner) && !hasColumn(ClientField::Parent) &&
           std::all_of(rows.begin(), rows.end(),
                       [](const Row& row) { return row.isNew && row.refusal.isEmpty(); });
}

void ClientImport::readRow(Row& row)
{
    if (m_options.match) {
        Client cells;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            if (m_columns[column] == m_options.match)
                readCell(row, column, exactText(unguarded(m_reader.field(column))));
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
        readCell(row, column, text);
    }
    if (row.client.name.trimmed().isEmpty())
        throw Error(Text::tr("the client has no name. Fill in the name."), "no name");
    if (row.isNew)
        row.twin = m_names.look(row.client.name, row.line);
}

/// As files write it, whatever its marks; text that is no number stays, for the field to refuse.
QString ClientImport::plainNumber(std::size_t column, const QString& text)
{
    const ColumnMark mark{&m_marks, static_cast<int>(column)};
    if (m_columns[column] == ClientField::Employees)
        return wholeNumberCell(text.toStdString(), "employees", mark);
    const auto number = numberIn(text.toStdString(), fieldWord(ClientField::AnnualRevenue), mark);
    return number ? exactNumber(*number) : text;
}

void ClientImport::readCell(Row& row, std::size_t column, const QString& text)
{
    const ClientField field = *m_columns[column];
    if (const auto member = textOf(field))
        row.client.*member = text;
    else if (field == ClientField::Parent)
        row.parent = text;
    else if (field == ClientField::Owner)
        row.owner = text;
    else if (field == ClientField::Tags && text.startsWith(u'\''))
        readField(m_workspace, row.client, field, exactText(unguarded(text.toUtf8().toStdString())));
    else if (field == ClientField::Employees || field == ClientField::AnnualRevenue)
        readField(m_workspace, row.client, field, plainNumber(column, text));
    else
        readField(m_workspace, row.client, field, text);
}

void ClientImport::readOwner(Row& row)
{
    const auto known = m_owners.constFind(row.owner);
    if (known != m_owners.constEnd()) {
        row.client.owner = *known;
        return;
    }
    const QByteArray utf8 = row.owner.toUtf8();
    const std::string_view plain = unguarded({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    readField(m_workspace, row.client, ClientField::Owner, exactText(plain));
    m_owners.insert(row.owner, row.client.owner);
}

void ClientImport::noteNames(const Row& row)
{
    const auto name = m_idOfName.find(row.client.name);
    if (name == m_idOfName.end())
        m_idOfName.insert(row.client.name, row.client.id);
    else
        *name = noId;
    if (!row.client.shortCode.isEmpty() && !m_idOfCode.contains(row.client.shortCode))
        m_idOfCode.insert(row.client.shortCode, row.client.id);
}

void ClientImport::take(Block block)
{
    take(std::move(block.rows));
    for (std::size_t i = 0; i < block.clients.size(); ++i) {
        block.clients[i].id = m_ids.next();
        countNew(block.places[i], block.clients[i].name);
    }
    m_report.added += static_cast<qint64>(block.clients.size());
    if (m_report.refused == 0 && !block.clients.empty())
        add(std::move(block.clients));
}

void ClientImport::take(std::vector<Row> rows)
{
    const bool owners = hasColumn(ClientField::Owner);
    const bool parents = hasColumn(ClientField::Parent);
    std::vector<Row> ready;
    ready.reserve(rows.size());
    for (Row& row : rows) {
        try {
            if (!row.refusal.isEmpty())
                throw Error(row.refusal, "refused");
            if (owners)
                readOwner(row);
        } catch (const Error& error) {
            m_report.refuse(row.line, error.sentence());
            continue;
        }
        if (row.isNew)
            row.client.id = m_ids.next();
        if (parents)
            noteNames(row);
        // A preview lists the rows in their order.
        const bool waits = m_options.dryRun || !row.isNew || !row.parent.isEmpty();
        (waits ? m_waiting : ready).push_back(std::move(row));
    }
    write(std::move(ready));
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
    const bool replaces = hasColumn(ClientField::Parent);
    QHash<QString, Id> known;
    for (Row& row : m_waiting) {
        if (row.parent.isEmpty()) {
            if (replaces)
                row.client.parent = noId;
            continue;
        }
        const QByteArray utf8 = row.parent.toUtf8();
        const QString name = exactText(unguarded({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
        try {
            if (const auto found = m_idOfName.constFind(name); found != m_idOfName.constEnd()) {
                if (*found == noId)
                    throw Error(
                        Text::tr(
                            "parent “%1” is the name of more than one row of this file. Give the parent a "
                            "short code and name that.")
                            .arg(name),
                        "ambiguous parent");
                row.client.parent = *found;
            } else if (const auto code = m_idOfCode.constFind(name); code != m_idOfCode.constEnd()) {
                row.client.parent = *code;
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
    for (std::size_t i = 0; i < m_waiting.size(); ++i)
        if (m_waiting[i].client.parent != noId)
            rows.insert(m_waiting[i].client.id, i);
    for (const Row& row : m_waiting) {
        Id at = row.client.parent;
        for (qsizetype steps = 0; at != noId && at != row.client.id && steps <= rows.size(); ++steps) {
            const auto up = rows.constFind(at);
            at = up == rows.constEnd() ? noId : m_waiting[*up].client.parent;
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
    m_report.list(row.line, RowOutcome::Changed, row.client.name,
                  changesBetween(m_workspace, before, row.client));
}

/// The same name twice is warned about, not refused.
void ClientImport::countNew(const Place& place, const QString& name)
{
    if (place.twin == 0)
        return m_report.list(place.line, RowOutcome::Added, name);
    m_report.doubt(place.line, name, NameTwins::sentence(place.twin));
}

void ClientImport::write(std::vector<Row> rows)
{
    std::vector<Client> added;
    std::vector<Client> changed;
    added.reserve(rows.size());
    for (Row& row : rows) {
        if (row.isNew) {
            countNew(row, row.client.name);
            added.push_back(std::move(row.client));
        } else if (*m_before.value(row.client.id) == row.client) {
            ++m_report.same;
        } else {
            list(row, *m_before.value(row.client.id));
            changed.push_back(std::move(row.client));
        }
    }
    m_report.added += static_cast<qint64>(added.size());
    m_report.changed += static_cast<qint64>(changed.size());
    if (m_options.dryRun || m_report.refused > 0)
        return;
    if (!added.empty())
        add(std::move(added));
    if (!changed.empty()) {
        finishAdding(); // a client may have been given a new parent
        ClientStore(m_workspace).update(changed);
    }
}

void ClientImport::add(std::vector<Client> clients)
{
    auto rows = std::async(std::launch::async, [clients = std::move(clients)]() mutable {
        return ClientRows(std::move(clients));
    });
    finishAdding();
    m_nextRows = std::move(rows);
}

void ClientImport::finishAdding()
{
    if (m_nextRows.valid())
        m_writer->add(m_nextRows.get());
}

} // namespace

ImportReport importClients(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
{
    return ClientImport(workspace, reader, options).run();
}

} // namespace kam
