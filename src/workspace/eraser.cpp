#include "workspace/eraser.h"

#include "base/fold.h"
#include "base/progress.h"
#include "workspace/changeset.h"
#include "workspace/changesetfeed.h"
#include "workspace/historylog.h"
#include "workspace/rawstatement.h"
#include "workspace/replacewords.h"

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

} // namespace

Eraser::Eraser(sqlite3* database, const HistoryLog& log, const Erasure& what, Progress& progress)
    : m_database(database), m_what(what)
{
    for (const QString& text : what.texts)
        if (const QString sought = folded(text).trimmed(); !sought.isEmpty())
            m_sought << sought;
    readSchema();
    for (const auto& [table, row] : what.rows)
        if (exists(table.toStdString(), row))
            m_present[table.toStdString()].insert(row);
    followPresent();
    m_gone = m_present;
    for (const auto& [table, row] : what.rows) // also one that was removed before
        m_gone[table.toStdString()].insert(row);
    followHistory(log, progress);
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
}

bool Eraser::exists(const std::string& table, Id row) const
{
    RawStatement find(m_database,
                      "SELECT 1 FROM " + quotedName(QByteArray::fromStdString(table)) + " WHERE id = ?1");
    find.bind(1, row);
    return find.step();
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
                if (has(m_present, name, row) || !replaced(QString::fromUtf8(rows.text(1))))
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
            m_steps.push_back(step);
    }
    m_report.steps = static_cast<int>(m_steps.size());
}

bool Eraser::isKept(const QByteArray& table, const QByteArray& column) const
{
    return m_what.kept.contains({table, column}) || m_what.kept.contains({table, QByteArray()});
}

/// The text without what is to vanish; nothing where it does not hold any of it.
std::optional<QString> Eraser::replaced(const QString& text) const
{
    QString result = text;
    bool any = false;
    for (const QString& sought : m_sought)
        any = replaceWords(result, sought, m_what.replacement) || any;
    return any ? std::optional(result) : std::nullopt;
}

/// @returns false where the whole change is to be left out
bool Eraser::rewrite(RowChange& change)
{
    const Id row = change.key();
    if (has(m_gone, change.table, row) || has(m_frozen, change.table, row))
        return false;
    for (auto* values : {&change.before, &change.after})
        for (std::size_t index = 1; index < values->size(); ++index)
            rewriteValue(change.table, index, (*values)[index]);
    return true;
}

bool Eraser::rewriteValue(const std::string& name, std::size_t index, std::string& value)
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
    if (const auto without = replaced(*text))
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
        const auto text = replaced(QString::fromUtf8(read.text(0)));
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
    log.rewriteLabels([this](const QString& label) { return replaced(label); });
}

} // namespace kam
