#pragma once

#include "base/progress.h"
#include "workspace/fileplace.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <thread>

namespace kam
{

class Workspace;

/// Work on a thread of its own, with its own connection to the workspace file.
class LongWork : public QObject, private Progress
{
    Q_OBJECT

public:
    LongWork(FilePlace place, std::function<void(Workspace&, Progress&)> work);
    /// Asks the work to stop and waits until it did.
    ~LongWork() override;
    /// Separate from the constructor, so that nothing is announced before somebody listens.
    void start();
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void advanced(int thousandths);
    /// @param problem empty if the work came to its end
    void ended(const QString& problem, bool cancelled);

private:
    void advance(qint64 done, qint64 total) override;
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }
    void run();

    FilePlace m_place;
    std::function<void(Workspace&, Progress&)> m_work;
    std::atomic<bool> m_cancelled = false;
    int m_shown = -2;
    std::thread m_thread;
};

} // namespace kam
