#pragma once

#include "workspace/changes.h"

#include <map>
#include <set>
#include <vector>

namespace kam
{

class Workspace;

/// Which rows of the workspace belong to one client: its own row, those that name it, and those that hang on
/// such a row, like the progress of a goal of one of its plans. Rows that go when the client goes, in short.
class RowsOfClient
{
public:
    /// Reads the rows that are there now.
    RowsOfClient(const Workspace& workspace, Id client);

    /// Changes of one step of the history; steps are given from the newest to the oldest, so that rows which
    /// are gone by now are known from the step that took them away.
    void learn(const std::vector<FieldChange>& step);
    [[nodiscard]] bool contains(const QByteArray& table, Id row) const;

    /// A column by which a row belongs to another.
    struct Tie {
        const char* table;
        const char* column;
        const char* parent;
    };
    [[nodiscard]] static std::vector<Tie> ties();

private:
    std::map<QByteArray, std::set<Id>> m_rows;
};

} // namespace kam
