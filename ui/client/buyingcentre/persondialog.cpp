#include "client/buyingcentre/persondialog.h"

#include "buyingcentre/linkstore.h"
#include "buyingcentre/personstore.h"
#include "client/buyingcentre/celldelegate.h"
#include "client/buyingcentre/judgementfields.h"
#include "client/buyingcentre/rolesgoalsmodels.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int dialogWidth = 112 * theme::grid;
constexpr int listHeight = 4 * theme::rowHeight;
constexpr int notesHeight = 3 * theme::fieldHeight;

void fill(QComboBox& box, const std::vector<CellChoice>& choices, const QVariant& chosen)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(16);
    for (const CellChoice& choice : choices)
        box.addItem(choice.text, choice.value);
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

QTableView* listTable(EditableModel& model, const QString& name, const QString& objectName)
{
    QTableView* table = editTable(model, name, objectName);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                           QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setFixedHeight(listHeight);
    table->horizontalHeader()->setFixedHeight(theme::rowHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QPushButton* smallButton(const QString& text, const QString& objectName)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PersonDialog::PersonDialog(Desk& desk, CentreViewPointer view, const Person& person, QWidget* parent)
    : EditDialog(desk, person.id == noId ? tr("Add person") : tr("Edit person"), parent),
      m_view(std::move(view)), m_person(person)
{
    setObjectName(QStringLiteral("personDialog"));
    edits<Person>(person,
                  [&desk, client = person.client] { return PersonStore(desk.workspace()).ofClient(client); });
    content().addWidget(makeFacts());
    content().addWidget(makeJudgements());
    addSaveAndCancel(person.id == noId ? tr("Add person") : QString());
    show();
    resize(dialogWidth, sizeHint().height());
    m_name->setFocus();
}

void PersonDialog::addField(QGridLayout& grid, int row, int column, const QString& name, QWidget* field,
                            const QString& objectName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    QLabel* label = bodyLabel(name);
    label->setBuddy(field);
    grid.addWidget(label, row, 2 * column);
    grid.addWidget(field, row, 2 * column + 1);
}

QLineEdit* PersonDialog::addLine(QGridLayout& grid, int row, int column, const QString& name,
                                 const QString& objectName)
{
    auto* line = new QLineEdit;
    addField(grid, row, column, name, line, objectName);
    return line;
}

QWidget* PersonDialog::makeFacts()
{
    auto* facts = new QWidget;
    auto* grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_name = addLine(*grid, 0, 0, tr("Name"), QStringLiteral("personNameLineEdit"));
    m_placeholder = new QCheckBox(tr("Stands for somebody not yet known"));
    m_placeholder->setObjectName(QStringLiteral("placeholderCheckBox"));
    grid->addWidget(m_placeholder, 0, 2, 1, 2);
    m_position = addLine(*grid, 1, 0, tr("Position"), QStringLiteral("positionLineEdit"));
    m_unit = addLine(*grid, 1, 1, tr("Unit"), QStringLiteral("unitLineEdit"));
    m_email = addLine(*grid, 2, 0, tr("E-mail"), QStringLiteral("emailLineEdit"));
    m_phone = addLine(*grid, 2, 1, tr("Phone"), QStringLiteral("phoneLineEdit"));
    m_manager = new QComboBox;
    fill(*m_manager, peopleChoices(m_view->centre, m_person.id, tr("nobody")),
         QVariant::fromValue(m_person.manager));
    addField(*grid, 3, 0, tr("Reports to"), m_manager, QStringLiteral("managerComboBox"));
    m_since = new DateField;
    addField(*grid, 3, 1, tr("There since"), m_since, QStringLiteral("sinceDateField"));
    m_ourPerson = new QComboBox;
    fill(*m_ourPerson, teamChoices(m_view->centre, tr("nobody")), QVariant::fromValue(m_person.ourPerson));
    addField(*grid, 4, 0, tr("Our person"), m_ourPerson, QStringLiteral("ourPersonComboBox"));
    m_leftOn = new DateField;
    addField(*grid, 4, 1, tr("Left on"), m_leftOn, QStringLiteral("leftOnDateField"));
    m_contact = new QComboBox;
    fill(*m_contact, contactChoices(tr("not known", "contact")), -1);
    addField(*grid, 5, 0, tr("Their contact"), m_contact, QStringLiteral("contactComboBox"));
    m_contact->setToolTip(tr("How well our person knows this one"));
    m_notes = new QPlainTextEdit;
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(notesHeight);
    addField(*grid, 5, 1, tr("Notes"), m_notes, QStringLiteral("personNotesEdit"));
    connect(m_ourPerson, &QComboBox::currentIndexChanged, this, &PersonDialog::showContact);
    return facts;
}

QWidget* PersonDialog::makeList(EditableModel& model, const QString& name, const QString& objectName,
                                const QStringList& commands)
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    QTableView* table = listTable(model, name, objectName + QStringLiteral("Table"));
    row->addWidget(table, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(theme::grid / 2);
    int number = 0;
    for (const QString& command : commands)
        buttons->addWidget(smallButton(command, objectName + QStringLiteral("Button%1").arg(number++)));
    buttons->addStretch(1);
    row->addLayout(buttons);
    return part;
}

QWidget* PersonDialog::makeJudgements()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(headingLabel(tr("What we think")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    grid->setColumnStretch(3, 1);
    m_attitude = new JudgementFields(*grid, 0, tr("Attitude to us"), QStringLiteral("attitude"),
                                     attitudeChoices(), this);
    m_influence =
        new JudgementFields(*grid, 1, tr("Influence"), QStringLiteral("influence"), influenceChoices(), this);
    column->addLayout(grid);
    m_roles = new RolesModel(m_view, this);
    column->addWidget(
        makeList(*m_roles, tr("Roles"), QStringLiteral("roles"), {tr("Add role"), tr("Remove role")}));
    m_rolesTable = part->findChild<QTableView*>(QStringLiteral("rolesTable"));
    m_goals = new GoalsModel(this);
    column->addWidget(makeList(*m_goals, tr("Goals"), QStringLiteral("goals"),
                               {tr("Add goal"), tr("Remove goal"), tr("Move up"), tr("Move down")}));
    m_goalsTable = part->findChild<QTableView*>(QStringLiteral("goalsTable"));
    const auto button = [part](const char* name) {
        return part->findChild<QPushButton*>(QLatin1String(name));
    };
    const auto begin = [](QTableView* table, int row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        table->setFocus();
        table->edit(table->currentIndex());
    };
    connect(button("rolesButton0"), &QPushButton::clicked, this,
            [this, begin] { begin(m_rolesTable, m_roles->add()); });
    connect(button("rolesButton1"), &QPushButton::clicked, this,
            [this] { m_roles->remove(m_rolesTable->currentIndex().row()); });
    connect(button("goalsButton0"), &QPushButton::clicked, this,
            [this, begin] { begin(m_goalsTable, m_goals->add()); });
    connect(button("goalsButton1"), &QPushButton::clicked, this,
            [this] { m_goals->remove(m_goalsTable->currentIndex().row()); });
    for (const auto& [name, steps] : {std::pair{"goalsButton2", -1}, std::pair{"goalsButton3", 1}}) {
        const int by = steps;
        connect(button(name), &QPushButton::clicked, this, [this, by] {
            const int row = m_goals->move(m_goalsTable->currentIndex().row(), by);
            m_goalsTable->setCurrentIndex(m_goals->index(row, 0));
        });
    }
    return part;
}

void PersonDialog::show()
{
    m_name->setText(m_person.name);
    m_placeholder->setChecked(m_person.placeholder);
    m_position->setText(m_person.position);
    m_unit->setText(m_person.unit);
    m_email->setText(m_person.email);
    m_phone->setText(m_person.phone);
    m_since->setDate(m_person.since);
    m_leftOn->setDate(m_person.leftOn);
    m_notes->setPlainText(m_person.notes);
    m_attitude->show(m_person.attitude);
    m_influence->show(m_person.influence);
    m_roles->show(m_person.roles);
    m_goals->show(m_person.goals);
    m_rolesTable->resizeColumnsToContents();
    showContact();
}

Contact PersonDialog::contactBefore() const
{
    Contact contact;
    contact.person = m_person.id;
    contact.member = m_ourPerson->currentData().value<Id>();
    for (const Contact& one : m_view->centre.contacts)
        if (one.person == contact.person && one.member == contact.member && contact.person != noId)
            contact = one;
    return contact;
}

void PersonDialog::showContact()
{
    const bool somebody = m_ourPerson->currentData().value<Id>() != noId;
    m_contact->setEnabled(somebody);
    m_contact->setCurrentIndex(m_contact->findData(choiceValue(contactBefore().current)));
}

Person PersonDialog::typed()
{
    Person person = m_person;
    person.client = m_view->centre.client;
    person.name = m_name->text().trimmed();
    person.placeholder = m_placeholder->isChecked();
    person.position = m_position->text().trimmed();
    person.unit = m_unit->text().trimmed();
    person.email = m_email->text().trimmed();
    person.phone = m_phone->text().trimmed();
    person.manager = m_manager->currentData().value<Id>();
    person.ourPerson = m_ourPerson->currentData().value<Id>();
    person.since = m_since->date(tr("There since"));
    person.leftOn = m_leftOn->date(tr("Left on"));
    person.notes = m_notes->toPlainText();
    person.attitude = m_attitude->judgement<Attitude>();
    person.influence = m_influence->judgement<Level>();
    person.roles = m_roles->held();
    person.goals = m_goals->goals();
    return person;
}

void PersonDialog::storeContact(Id person)
{
    Contact contact = contactBefore();
    const auto strength = fromChoice<ContactStrength>(m_contact->currentData());
    if (contact.member == noId || contact.current == strength)
        return;
    contact.person = person;
    contact.current = strength;
    LinkStore(desk().workspace()).setContact(contact);
}

void PersonDialog::accept()
{
    // What is still being typed in a cell counts too.
    setFocus();
    if (changedMeanwhile())
        return;
    const bool done = desk().act([&] {
        const Person person = typed();
        PersonStore store(desk().workspace());
        const QString label = m_person.id == noId ? tr("Add %1").arg(shownName(person))
                                                  : tr("Change %1").arg(shownName(person));
        desk().workspace().edit(label, [&] {
            if (person.id == noId)
                m_stored = store.add(person);
            else
                store.update(person);
            storeContact(person.id == noId ? m_stored : person.id);
        });
        if (person.id != noId)
            m_stored = person.id;
    });
    if (done)
        EditDialog::accept();
}

} // namespace kam
