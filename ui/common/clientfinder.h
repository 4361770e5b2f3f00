#pragma once

#include "registry/clientstore.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <vector>

namespace kam
{

class FinderThread;

/// Looks for clients without stopping the window: at once in a small registry, on a thread with a connection
/// of its own in a large one. Only the newest question is answered.
class ClientFinder : public QObject
{
    Q_OBJECT

public:
    explicit ClientFinder(Workspace& workspace, QObject* parent = nullptr);
    ~ClientFinder() override;

    /// Answers with found(), before it returns where the registry is small.
    void find(const ClientFilter& filter);
    /// Registries with more clients than this are searched on the thread.
    void setLimit(qint64 clients) { m_limit = clients; }
    [[nodiscard]] bool isBusy() const { return m_asked.load() != m_answered; }

Q_SIGNALS:
    /// @param total clients in the registry, shown or not
    void found(const std::vector<kam::Id>& ids, qint64 total);
    void failed(const QString& sentence);

private:
    friend class FinderThread;

    void answer(int question, const std::vector<Id>& ids, qint64 total);
    void fail(int question, const QString& sentence);
    void startThread();

    Workspace& m_workspace;
    qint64 m_limit = 5'000;
    std::atomic<int> m_asked{0};
    int m_answered = 0;
    QThread m_thread;
    FinderThread* m_worker = nullptr; ///< lives on m_thread, which deletes it
};

} // namespace kam
