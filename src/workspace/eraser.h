#pragma once

#include "workspace/changesetvalues.h"
#include "workspace/erasure.h"
#include "workspace/foreignkeys.h"

#include <QSet>
#include <optional>
#include <unordered_map>
#include <unordered_set>

struct sqlite3;

namespace kam
{

class HistoryLog;
class Progress;
struct Changeset;

/// Takes something out of the file, for Workspace alone, which calls it inside its transaction.
///
/// Steps of the history are rewritten as if the rows had never been: changes to them are left out, references
/// to them are NULL, texts are replaced. What is left can still be undone and made again, because the data
/// change in the same way.
class Eraser
{
public:
    /// @throws SQLite::Exception, as all of it
    Eraser(sqlite3* database, const HistoryLog& log, const Erasure& what, Progress& progress);

    /// What would happen; changes nothing.
    [[nodiscard]] const ErasureReport& report() const { return m_report; }
    void erase(HistoryLog& log);

private:
    using Rows = std::unordered_map<std::string, std::unordered_set<Id>>;
    struct Column {
        std::size_t index = 0;
        std::string parent;
        bool cascades = false;
    };
    struct Table {
        std::vector<QByteArray> columns;
        std::vector<Column> references;
        std::vector<QByteArray> texts; ///< columns of text
    };

    struct Companion {
        std::string table;
        QByteArray column;
        std::size_t reference = 0;
        std::size_t text = 0;
        std::string sourceTable;
        std::size_t source = 0;
        std::unordered_set<Id> rows; ///< that refer, or once referred, to one that goes
        std::unordered_set<Id> open; ///< that do so at the step of the history looked at
        QSet<QString> texts;         ///< about what goes
    };

    void readSchema();
    [[nodiscard]] std::size_t columnOf(const QByteArray& table, const QByteArray& column) const;
    [[nodiscard]] QString textIn(const std::string& table, const QByteArray& column, Id row) const;
    void followPresent();
    void followHistory(const HistoryLog& log, Progress& progress);
    bool follow(const RowChange& change);
    void gatherPresent();
    void gatherHistory(const HistoryLog& log, Progress& progress);
    void gatherOwn(const RowChange& change);
    void addOwn(const std::string& table, Id row, const QByteArray& column, const QString& text);
    void gatherCompanion(Companion& companion, const RowChange& change);
    void lookAtReferences();
    void lookAtTexts();
    void lookAtHistory(const HistoryLog& log, Progress& progress);
    bool rewrite(RowChange& change);
    bool rewriteValue(const std::string& table, Id row, std::size_t index, std::string& value);
    [[nodiscard]] bool isKept(const QByteArray& table, const QByteArray& column) const;
    [[nodiscard]] std::optional<QString> replaced(const QStringList& sought, const QString& text) const;
    [[nodiscard]] std::optional<QString> cleaned(const std::string& table, Id row, const QByteArray& column,
                                                 const QString& text) const;
    [[nodiscard]] bool exists(const std::string& table, Id row) const;

    sqlite3* m_database;
    const Erasure& m_what;
    std::vector<Companion> m_companions;
    std::unordered_map<std::string, Table> m_tables;
    Rows m_present; ///< rows of today that go
    Rows m_gone;    ///< those, and rows of the past that went with them
    Rows m_frozen;  ///< rows that stay, but once referred to one that goes: their past is left out
    std::unordered_set<qint64> m_steps; ///< that hold something of it
    ErasureReport m_report;
};

} // namespace kam
