#pragma once

#include "base/identifier.h"

#include <QString>
#include <vector>

namespace kam
{

class Workspace;

/// A named arrangement of a page: columns, sorting, filter, in the page's own JSON.
struct SavedView {
    Id id = noId;
    QString page;
    QString name;
    QString definition;
};

/// The table saved_view.
class SavedViewStore
{
public:
    explicit SavedViewStore(Workspace& workspace) : m_workspace(workspace) {}
    /// Adds it, or replaces the one of the same page and name.
    Id save(const SavedView& view);
    void remove(Id view);
    [[nodiscard]] std::vector<SavedView> all(const QString& page) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
