#pragma once

#include "workspace/fileplace.h"

#include <QObject>
#include <QTimer>

class QThread;

namespace kam
{

class Workspace;

/// Backs an open workspace up while it is worked on: a little after it was opened, then every half hour, if
/// it was changed. Works on a thread of its own.
class BackupWatch : public QObject
{
    Q_OBJECT

public:
    explicit BackupWatch(const Workspace& workspace, QObject* parent = nullptr);
    /// Waits for a backup under way.
    ~BackupWatch() override;

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void run();

    FilePlace m_place;
    QTimer m_timer;
    QThread* m_worker = nullptr;
};

} // namespace kam
