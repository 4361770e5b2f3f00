#include "client/plan/meetingspart.h"

#include "base/date.h"
#include "buyingcentre/personstore.h"
#include "client/plan/meetingdialog.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/formdialog.h"
#include "common/recordlist.h"
#include "common/theme.h"
#include "plan/actionstore.h"
#include "registry/team.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

MeetingsPart::MeetingsPart(Desk& desk, QWidget* parent)
    : PlanView(desk, parent),
      m_list(new RecordList({"meeting", tr("Meetings"), tr("Meetings with the client"), tr("Add meeting…"),
                             tr("Edit meeting…"), tr("Delete meetings"), tr("No meeting yet"),
                             tr("A meeting is planned before and settled after: what was promised, what was "
                                "kept, when the next one is.")})),
      m_promises(new RecordList(
          {"promise", tr("Promises of this meeting"), tr("Promises of the meeting"), tr("Add promise…"),
           tr("Edit promise…"), tr("Delete promises"), tr("No promise yet"),
           tr("Choose a meeting; what was promised there, by us or by the client, stands "
              "here.")})),
      m_kept(new QAction(tr("Kept"), this)), m_broken(new QAction(tr("Broken"), this)),
      m_toAction(new QAction(tr("Make an action"), this)),
      m_noteToAction(new QAction(tr("Action from the notes…"), this))
{
    setObjectName(QStringLiteral("meetingsPart"));
    m_kept->setObjectName(QStringLiteral("promiseKeptAction"));
    m_broken->setObjectName(QStringLiteral("promiseBrokenAction"));
    m_toAction->setObjectName(QStringLiteral("promiseToActionAction"));
    m_noteToAction->setObjectName(QStringLiteral("meetingToActionAction"));
    arrange();
    connectAll();
}

void MeetingsPart::arrange()
{
    m_list->setColumns({tr("On"), tr("Kind"), tr("Subject"), tr("With"), tr("Of ours"), tr("Held"),
                        tr("Open promises"), tr("Next")},
                       {6}, {2});
    m_list->wrapTexts();
    m_promises->wrapTexts();
    m_promises->setColumns({tr("Whose"), tr("Promise"), tr("Due"), tr("State"), tr("Action")}, {}, {1});
    m_list->addCommand(m_noteToAction);
    for (QAction* action : {m_toAction, m_broken, m_kept})
        m_promises->addCommand(action);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::grid);
    column->addWidget(m_list, 3);
    column->addWidget(m_promises, 2);
}

void MeetingsPart::connectAll()
{
    connect(m_list, &RecordList::addAsked, this, &MeetingsPart::add);
    connect(m_list, &RecordList::editAsked, this, [this](Id id) {
        for (const Meeting& meeting : m_meetings)
            if (meeting.id == id)
                return askMeeting(desk(), meeting, this);
    });
    connect(m_list, &RecordList::removeAsked, this, [this](const std::vector<Id>& meetings) {
        desk().act([&] {
            desk().workspace().edit(tr("Delete meetings"), [&] {
                for (const Id id : meetings)
                    MeetingStore(desk().workspace()).remove(id);
            });
        });
    });
    connect(m_list->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MeetingsPart::showPromises);
    connect(m_promises, &RecordList::addAsked, this, [this] { askPromise({}); });
    connect(m_promises, &RecordList::editAsked, this, [this] {
        if (const Promise* promise = chosenPromise())
            askPromise(*promise);
    });
    connect(m_promises, &RecordList::removeAsked, this, [this](const std::vector<Id>& gone) {
        const Meeting* meeting = chosen();
        if (!meeting)
            return;
        std::vector<Promise> left = meeting->promises;
        std::erase_if(left, [&](const Promise& promise) {
            return std::find(gone.begin(), gone.end(), promise.id) != gone.end();
        });
        storePromises(*meeting, left);
    });
    connect(m_kept, &QAction::triggered, this, [this] { setState(PromiseState::Kept); });
    connect(m_broken, &QAction::triggered, this, [this] { setState(PromiseState::Broken); });
    connect(m_toAction, &QAction::triggered, this, &MeetingsPart::makeAction);
    connect(m_noteToAction, &QAction::triggered, this, &MeetingsPart::askAction);
}

QList<QAction*> MeetingsPart::commands() const
{
    return m_list->commands() + m_promises->commands();
}

bool MeetingsPart::showRow(const QByteArray& table, Id row)
{
    if (table != "meeting")
        return false;
    m_list->select(row);
    m_list->table().setFocus();
    return true;
}

const Meeting* MeetingsPart::chosen() const
{
    const Id id = m_list->selected().empty() ? noId : m_list->selected().front();
    const auto found =
        std::find_if(m_meetings.begin(), m_meetings.end(), [id](const Meeting& m) { return m.id == id; });
    return found == m_meetings.end() ? nullptr : &*found;
}

const Promise* MeetingsPart::chosenPromise() const
{
    const Meeting* meeting = chosen();
    if (!meeting)
        return nullptr;
    const Id id = m_promises->current();
    const auto found = std::find_if(meeting->promises.begin(), meeting->promises.end(),
                                    [id](const Promise& promise) { return promise.id == id; });
    return found == meeting->promises.end() ? nullptr : &*found;
}

void MeetingsPart::read()
{
    m_meetings = MeetingStore(desk().workspace()).ofClient(shown().client);
    m_names.clear();
    for (const TeamMember& member : TeamStore(desk().workspace()).all())
        m_names.insert(member.id, member.name);
    for (const Person& person : PersonStore(desk().workspace()).ofClient(shown().client))
        m_names.insert(person.id, shownName(person));
    m_list->setWritable(shown().writable);
    showMeetings();
    if (!chosen() && !m_meetings.empty())
        m_list->select(m_meetings.front().id);
    showPromises();
}

void MeetingsPart::showMeetings()
{
    const auto names = [this](const std::vector<Id>& ids) {
        QStringList all;
        for (const Id id : ids)
            all << m_names.value(id);
        return all.join(QStringLiteral(", "));
    };
    const QDate today = QDate::currentDate();
    std::vector<TextRow> rows;
    std::vector<Id> ids;
    for (const Meeting& meeting : m_meetings) {
        const auto open =
            std::count_if(meeting.promises.begin(), meeting.promises.end(),
                          [](const Promise& promise) { return promise.state == PromiseState::Open; });
        const bool unsettled = !meeting.held && meeting.on.isValid() && meeting.on < today;
        rows.push_back({TextCell(shownDate(meeting.on, QLocale())), TextCell(meetingKindName(meeting.kind)),
                        TextCell(meeting.subject.simplified(), theme::Token::Text, meeting.settlement),
                        TextCell(names(meeting.people)), TextCell(names(meeting.members)),
                        meeting.held ? TextCell(QStringLiteral("✓ ") + tr("held"), theme::Token::Good)
                        : unsettled
                            ? TextCell(QStringLiteral("▲ ") + tr("not settled"), theme::Token::Caution)
                            : TextCell(tr("planned")),
                        TextCell(QString::number(open)), TextCell(shownDate(meeting.nextOn, QLocale()))});
        ids.push_back(meeting.id);
    }
    m_list->setRows(std::move(rows), std::move(ids));
}

void MeetingsPart::showPromises()
{
    const Meeting* meeting = chosen();
    const QDate today = QDate::currentDate();
    std::vector<TextRow> rows;
    std::vector<Id> ids;
    if (meeting)
        for (const Promise& promise : meeting->promises) {
            const bool late =
                promise.state == PromiseState::Open && promise.dueOn.isValid() && promise.dueOn < today;
            const auto state = promise.state == PromiseState::Kept     ? theme::Token::Good
                               : promise.state == PromiseState::Broken ? theme::Token::Bad
                                                                       : theme::Token::Text;
            rows.push_back(
                {TextCell(promiseSideName(promise.side)),
                 TextCell(promise.what.simplified(), theme::Token::Text, promise.what),
                 TextCell((late ? QStringLiteral("▲ ") : QString()) + shownDate(promise.dueOn, QLocale()),
                          late ? theme::Token::Bad : theme::Token::Text),
                 TextCell(promiseStateName(promise.state), state),
                 TextCell(promise.action == noId ? QString() : tr("made"))});
            ids.push_back(promise.id);
        }
    m_promises->setRows(std::move(rows), std::move(ids));
    m_promises->setWritable(shown().writable && meeting != nullptr);
}

void MeetingsPart::add()
{
    Meeting meeting;
    meeting.client = shown().client;
    meeting.on = QDate::currentDate();
    // What the last one agreed on.
    for (const Meeting& before : m_meetings)
        if (before.nextOn.isValid() && before.nextOn >= QDate::currentDate()) {
            meeting.on = before.nextOn;
            break;
        }
    askMeeting(desk(), meeting, this);
}

void MeetingsPart::askPromise(const Promise& promise)
{
    const Meeting* meeting = chosen();
    if (!meeting)
        return;
    const bool isNew = promise.id == noId;
    auto* form = new FormDialog(desk(), isNew ? tr("Add promise") : tr("Promise"), "promiseDialog", this);
    QList<std::pair<QString, QVariant>> sides;
    for (const PromiseSide side : {PromiseSide::Ours, PromiseSide::Theirs})
        sides.append({promiseSideName(side), static_cast<int>(side)});
    QList<std::pair<QString, QVariant>> states;
    for (const PromiseState state : promiseStates)
        states.append({promiseStateName(state), static_cast<int>(state)});
    auto* side = form->addChoice(tr("Whose"), "promiseSide", sides, static_cast<int>(promise.side));
    auto* what = form->addText(tr("Promise"), "promiseWhat", promise.what);
    auto* due = form->addDate(tr("Due on"), "promiseDue", promise.dueOn);
    auto* state = form->addChoice(tr("State"), "promiseState", states, static_cast<int>(promise.state));
    form->edits<Promise>(promise, [this, id = meeting->id] {
        return MeetingStore(desk().workspace()).meeting(id).value_or(Meeting()).promises;
    });
    form->ask([=, this, of = *meeting] {
        Promise entered = promise;
        entered.side = static_cast<PromiseSide>(side->currentData().toInt());
        entered.what = what->text().trimmed();
        entered.dueOn = due->date(tr("Due on"));
        entered.state = static_cast<PromiseState>(state->currentData().toInt());
        Meeting changed = of;
        const auto old = std::find_if(changed.promises.begin(), changed.promises.end(),
                                      [&](const Promise& other) { return other.id == promise.id; });
        if (!isNew && old != changed.promises.end())
            *old = entered;
        else
            changed.promises.push_back(entered);
        MeetingStore(desk().workspace()).update(changed);
    });
}

void MeetingsPart::storePromises(const Meeting& meeting, const std::vector<Promise>& promises)
{
    Meeting changed = meeting;
    changed.promises = promises;
    desk().act([&] { MeetingStore(desk().workspace()).update(changed); });
}

void MeetingsPart::setState(PromiseState state)
{
    const Meeting* meeting = chosen();
    if (!meeting || !shown().writable)
        return;
    const std::vector<Id> ids = m_promises->selected();
    std::vector<Promise> promises = meeting->promises;
    for (Promise& promise : promises)
        if (std::find(ids.begin(), ids.end(), promise.id) != ids.end())
            promise.state = state;
    storePromises(*meeting, promises);
}

void MeetingsPart::makeAction()
{
    const Promise* promise = chosenPromise();
    const Meeting* meeting = chosen();
    if (!promise || !shown().writable)
        return;
    const Id member = meeting->members.empty() ? noId : meeting->members.front();
    const Id id = promise->id;
    const QString what = promise->what;
    if (desk().act([&] { MeetingStore(desk().workspace()).makeAction(id, member); }))
        desk().say(tr("An action was made of “%1”. It stands in the tab Actions.").arg(what.left(60)));
}

/// What the notes say becomes something to do; the person leaves what is to be done of them.
void MeetingsPart::askAction()
{
    const Meeting* meeting = chosen();
    if (!meeting || !shown().writable)
        return;
    auto* form = new FormDialog(desk(), tr("Action from the notes"), "noteActionDialog", this);
    QStringList written{meeting->notes, meeting->settlement};
    written.removeAll(QString());
    auto* what = form->addLongText(tr("What is done"), "noteActionWhat", written.join(u'\n'), 4);
    const Id member = meeting->members.empty() ? noId : meeting->members.front();
    auto* who = form->addChoice(tr("Responsible"), "noteActionMember", teamChoices(desk()),
                                QVariant::fromValue<qint64>(member));
    auto* due = form->addDate(tr("Due on"), "noteActionDue", meeting->nextOn);
    form->ask([=, this, client = shown().client] {
        Action action;
        action.client = client;
        action.what = what->toPlainText().trimmed();
        action.member = chosenId(*who);
        action.dueOn = due->date(tr("Due on"));
        ActionStore(desk().workspace()).add(action);
    });
}

} // namespace kam
