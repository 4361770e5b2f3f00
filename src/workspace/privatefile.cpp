#include "workspace/privatefile.h"

#include "base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

[[noreturn]] void fail(const QString& sentence, const QString& path, int code)
{
    throw Error(sentence.arg(QDir::toNativeSeparators(path), QString::fromLocal8Bit(std::strerror(code))),
                std::strerror(code), Failure::Unreadable);
}

void sync(const QString& path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    const int result = fsync(descriptor);
    const int code = errno;
    close(descriptor);
    if (result != 0 && code != EINVAL)
        fail(Text::tr("%1 could not be written (%2)."), path, code);
}

} // namespace

PrivateFile::PrivateFile(const QString& finalPath) : m_finalPath(finalPath)
{
    const QFileInfo about(finalPath);
    QByteArray pattern = QFile::encodeName(about.absolutePath() + QStringLiteral("/.") +
                                           about.fileName().left(100) + QStringLiteral(".XXXXXX"));
    const int descriptor = mkostemp(pattern.data(), O_CLOEXEC); // mode 0600, O_EXCL
    if (descriptor < 0)
        fail(Text::tr("%1 can't be created (%2). Choose a folder of yours with free space."), finalPath,
             errno);
    close(descriptor);
    m_path = QFile::decodeName(pattern);
}

PrivateFile::~PrivateFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

void PrivateFile::publish()
{
    sync(m_path);
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_finalPath);
    int result = renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (result != 0 && errno == EINVAL) { // not every file system knows the flag
        result = link(from.constData(), to.constData());
        if (result == 0)
            unlink(from.constData());
    }
    if (result != 0 && errno == EEXIST)
        fail(Text::tr("%1 exists already and is not overwritten. Choose another name."), m_finalPath, EEXIST);
    if (result != 0)
        fail(Text::tr("%1 can't be created (%2). Choose a folder of yours with free space."), m_finalPath,
             errno);
    m_path.clear();
    sync(QFileInfo(m_finalPath).absolutePath());
}

} // namespace kam
