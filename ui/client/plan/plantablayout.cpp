// How the tab of the plan is put together.
#include "client/partchooser.h"
#include "client/plan/checklistspart.h"
#include "client/plan/checkpart.h"
#include "client/plan/clientvaluepart.h"
#include "client/plan/goalspart.h"
#include "client/plan/meetingspart.h"
#include "client/plan/plantab.h"
#include "client/plan/riskspart.h"
#include "client/plan/sectionspart.h"
#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/flowlayout.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace kam
{

namespace
{
constexpr int barWidth = 11 * theme::grid;
constexpr int versionWidth = 30 * theme::grid;
} // namespace

PlanTab::PlanTab(Desk& desk, QWidget* parent) : ClientTab(desk, parent)
{
    setObjectName(QStringLiteral("planTab"));
    makeActions();
    arrange();
    connect(m_versions, &QComboBox::activated, this, [this](int place) {
        finishEditing();
        m_chosen = m_versions->itemData(place).toLongLong();
        this->desk().act([this] { read(); });
    });
    connect(m_check, &QPushButton::clicked, this, [this] { showPartOf(m_checkPart); });
    connect(m_checkPart, &CheckPart::sectionAsked, this, [this](PlanSection section) {
        showPartOf(m_sections);
        m_sections->showSection(section);
    });
    connect(m_checkPart, &CheckPart::placeAsked, this, [this](PlanPlace place) {
        switch (place) {
        case PlanPlace::Head:
            return m_headAction->trigger();
        case PlanPlace::Sections:
            return showPartOf(m_sections);
        case PlanPlace::Goals:
        case PlanPlace::Targets:
            return showPartOf(m_goals);
        case PlanPlace::Risks:
            return showPartOf(m_risks);
        case PlanPlace::Swot:
            showPartOf(m_risks);
            return m_risks->showSwot();
        case PlanPlace::Actions: // another tab of the client
            return this->desk().jump("client:actions", client());
        case PlanPlace::Analyses:
            return this->desk().jump("client:overview", client());
        }
    });
}

QAction* PlanTab::makeAction(const QString& text, const char* name, void (PlanTab::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PlanTab::makeActions()
{
    m_begin = makeAction(tr("Begin a plan…"), "beginPlanAction", &PlanTab::begin);
    m_headAction = makeAction(tr("Period, owner, review…"), "planHeadAction", &PlanTab::changeHead);
    m_agree = makeAction(tr("Agree and freeze…"), "agreePlanAction", &PlanTab::agree);
    m_newVersion = makeAction(tr("New version"), "newVersionAction", &PlanTab::newVersion);
    m_carry = makeAction(tr("Carry forward…"), "carryForwardAction", &PlanTab::carryForward);
    m_compare = makeAction(tr("Compare versions…"), "comparePlansAction", &PlanTab::compare);
    m_archive = makeAction(tr("Archive plan"), "archivePlanAction", &PlanTab::archive);
    m_archive->setToolTip(tr("The plan is in force no more; it stays as it was agreed"));
    m_remove = makeAction(tr("Delete plan"), "removePlanAction", &PlanTab::remove);
    m_export = makeAction(tr("Export plan…"), "exportPlanAction", &PlanTab::exportPdf);
    m_preview = makeAction(tr("Preview…"), "previewPlanAction", &PlanTab::preview);
    m_review = makeAction(tr("Review pack…"), "reviewPackAction", &PlanTab::showReviewPack);
    m_newVersion->setToolTip(tr("A draft with everything this version says, for the same period"));
    m_carry->setToolTip(tr("A draft for the next period; goals start where they stand now"));
}

QWidget* PlanTab::makeHead()
{
    m_versions = new QComboBox;
    m_versions->setObjectName(QStringLiteral("versionBox"));
    m_versions->setAccessibleName(tr("Version of the plan"));
    m_versions->setMinimumWidth(versionWidth);
    m_state = mutedLabel({});
    m_state->setObjectName(QStringLiteral("planStateLabel"));
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_check = new QPushButton;
    m_check->setObjectName(QStringLiteral("completenessButton"));
    m_check->setProperty("role", QStringLiteral("flat"));
    m_check->setAutoDefault(false);
    m_check->setToolTip(tr("What the plan should have, and what is missing"));
    auto* menuButton = new QPushButton(tr("Version ▾"));
    menuButton->setObjectName(QStringLiteral("versionMenuButton"));
    menuButton->setAutoDefault(false);
    auto* menu = new QMenu(menuButton);
    menu->addActions({m_headAction, m_agree, m_newVersion, m_carry, m_compare});
    menu->addSeparator();
    menu->addActions({m_begin, m_archive, m_remove});
    connect(menuButton, &QPushButton::clicked, this,
            [menu, menuButton] { menu->popup(menuButton->mapToGlobal(QPoint(0, menuButton->height()))); });
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_versions);
    row->addWidget(menuButton);
    row->addSpacing(theme::grid);
    row->addWidget(m_bar);
    row->addWidget(m_check);
    row->addStretch(1);
    row->addWidget(new ActionButton(*m_review));
    row->addWidget(new ActionButton(*m_preview));
    auto* exportButton = new ActionButton(*m_export);
    makePrimary(*exportButton);
    row->addWidget(exportButton);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addWidget(head);
    column->addWidget(m_state);
    return both;
}

void PlanTab::addPart(const QByteArray& key, const QString& title, PlanView* part)
{
    m_parts.push_back(part);
    m_chooser->addPart(key, title, part);
}

void PlanTab::makeChoices()
{
    m_chooser = new PartChooser;
    addPart("goals", tr("Goals"), m_goals = new GoalsPart(desk()));
    addPart("sections", tr("Sections"), m_sections = new SectionsPart(desk()));
    addPart("risks", tr("Risks and SWOT"), m_risks = new RisksPart(desk()));
    addPart("meetings", tr("Meetings"), new MeetingsPart(desk()));
    addPart("value", tr("Value for the client"), new ClientValuePart(desk()));
    addPart("checklists", tr("Checklists"), new ChecklistsPart(desk()));
    addPart("check", tr("Completeness"), m_checkPart = new CheckPart(desk()));
    connect(m_chooser, &PartChooser::chosen, this, &PlanTab::followPart);
}

void PlanTab::arrange()
{
    m_headWidget = makeHead();
    makeChoices();
    m_places = new QStackedWidget;
    m_places->addWidget(m_chooser->stack());
    m_places->addWidget(emptyPlace(tr("No plan yet"),
                                   tr("A plan says what should be reached with this client in a period, who "
                                      "does what for it, and what could go wrong."),
                                   {m_begin}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_headWidget);
    column->addWidget(m_chooser);
    column->addWidget(m_places, 1);
}

} // namespace kam
