#include "registry/clientstore.h"

#include "base/fold.h"
#include "registry/clientreadstore.h"
#include "registry/sortedrows.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <algorithm>
#include <unordered_set>

namespace kam
{

namespace
{

QByteArray jsonText(const QString& text)
{
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            json += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        else
            json += c;
    }
    return json + '"';
}

/// JSON array, empty for an empty list: the filters take that as "do not restrict".
QString jsonFilter(const QStringList& texts)
{
    if (texts.isEmpty())
        return {};
    QByteArray json = "[";
    for (const QString& text : texts)
        json += (json.size() > 1 ? "," : "") + jsonText(text);
    return QString::fromUtf8(json + ']');
}

/// One word of the search: it is in the client's own text, or in one of its tags.
struct Word {
    std::string text;
    std::unordered_set<Id> byTag;

    [[nodiscard]] bool matches(std::string_view search, Id client) const
    {
        return search.find(text) != std::string_view::npos || (!byTag.empty() && byTag.contains(client));
    }
};

std::unordered_set<Id> clientsTagged(const Workspace& workspace, const QStringList& tags)
{
    std::unordered_set<Id> clients;
    if (tags.isEmpty())
        return clients;
    Query rows(workspace, "SELECT client FROM client_tag WHERE tag IN (SELECT value FROM json_each(?))");
    rows.bind(1, jsonFilter(tags));
    while (rows.step())
        clients.insert(rows.integer(0));
    return clients;
}

std::vector<Word> wordsOf(const Workspace& workspace, const QString& text, const QStringList& allTags)
{
    std::vector<Word> words;
    for (const QString& word : folded(text).split(u' ', Qt::SkipEmptyParts)) {
        QStringList tags;
        for (const QString& tag : allTags)
            if (folded(tag).contains(word))
                tags << tag;
        words.push_back({word.toStdString(), clientsTagged(workspace, tags)});
    }
    return words;
}

SortedRows::By sortKind(ClientField field)
{
    switch (field) {
    case ClientField::Name:
        return SortedRows::By::Name;
    case ClientField::Employees:
    case ClientField::AnnualRevenue:
    case ClientField::Status:
    case ClientField::WhyKey:
        return SortedRows::By::Number;
    default:
        return SortedRows::By::Text;
    }
}

/// The number a row is sorted by; status and kind of key client in the order of their lists.
std::optional<double> sortNumber(ClientField field, const Query& row, int column)
{
    if (field == ClientField::Status)
        return static_cast<double>(statusFromWord(row.text(column)).value_or(ClientStatus::Prospect));
    if (field != ClientField::WhyKey)
        return row.maybeReal(column);
    const auto why = whyKeyFromWord(row.text(column)).value_or(WhyKey::NotSet);
    return why == WhyKey::NotSet ? std::nullopt : std::optional(static_cast<double>(why));
}

bool matchesAll(const std::vector<Word>& words, std::string_view search, Id client)
{
    return std::all_of(words.begin(), words.end(), [&](const Word& w) { return w.matches(search, client); });
}

} // namespace

std::vector<Id> ClientStore::find(const ClientFilter& filter) const
{
    const auto words = wordsOf(m_workspace, filter.text, filter.text.isEmpty() ? QStringList() : allTags());
    QStringList statuses;
    for (const ClientStatus status : filter.statuses)
        statuses << statusWord(status);
    // People feel this statement while they type: one pass over the table, nothing asked again for each row.
    Query rows(
        m_workspace,
        "SELECT id, search, name, CASE ?4 "
        "WHEN 1 THEN short_code WHEN 2 THEN legal_name WHEN 3 THEN tax_number WHEN 4 THEN industry "
        "WHEN 5 THEN country WHEN 6 THEN city WHEN 7 THEN address WHEN 8 THEN web WHEN 9 THEN employees "
        "WHEN 10 THEN annual_revenue WHEN 11 THEN client_since WHEN 12 THEN status WHEN 13 THEN why_key "
        "WHEN 14 THEN (SELECT m.name FROM team_member m WHERE m.id = owner) "
        "WHEN 15 THEN (SELECT p.name FROM client p WHERE p.id = client.parent) "
        "WHEN 16 THEN (SELECT min(t.tag) FROM client_tag t WHERE t.client = client.id) "
        "WHEN 17 THEN notes END "
        "FROM client WHERE (?1 = '' OR status IN (SELECT value FROM json_each(?1))) "
        "AND (?2 = '' OR id IN (SELECT t.client FROM client_tag t WHERE t.tag IN "
        "(SELECT value FROM json_each(?2)))) "
        "AND (?3 = '[]' OR ifnull(owner, 0) IN (SELECT value FROM json_each(?3)))");
    rows.bind(1, jsonFilter(statuses)).bind(2, jsonFilter(filter.tags)).bind(3, jsonArray(filter.owners));
    rows.bind(4, static_cast<int>(filter.sortBy));
    SortedRows found;
    const auto by = sortKind(filter.sortBy);
    while (rows.step()) {
        const Id id = rows.integer(0);
        if (!words.empty() && !matchesAll(words, rows.utf8(1), id))
            continue;
        if (by == SortedRows::By::Number)
            found.add(id, rows.utf8(2), sortNumber(filter.sortBy, rows, 3));
        else
            found.add(id, rows.utf8(2), rows.utf8(3));
    }
    return found.sorted(by, filter.descending);
}

qint64 ClientStore::count() const
{
    Query row(m_workspace, "SELECT count(*) FROM client");
    return row.step() ? row.integer(0) : 0;
}

std::optional<Client> ClientStore::client(Id id) const
{
    auto found = readClients(m_workspace, {id});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Client> ClientStore::clients(const std::vector<Id>& ids) const
{
    return readClients(m_workspace, ids);
}

Id ClientStore::findByName(const QString& nameOrCode) const
{
    return clientCalled(m_workspace, nameOrCode);
}

std::vector<Id> ClientStore::sameName(const QString& name, Id except) const
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return {};
    auto ids = clientsWithFoldedName(m_workspace, wanted);
    std::erase(ids, except);
    return ids;
}

QStringList ClientStore::allTags() const
{
    // Steps from one tag to the next in the index, instead of reading every row.
    Query rows(m_workspace, "WITH RECURSIVE step(tag) AS (SELECT min(tag) FROM client_tag UNION ALL "
                            "SELECT (SELECT min(t.tag) FROM client_tag t WHERE t.tag > step.tag) FROM step "
                            "WHERE step.tag IS NOT NULL) SELECT tag FROM step WHERE tag IS NOT NULL");
    QStringList tags;
    while (rows.step())
        tags << rows.text(0);
    const QCollator alphabet{QLocale()};
    std::stable_sort(tags.begin(), tags.end(),
                     [&](const QString& a, const QString& b) { return alphabet.compare(a, b) < 0; });
    return tags;
}

QStringList ClientStore::valuesInUse(ClientField field) const
{
    Query rows(m_workspace, "SELECT DISTINCT CASE ?1 WHEN 4 THEN industry WHEN 5 THEN country "
                            "WHEN 6 THEN city ELSE '' END AS used FROM client WHERE used <> ''");
    rows.bind(1, static_cast<int>(field));
    QStringList values;
    while (rows.step())
        values << rows.text(0);
    const QCollator alphabet{QLocale()};
    std::stable_sort(values.begin(), values.end(),
                     [&](const QString& a, const QString& b) { return alphabet.compare(a, b) < 0; });
    return values;
}

} // namespace kam
