#pragma once

#include "common/desk.h"

#include <QEvent>
#include <QObject>
#include <cstdlib>
#include <ctime>

/// A desk that does at once what it is asked to.
class BenchDesk : public kam::Desk
{
public:
    explicit BenchDesk(kam::Workspace& workspace) : m_workspace(workspace) {}
    kam::Workspace& workspace() override { return m_workspace; }
    kam::Questions& questions() override { std::abort(); }
    bool act(const std::function<void()>& work) override
    {
        work();
        return true;
    }
    void actLong(const QString&, const std::function<void(kam::Workspace&, kam::Progress&)>&,
                 const std::function<void()>&) override
    {
    }
    void say(const QString&, kam::Severity) override {}
    void jump(const QByteArray&, kam::Id) override {}

private:
    kam::Workspace& m_workspace;
};

/// Processor time of this thread in milliseconds: what is left of a figure on a machine that does other work
/// too.
inline double processorMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Counts how often a widget was painted.
class PaintCounter : public QObject
{
public:
    using QObject::QObject;
    int paints = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }
};
