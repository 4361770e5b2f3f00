#include "common/findingaction.h"

#include "buyingcentre/personstore.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/formdialog.h"
#include "plan/actionstore.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FindingAction)
};

constexpr int usualDays = 14;

Id whoLooksAfter(Desk& desk, Id person)
{
    Id member = noId;
    desk.act([&] { member = PersonStore(desk.workspace()).person(person).value_or(Person()).ourPerson; });
    return member;
}

} // namespace

void askActionOf(Desk& desk, const ActionDraft& draft, QWidget* parent)
{
    auto* form = new FormDialog(desk, Text::tr("Make an action of it"), "answerActionDialog", parent);
    form->addNote(draft.reason);
    auto* what = form->addText(Text::tr("What is to be done"), "actionWhatLineEdit", draft.what);
    auto* member = form->addChoice(Text::tr("Responsible"), "actionMemberComboBox", teamChoices(desk),
                                   QVariant::fromValue<qint64>(whoLooksAfter(desk, draft.person)));
    auto* due =
        form->addDate(Text::tr("Due on"), "actionDueDateField", QDate::currentDate().addDays(usualDays));
    QObject::connect(form, &QDialog::accepted, parent,
                     [&desk] { desk.say(Text::tr("The action was added to the client's actions.")); });
    form->ask(
        [=, &desk, client = draft.client, person = draft.person] {
            Action action;
            action.client = client;
            action.person = person;
            action.member = chosenId(*member);
            action.what = what->text().trimmed();
            action.dueOn = due->date(Text::tr("Due on"));
            ActionStore(desk.workspace()).add(action);
        },
        Text::tr("Add action"));
}

FindingAction::FindingAction(Desk& desk, const char* name, QWidget& parent)
    : QAction(Text::tr("Make an action of it…"), &parent), m_desk(desk), m_parent(parent)
{
    setObjectName(QString::fromLatin1(name));
    setEnabled(false);
    connect(this, &QAction::triggered, this, &FindingAction::ask);
}

void FindingAction::follow(const Finding* finding)
{
    m_finding = finding ? *finding : Finding();
    setEnabled(!m_finding.action.isEmpty() && m_finding.aboutClient() != noId &&
               !m_desk.workspace().isReadOnly());
}

void FindingAction::ask()
{
    askActionOf(m_desk,
                {m_finding.aboutClient(), m_finding.table == "person" ? m_finding.row : noId,
                 m_finding.action, m_finding.sentence},
                &m_parent);
}

} // namespace kam
