#include "shell/backupwatch.h"

#include "base/error.h"
#include "base/progress.h"
#include "shell/settings.h"
#include "workspace/backupkeeper.h"
#include "workspace/workspace.h"

#include <QThread>
#include <memory>

namespace kam
{

namespace
{

constexpr int firstMilliseconds = 20 * 1000;
constexpr int nextMilliseconds = 30 * 60 * 1000;

} // namespace

BackupWatch::BackupWatch(const Workspace& workspace, QObject* parent)
    : QObject(parent), m_place(workspace.place())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupWatch::run);
    m_timer.start(firstMilliseconds);
}

BackupWatch::~BackupWatch()
{
    if (m_worker)
        m_worker->wait();
}

void BackupWatch::run()
{
    m_timer.start(nextMilliseconds);
    if (m_worker || !settings::keepsBackups())
        return;
    const auto problem = std::make_shared<QString>();
    m_worker = QThread::create([problem, place = m_place, folder = usualBackupFolder()] {
        try {
            const auto workspace =
                Workspace::openBeside(place, {.readOnly = true, .vfs = {}, .checkLater = true});
            NoProgress progress;
            BackupKeeper(folder, place.path).keep(*workspace, QDateTime::currentDateTimeUtc(), progress);
        } catch (const Error& error) {
            *problem = error.sentence();
        }
    });
    m_worker->setParent(this);
    connect(m_worker, &QThread::finished, this, [this, problem] {
        std::exchange(m_worker, nullptr)->deleteLater();
        if (!problem->isEmpty())
            Q_EMIT failed(tr("No backup could be taken: %1").arg(*problem));
    });
    m_worker->start();
}

} // namespace kam
