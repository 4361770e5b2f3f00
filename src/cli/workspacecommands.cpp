// new, history, undo, redo, check, backup.
#include "base/date.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/openworkspace.h"
#include "cli/output.h"
#include "cli/terminalprogress.h"
#include "exchange/demonstration.h"
#include "exchange/findings.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"

#include <QCoreApplication>
#include <QDir>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString kindWord(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Edit:
        return QStringLiteral("edit");
    case HistoryKind::Undo:
        return QStringLiteral("undo");
    case HistoryKind::Redo:
        return QStringLiteral("redo");
    }
    return {};
}

QString stateWord(HistoryState state)
{
    switch (state) {
    case HistoryState::Done:
        return QStringLiteral("done");
    case HistoryState::Undone:
        return QStringLiteral("undone");
    case HistoryState::Abandoned:
        return QStringLiteral("abandoned");
    }
    return {};
}

QString stateName(const HistoryEntry& entry)
{
    if (entry.kind == HistoryKind::Undo)
        return Text::tr("undo");
    if (entry.kind == HistoryKind::Redo)
        return Text::tr("redo");
    switch (entry.state) {
    case HistoryState::Done:
        return Text::tr("done");
    case HistoryState::Undone:
        return Text::tr("undone");
    case HistoryState::Abandoned:
        return Text::tr("abandoned");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return QStringLiteral("hint");
    case Severity::Caution:
        return QStringLiteral("caution");
    case Severity::Bad:
        return QStringLiteral("bad");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return Text::tr("hint");
    case Severity::Caution:
        return Text::tr("caution");
    case Severity::Bad:
        return Text::tr("bad");
    }
    return {};
}

QString native(const QString& path)
{
    return harmless(QDir::toNativeSeparators(path));
}

} // namespace

int runNew(const NewOptions& options)
{
    const auto workspace = Workspace::create(options.file, options.currency);
    if (options.demonstration)
        fillDemonstration(*workspace);
    else
        ModelStore(*workspace).add(publishedModel());
    tell(Text::tr("%1 was created.").arg(native(options.file)));
    return 0;
}

int runHistory(const WorkspaceCommand& command)
{
    const auto workspace = openToRead(command.workspace);
    const bool people = command.format == Format::Table;
    Records records(people
                        ? std::vector<const char*>{"id", "at", "author", "label", "state"}
                        : std::vector<const char*>{"id", "at", "author", "label", "kind", "state", "target"});
    for (const HistoryEntry& entry : workspace->history(command.most)) {
        if (people)
            records.add(
                {entry.id, shownTime(entry.at, QLocale()), entry.author, entry.label, stateName(entry)});
        else
            records.add({entry.id, entry.at.toUTC().toString(Qt::ISODate), entry.author, entry.label,
                         kindWord(entry.kind), stateWord(entry.state), entry.target});
    }
    records.print(command.format, {Text::tr("No."), Text::tr("Time"), Text::tr("Author"), Text::tr("Change"),
                                   Text::tr("State")});
    return 0;
}

int runUndo(const WorkspaceCommand& command)
{
    const auto workspace = openToWrite(command.workspace);
    const auto entry = workspace->nextUndo();
    if (!entry || !workspace->undo())
        throw Error(Text::tr("There is nothing to undo in %1.").arg(native(command.workspace)),
                    "nothing to undo");
    tell(Text::tr("Undone: %1").arg(harmless(entry->label)));
    return 0;
}

int runRedo(const WorkspaceCommand& command)
{
    const auto workspace = openToWrite(command.workspace);
    const auto entry = workspace->nextRedo();
    if (!entry || !workspace->redo())
        throw Error(Text::tr("There is nothing to redo in %1.").arg(native(command.workspace)),
                    "nothing to redo");
    tell(Text::tr("Redone: %1").arg(harmless(entry->label)));
    return 0;
}

int runCheck(const WorkspaceCommand& command)
{
    const auto workspace = openToRead(command.workspace);
    if (const QString problem = workspace->integrityProblem(); !problem.isEmpty())
        throw Error(Text::tr("The file %1 is damaged: %2. Restore your last backup.")
                        .arg(native(command.workspace), problem),
                    "integrity", Failure::Unreadable);
    const Findings findings = allFindings(*workspace);
    const bool people = command.format == Format::Table;
    Records records({"severity", "code", "subject", "sentence"});
    for (const Finding& finding : findings)
        records.add({people ? severityName(finding.severity) : severityWord(finding.severity),
                     QString::fromLatin1(finding.code), finding.subject, finding.sentence});
    if (!people || !findings.empty())
        records.print(command.format,
                      {Text::tr("Severity"), Text::tr("Code"), Text::tr("Subject"), Text::tr("Finding")});
    if (findings.empty())
        tell(Text::tr("The file is whole, and nothing was found that needs attention."));
    return findings.empty() ? 0 : 1;
}

int runBackup(const WorkspaceCommand& command)
{
    const auto workspace = openToRead(command.workspace);
    TerminalProgress progress;
    workspace->backup(command.target, progress);
    progress.finish();
    tell(Text::tr("%1 is a copy of %2 that was read back and compared.")
             .arg(native(command.target), native(command.workspace)));
    return 0;
}

} // namespace kam
