#pragma once

#include "base/identifier.h"

#include <QString>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// What we sell, as a tree of two levels: groups, and the lines in them. A line may also stand without a
/// group. Sales can be recorded on both levels; a group's total is its own sales and those of its lines.
struct ProductLine {
    Id id = noId;
    QString name;
    Id parent = noId; ///< the group it belongs to
    int position = 0; ///< among those with the same parent

    friend bool operator==(const ProductLine&, const ProductLine&) = default;
};

/// Groups and lines without a group by position, then name; lines behind their group.
[[nodiscard]] std::vector<ProductLine> readProductLines(const Workspace& workspace);

/// The table product_line. Every function that writes is one step of the history.
class ProductLineStore
{
public:
    explicit ProductLineStore(Workspace& workspace) : m_workspace(workspace) {}

    /// A line with an identifier keeps it; with position 0 it goes behind the others.
    /// @throws Error for a name that is taken, and for a third level
    std::vector<Id> add(const std::vector<ProductLine>& lines);
    Id add(const ProductLine& line) { return add(std::vector{line}).front(); }
    void update(const ProductLine& line);
    /// With its lines and all their sales; transactions stay, without a product line.
    void remove(Id line);

    [[nodiscard]] std::vector<ProductLine> all() const { return readProductLines(m_workspace); }
    [[nodiscard]] std::optional<ProductLine> line(Id id) const;
    /// Exact name, then folded name; noId where there is none or more than one.
    [[nodiscard]] Id findByName(const QString& name) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
