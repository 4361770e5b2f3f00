#pragma once

#include <QString>
#include <cstddef>

namespace kam
{

/// A file read from beginning to end. Opened with the system's calls alone: it must never be a workspace that
/// this process has open, since closing any descriptor of a file drops the locks of SQLite.
class InputFile
{
public:
    /// @throws Error with Failure::Unreadable for what is missing, a folder, not allowed or a workspace
    explicit InputFile(const QString& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    /// @returns how many bytes came, 0 at the end. @throws Error
    std::size_t read(char* to, std::size_t most);

private:
    QString m_path;
    int m_descriptor = -1;
};

/// True for a regular file that SQLite wrote, and for any whose name ends in .kam, so that a workspace that
/// is cut short or empty is not taken for a table. Reads 16 bytes; must not be asked of a workspace this
/// process has open.
[[nodiscard]] bool isDatabase(const QString& path);
/// True where both paths lead to one file on disk.
[[nodiscard]] bool isSameFile(const QString& a, const QString& b);

} // namespace kam
