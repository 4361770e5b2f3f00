#pragma once

#include "workspace/connection.h"

#include <atomic>
#include <future>

namespace kam
{

/// Reads the whole file and @returns whether it is undamaged, as far as SQLite can tell. A file that keeps it
/// busy for half a minute counts as damaged.
/// @param stop set by another thread: give up, with an exception
/// @throws SQLite::Exception where it can't be read
[[nodiscard]] bool isWhole(SQLite::Database& database, const std::atomic<bool>* stop = nullptr);

/// The same on a thread and a connection of its own, beside a workspace that is open already.
class WholeCheck
{
public:
    WholeCheck(QString path, OpenOptions options);
    ~WholeCheck();
    WholeCheck(const WholeCheck&) = delete;
    WholeCheck& operator=(const WholeCheck&) = delete;

    /// Unless it has begun.
    void begin();
    [[nodiscard]] bool isOver() const;
    /// Begins and waits. @throws SQLite::Exception where the file can't be read now; may be asked again
    [[nodiscard]] bool wait();

private:
    QString m_path;
    OpenOptions m_options;
    std::atomic<bool> m_stop{false};
    std::future<bool> m_result; ///< the last member: ends before the others
};

} // namespace kam
