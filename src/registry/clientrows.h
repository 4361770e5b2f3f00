#pragma once

#include "registry/client.h"
#include "workspace/bulkrows.h"

#include <vector>

namespace kam
{

/// Checks what can be checked without a workspace. @param number of the client, from 0, in case it has no
/// name
/// @throws Error that names the client and the field
void requireSound(const Client& client, std::size_t number);

/// New clients, checked and in the terms of the file: what can be done before a workspace is at hand, and on
/// another thread than its own.
class ClientRows
{
public:
    /// @param clients one that has an identifier keeps it, the others get one
    /// @throws Error that names the client and the field; links are checked where they are written
    explicit ClientRows(std::vector<Client> clients);

    /// In the order given.
    [[nodiscard]] const std::vector<Id>& ids() const { return m_ids; }
    /// Those that have an owner or a parent.
    [[nodiscard]] const std::vector<Client>& linked() const { return m_linked; }
    /// As ClientWriter writes them; without the parent, which may come later in the same rows.
    [[nodiscard]] const BulkRows& rows() const { return m_rows; }
    [[nodiscard]] const BulkRows& tagRows() const { return m_tagRows; }

private:
    std::vector<Id> m_ids;
    std::vector<Client> m_linked;
    BulkRows m_rows;
    BulkRows m_tagRows;
};

} // namespace kam
