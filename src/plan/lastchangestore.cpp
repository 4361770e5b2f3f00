#include "plan/lastchange.h"

#include "workspace/query.h"
#include "workspace/workspace.h"

namespace kam
{

namespace
{

constexpr int page = 100;
constexpr int most = 2000;

struct RowsOfPlans {
    const char* table;
    const char* sql;
};
constexpr RowsOfPlans rowsOfPlans[]{
    {"plan", "SELECT id, id FROM plan"},
    {"plan_section", "SELECT id, plan FROM plan_section"},
    {"goal", "SELECT id, plan FROM goal"},
    {"goal_progress", "SELECT p.id, g.plan FROM goal_progress AS p JOIN goal AS g ON g.id = p.goal"},
    {"risk", "SELECT id, plan FROM risk"},
    {"swot_item", "SELECT id, plan FROM swot_item"},
};

class Search
{
public:
    explicit Search(const Workspace& workspace) : m_workspace(workspace)
    {
        for (const RowsOfPlans& rows : rowsOfPlans) {
            QHash<Id, Id>& plans = m_planOf[rows.table];
            Query query(workspace, rows.sql);
            while (query.step())
                plans.insert(query.integer(0), query.integer(1));
        }
    }

    QHash<Id, QDate> run()
    {
        const qsizetype all = m_planOf["plan"].size();
        qint64 before = 0;
        for (int seen = 0; seen < most && m_found.size() < all; seen += page) {
            const std::vector<HistoryEntry> entries = m_workspace.history(page, before);
            for (const HistoryEntry& entry : entries)
                if (entry.kind == HistoryKind::Edit && entry.state == HistoryState::Done &&
                    m_found.size() < all)
                    look(entry);
            if (static_cast<int>(entries.size()) < page)
                break;
            before = entries.back().id;
        }
        return m_found;
    }

private:
    void look(const HistoryEntry& entry)
    {
        const Changes changes = m_workspace.changesOf(entry);
        for (const RowsOfPlans& rows : rowsOfPlans) {
            const TableChanges changed = changes.tables.value(rows.table);
            for (const std::vector<Id>* ids : {&changed.inserted, &changed.updated})
                for (const Id id : *ids)
                    if (const Id plan = m_planOf[rows.table].value(id);
                        plan != noId && !m_found.contains(plan))
                        m_found.insert(plan, entry.at.toLocalTime().date());
        }
    }

    const Workspace& m_workspace;
    QHash<QByteArray, QHash<Id, Id>> m_planOf;
    QHash<Id, QDate> m_found;
};

} // namespace

QHash<Id, QDate> lastChanges(const Workspace& workspace)
{
    return Search(workspace).run();
}

} // namespace kam
