#pragma once

#include "base/finding.h"
#include "base/progress.h"
#include "workspace/workspace.h"

#include <QObject>
#include <functional>

namespace kam
{

class Questions;

/// What a page may ask of the window it is in. Pages know nothing else of the shell, and nothing of each
/// other.
class Desk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Workspace& workspace() = 0;
    /// File dialogs and questions; tests answer them.
    [[nodiscard]] virtual Questions& questions() = 0;

    /// The one place where errors of the core are caught: they go to the message bar.
    /// @returns true if @p work came to its end
    virtual bool act(const std::function<void()>& work) = 0;
    /// Long work on a thread of its own with a progress bar and Cancel; @p work opens the file again for
    /// itself.
    /// @p done runs afterwards on the window's thread if the work came to its end.
    virtual void actLong(const QString& title, const std::function<void(Workspace&, Progress&)>& work,
                         const std::function<void()>& done = {}) = 0;
    /// A sentence in the message bar, plain text; goes away by itself unless it is bad.
    virtual void say(const QString& sentence, Severity severity = Severity::Hint) = 0;

    /// Goes to where a row is shown: the client, the model, the entry of the history.
    virtual void jump(const QByteArray& table, Id row) = 0;
};

} // namespace kam
