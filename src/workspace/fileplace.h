#pragma once

#include <QString>

namespace kam
{

/// Where a file lies and which one it is: a file put in the place of another has its path, not its inode.
struct FilePlace {
    QString path;
    quint64 device = 0;
    quint64 inode = 0; ///< 0 where there is no file

    [[nodiscard]] bool operator==(const FilePlace&) const = default;
};

[[nodiscard]] FilePlace placeOf(const QString& path);

} // namespace kam
