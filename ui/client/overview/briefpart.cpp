#include "client/overview/briefpart.h"

#include "base/date.h"
#include "buyingcentre/buyingcentre.h"
#include "charts/chart.h"
#include "client/certaintywords.h"
#include "client/overview/briefrows.h"
#include "client/overview/brieftable.h"
#include "client/overview/issuessection.h"
#include "client/overview/ranksection.h"
#include "client/profilechart.h"
#include "common/chartview.h"
#include "common/desk.h"
#include "common/findingswatch.h"
#include "common/labels.h"
#include "common/scrolled.h"
#include "common/theme.h"
#include "plan/actionstore.h"
#include "plan/meeting.h"
#include "registry/team.h"
#include "registry/workspacesettings.h"
#include "relationship/assessmentstore.h"
#include "relationship/certaintystore.h"
#include "relationship/comparison.h"
#include "relationship/ladder.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

namespace kam
{

namespace
{

constexpr int profileHeight = 30 * theme::grid;
/// Below it the profile would push the next steps off the screen.
constexpr int heightWithProfile = 86 * theme::grid;
constexpr int fewRows = 3;

QVBoxLayout* columnOf(const QList<QWidget*>& sections)
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(theme::groupGap);
    for (QWidget* section : sections)
        layout->addWidget(section);
    layout->addStretch(1);
    return layout;
}

} // namespace

BriefPart::BriefPart(Desk& desk, QWidget* parent)
    : ClientTab(desk, parent), m_rank(new RankSection(desk)),
      m_people(new BriefTable(desk, tr("Who decides"), QStringLiteral("whoDecidesTable"),
                              {tr("Person"), tr("Roles"), tr("Goals"), tr("Attitude")}, 2, fewRows + 1)),
      m_certainty(new BriefTable(desk, tr("Where certainty is low"), QStringLiteral("lowCertaintyTable"),
                                 {tr("Service"), tr("Certainty"), tr("What to do")}, 2, fewRows)),
      m_next(new BriefTable(desk, tr("Next"), QStringLiteral("nextTable"),
                            {tr("Date"), tr("What"), tr("Who")}, 1, fewRows)),
      m_issues(new IssuesSection(desk)), m_copy(new QAction(tr("Copy the proof of its total"), this))
{
    setObjectName(QStringLiteral("briefPart"));
    m_copy->setObjectName(QStringLiteral("copyClientProofAction"));
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_rank->plainText()); });
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * theme::grid);
    row->addLayout(columnOf({m_rank, makeRelation(), m_next}), 1);
    row->addLayout(columnOf({m_people, m_certainty, m_issues}), 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scrolled(content));
}

void BriefPart::resizeEvent(QResizeEvent* event)
{
    ClientTab::resizeEvent(event);
    updateProfile();
}

void BriefPart::updateProfile()
{
    m_profile->setVisible(m_assessed && height() >= heightWithProfile);
}

QWidget* BriefPart::makeRelation()
{
    m_relationHeading = headingLabel({});
    m_relationHeading->setObjectName(QStringLiteral("briefRelationHeading"));
    m_relation = mutedLabel({});
    m_relation->setObjectName(QStringLiteral("briefRelation"));
    m_relation->setWordWrap(true);
    m_relation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_profile = new ChartView(desk());
    m_profile->setObjectName(QStringLiteral("briefProfileChart"));
    m_profile->setFixedHeight(profileHeight);
    auto* relation = new QWidget;
    auto* column = new QVBoxLayout(relation);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addWidget(m_relationHeading);
    column->addWidget(m_relation);
    column->addWidget(m_profile);
    return relation;
}

QList<Page::MenuActions> BriefPart::menuActions() const
{
    return {{"Edit", {m_copy}}, {"Client", m_issues->commands()}};
}

QByteArray BriefPart::saveLayout() const
{
    return QByteArray::number(m_rank->model());
}

void BriefPart::restoreLayout(const QByteArray& layout)
{
    m_rank->chooseModel(layout.toLongLong());
}

bool BriefPart::isWorking() const
{
    return FindingsWatch::of(desk()).isBusy();
}

bool BriefPart::isStaleAfter(const Changes& changes) const
{
    // Ranks and findings follow by themselves.
    for (const char* table :
         {"scoring_model", "assessment", "assessment_factor", "ladder_step", "person", "person_role",
          "person_goal", "purchase_project", "decision_stage", "step_in_point", "workspace", "service",
          "certainty", "action", "meeting", "team_member"})
        if (changes.touches(table))
            return true;
    return false;
}

void BriefPart::read()
{
    m_rank->show(client());
    m_issues->show(client());
    showRelation();
    showPeople();
    showCertainty();
    showNext();
}

void BriefPart::showRelation()
{
    const QLocale locale;
    const std::vector<Assessment> history = AssessmentStore(desk().workspace()).ofClient(client());
    const auto stage = standing(LadderStore(desk().workspace()).ofClient(client()), QDate::currentDate());
    QStringList sentences;
    if (stage)
        sentences << tr("%1: %2, since %3.", "stage of the ladder, what it means, date")
                         .arg(ladderStageName(stage->stage), ladderStageMeaning(stage->stage),
                              shownDate(stage->on, locale));
    m_assessed = !history.empty();
    updateProfile();
    if (history.empty()) {
        m_relationHeading->setText(tr("Relation"));
        sentences << tr("The relation was not assessed yet.");
    } else {
        m_relationHeading->setText(tr("Relation, %1", "date").arg(shownDate(history.back().on, locale)));
        std::vector<NamedAssessment> lines{{shownDate(history.back().on, locale), history.back()}};
        if (history.size() > 1) {
            const Assessment& before = history[history.size() - 2];
            lines.push_back({shownDate(before.on, locale), before});
            sentences << tr("Since %1:", "date").arg(shownDate(before.on, locale))
                      << changeText(changes(before, history.back()));
        }
        m_profile->setChart(profileChart(lines));
    }
    m_relation->setText(sentences.join(QLatin1Char(' ')));
}

void BriefPart::showPeople()
{
    const BriefRows rows = whoDecides(readBuyingCentre(desk().workspace(), client()), QDate::currentDate(),
                                      workspaceSettings(desk().workspace()).judgementMonths);
    m_people->show(rows.rows, rows.targets, tr("Nobody of the client is recorded yet."));
}

void BriefPart::showCertainty()
{
    const std::vector<Service> services = CertaintyStore(desk().workspace()).ofClient(client());
    const BriefRows rows = lowCertainties(services);
    m_certainty->show(rows.rows, rows.targets,
                      services.empty() ? tr("Certainty is not recorded yet.")
                                       : tr("No certainty is known to be below the desired level."));
}

void BriefPart::showNext()
{
    const BriefRows rows = nextSteps(ActionStore(desk().workspace()).ofClient(client()),
                                     MeetingStore(desk().workspace()).ofClient(client()),
                                     readBuyingCentre(desk().workspace(), client()), QDate::currentDate());
    m_next->show(rows.rows, rows.targets, tr("Nothing is planned."));
}

} // namespace kam
