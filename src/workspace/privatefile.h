#pragma once

#include <QString>

namespace kam
{

/// A new file that only its owner can read, made beside its final name, empty at first. It takes that name
/// when it is complete, and is removed with its journal otherwise. Never overwrites.
class PrivateFile
{
public:
    /// @throws Error where the folder can't be written
    explicit PrivateFile(const QString& finalPath);
    ~PrivateFile();
    PrivateFile(const PrivateFile&) = delete;
    PrivateFile& operator=(const PrivateFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Syncs the file and gives it its final name. @throws Error where that name was taken meanwhile
    void publish();

private:
    QString m_finalPath;
    QString m_path;
};

} // namespace kam
