#pragma once

#include <functional>

namespace kam
{

class Error;
class Workspace;

/// While it lives, the statements of a workspace end with an Error once the person wants them to stop: for
/// long work that is one statement after the other and has no place of its own to ask. What was begun is
/// taken back.
class Interruption
{
public:
    /// @param wanted is asked many times a second, on the thread of the workspace
    Interruption(const Workspace& workspace, std::function<bool()> wanted);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    static int asked(void* self);

    const Workspace& m_workspace;
    std::function<bool()> m_wanted;
};

/// Whether an error comes from there.
[[nodiscard]] bool isInterruption(const Error& error);

} // namespace kam
