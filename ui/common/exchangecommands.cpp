// What the commands for import and export do, for the window's menu and for pages.
#include "base/error.h"
#include "common/desk.h"
#include "common/importdialog.h"
#include "common/questions.h"
#include "exchange/csvreader.h"
#include "exchange/inputfile.h"
#include "workspace/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommands)
};

/// No other descriptor of a workspace may be closed while it is open.
void requireOther(Desk& desk, const QString& path)
{
    if (isSameFile(path, desk.workspace().path()))
        throw Error(Text::tr("This is the workspace itself. Choose another file."), "same file");
}

void runImport(Desk& desk, const ImportKind& kind, const ImportSource& source, const ImportOptions& options)
{
    const auto report = std::make_shared<ImportReport>();
    desk.actLong(
        Text::tr("Importing %1").arg(source.name),
        [report, source, options, run = kind.run](Workspace& workspace, Progress& progress) {
            const auto reader = source.open();
            reader->report(progress);
            *report = run(workspace, *reader, options);
        },
        [report, &desk] {
            const QLocale locale;
            desk.say(Text::tr("Imported: %1 new, %2 changed, %3 as they were. Undo takes it back.")
                         .arg(locale.toString(report->added), locale.toString(report->changed),
                              locale.toString(report->same)));
        });
}

void runExport(Desk& desk, const QString& path, const ExportKind& kind,
               const std::function<std::string(const Workspace&)>& written)
{
    if (path.isEmpty() || !desk.act([&] { requireOther(desk, path); }))
        return;
    desk.actLong(
        Text::tr("Exporting %1").arg(kind.name),
        [path, written](Workspace& workspace, Progress&) {
            // The person was asked already whether an existing file is to be replaced.
            writeFile(path, written(workspace), true);
        },
        [path, &desk] { desk.say(Text::tr("Exported to %1.").arg(QDir::toNativeSeparators(path))); });
}

} // namespace

void askForImport(Desk& desk, QWidget* parent, const ImportKind& kind)
{
    const QString path = desk.questions().fileToOpen(
        parent, Text::tr("Import: %1").arg(kind.name),
        kind.readsVCards ? Text::tr("Tables and vCards (*.csv *.tsv *.txt *.vcf);;"
                                    "All files (*)")
                         : Text::tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    if (desk.act([&] { requireOther(desk, path); }))
        previewImport(desk, parent, kind, {QFileInfo(path).fileName(), path, {}, 0});
}

void previewImport(Desk& desk, QWidget* parent, const ImportKind& kind, const ImportSource& source)
{
    desk.act([&] {
        auto* dialog = new ImportDialog(desk, kind, source, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, dialog,
                         [dialog, &desk, kind, source] { runImport(desk, kind, source, dialog->options()); });
        dialog->open();
    });
}

void askForExport(Desk& desk, QWidget* parent, const ExportKind& kind)
{
    const QString suggested = QString::fromLatin1(kind.word) + QStringLiteral(".csv");
    const QString path = desk.questions().fileToSave(parent, Text::tr("Export: %1").arg(kind.name), suggested,
                                                     Text::tr("Tables (*.csv)"));
    runExport(desk, path, kind, kind.csv);
}

void askForVCards(Desk& desk, QWidget* parent, const ExportKind& kind, VCardVersion version)
{
    const QString suggested = QString::fromLatin1(kind.word) + QStringLiteral(".vcf");
    const QString path = desk.questions().fileToSave(parent, Text::tr("Export: %1").arg(kind.name), suggested,
                                                     Text::tr("vCards (*.vcf)"));
    runExport(desk, path, kind, [vcards = kind.vcards, version](const Workspace& workspace) {
        return vcards(workspace, version);
    });
}

} // namespace kam
