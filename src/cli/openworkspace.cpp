#include "cli/openworkspace.h"

#include "base/error.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QDir>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

std::unique_ptr<Workspace> openToRead(const QString& path)
{
    return Workspace::open(path, {.readOnly = true, .vfs = {}});
}

void refuseColumns(const ColumnOptions& columns)
{
    if (!columns.map.empty() || !columns.ignore.isEmpty() || columns.decimal)
        throw Error(Text::tr("--map, --ignore and --decimal are for the columns of a plain file. Leave them "
                             "out for a workspace."),
                    "columns", Failure::Usage);
}

std::unique_ptr<Workspace> openToWrite(const QString& path)
{
    auto workspace = Workspace::open(path);
    QObject::connect(workspace.get(), &Workspace::waiting, workspace.get(), [path] {
        tell(Text::tr("Waiting for another program that is writing to %1.")
                 .arg(harmless(QDir::toNativeSeparators(path))));
    });
    for (const QString& danger : workspace->warnings())
        tell(harmless(danger));
    return workspace;
}

} // namespace kam
