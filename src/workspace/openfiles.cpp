#include "workspace/openfiles.h"

#include <QFile>
#include <mutex>
#include <set>
#include <sys/stat.h>

namespace kam
{

namespace
{

/// Device and inode: the same file can have several names.
using Identity = std::pair<dev_t, ino_t>;

std::mutex& gate()
{
    static std::mutex mutex;
    return mutex;
}

std::multiset<Identity>& identities()
{
    static std::multiset<Identity> set;
    return set;
}

Identity identity(const QString& path)
{
    struct stat about = {};
    if (stat(QFile::encodeName(path).constData(), &about) != 0)
        return {};
    return {about.st_dev, about.st_ino};
}

} // namespace

std::shared_ptr<void> OpenFiles::enter(const QString& path, const std::function<void()>& check)
{
    const std::lock_guard lock(gate());
    const Identity file = identity(path);
    if (!identities().contains(file))
        check();
    identities().insert(file);
    return {nullptr, [file](void*) {
                const std::lock_guard again(gate());
                identities().extract(file);
            }};
}

bool OpenFiles::contains(const QString& path)
{
    const std::lock_guard lock(gate());
    return identities().contains(identity(path));
}

} // namespace kam
