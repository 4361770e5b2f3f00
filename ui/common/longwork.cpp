#include "common/longwork.h"

#include "base/error.h"
#include "workspace/interruption.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kam
{

LongWork::LongWork(FilePlace place, std::function<void(Workspace&, Progress&)> work)
    : m_place(std::move(place)), m_work(std::move(work))
{
}

void LongWork::start()
{
    m_thread = std::thread([this] { run(); });
}

LongWork::~LongWork()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void LongWork::advance(qint64 done, qint64 total)
{
    const int thousandths = total > 0 ? static_cast<int>(done * 1000 / total) : -1;
    if (thousandths == m_shown)
        return;
    m_shown = thousandths;
    Q_EMIT advanced(thousandths);
}

void LongWork::run()
{
    try {
        const auto workspace = Workspace::openBeside(m_place);
        const Interruption interruption(*workspace, [this] { return cancelled(); });
        m_work(*workspace, *this);
        Q_EMIT ended({}, false);
    } catch (const Cancelled& cancelled) {
        Q_EMIT ended(cancelled.sentence(), true);
    } catch (const Error& error) {
        if (m_cancelled && isInterruption(error))
            Q_EMIT ended(Cancelled().sentence(), true);
        else
            Q_EMIT ended(error.sentence(), false);
    } catch (const std::exception& exception) {
        qWarning("%s", exception.what());
        Q_EMIT ended(tr("Something went wrong inside the program; nothing was changed."), false);
    }
}

} // namespace kam
