#pragma once

#include <QString>
#include <functional>
#include <memory>

namespace kam
{

/// Which files this process has a connection to. Such a file must not be opened past SQLite: closing any
/// descriptor of it drops all POSIX locks that the process holds on it.
class OpenFiles
{
public:
    /// Calls @p check, which may open the file itself, unless a connection exists already; then registers the
    /// file for as long as the result lives. No other thread can connect meanwhile.
    [[nodiscard]] static std::shared_ptr<void> enter(const QString& path, const std::function<void()>& check);

    [[nodiscard]] static bool contains(const QString& path);
};

} // namespace kam
