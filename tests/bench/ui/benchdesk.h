#pragma once

#include "common/desk.h"

#include <QEvent>
#include <QObject>
#include <cstdlib>

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
