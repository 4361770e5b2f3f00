#pragma once

#include "registry/clientstore.h"

#include <QString>
#include <vector>

namespace kam
{

/// How the table of clients is arranged: what a named view keeps.
struct ClientArrangement {
    struct Column {
        ClientField field;
        int width; ///< in pixels
    };
    std::vector<Column> columns; ///< those shown, from left to right
    ClientFilter filter;         ///< with the sorting

    /// What a page shows that nobody arranged yet.
    [[nodiscard]] static ClientArrangement usual();
    /// Reads a definition; what it doesn't know or can't read is left as usual.
    [[nodiscard]] static ClientArrangement fromDefinition(const QString& definition);
    [[nodiscard]] QString definition() const;
    /// Widths are not counted: they change with every look.
    [[nodiscard]] bool showsTheSameAs(const ClientArrangement& other) const;
};

[[nodiscard]] int usualWidth(ClientField field);

} // namespace kam
