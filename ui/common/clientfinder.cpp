#include "common/clientfinder.h"

#include "base/error.h"
#include "workspace/workspace.h"

namespace kam
{

/// The side of the finder that lives on the thread.
class FinderThread : public QObject
{
public:
    FinderThread(ClientFinder& finder, FilePlace place) : m_finder(finder), m_place(std::move(place)) {}

    void find(int question, const ClientFilter& filter)
    {
        if (question != m_finder.m_asked.load())
            return;
        try {
            if (!m_workspace)
                // The window's own connection finds out whether the file is whole; here nothing is written.
                m_workspace =
                    Workspace::openBeside(m_place, {.readOnly = false, .vfs = {}, .checkLater = true});
            const ClientStore store(*m_workspace);
            const qint64 total = store.count();
            const std::vector<Id> ids = store.find(filter);
            QMetaObject::invokeMethod(
                &m_finder, [this, question, ids, total] { m_finder.answer(question, ids, total); },
                Qt::QueuedConnection);
        } catch (const Error& error) {
            const QString& sentence = error.sentence();
            QMetaObject::invokeMethod(
                &m_finder, [this, question, sentence] { m_finder.fail(question, sentence); },
                Qt::QueuedConnection);
        }
    }

private:
    ClientFinder& m_finder;
    FilePlace m_place;
    std::unique_ptr<Workspace> m_workspace;
};

ClientFinder::ClientFinder(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

ClientFinder::~ClientFinder()
{
    ++m_asked; // questions still waiting are not answered
    m_thread.quit();
    m_thread.wait();
}

void ClientFinder::startThread()
{
    m_worker = new FinderThread(*this, m_workspace.place());
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

void ClientFinder::find(const ClientFilter& filter)
{
    const int question = ++m_asked;
    const ClientStore store(m_workspace);
    const qint64 total = store.count();
    if (total <= m_limit) {
        answer(question, store.find(filter), total);
        return;
    }
    if (!m_worker)
        startThread();
    FinderThread* worker = m_worker;
    QMetaObject::invokeMethod(
        worker, [worker, question, filter] { worker->find(question, filter); }, Qt::QueuedConnection);
}

void ClientFinder::answer(int question, const std::vector<Id>& ids, qint64 total)
{
    if (question != m_asked.load())
        return;
    m_answered = question;
    Q_EMIT found(ids, total);
}

void ClientFinder::fail(int question, const QString& sentence)
{
    if (question != m_asked.load())
        return;
    m_answered = question;
    Q_EMIT failed(sentence);
}

} // namespace kam
