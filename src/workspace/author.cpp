#include "workspace/author.h"

#include <mutex>
#include <pwd.h>
#include <unistd.h>

namespace kam
{

namespace
{

std::mutex& guard()
{
    static std::mutex mutex;
    return mutex;
}

QString& chosen()
{
    static QString name;
    return name;
}

} // namespace

void signAs(const QString& author)
{
    const std::lock_guard lock(guard());
    chosen() = author.simplified();
}

QString author()
{
    const std::lock_guard lock(guard());
    return chosen().isEmpty() ? systemUser() : chosen();
}

QString systemUser()
{
    for (const char* name : {"USER", "LOGNAME"})
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    const passwd* account = getpwuid(geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QStringLiteral("?");
}

} // namespace kam
