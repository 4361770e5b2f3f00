#include "workspace/author.h"

#include <mutex>

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
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME", QStringLiteral("?")) : user;
}

} // namespace kam
