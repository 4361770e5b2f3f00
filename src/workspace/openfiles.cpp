#include "workspace/openfiles.h"

#include "workspace/fileplace.h"

#include <mutex>
#include <set>

namespace kam
{

namespace
{

/// Device and inode: the same file can have several names.
using Identity = std::pair<quint64, quint64>;

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
    const FilePlace place = placeOf(path);
    return {place.device, place.inode};
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
