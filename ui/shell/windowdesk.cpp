#include "shell/windowdesk.h"

#include "base/error.h"
#include "common/longwork.h"
#include "common/messagebar.h"

#include <QApplication>

namespace kam
{

namespace
{

constexpr int pollMilliseconds = 1000;

} // namespace

WindowDesk::WindowDesk(std::unique_ptr<Workspace> workspace, Questions& questions, MessageBar& messages,
                       QObject* parent)
    : Desk(parent), m_workspace(std::move(workspace)), m_questions(questions), m_messages(messages)
{
    connect(&m_poll, &QTimer::timeout, this, [this] { m_workspace->poll(); });
    m_poll.start(pollMilliseconds);
}

WindowDesk::~WindowDesk() = default;

bool WindowDesk::act(const std::function<void()>& work)
{
    if (isBusy()) {
        say(tr("Wait until the work under way has ended, or cancel it."), Severity::Caution);
        return false;
    }
    try {
        work();
        return true;
    } catch (const Cancelled& cancelled) {
        say(cancelled.sentence());
    } catch (const Error& error) {
        qWarning("%s", error.what());
        say(error.sentence(), Severity::Bad);
    }
    return false;
}

void WindowDesk::actLong(const QString& title, const std::function<void(Workspace&, Progress&)>& work,
                         const std::function<void()>& done)
{
    if (isBusy()) {
        say(tr("Wait until the work under way has ended, or cancel it."), Severity::Caution);
        return;
    }
    Q_EMIT workStarted(title);
    m_work = std::make_unique<LongWork>(m_workspace->place(), work);
    connect(m_work.get(), &LongWork::advanced, this, &WindowDesk::workAdvanced, Qt::QueuedConnection);
    connect(
        m_work.get(), &LongWork::ended, this,
        [this, done](const QString& problem, bool cancelled) { finish(problem, cancelled, done); },
        Qt::QueuedConnection);
    m_work->start();
}

void WindowDesk::finish(const QString& problem, bool cancelled, const std::function<void()>& done)
{
    m_work.reset();
    m_workspace->poll();
    Q_EMIT workEnded();
    if (!problem.isEmpty())
        return say(problem, cancelled ? Severity::Hint : Severity::Bad);
    if (done)
        done();
}

void WindowDesk::say(const QString& sentence, Severity severity)
{
    // Behind an open dialog nobody would read it.
    const QWidget* dialog = QApplication::activeModalWidget();
    auto* nearest = dialog ? dialog->findChild<MessageBar*>() : nullptr;
    (nearest ? *nearest : m_messages).say(sentence, severity);
}

void WindowDesk::jump(const QByteArray& table, Id row)
{
    Q_EMIT jumpAsked(table, row);
}

void WindowDesk::cancelWork()
{
    if (m_work)
        m_work->cancel();
}

} // namespace kam
