#include "exchange/rowimport.h"

#include "base/error.h"
#include "exchange/csvreader.h"
#include "workspace/workspace.h"

namespace kam
{

namespace
{

bool isRead(CsvReader& reader, ImportReport& report, const std::function<void()>& read)
{
    try {
        if (const QString ragged = reader.raggedness(); !ragged.isEmpty())
            throw Error(ragged, "ragged");
        read();
        return true;
    } catch (const Error& error) {
        report.refuse(reader.line(), error.sentence());
        return false;
    }
}

/// @param store may be empty
void readAll(CsvReader& reader, ImportReport& report, const std::function<void()>& read,
             const std::function<void()>& store)
{
    // Once a row is refused nothing will be kept: the others are only looked at.
    while (reader.next())
        if (isRead(reader, report, read) && report.refused == 0 && store)
            store();
}

} // namespace

void importRows(Workspace& workspace, CsvReader& reader, bool dryRun, const QString& label,
                ImportReport& report, const std::function<void()>& read, const std::function<void()>& store,
                const std::function<void()>& finish)
{
    if (dryRun)
        return readAll(reader, report, read, {});
    workspace.edit(label, [&] {
        readAll(reader, report, read, store);
        if (report.refused > 0)
            throw importError(report);
        if (finish)
            finish();
    });
}

} // namespace kam
