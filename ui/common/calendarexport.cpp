#include "common/calendarexport.h"

#include "base/error.h"
#include "base/filename.h"
#include "common/desk.h"
#include "common/formdialog.h"
#include "common/questions.h"
#include "exchange/icalendar.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "workspace/outputfile.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CalendarExport)
};

constexpr qint64 everybody = -1;
constexpr qint64 oneEach = -2;

void write(const QString& path, const std::vector<CalendarEntry>& entries, bool replace)
{
    const QByteArray bytes = iCalendar(entries, QDateTime::currentDateTimeUtc());
    writeFile(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), replace);
}

void writeOne(Desk& desk, Id client, Id member, const QString& name, QWidget* parent)
{
    const auto entries = calendarEntries(desk.workspace(), client, member);
    if (entries.empty())
        throw Error(Text::tr("There is no open action with a date and no meeting to come. Nothing was "
                             "written."),
                    "empty calendar");
    const QString path = desk.questions().fileToSave(parent, Text::tr("Export calendar"),
                                                     safeFileName(name) + QStringLiteral(".ics"),
                                                     Text::tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    write(path, entries, true); // the file dialog has asked
    desk.say(Text::tr("%Ln day(s) written to %1.", nullptr, static_cast<int>(entries.size()))
                 .arg(QFileInfo(path).fileName()));
}

/// A file for each of us who has something to do.
void writeEach(Desk& desk, Id client, QWidget* parent)
{
    const QString folder = desk.questions().folder(parent, Text::tr("Folder for the calendars"));
    if (folder.isEmpty())
        return;
    QList<std::pair<QString, std::vector<CalendarEntry>>> files;
    int there = 0;
    for (const TeamMember& member : TeamStore(desk.workspace()).all()) {
        auto entries = calendarEntries(desk.workspace(), client, member.id);
        if (entries.empty())
            continue;
        QString name = safeFileName(member.name);
        for (int n = 2; std::any_of(files.begin(), files.end(),
                                    [&](const auto& file) {
                                        return file.first.compare(name + QStringLiteral(".ics"),
                                                                  Qt::CaseInsensitive) == 0;
                                    });
             ++n)
            name = QStringLiteral("%1 (%2)").arg(safeFileName(member.name)).arg(n);
        name += QStringLiteral(".ics");
        there += QFileInfo::exists(QDir(folder).filePath(name)) ? 1 : 0;
        files.append({name, std::move(entries)});
    }
    if (there > 0 && !desk.questions().confirm(parent, Text::tr("Replace %Ln file(s)?", nullptr, there),
                                               Text::tr("The folder has calendars of these names already."),
                                               Text::tr("Replace")))
        return;
    for (const auto& [name, entries] : files)
        write(QDir(folder).filePath(name), entries, true);
    desk.say(Text::tr("%Ln calendar(s) written to %1.", nullptr, static_cast<int>(files.size()))
                 .arg(QDir(folder).dirName()));
}

} // namespace

void askCalendarExport(Desk& desk, Id client, QWidget* parent)
{
    auto* form = new FormDialog(desk, Text::tr("Export calendar"), "calendarDialog", parent);
    form->addNote(Text::tr("Open actions with a date and meetings to come, as whole days. A calendar that "
                           "reads the file again changes what it has."));
    QList<std::pair<QString, QVariant>> choices{{Text::tr("Everybody in one file"), everybody},
                                                {Text::tr("One file a person"), oneEach}};
    for (const TeamMember& member : TeamStore(desk.workspace()).all())
        choices.append({member.name, QVariant::fromValue<qint64>(member.id)});
    auto* whom = form->addChoice(Text::tr("For"), "calendarFor", choices, everybody);
    // After the dialog is gone, so that what is said stands in the window.
    QObject::connect(form, &QDialog::accepted, parent, [=, &desk] {
        const qint64 chosen = whom->currentData().toLongLong();
        const auto of = ClientStore(desk.workspace()).client(client);
        const QString name =
            chosen == everybody ? (of ? of->name : Text::tr("Actions")) : whom->currentText();
        desk.act([&] {
            if (chosen == oneEach)
                writeEach(desk, client, parent);
            else
                writeOne(desk, client, chosen == everybody ? noId : chosen, name, parent);
        });
    });
    form->ask([] {}, Text::tr("Export…"));
}

} // namespace kam
