#include "workspace/eraser.h"

#include "base/fold.h"
#include "base/progress.h"
#include "workspace/changeset.h"
#include "workspace/changesetfeed.h"
#include "workspace/historylog.h"
#include "workspace/rawstatement.h"
#include "workspace/replacewords.h"

#include <algorithm>
#include <sqlite3.h>

namespace kam
{

namespace
{

bool isDomainTable(const QByteArray& name)
{
    return !name.startsWith("history") && !name.startsWith("sqlite_");
}

bool has(const std::unordered_map<std::string, std::unordered_set<Id>>& rows, const std::string& table,
         Id row)
{
    const auto found = rows.find(table);
    return found != rows.end() && found->second.contains(row);
}

void addSought(QStringList& sought, const QString& text)
{
    if (const QString plain = folded(text).trimmed(); !plain.isEmpty() && !sought.contains(plain))
        sought << plain;
}

} // namespace

Eraser::Eraser(sqlite3* database, const HistoryLog& log, const Erasure& what, Progress& progress)
    : m_database(database), m_what(what)
{
    for (const QString& text : what.texts)
        addSought(m_report.texts, text);
    readSchema();
    for (const auto& [table, row] : what.rows)
        if (exists(table.toStdString(), row))
            m_present[table.toStdString()].insert(row);
    followPresent();
    m_gone = m_present;
    for (const auto& [table, row] : what.rows) // also one that was removed before
        m_gone[table.toStdString()].insert(row);
    followHistory(log, progress);
    gatherPresent();
    gatherHistory(log, progress);
    for (const auto& [table, rows] : m_present)
        m_report.rows[QByteArray::fromStdString(table)] = static_cast<int>(rows.size());
    lookAtReferences();
    lookAtTexts();
    lookAtHistory(log, progress);
}

void Eraser::readSchema()
{
    RawStatement names(m_database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (names.step()) {
        const QByteArray name = names.text(0);
        if (!isDomainTable(name))
            continue;
        Table& table = m_tables[name.toStdString()];
        table.columns = columnNames(m_database, name);
        RawStatement texts(m_database, "SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT'");
        texts.bind(1, name);
        while (texts.step())
            table.texts.push_back(texts.text(0));
    }
    for (const ForeignKey& key : foreignKeys(m_database)) {
        Table& table = m_tables[key.child.toStdString()];
        for (std::size_t index = 0; index < table.columns.size(); ++index)
            if (table.columns[index] == key.column)
                table.references.push_back({index, key.parent.toStdString(), key.cascades});
    }
    for (const Erasure::Companion& companion : m_what.companions)
        m_companions.push_back({companion.table.toStdString(),
                                companion.text,
                                columnOf(companion.table, companion.reference),
                                columnOf(companion.table, companion.text),
                                companion.sourceTable.toStdString(),
                                columnOf(companion.sourceTable, companion.source),
                                {},
                                {},
                                {}});
}

std::size_t Eraser::columnOf(const QByteArray& table, const QByteArray& column) const
{
    const auto& columns = m_tables.at(table.toStdString()).columns;
    return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin());
}

bool Eraser::exists(const std::string& table, Id row) const
{
    RawStatement find(m_database,
                      "SELECT 1 FROM " + quotedName(QByteArray::fromStdString(table)) + " WHERE id = ?1");
    find.bind(1, row);
    return find.step();
}

QString Eraser::textIn(const std::string& table, const QByteArray& column, Id row) const
{
    RawStatement read(m_database, "SELECT " + quotedName(column) + " FROM " +
                                      quotedName(QByteArray::fromStdString(table)) + " WHERE id = ?1");
    read.bind(1, row);
    return read.step() ? QString::fromUtf8(read.text(0)) : QString();
}

/// Rows of today that go along with those that go.
void Eraser::followPresent()
{
    bool grown = true;
    while (grown) {
        grown = false;
        for (const auto& [name, table] : m_tables)
            for (const Column& column : table.references) {
                if (!column.cascades || !m_present.contains(column.parent))
                    continue;
                RawStatement rows(m_database, "SELECT id FROM " +
                                                  quotedName(QByteArray::fromStdString(name)) + " WHERE " +
                                                  quotedName(table.columns[column.index]) + " = ?1");
                const std::unordered_set<Id> parents = m_present[column.parent];
                for (const Id parent : parents) {
                    rows.bind(1, parent);
                    while (rows.step())
                        grown = m_present[name].insert(sqlite3_value_int64(rows.value(0))).second || grown;
                    rows.reset();
                }
            }
    }
}

/// Rows of the past that went along, or belong to one that goes. Ends when a pass finds no more.
void Eraser::followHistory(const HistoryLog& log, Progress& progress)
{
    bool grown = true;
    while (grown) {
        grown = false;
        qint64 done = 0;
        const std::vector<qint64> steps = log.recorded();
        for (const qint64 step : steps) {
            progress.step(done++, static_cast<qint64>(steps.size()));
            readChangeset(log.changeset(step),
                          [&](const RowChange& change) { grown = follow(change) || grown; });
        }
    }
}

bool Eraser::follow(const RowChange& change)
{
    const auto table = m_tables.find(change.table);
    const Id row = change.key();
    if (table == m_tables.end() || has(m_gone, change.table, row) || has(m_frozen, change.table, row))
        return false;
    for (const Column& column : table->second.references) {
        if (!column.cascades)
            continue;
        for (const auto* values : {&change.before, &change.after}) {
            const auto parent = column.index < values->size() ? integerOf((*values)[column.index])
                                                              : std::optional<std::int64_t>();
            if (parent && has(m_gone, column.parent, *parent))
                return (exists(change.table, row) ? m_frozen : m_gone)[change.table].insert(row).second;
        }
    }
    return false;
}

/// What the rows that go say today, and what is said about them elsewhere.
void Eraser::gatherPresent()
{
    for (const auto& [name, rows] : m_present)
        for (const Id row : rows)
            for (const QByteArray& column : m_tables.at(name).texts)
                addOwn(name, row, column, textIn(name, column, row));
    for (Companion& companion : m_companions) {
        const QByteArray& reference = m_tables.at(companion.table).columns[companion.reference];
        for (const auto& [parent, row] : m_what.rows) {
            RawStatement rows(m_database, "SELECT id, " + quotedName(companion.column) + " FROM " +
                                              quotedName(QByteArray::fromStdString(companion.table)) +
                                              " WHERE " + quotedName(reference) + " = ?1");
            rows.bind(1, row);
            while (rows.step()) {
                companion.rows.insert(sqlite3_value_int64(rows.value(0)));
                companion.texts.insert(QString::fromUtf8(rows.text(1)));
            }
        }
    }
}

void Eraser::gatherHistory(const HistoryLog& log, Progress& progress)
{
    qint64 done = 0;
    const std::vector<qint64> steps = log.recorded();
    for (const qint64 step : steps) {
        progress.step(done++, static_cast<qint64>(steps.size()));
        readChangeset(log.changeset(step), [this](const RowChange& change) {
            if (has(m_gone, change.table, change.key()))
                gatherOwn(change);
            for (Companion& companion : m_companions)
                if (companion.table == change.table)
                    gatherCompanion(companion, change);
        });
    }
}

void Eraser::gatherOwn(const RowChange& change)
{
    const Table& table = m_tables.at(change.table);
    for (const auto* values : {&change.before, &change.after})
        for (std::size_t index = 1; index < std::min(values->size(), table.columns.size()); ++index)
            if (const auto text = textOf((*values)[index]))
                addOwn(change.table, change.key(), table.columns[index], *text);
}

void Eraser::addOwn(const std::string& table, Id row, const QByteArray& column, const QString& text)
{
    for (Companion& companion : m_companions)
        if (companion.sourceTable == table && m_tables.at(table).columns[companion.source] == column)
            companion.texts.insert(text);
    if (std::find(m_what.rows.begin(), m_what.rows.end(), std::pair(QByteArray::fromStdString(table), row)) ==
        m_what.rows.end())
        return;
    if (column == m_what.nameColumn && !text.trimmed().isEmpty() && !m_report.names.contains(text))
        m_report.names << text;
    if (const auto parts = m_what.ownTexts.find(column); parts != m_what.ownTexts.end())
        for (const QString& part : parts->second(text))
            addSought(m_report.texts, part);
}

/// Follows which rows refer to one that goes, and what they say about it meanwhile.
void Eraser::gatherCompanion(Companion& companion, const RowChange& change)
{
    const Id row = change.key();
    const auto parent = [&](const std::vector<std::string>& values) {
        return companion.reference < values.size() ? integerOf(values[companion.reference])
                                                   : std::optional<std::int64_t>();
    };
    const auto isGone = [&](std::optional<std::int64_t> id) {
        return id && std::find_if(m_what.rows.begin(), m_what.rows.end(),
                                  [&](const auto& gone) { return gone.second == *id; }) != m_what.rows.end();
    };
    const auto before = parent(change.before);
    const auto after = parent(change.after);
    const bool was = isGone(before) || companion.open.contains(row);
    const bool is = isGone(after) || (was && !before && !after);
    if (was || is)
        companion.rows.insert(row);
    if (is)
        companion.open.insert(row);
    else
        companion.open.erase(row);
    const auto take = [&](const std::vector<std::string>& values) {
        if (companion.text < values.size())
            if (const auto text = textOf(values[companion.text]))
                companion.texts.insert(*text);
    };
    if (was)
        take(change.before);
    if (is)
        take(change.after);
}

void Eraser::lookAtReferences()
{
    for (const auto& [name, table] : m_tables)
        for (const Column& column : table.references) {
            if (column.cascades || !m_present.contains(column.parent))
                continue;
            const QByteArray child = QByteArray::fromStdString(name);
            RawStatement rows(m_database, "SELECT id FROM " + quotedName(child) + " WHERE " +
                                              quotedName(table.columns[column.index]) + " = ?1");
            for (const Id parent : m_present[column.parent]) {
                rows.bind(1, parent);
                while (rows.step())
                    if (!has(m_present, name, sqlite3_value_int64(rows.value(0))))
                        ++m_report.references[child];
                rows.reset();
            }
        }
}

void Eraser::lookAtTexts()
{
    for (const auto& [name, table] : m_tables) {
        const QByteArray child = QByteArray::fromStdString(name);
        for (const QByteArray& column : table.texts) {
            RawStatement rows(m_database, "SELECT id, " + quotedName(column) + " FROM " + quotedName(child));
            while (rows.step()) {
                const Id row = sqlite3_value_int64(rows.value(0));
                if (has(m_present, name, row) || !cleaned(name, row, column, QString::fromUtf8(rows.text(1))))
                    continue;
                auto& places = isKept(child, column) ? m_report.kept : m_report.replaced;
                places.push_back({child, row, column});
            }
        }
    }
}

void Eraser::lookAtHistory(const HistoryLog& log, Progress& progress)
{
    qint64 done = 0;
    const std::vector<qint64> steps = log.recorded();
    for (const qint64 step : steps) {
        progress.step(done++, static_cast<qint64>(steps.size()));
        bool holds = false;
        readChangeset(log.changeset(step), [&](const RowChange& change) {
            if (holds)
                return;
            RowChange copy = change;
            holds = !rewrite(copy) || copy.before != change.before || copy.after != change.after;
        });
        if (holds)
            m_steps.insert(step);
    }
    m_report.steps = static_cast<int>(m_steps.size());
}

bool Eraser::isKept(const QByteArray& table, const QByteArray& column) const
{
    return m_what.kept.contains({table, column}) || m_what.kept.contains({table, QByteArray()});
}

/// The text without what is sought, which is folded; nothing where it does not hold any of it.
std::optional<QString> Eraser::replaced(const QStringList& sought, const QString& text) const
{
    QString result = text;
    bool any = false;
    for (const QString& one : sought)
        any = replaceWords(result, one, m_what.replacement) || any;
    return any ? std::optional(result) : std::nullopt;
}

/// What is to stand in a column of a row that stays; nothing where it stays as it is.
std::optional<QString> Eraser::cleaned(const std::string& table, Id row, const QByteArray& column,
                                       const QString& text) const
{
    for (const Companion& companion : m_companions)
        if (companion.table == table && companion.column == column && companion.rows.contains(row) &&
            companion.texts.contains(text))
            return QString();
    const QByteArray name = QByteArray::fromStdString(table);
    for (const Erasure::Document& document : m_what.documents)
        if (document.table == name && document.column == column)
            return document.without(text, m_report.names,
                                    [this](const QString& part) { return replaced(m_report.texts, part); });
    return replaced(m_report.texts, text);
}

/// @returns false where the whole change is to be left out
bool Eraser::rewrite(RowChange& change)
{
    const Id row = change.key();
    if (has(m_gone, change.table, row) || has(m_frozen, change.table, row))
        return false;
    for (auto* values : {&change.before, &change.after})
        for (std::size_t index = 1; index < values->size(); ++index)
            rewriteValue(change.table, row, index, (*values)[index]);
    return true;
}

bool Eraser::rewriteValue(const std::string& name, Id row, std::size_t index, std::string& value)
{
    const auto table = m_tables.find(name);
    if (table == m_tables.end() || index >= table->second.columns.size())
        return false;
    if (const auto number = integerOf(value)) {
        for (const Column& column : table->second.references)
            if (column.index == index && has(m_gone, column.parent, *number))
                value = nullValue();
        return true;
    }
    const QByteArray& column = table->second.columns[index];
    const auto text = textOf(value);
    if (!text || isKept(QByteArray::fromStdString(name), column))
        return false;
    if (const auto without = cleaned(name, row, column, *text))
        value = textValue(*without);
    return true;
}

void Eraser::erase(HistoryLog& log)
{
    for (const TextPlace& place : m_report.replaced) {
        const QByteArray column = quotedName(place.column);
        const QByteArray table = quotedName(place.table);
        RawStatement read(m_database, "SELECT " + column + " FROM " + table + " WHERE id = ?1");
        read.bind(1, place.row);
        if (!read.step())
            continue;
        const auto text =
            cleaned(place.table.toStdString(), place.row, place.column, QString::fromUtf8(read.text(0)));
        read.reset();
        RawStatement write(m_database, "UPDATE " + table + " SET " + column + " = ?1 WHERE id = ?2");
        write.bind(1, text.value_or(QString()).toUtf8());
        write.bind(2, place.row);
        write.run();
    }
    for (const auto& [name, rows] : m_present) {
        RawStatement drop(m_database,
                          "DELETE FROM " + quotedName(QByteArray::fromStdString(name)) + " WHERE id = ?1");
        for (const Id row : rows) {
            drop.bind(1, row);
            drop.run();
        }
    }
    for (const qint64 step : m_steps)
        log.replaceChangeset(
            step, rewritten(log.changeset(step), [this](RowChange& change) { return rewrite(change); }));
    QStringList names = m_report.texts;
    for (const QString& name : m_report.names)
        addSought(names, name);
    log.rewriteLabels([&](qint64 edit, const QString& label) {
        return replaced(m_steps.contains(edit) ? names : m_report.texts, label);
    });
}

} // namespace kam
