#include "client/buyingcentre/linkdialog.h"

#include "buyingcentre/linkstore.h"
#include "buyingcentre/personstore.h"
#include "client/buyingcentre/linksmodel.h"
#include "client/buyingcentre/peoplemodel.h"
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

constexpr int fieldWidth = 40 * theme::grid;

void fill(QComboBox& box, const std::vector<CellChoice>& choices, const QVariant& chosen)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const CellChoice& choice : choices)
        box.addItem(choice.text, choice.value);
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

} // namespace

LinkDialog::LinkDialog(Desk& desk, const CentreViewPointer& view, const InfluenceEdge& edge, QWidget* parent)
    : EditDialog(desk, edge.id == noId ? tr("Add influence") : tr("Edit influence"), parent), m_edge(edge),
      m_from(new QComboBox), m_direction(new QComboBox), m_to(new QComboBox), m_kind(new QComboBox),
      m_strength(new QComboBox), m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("linkDialog"));
    edits<InfluenceEdge>(edge, [&desk, person = edge.from] {
        const auto known = PersonStore(desk.workspace()).person(person);
        return known ? LinkStore(desk.workspace()).influenceOf(known->client) : std::vector<InfluenceEdge>();
    });
    fill(*m_from, peopleChoices(view->centre, noId, {}), QVariant::fromValue(edge.from));
    fill(*m_direction, {{tr("one way"), 0}, {tr("both ways"), 1}}, edge.mutual ? 1 : 0);
    fill(*m_to, peopleChoices(view->centre, noId, {}), QVariant::fromValue(edge.to));
    fill(*m_kind, kindChoices(), static_cast<int>(edge.kind));
    fill(*m_strength, strengthChoices(), edge.strength);
    m_note->setText(edge.note);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    int row = 0;
    for (const auto& [name, field, objectName] :
         std::initializer_list<std::tuple<QString, QWidget*, const char*>>{
             {tr("Who influences"), m_from, "linkFromComboBox"},
             {tr("Direction"), m_direction, "linkDirectionComboBox"},
             {tr("Whom"), m_to, "linkToComboBox"},
             {tr("Kind"), m_kind, "linkKindComboBox"},
             {tr("Strength"), m_strength, "linkStrengthComboBox"},
             {tr("Note"), m_note, "linkNoteLineEdit"}}) {
        QLabel* label = bodyLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setObjectName(QLatin1String(objectName));
        field->setFixedWidth(fieldWidth);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    content().addLayout(grid);
    addSaveAndCancel(edge.id == noId ? tr("Add influence") : QString());
}

void LinkDialog::accept()
{
    if (changedMeanwhile())
        return;
    InfluenceEdge edge = m_edge;
    edge.from = m_from->currentData().value<Id>();
    edge.to = m_to->currentData().value<Id>();
    edge.mutual = m_direction->currentData().toInt() == 1;
    edge.kind = static_cast<InfluenceKind>(m_kind->currentData().toInt());
    edge.strength = m_strength->currentData().toInt();
    edge.note = m_note->text().trimmed();
    if (desk().act([&] { m_stored = LinkStore(desk().workspace()).setInfluence(edge); }))
        EditDialog::accept();
}

} // namespace kam
