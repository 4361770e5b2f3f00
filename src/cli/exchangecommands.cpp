// import, export.
#include "base/error.h"
#include "cli/commands.h"
#include "cli/openworkspace.h"
#include "cli/output.h"
#include "cli/terminalprogress.h"
#include "exchange/csvreader.h"
#include "exchange/inputfile.h"
#include "exchange/kinds.h"
#include "exchange/tablefile.h"
#include "workspace/outputfile.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString shown(qint64 count)
{
    return QLocale().toString(count);
}

QString countsOf(const ImportReport& report)
{
    QString counts =
        Text::tr("new: %1, changed: %2, same: %3, refused: %4")
            .arg(shown(report.added), shown(report.changed), shown(report.same), shown(report.refused));
    if (report.doubtful > 0)
        counts += Text::tr(", new with a name that is there already: %1").arg(shown(report.doubtful));
    return counts;
}

} // namespace

int runImport(const ImportCommand& command)
{
    // Opened first: no other descriptor of a workspace may be closed while it is open.
    if (isSameFile(command.file, command.workspace))
        throw Error(Text::tr("The file to import is the workspace itself. Name the CSV file."), "same file",
                    Failure::Usage);
    const ImportKind kind = importKind(command.kind.toUtf8());
    if (command.options.match && kind.keys.empty())
        throw Error(
            Text::tr("--match is for clients; %1 are found by the fields that name them.").arg(command.kind),
            "match", Failure::Usage);
    if (command.options.columns.decimal && !kind.hasNumbers)
        throw Error(Text::tr("--decimal is for numbers; %1 have none. Leave it out.").arg(command.kind),
                    "decimal", Failure::Usage);
    const auto opened = openTable(command.file);
    CsvReader& reader = *opened;
    const ColumnOptions& columns = command.options.columns;
    if (reader.emptyMeansUnsaid() && (!columns.map.empty() || !columns.ignore.isEmpty() || columns.nullText))
        throw Error(Text::tr("A file of vCards has no columns. Leave --map, --ignore and --null out."), "vcf",
                    Failure::Usage);
    TerminalProgress progress;
    reader.report(progress);
    const auto workspace = openToWrite(command.workspace);
    const ImportReport report = kind.run(*workspace, reader, command.options);
    progress.finish();
    const QString counts = countsOf(report);
    if (command.options.dryRun)
        tell(Text::tr("Nothing was written. An import would give: %1.").arg(counts));
    else
        tell(Text::tr("Imported: %1.").arg(counts));
    for (const QString& note : report.notes)
        tell(harmless(note));
    if (report.doubtful > 0)
        tell(harmlessLines(doubtText(report)));
    if (report.refused > 0)
        tell(harmlessLines(problemText(report)));
    return report.refused > 0 ? 1 : 0;
}

int runExport(const ExportCommand& command)
{
    if (command.out.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        throw Error(Text::tr("Only CSV files are written. Give a name that ends in .csv."), "xlsx",
                    Failure::Usage);
    if (command.force && command.out.isEmpty())
        throw Error(Text::tr("--force replaces a file. Name it with --out, or leave --force out."), "force",
                    Failure::Usage);
    const ExportKind kind = exportKind(command.kind.toUtf8());
    const bool cards = command.vcard || command.out.endsWith(QStringLiteral(".vcf"), Qt::CaseInsensitive);
    if (cards && !kind.vcards)
        throw Error(Text::tr("Only people are written as vCards, not %1. Give a name that ends in .csv.")
                        .arg(command.kind),
                    "vcf", Failure::Usage);
    if (isSameFile(command.out, command.workspace))
        throw Error(Text::tr("The file to write is the workspace itself. Choose another name."), "same file",
                    Failure::Usage);
    std::string text;
    {
        const auto workspace = openToRead(command.workspace);
        text = cards ? kind.vcards(*workspace, command.vcard.value_or(VCardVersion::Four))
                     : kind.csv(*workspace);
    }
    if (command.out.isEmpty())
        writeOut(text);
    else
        writeFile(command.out, text, command.force);
    return 0;
}

} // namespace kam
