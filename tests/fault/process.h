#pragma once

#include "workspace/support.h"

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

// Processes that write at the same time or are killed. The test has no connection open when it forks: SQLite
// does not allow one to be carried over.

namespace kam::test
{

/// A child that reports numbers through a pipe.
class Child
{
public:
    using Report = std::function<void(Id)>;

    explicit Child(const std::function<void(const Report&)>& work)
    {
        int ends[2] = {-1, -1};
        REQUIRE(pipe(ends) == 0);
        m_pid = fork();
        REQUIRE(m_pid >= 0);
        if (m_pid == 0) {
            close(ends[0]);
            _exit(run(work, ends[1]));
        }
        close(ends[1]);
        m_reports = ends[0];
    }
    ~Child()
    {
        if (m_pid > 0)
            kill();
        close(m_reports);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The next number; noId where the child has ended.
    Id next()
    {
        Id id = noId;
        return ::read(m_reports, &id, sizeof id) == sizeof id ? id : noId;
    }
    void kill()
    {
        ::kill(m_pid, SIGKILL);
        static_cast<void>(wait());
    }
    /// @returns true where the work ended without an exception
    bool wait()
    {
        int status = 0;
        waitpid(m_pid, &status, 0);
        m_pid = 0;
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

private:
    static int run(const std::function<void(const Report&)>& work, int pipe) noexcept
    {
        const auto report = [pipe](Id id) {
            if (::write(pipe, &id, sizeof id) != sizeof id)
                _exit(2);
        };
        try {
            work(report);
            return 0;
        } catch (const Error& error) {
            std::fprintf(stderr, "child: %s (%s)\n", qPrintable(error.sentence()), error.what());
        } catch (const std::exception& error) {
            std::fprintf(stderr, "child: %s\n", error.what());
        }
        return 1;
    }

    pid_t m_pid = 0;
    int m_reports = -1;
};

} // namespace kam::test
