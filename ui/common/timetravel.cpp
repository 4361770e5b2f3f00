#include "common/timetravel.h"

#include "base/error.h"
#include "common/desk.h"
#include "workspace/interruption.h"
#include "workspace/stepsize.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimeTravel)
};

/// More bytes than this take long enough to be seen.
constexpr qint64 fewBytes = 500'000;

/// Each step is a change of its own, so that cancelling leaves those before it.
void go(Workspace& workspace, bool back, int steps)
{
    for (int done = 0; done < steps; ++done) {
        try {
            back ? workspace.undo() : workspace.redo();
        } catch (const Error& error) {
            if (done == 0 || !isInterruption(error))
                throw;
            throw Error(Text::tr("Cancelled after %n change(s); the rest is as it was.", nullptr, done),
                        "cancelled on the way");
        }
    }
}

} // namespace

void travel(Desk& desk, bool back, const std::vector<HistoryEntry>& entries)
{
    qint64 bytes = 0;
    const auto steps = static_cast<int>(entries.size());
    desk.act([&] {
        for (const HistoryEntry& entry : entries)
            bytes += stepSize(desk.workspace(), entry);
        if (bytes > fewBytes)
            return;
        go(desk.workspace(), back, steps);
    });
    if (bytes > fewBytes)
        desk.actLong(back ? Text::tr("Undoing") : Text::tr("Redoing"),
                     [back, steps](Workspace& workspace, Progress&) { go(workspace, back, steps); });
}

} // namespace kam
