#include "client/buyingcentre/buyingcentretab.h"

#include "buyingcentre/personstore.h"
#include "buyingcentre/purchasestore.h"
#include "buyingcentre/stagestore.h"
#include "client/buyingcentre/mappart.h"
#include "client/buyingcentre/matrixpart.h"
#include "client/buyingcentre/projectdialog.h"
#include "client/buyingcentre/purchasepart.h"
#include "client/partchooser.h"
#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int projectWidth = 28 * theme::grid;
}

BuyingCentreTab::BuyingCentreTab(Desk& desk, QWidget* parent)
    : ClientTab(desk, parent), m_chooser(new PartChooser), m_projects(new QComboBox),
      m_map(new MapPart(desk)), m_matrix(new MatrixPart(desk)), m_purchase(new PurchasePart(desk))
{
    setObjectName(QStringLiteral("buyingCentreTab"));
    makeProjectCommands();
    makeBar();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_chooser);
    column->addWidget(m_chooser->stack(), 1);
    connect(m_chooser, &PartChooser::chosen, this, &ClientTab::menuActionsChanged);
    connect(m_projects, &QComboBox::activated, this,
            [this] { chooseProject(m_projects->currentData().value<Id>()); });
}

void BuyingCentreTab::makeBar()
{
    m_chooser->addPart("map", tr("Who decides"), m_map);
    m_chooser->addPart("matrix", tr("Who knows whom"), m_matrix);
    m_chooser->addPart("purchase", tr("How it buys"), m_purchase);
    m_projects->setObjectName(QStringLiteral("projectComboBox"));
    m_projects->setAccessibleName(tr("Purchase"));
    m_projects->setFixedWidth(projectWidth);
    QLabel* label = mutedLabel(tr("Purchase"));
    label->setBuddy(m_projects);
    m_chooser->addBeside(label);
    m_chooser->addBeside(m_projects);
    for (QAction* action : {m_editProject, m_addProject})
        m_chooser->addBeside(new ActionButton(*action));
}

void BuyingCentreTab::makeProjectCommands()
{
    m_addProject = makeAction(this, "addProjectAction", tr("Add purchase project…"), tr("Add project…"),
                              tr("A purchase with people of its own"));
    m_editProject = makeAction(this, "editProjectAction", tr("Edit purchase project…"), tr("Edit project…"),
                               tr("Name, status and dates of the purchase project"));
    m_removeProject =
        makeAction(this, "removeProjectAction", tr("Delete purchase project"), tr("Delete project"),
                   tr("Its roles, criteria and stages go too; people stay"));
    connect(m_addProject, &QAction::triggered, this, [this] {
        PurchaseProject project;
        project.client = client();
        editProject(project);
    });
    connect(m_editProject, &QAction::triggered, this, [this] {
        for (const PurchaseProject& project : m_view->centre.projects)
            if (project.id == m_view->project)
                return editProject(project);
    });
    connect(m_removeProject, &QAction::triggered, this, &BuyingCentreTab::removeProject);
}

void BuyingCentreTab::editProject(const PurchaseProject& project)
{
    auto* dialog = new ProjectDialog(desk(), project, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseProject(dialog->stored()); });
    dialog->open();
}

void BuyingCentreTab::removeProject()
{
    const Id project = m_view->project;
    const QString name = m_view->projectName(project);
    if (desk().act([&] { PurchaseStore(desk().workspace()).removeProject(project); }))
        desk().say(tr("The purchase project %1 was deleted. Undo brings it back.").arg(name));
}

void BuyingCentreTab::chooseProject(Id project)
{
    m_project = project;
    refresh();
}

void BuyingCentreTab::read()
{
    m_view = readCentre(desk().workspace(), client(), m_project);
    m_project = m_view->project;
    showProjects();
    m_map->show(m_view);
    m_matrix->show(m_view);
    m_purchase->show(m_view);
}

void BuyingCentreTab::showProjects()
{
    m_projects->clear();
    m_projects->addItem(tr("All purchases"), QVariant::fromValue<Id>(noId));
    for (const PurchaseProject& project : m_view->centre.projects)
        m_projects->addItem(tr("%1 (%2)", "purchase project, its status")
                                .arg(project.name.left(80).simplified(), projectStatusName(project.status)),
                            QVariant::fromValue(project.id));
    m_projects->setCurrentIndex(std::max(m_projects->findData(QVariant::fromValue(m_view->project)), 0));
    m_addProject->setEnabled(m_view->writable);
    m_editProject->setEnabled(m_view->writable && m_view->project != noId);
    m_removeProject->setEnabled(m_view->writable && m_view->project != noId);
}

bool BuyingCentreTab::isStaleAfter(const Changes& changes) const
{
    static constexpr std::array tables{"person",
                                       "person_goal",
                                       "person_role",
                                       "influence_edge",
                                       "contact",
                                       "purchase_project",
                                       "decision_stage",
                                       "purchase_complexity",
                                       "decision_criterion",
                                       "supplier_rating",
                                       "step_in_point",
                                       "team_member",
                                       "workspace",
                                       "goal",
                                       "action",
                                       "meeting",
                                       "meeting_participant",
                                       "plan",
                                       "client"};
    return std::any_of(tables.begin(), tables.end(),
                       [&](const char* table) { return changes.touches(table); });
}

QList<QByteArray> BuyingCentreTab::tables()
{
    return {"person", "decision_stage", "step_in_point"};
}

Id BuyingCentreTab::clientOf(const QByteArray& table, Id row) const
{
    if (table != "person")
        return StageStore(desk().workspace()).placeOf(table, row).client;
    const auto person = PersonStore(desk().workspace()).person(row);
    return person ? person->client : noId;
}

void BuyingCentreTab::showRow(const QByteArray& table, Id row)
{
    if (table == "person") {
        m_chooser->choose(0);
        return m_map->select({{row}, {}});
    }
    chooseProject(StageStore(desk().workspace()).placeOf(table, row).project);
    m_chooser->choose("purchase");
    m_purchase->showRow(table, row);
}

void BuyingCentreTab::finishEditing()
{
    m_purchase->storeNote();
}

QList<Page::MenuActions> BuyingCentreTab::menuActions() const
{
    QList<Page::MenuActions> menus;
    if (m_chooser->stack()->currentWidget() == m_map)
        menus << m_map->menuActions();
    else if (m_chooser->stack()->currentWidget() == m_matrix)
        menus << m_matrix->menuActions();
    else
        menus << m_purchase->menuActions();
    menus << Page::MenuActions{"Client", {m_addProject, m_editProject, m_removeProject}};
    return menus;
}

QByteArray BuyingCentreTab::saveLayout() const
{
    const QJsonObject json{{QStringLiteral("part"), QString::fromLatin1(m_chooser->key())},
                           {QStringLiteral("map"), QString::fromLatin1(m_map->saveLayout().toBase64())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void BuyingCentreTab::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    m_map->restoreLayout(QByteArray::fromBase64(json.value(QLatin1String("map")).toString().toLatin1()));
    m_chooser->choose(json.value(QLatin1String("part")).toString().toLatin1());
}

} // namespace kam
