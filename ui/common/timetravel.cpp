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

/// Each step is a change of its own, so that cancelling leaves those before it. Only what was asked about is
/// touched: another program may have changed the file since.
void go(Workspace& workspace, bool back, const std::vector<HistoryEntry>& entries)
{
    int done = 0;
    for (const HistoryEntry& entry : entries) {
        const auto next = back ? workspace.nextUndo() : workspace.nextRedo();
        if (!next || next->id != entry.id)
            throw Error(
                Text::tr("The workspace was changed while you were asked. %n change(s) were undone or "
                         "redone; look at the history and ask again.",
                         nullptr, done),
                "history has gone on");
        try {
            back ? workspace.undo() : workspace.redo();
        } catch (const Error& error) {
            if (done == 0 || !isInterruption(error))
                throw;
            throw Error(Text::tr("Cancelled after %n change(s); the rest is as it was.", nullptr, done),
                        "cancelled on the way");
        }
        ++done;
    }
}

} // namespace

void travel(Desk& desk, bool back, const std::vector<HistoryEntry>& entries)
{
    qint64 bytes = 0;
    desk.act([&] {
        for (const HistoryEntry& entry : entries)
            bytes += stepSize(desk.workspace(), entry);
        if (bytes > fewBytes)
            return;
        go(desk.workspace(), back, entries);
    });
    if (bytes > fewBytes)
        desk.actLong(back ? Text::tr("Undoing") : Text::tr("Redoing"),
                     [back, entries](Workspace& workspace, Progress&) { go(workspace, back, entries); });
}

} // namespace kam
