#include "common/backgroundread.h"

#include "base/error.h"
#include "workspace/workspace.h"

#include <QThread>
#include <memory>
#include <utility>

namespace kam
{

namespace
{
constexpr int settleMilliseconds = 500;
}

BackgroundRead::BackgroundRead(const Workspace& workspace, Read read, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_read(std::move(read))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &BackgroundRead::look);
}

BackgroundRead::~BackgroundRead()
{
    if (m_worker)
        m_worker->wait();
}

void BackgroundRead::start()
{
    m_settle.start();
}

void BackgroundRead::start(Read read)
{
    m_read = std::move(read);
    start();
}

void BackgroundRead::startNow(Read read)
{
    m_read = std::move(read);
    m_settle.stop();
    look();
}

void BackgroundRead::look()
{
    if (m_worker) {
        m_again = true;
        return;
    }
    const auto show = std::make_shared<std::function<void()>>();
    const auto problem = std::make_shared<QString>();
    m_worker = QThread::create([place = m_workspace.place(), read = m_read, show, problem] {
        try {
            const auto workspace =
                Workspace::openBeside(place, {.readOnly = true, .vfs = {}, .checkLater = true});
            *show = read(*workspace);
        } catch (const Error& error) {
            qWarning("%s", error.what());
            *problem = error.sentence();
        }
    });
    m_worker->setParent(this);
    connect(m_worker, &QThread::finished, this, [this, show, problem] {
        std::exchange(m_worker, nullptr)->deleteLater();
        if (*show)
            (*show)();
        if (!problem->isEmpty())
            Q_EMIT refused(*problem);
        if (std::exchange(m_again, false))
            m_settle.start();
    });
    m_worker->start();
}

} // namespace kam
