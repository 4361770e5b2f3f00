#include "exchange/inputfile.h"

#include "base/error.h"
#include "workspace/openfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::string_view databaseMagic("SQLite format 3\0", 16);

[[noreturn]] void refuse(const QString& sentence, const QString& path, const char* detail)
{
    throw Error(sentence.arg(QDir::toNativeSeparators(path)), detail, Failure::Unreadable);
}

int openForReading(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0 && errno == ENOENT)
        refuse(Text::tr("There is no file %1. Check the name and the folder."), path, "ENOENT");
    if (descriptor < 0 && (errno == EACCES || errno == EPERM))
        refuse(Text::tr("%1 may not be read. Ask its owner for permission, or copy it."), path, "EACCES");
    if (descriptor < 0)
        refuse(Text::tr("%1 can't be opened (%2).").arg(QStringLiteral("%1"), qt_error_string(errno)), path,
               "open");
    struct stat about = {};
    if (fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode)) {
        ::close(descriptor);
        refuse(Text::tr("%1 is a folder, not a file. Name the file in it."), path, "EISDIR");
    }
    return descriptor;
}

} // namespace

InputFile::InputFile(const QString& path) : m_path(path)
{
    // To close it would drop SQLite's locks on it.
    if (OpenFiles::contains(path))
        refuse(Text::tr("%1 is a workspace that is open here. Choose another file."), path, "open here");
    m_descriptor = openForReading(path);
}

InputFile::~InputFile()
{
    ::close(m_descriptor);
}

std::size_t InputFile::read(char* to, std::size_t most)
{
    for (;;) {
        const ssize_t got = ::read(m_descriptor, to, most);
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            refuse(Text::tr("%1 can't be read any further (%2).")
                       .arg(QStringLiteral("%1"), qt_error_string(errno)),
                   m_path, "read");
    }
}

bool isDatabase(const QString& path)
{
    if (path.endsWith(QStringLiteral(".kam"), Qt::CaseInsensitive))
        return true;
    struct stat about = {};
    if (::stat(QFile::encodeName(path).constData(), &about) == 0 && !S_ISREG(about.st_mode) &&
        !S_ISDIR(about.st_mode))
        return false; // a pipe would not give its bytes twice
    InputFile file(path);
    std::array<char, 16> head{};
    return file.read(head.data(), head.size()) == head.size() &&
           std::string_view(head.data(), head.size()) == databaseMagic;
}

bool isSameFile(const QString& a, const QString& b)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(a).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(b).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

} // namespace kam
