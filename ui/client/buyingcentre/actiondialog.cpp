#include "client/buyingcentre/actiondialog.h"

#include "client/buyingcentre/peoplemodel.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/theme.h"
#include "plan/actionstore.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int fieldWidth = 56 * theme::grid;
constexpr int usualDays = 14;
} // namespace

ActionDialog::ActionDialog(Desk& desk, CentreViewPointer view, const Answer& answer, QWidget* parent)
    : EditDialog(desk, tr("Make an action of it"), parent), m_view(std::move(view)), m_person(answer.person),
      m_what(new QLineEdit(answer.action)), m_member(new QComboBox), m_due(new DateField)
{
    setObjectName(QStringLiteral("answerActionDialog"));
    auto* reason = mutedLabel(answer.sentence);
    reason->setWordWrap(true);
    content().addWidget(reason);
    for (const CellChoice& choice : teamChoices(m_view->centre, tr("nobody yet")))
        m_member->addItem(choice.text, choice.value);
    const Person* person = m_view->centre.person(m_person);
    m_member->setCurrentIndex(
        std::max(m_member->findData(QVariant::fromValue(person ? person->ourPerson : noId)), 0));
    m_due->setDate(m_view->today.addDays(usualDays));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    int row = 0;
    for (const auto& [name, field, objectName] :
         std::initializer_list<std::tuple<QString, QWidget*, const char*>>{
             {tr("What is to be done"), m_what, "actionWhatLineEdit"},
             {tr("Responsible"), m_member, "actionMemberComboBox"},
             {tr("Due on"), m_due, "actionDueDateField"}}) {
        QLabel* label = bodyLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setObjectName(QLatin1String(objectName));
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    m_what->setFixedWidth(fieldWidth);
    content().addLayout(grid);
    addSaveAndCancel(tr("Add action"));
}

void ActionDialog::accept()
{
    const bool done = desk().act([&] {
        Action action;
        action.client = m_view->centre.client;
        action.person = m_person;
        action.member = m_member->currentData().value<Id>();
        action.what = m_what->text().trimmed();
        action.dueOn = m_due->date(tr("Due on"));
        ActionStore(desk().workspace()).add(action);
    });
    if (done)
        EditDialog::accept();
}

} // namespace kam
