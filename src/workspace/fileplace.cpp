#include "workspace/fileplace.h"

#include <QFile>
#include <sys/stat.h>

namespace kam
{

FilePlace placeOf(const QString& path)
{
    struct stat about = {};
    if (stat(QFile::encodeName(path).constData(), &about) != 0)
        return {path};
    return {path, about.st_dev, about.st_ino};
}

} // namespace kam
