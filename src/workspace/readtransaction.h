#pragma once

namespace kam
{

class Workspace;

/// Several queries of one state: while it lives, no other program can commit to the workspace. Inside an
/// edit, which is a transaction already, it does nothing.
class ReadTransaction
{
public:
    /// @throws Error where another program keeps the file busy
    explicit ReadTransaction(const Workspace& workspace);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

    /// Whether another connection of this process to the same path reads this very state: not one to a file
    /// that has taken the place of ours, nor inside an edit.
    [[nodiscard]] bool isShared() const;

private:
    const Workspace& m_workspace;
    bool m_begun = false;
};

} // namespace kam
