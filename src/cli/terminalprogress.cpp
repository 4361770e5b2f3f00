#include "cli/terminalprogress.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace kam
{

namespace
{

volatile std::sig_atomic_t interrupted = 0;

/// The second time the program ends at once; the workspace takes back what was not finished when it is
/// opened.
void interrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

TerminalProgress::TerminalProgress() : m_terminal(isatty(STDERR_FILENO) != 0)
{
    interrupted = 0;
    std::signal(SIGINT, &interrupt);
}

TerminalProgress::~TerminalProgress()
{
    finish();
    std::signal(SIGINT, SIG_DFL);
}

void TerminalProgress::advance(qint64 done, qint64 total)
{
    const int percent = total > 0 ? static_cast<int>(100 * done / total) : -1;
    if (!m_terminal || percent == m_shown)
        return;
    m_shown = percent;
    std::fprintf(stderr, "\r%3d %%", percent);
    std::fflush(stderr);
}

bool TerminalProgress::cancelled() const
{
    return interrupted != 0;
}

void TerminalProgress::finish()
{
    if (m_terminal && m_shown >= 0)
        std::fputs("\r     \r", stderr);
    m_shown = -1;
}

} // namespace kam
