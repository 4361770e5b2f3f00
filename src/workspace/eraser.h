#pragma once

#include "workspace/changesetvalues.h"
#include "workspace/erasure.h"
#include "workspace/foreignkeys.h"

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

    void readSchema();
    void followPresent();
    void followHistory(const HistoryLog& log, Progress& progress);
    bool follow(const RowChange& change);
    void lookAtReferences();
    void lookAtTexts();
    void lookAtHistory(const HistoryLog& log, Progress& progress);
    bool rewrite(RowChange& change);
    bool rewriteValue(const std::string& table, std::size_t index, std::string& value);
    [[nodiscard]] bool isKept(const QByteArray& table, const QByteArray& column) const;
    [[nodiscard]] std::optional<QString> replaced(const QString& text) const;
    [[nodiscard]] bool exists(const std::string& table, Id row) const;

    sqlite3* m_database;
    const Erasure& m_what;
    QStringList m_sought; ///< folded
    std::unordered_map<std::string, Table> m_tables;
    Rows m_present; ///< rows of today that go
    Rows m_gone;    ///< those, and rows of the past that went with them
    Rows m_frozen;  ///< rows that stay, but once referred to one that goes: their past is left out
    std::vector<qint64> m_steps; ///< that hold something of it
    ErasureReport m_report;
};

} // namespace kam
