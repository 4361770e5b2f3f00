#pragma once

#include "base/identifier.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>
#include <vector>

namespace kam
{

/// Which rows of one table a commit changed. An identifier stands in one of the three lists.
struct TableChanges {
    std::vector<Id> inserted;
    std::vector<Id> updated;
    std::vector<Id> deleted;
};

/// What a commit changed, as announced to whoever shows it.
struct Changes {
    /// True where the rows are not known (another program wrote without saying what): read everything again.
    bool everything = false;
    QHash<QByteArray, TableChanges> tables;

    [[nodiscard]] bool touches(const char* table) const { return everything || tables.contains(table); }
    [[nodiscard]] bool empty() const { return !everything && tables.isEmpty(); }
};

/// One field of one row before and after a change; an invalid QVariant where there was or is no row.
struct FieldChange {
    QByteArray table;
    Id row = noId;
    QByteArray column;
    QVariant before;
    QVariant after;
};

} // namespace kam
