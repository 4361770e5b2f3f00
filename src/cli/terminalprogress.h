#pragma once

#include "base/progress.h"

namespace kam
{

/// Progress as a percentage on the terminal, if standard error is one; Ctrl+C cancels while it lives.
class TerminalProgress : public Progress
{
public:
    TerminalProgress();
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    void advance(qint64 done, qint64 total) override;
    [[nodiscard]] bool cancelled() const override;
    /// Takes the percentage off the terminal.
    void finish();

private:
    bool m_terminal;
    int m_shown = -1;
};

} // namespace kam
