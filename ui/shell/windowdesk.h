#pragma once

#include "common/desk.h"

#include <QTimer>
#include <memory>

namespace kam
{

class LongWork;
class MessageBar;

/// The desk of an open workspace in its window.
class WindowDesk : public Desk
{
    Q_OBJECT

public:
    WindowDesk(std::unique_ptr<Workspace> workspace, Questions& questions, MessageBar& messages,
               QObject* parent = nullptr);
    ~WindowDesk() override;

    Workspace& workspace() override { return *m_workspace; }
    Questions& questions() override { return m_questions; }
    bool act(const std::function<void()>& work) override;
    void actLong(const QString& title, const std::function<void(Workspace&, Progress&)>& work,
                 const std::function<void()>& done = {}) override;
    void say(const QString& sentence, Severity severity = Severity::Hint) override;
    void jump(const QByteArray& table, Id row) override;

    [[nodiscard]] bool isBusy() const { return m_work != nullptr; }
    void cancelWork();

Q_SIGNALS:
    void jumpAsked(const QByteArray& table, qint64 row);
    void workStarted(const QString& title);
    /// In thousandths; -1 where the end is not known.
    void workAdvanced(int thousandths);
    void workEnded();

private:
    void finish(const QString& problem, bool cancelled, const std::function<void()>& done);

    std::unique_ptr<Workspace> m_workspace;
    Questions& m_questions;
    MessageBar& m_messages;
    QTimer m_poll;
    std::unique_ptr<LongWork> m_work;
};

} // namespace kam
