#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

class QThread;

namespace kam
{

class Workspace;

/// Reads a whole workspace on a thread with a connection of its own, so that a large one never stops the
/// window. Many changes in a row are read once, a moment after the last; what comes to its end after the
/// workspace has changed again is read again.
class BackgroundRead : public QObject
{
    Q_OBJECT

public:
    /// Runs on the thread; what it returns runs on the window's thread afterwards. After an Error of the core
    /// there is refused(); most pass that over: whoever wrote or the window itself has said it already.
    using Read = std::function<std::function<void()>(const Workspace&)>;

    BackgroundRead(const Workspace& workspace, Read read, QObject* parent);
    ~BackgroundRead() override;

    /// Reads a moment after the last call.
    void start();
    /// From now on in another way, for another year, say.
    void start(Read read);
    /// Without waiting for the moment.
    void startNow(Read read);
    [[nodiscard]] bool isBusy() const { return m_worker != nullptr || m_settle.isActive(); }

Q_SIGNALS:
    /// The file could not be read, or not to its end; nothing is shown.
    void refused(const QString& sentence);

private:
    void look();

    const Workspace& m_workspace;
    Read m_read;
    QTimer m_settle;
    QThread* m_worker = nullptr;
    bool m_again = false;
};

} // namespace kam
