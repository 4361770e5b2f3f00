#pragma once

#include "workspace/bulkquery.h"

namespace kam
{

class ClientRows;
class Workspace;

/// Adds clients inside an edit, again and again: its statements are made once.
class ClientWriter
{
public:
    explicit ClientWriter(Workspace& workspace);

    /// @throws Error where an owner or a parent is gone, or parents lead in a circle
    void add(const ClientRows& rows);

private:
    Workspace& m_workspace;
    BulkQuery m_row;
    BulkQuery m_tagRow;
};

} // namespace kam
