#include "workspace/outputfile.h"

#include "base/error.h"
#include "workspace/openfiles.h"
#include "workspace/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kam
{

namespace
{

const QByteArray databaseMagic("SQLite format 3", 16); // with the zero at its end

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

void put(QFileDevice& file, std::string_view bytes, const QString& path)
{
    const auto size = static_cast<qint64>(bytes.size());
    if (file.write(bytes.data(), size) != size || !file.flush())
        throw Error(Text::tr("%1 could not be written (%2). Nothing was left behind.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()),
                    "write", Failure::Unreadable);
}

[[noreturn]] void failed(const QFileDevice& file, const QString& path)
{
    throw Error(Text::tr("%1 can't be created (%2). Choose a folder of yours with free space.")
                    .arg(QDir::toNativeSeparators(path), file.errorString()),
                "open", Failure::Unreadable);
}

void writeNew(const QString& path, std::string_view bytes)
{
    PrivateFile building(path);
    QFile file(building.path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        failed(file, path);
    put(file, bytes, path);
    file.close();
    building.publish();
}

void writeOver(const QString& path, std::string_view bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        failed(file, path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    put(file, bytes, path);
    if (!file.commit())
        failed(file, path);
}

/// What takes the place of another file must not be the end of a workspace, nor of a device.
void requireReplaceable(const QString& path)
{
    const QFileInfo about(path);
    if (!about.exists())
        return; // a link that leads nowhere
    if (!about.isFile())
        throw Error(Text::tr("%1 is no file, but a folder, a device or a pipe. Choose another name.")
                        .arg(QDir::toNativeSeparators(path)),
                    "no file");
    // One that is open here is not even opened: closing it would drop SQLite's locks on it.
    QFile present(path);
    if (OpenFiles::contains(path) ||
        (present.open(QIODevice::ReadOnly) && present.read(databaseMagic.size()) == databaseMagic))
        throw Error(
            Text::tr("%1 is a workspace or another database and is not replaced. Choose another name.")
                .arg(QDir::toNativeSeparators(path)),
            "database");
}

} // namespace

void writeFile(const QString& path, std::string_view bytes, bool replace)
{
    const QFileInfo about(path);
    const bool exists = about.exists() || about.isSymLink();
    if (exists && !replace)
        throw Error(
            Text::tr("%1 exists already and is not overwritten. Choose another name, or give --force.")
                .arg(QDir::toNativeSeparators(path)),
            "exists");
    if (!exists)
        return writeNew(path, bytes);
    requireReplaceable(path);
    writeOver(path, bytes);
}

} // namespace kam
