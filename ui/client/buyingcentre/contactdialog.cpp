#include "client/buyingcentre/contactdialog.h"

#include "buyingcentre/linkstore.h"
#include "buyingcentre/personstore.h"
#include "client/buyingcentre/peoplemodel.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int noteWidth = 40 * theme::grid;

void fill(QComboBox& box, const std::vector<CellChoice>& choices, const QVariant& chosen)
{
    for (const CellChoice& choice : choices)
        box.addItem(choice.text, choice.value);
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

} // namespace

ContactDialog::ContactDialog(Desk& desk, const CentreViewPointer& view, const Contact& contact,
                             QWidget* parent)
    : EditDialog(desk, tr("Edit contact"), parent), m_contact(contact), m_current(new QComboBox),
      m_desired(new QComboBox), m_lastOn(new DateField), m_owner(new QComboBox), m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("contactDialog"));
    edits<Contact>(contact, [&desk, person = contact.person] {
        const auto known = PersonStore(desk.workspace()).person(person);
        return known ? LinkStore(desk.workspace()).contactsOf(known->client) : std::vector<Contact>();
    });
    content().addWidget(
        headingLabel(tr("%1 with %2")
                         .arg(view->centre.team.value(contact.member), view->centre.nameOf(contact.person))
                         .left(120)));
    fill(*m_current, contactChoices(tr("not known", "contact")), choiceValue(contact.current));
    fill(*m_desired, contactChoices(tr("not decided")), choiceValue(contact.desired));
    fill(*m_owner, teamChoices(view->centre, tr("nobody")), QVariant::fromValue(contact.owner));
    m_lastOn->setDate(contact.lastOn);
    m_note->setText(contact.note);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    int row = 0;
    for (const auto& [name, field, objectName] :
         std::initializer_list<std::tuple<QString, QWidget*, const char*>>{
             {tr("How well they know each other"), m_current, "contactCurrentComboBox"},
             {tr("How well they should"), m_desired, "contactDesiredComboBox"},
             {tr("Last contact"), m_lastOn, "contactLastDateField"},
             {tr("Who sees to it"), m_owner, "contactOwnerComboBox"},
             {tr("Note"), m_note, "contactNoteLineEdit"}}) {
        QLabel* label = bodyLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setObjectName(QLatin1String(objectName));
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    m_note->setFixedWidth(noteWidth);
    content().addLayout(grid);
    addSaveAndCancel();
}

void ContactDialog::accept()
{
    if (changedMeanwhile())
        return;
    const bool done = desk().act([&] {
        Contact contact = m_contact;
        contact.current = fromChoice<ContactStrength>(m_current->currentData());
        contact.desired = fromChoice<ContactStrength>(m_desired->currentData());
        contact.lastOn = m_lastOn->date(tr("Last contact"));
        contact.owner = m_owner->currentData().value<Id>();
        contact.note = m_note->text().trimmed();
        LinkStore(desk().workspace()).setContact(contact);
    });
    if (done)
        EditDialog::accept();
}

} // namespace kam
