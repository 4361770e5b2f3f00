#include "client/buyingcentre/projectdialog.h"

#include "buyingcentre/buyingcentre.h"
#include "buyingcentre/purchasestore.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int fieldWidth = 48 * theme::grid;
constexpr int descriptionHeight = 4 * theme::fieldHeight;
} // namespace

ProjectDialog::ProjectDialog(Desk& desk, const PurchaseProject& project, QWidget* parent)
    : EditDialog(desk, project.id == noId ? tr("Add purchase project") : tr("Edit purchase project"), parent),
      m_project(project), m_name(new QLineEdit(project.name)), m_status(new QComboBox),
      m_startedOn(new DateField), m_decisionOn(new DateField), m_description(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("projectDialog"));
    edits<PurchaseProject>(project, [&desk, client = project.client] {
        return readBuyingCentre(desk.workspace(), client).projects;
    });
    for (const ProjectStatus status : projectStatuses)
        m_status->addItem(projectStatusName(status), static_cast<int>(status));
    m_status->setCurrentIndex(std::max(m_status->findData(static_cast<int>(project.status)), 0));
    m_startedOn->setDate(project.startedOn);
    m_decisionOn->setDate(project.decisionOn);
    m_description->setPlainText(project.description);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(descriptionHeight);
    m_name->setFixedWidth(fieldWidth);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    int row = 0;
    for (const auto& [name, field, objectName] :
         std::initializer_list<std::tuple<QString, QWidget*, const char*>>{
             {tr("Name"), m_name, "projectNameLineEdit"},
             {tr("Status"), m_status, "projectStatusComboBox"},
             {tr("Started on"), m_startedOn, "projectStartDateField"},
             {tr("Decision on"), m_decisionOn, "projectDecisionDateField"},
             {tr("Description"), m_description, "projectDescriptionEdit"}}) {
        QLabel* label = bodyLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setObjectName(QLatin1String(objectName));
        grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(field, row++, 1);
    }
    content().addLayout(grid);
    addSaveAndCancel(project.id == noId ? tr("Add project") : QString());
}

void ProjectDialog::accept()
{
    if (changedMeanwhile())
        return;
    const bool done = desk().act([&] {
        PurchaseProject project = m_project;
        project.name = m_name->text().trimmed();
        project.status = static_cast<ProjectStatus>(m_status->currentData().toInt());
        project.startedOn = m_startedOn->date(tr("Started on"));
        project.decisionOn = m_decisionOn->date(tr("Decision on"));
        project.description = m_description->toPlainText();
        PurchaseStore store(desk().workspace());
        if (project.id == noId)
            m_project.id = store.addProject(project);
        else
            store.updateProject(project);
    });
    if (done)
        EditDialog::accept();
}

} // namespace kam
