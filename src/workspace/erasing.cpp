// The part of Workspace that takes data out of the file for good.
#include "base/error.h"
#include "workspace/author.h"
#include "workspace/eraser.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <SQLiteCpp/Exception.h>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

} // namespace

ErasureReport Workspace::whatErasing(const Erasure& what, Progress& progress) const
{
    try {
        return Eraser(m_database->getHandle(), HistoryLog(*this), what, progress).report();
    } catch (const SQLite::Exception& exception) {
        throw explained(exception, m_place.path);
    }
}

ErasureReport Workspace::erase(const Erasure& what, Progress& progress)
{
    ErasureReport report;
    qint64 seen = 0;
    qint64 version = 0;
    inTransaction([&] {
        HistoryLog log(*this);
        version = dataVersion();
        Eraser eraser(m_database->getHandle(), log, what, progress);
        eraser.erase(log);
        report = eraser.report();
        HistoryEntry entry;
        entry.at = QDateTime::currentDateTimeUtc();
        entry.author = author();
        entry.label = what.record;
        seen = log.append(entry, {});
        return true;
    });
    Changes changes;
    changes.everything = true;
    announce(changes, seen, version);
    compact();
    return report;
}

void Workspace::compact()
{
    try {
        m_database->exec("VACUUM");
    } catch (const SQLite::Exception& exception) {
        throw Error(
            Text::tr("It is erased, but %1 could not be compacted, because another program uses it or the "
                     "disk is full. Until then the space it took may still hold a trace: close other "
                     "programs and erase again.")
                .arg(QDir::toNativeSeparators(m_place.path)),
            exception.what());
    }
}

} // namespace kam
