#include "client/plan/meetingdialog.h"

#include "common/datefield.h"
#include "common/desk.h"
#include "common/formdialog.h"
#include "common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingDialog)
};

constexpr int listRows = 3;

QListWidget* peopleList(const QString& name, const char* objectName,
                        const QList<std::pair<QString, QVariant>>& people, const std::vector<Id>& chosen)
{
    auto* list = new QListWidget;
    list->setObjectName(QString::fromLatin1(objectName));
    list->setAccessibleName(name);
    for (const auto& [text, id] : people) {
        if (id.toLongLong() == noId)
            continue;
        auto* item = new QListWidgetItem(text, list);
        const bool there = std::find(chosen.begin(), chosen.end(), id.toLongLong()) != chosen.end();
        item->setData(Qt::UserRole, id);
        item->setCheckState(there ? Qt::Checked : Qt::Unchecked);
    }
    list->setFixedHeight(listRows * theme::rowHeight);
    return list;
}

std::vector<Id> checked(const QListWidget& list)
{
    std::vector<Id> ids;
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->checkState() == Qt::Checked)
            ids.push_back(list.item(i)->data(Qt::UserRole).toLongLong());
    return ids;
}

} // namespace

void askMeeting(Desk& desk, const Meeting& meeting, QWidget* parent)
{
    const bool isNew = meeting.id == noId;
    auto* form =
        new FormDialog(desk, isNew ? Text::tr("Add meeting") : Text::tr("Meeting"), "meetingDialog", parent);
    QList<std::pair<QString, QVariant>> kinds;
    for (const MeetingKind kind : meetingKinds)
        kinds.append({meetingKindName(kind), static_cast<int>(kind)});
    auto* kind = form->addChoice(Text::tr("Kind"), "meetingKind", kinds, static_cast<int>(meeting.kind));
    auto* on = form->addDate(Text::tr("On"), "meetingOn", meeting.on);
    auto* subject = form->addText(Text::tr("Subject"), "meetingSubject", meeting.subject);
    auto* venue = form->addText(Text::tr("Where"), "meetingVenue", meeting.venue);
    auto* people = peopleList(
        Text::tr("At the client"), "meetingPeople",
        peopleChoices(desk, meeting.client, {meeting.people.begin(), meeting.people.end()}), meeting.people);
    form->addField(Text::tr("At the client"), people);
    auto* members = peopleList(Text::tr("Of ours"), "meetingMembers", teamChoices(desk), meeting.members);
    form->addField(Text::tr("Of ours"), members);
    auto* purpose = form->addLongText(Text::tr("Purpose"), "meetingPurpose", meeting.purpose, 2);
    auto* questions =
        form->addLongText(Text::tr("Questions to ask"), "meetingQuestions", meeting.questions, 2);
    auto* gain = form->addLongText(Text::tr("What we want to gain"), "meetingGain", meeting.toGain, 2);
    auto* held = new QCheckBox(Text::tr("It took place"));
    held->setObjectName(QStringLiteral("meetingHeld"));
    held->setChecked(meeting.held);
    form->addField(Text::tr("Held"), held);
    auto* settlement =
        form->addLongText(Text::tr("Settlement: what was kept"), "meetingSettlement", meeting.settlement, 2);
    auto* next = form->addDate(Text::tr("Next meeting"), "meetingNext", meeting.nextOn);
    auto* notes = form->addLongText(Text::tr("Notes"), "meetingNotes", meeting.notes, 2);
    form->edits<Meeting>(meeting,
                         [=, &desk] { return MeetingStore(desk.workspace()).ofClient(meeting.client); });
    form->ask([=, &desk] {
        MeetingStore store(desk.workspace());
        Meeting entered = isNew ? meeting : store.meeting(meeting.id).value_or(meeting);
        entered.kind = static_cast<MeetingKind>(kind->currentData().toInt());
        entered.on = on->date(Text::tr("On"));
        entered.subject = subject->text().trimmed();
        entered.venue = venue->text().trimmed();
        entered.people = checked(*people);
        entered.members = checked(*members);
        entered.purpose = purpose->toPlainText();
        entered.questions = questions->toPlainText();
        entered.toGain = gain->toPlainText();
        entered.held = held->isChecked();
        entered.settlement = settlement->toPlainText();
        entered.nextOn = next->date(Text::tr("Next meeting"));
        entered.notes = notes->toPlainText();
        if (isNew)
            store.add(entered);
        else
            store.update(entered);
    });
}

} // namespace kam
