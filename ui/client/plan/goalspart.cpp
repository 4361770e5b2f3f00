#include "client/plan/goalspart.h"

#include "base/date.h"
#include "client/plan/goaldialogs.h"
#include "common/desk.h"
#include "common/recordlist.h"
#include "common/shown.h"
#include "registry/team.h"

#include <QAction>
#include <QHash>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{

const QString unknown = QStringLiteral("–");

QString withUnit(const GoalValue& value, const QString& unit)
{
    if (!value.isKnown())
        return unknown;
    const QString text = shownValue(value, QLocale());
    return value.number && !unit.isEmpty() ? text + QChar(0x00a0) + unit : text;
}

} // namespace

GoalsPart::GoalsPart(Desk& desk, QWidget* parent)
    : PlanView(desk, parent),
      m_goals(new RecordList(
          {"goal", tr("Goals"), tr("Goals of the plan"), tr("Add goal…"), tr("Edit goal…"),
           tr("Delete goals"), tr("No goal yet"),
           tr("A goal says what should be reached: its measure, where it starts, the target, the date and "
              "who is responsible.")})),
      m_targets(
          new RecordList({"target", tr("Targets and the gap to them"), tr("Sales targets"), tr("Add target…"),
                          tr("Edit target…"), tr("Delete target"), tr("No target yet"),
                          tr("A target is what should be sold in a period; the gap is what neither "
                             "sales nor goals cover.")})),
      m_progress(new QAction(tr("Enter progress…"), this)), m_up(new QAction(tr("Move goal up"), this)),
      m_down(new QAction(tr("Move goal down"), this))
{
    setObjectName(QStringLiteral("goalsPart"));
    m_progress->setObjectName(QStringLiteral("progressAction"));
    m_progress->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_up->setObjectName(QStringLiteral("goalUpAction"));
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down->setObjectName(QStringLiteral("goalDownAction"));
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    for (QAction* action : {m_progress, m_up, m_down})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_goals->addCommand(m_progress);
    m_goals->table().addActions({m_up, m_down});
    m_goals->setColumns({tr("Goal"), tr("Measure"), tr("Start"), tr("Now"), tr("Target"), tr("Progress"),
                         tr("By"), tr("Responsible")},
                        {2, 3, 4, 5}, {0});
    m_goals->wrapTexts();
    m_targets->setColumns(
        {tr("Period"), tr("Target"), tr("Achieved"), tr("Planned by goals"), tr("Open gap"), tr("Note")},
        {1, 2, 3, 4}, {5});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::grid);
    column->addWidget(m_goals, 3);
    column->addWidget(m_targets, 2);
    connect(m_goals, &RecordList::addAsked, this, &GoalsPart::addGoal);
    connect(m_goals, &RecordList::editAsked, this, &GoalsPart::editGoal);
    connect(m_goals, &RecordList::removeAsked, this, [this](const std::vector<Id>& goals) {
        this->desk().act([&] {
            this->desk().workspace().edit(tr("Delete goals of a plan"), [&] {
                for (const Id id : goals)
                    GoalStore(this->desk().workspace()).remove(id);
            });
        });
    });
    connect(m_targets, &RecordList::addAsked, this, &GoalsPart::addTarget);
    connect(m_targets, &RecordList::editAsked, this, [this](Id id) {
        for (const Target& target : m_targetsShown)
            if (target.id == id)
                askTarget(this->desk(), target, shown().currency, this);
    });
    connect(m_targets, &RecordList::removeAsked, this, [this](const std::vector<Id>& targets) {
        this->desk().act([&] {
            // From the last on, so that no hole is left between.
            this->desk().workspace().edit(tr("Delete targets"), [&] {
                for (auto id = targets.rbegin(); id != targets.rend(); ++id)
                    TargetStore(this->desk().workspace()).remove(*id);
            });
        });
    });
    connect(m_progress, &QAction::triggered, this, [this] {
        if (const PlanGoal* current = goal(m_goals->current()))
            askProgress(this->desk(), *current, this);
    });
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
}

QList<QAction*> GoalsPart::commands() const
{
    return m_goals->commands() + QList<QAction*>{m_up, m_down} + m_targets->commands();
}

bool GoalsPart::showRow(const QByteArray& table, Id row)
{
    if (table != "goal" && table != "target")
        return false;
    RecordList* list = table == "goal" ? m_goals : m_targets;
    list->select(row);
    list->table().setFocus();
    return true;
}

const PlanGoal* GoalsPart::goal(Id id) const
{
    const auto found = std::find_if(m_goalsShown.begin(), m_goalsShown.end(),
                                    [id](const PlanGoal& g) { return g.id == id; });
    return found == m_goalsShown.end() ? nullptr : &*found;
}

void GoalsPart::read()
{
    m_goalsShown = GoalStore(desk().workspace()).ofPlan(shown().plan->id);
    m_targetsShown = TargetStore(desk().workspace()).ofClient(shown().client);
    showGoals();
    showTargets();
    m_goals->setWritable(shown().isDraft());
    m_targets->setWritable(shown().writable);
    for (QAction* action : {m_up, m_down})
        action->setEnabled(shown().isDraft() && m_goalsShown.size() > 1);
}

void GoalsPart::showGoals()
{
    QHash<Id, QString> team;
    for (const TeamMember& member : TeamStore(desk().workspace()).all())
        team.insert(member.id, member.name);
    std::vector<TextRow> rows;
    std::vector<Id> ids;
    const QDate today = QDate::currentDate();
    for (const PlanGoal& goal : m_goalsShown) {
        const auto way = progressOf(goal);
        const bool reached = way && *way >= 1;
        const bool late = !reached && goal.dueOn.isValid() && goal.dueOn < today;
        const QStringList missing = missingInGoal(goal);
        TextCell name(goal.name.simplified(), theme::Token::Text,
                      missing.isEmpty() ? goal.note
                                        : tr("Lacks: %1").arg(missing.join(QStringLiteral(", "))));
        rows.push_back(
            {name, TextCell(goal.measure), TextCell(withUnit(goal.start, goal.unit)),
             TextCell(withUnit(goal.latest(), goal.unit)), TextCell(withUnit(goal.target, goal.unit)),
             TextCell(way ? shortPercent(*way * 100, 0) + (reached ? QStringLiteral(" ✓") : QString())
                          : unknown,
                      reached ? theme::Token::Good : theme::Token::Text),
             TextCell(goal.dueOn.isValid() ? shownDate(goal.dueOn, QLocale()) : unknown,
                      late ? theme::Token::Bad : theme::Token::Text,
                      late ? tr("The date is past and the goal is not reached") : QString()),
             goal.owner == noId ? TextCell(tr("nobody"), theme::Token::Caution)
                                : TextCell(team.value(goal.owner))});
        ids.push_back(goal.id);
    }
    m_goals->setRows(std::move(rows), std::move(ids));
}

/// The note, and where the figure comes from that nobody typed.
TextCell GoalsPart::noteCell(const Target& target)
{
    QStringList said;
    if (target.sold)
        said << tr("Achieved: from the sales recorded.");
    said << target.note;
    said.removeAll(QString());
    return {said.join(u' '), theme::Token::Text, said.join(u'\n')};
}

TextCell GoalsPart::achievedCell(const Target& target)
{
    if (target.sold)
        return {shownAmount(*target.sold), theme::Token::Text,
                tr("From the sales recorded for the period, on the tab Value")};
    return target.achieved
               ? TextCell(shownAmount(*target.achieved), theme::Token::Text, tr("As it was entered"))
               : TextCell(tr("not known"), theme::Token::Muted);
}

void GoalsPart::showTargets()
{
    std::vector<TextRow> rows;
    std::vector<Id> ids;
    for (const Target& target : m_targetsShown) {
        const GapToGoal gap = gapToGoal(target, m_goalsShown);
        QString how = tr("%1 − %2 − %3 = %4")
                          .arg(shownAmount(gap.target), shownAmount(gap.achieved.value_or(0)),
                               shownAmount(gap.planned), shownAmount(gap.open()));
        if (gap.goalsWithoutEffect > 0)
            how += QLatin1Char('\n') +
                   tr("Goals of the period without an effect on sales: %1.").arg(gap.goalsWithoutEffect);
        rows.push_back({TextCell(periodName(target.period)),
                        TextCell(shownAmount(target.amount) + QChar(0x00a0) + shown().currency),
                        achievedCell(target), TextCell(shownAmount(gap.planned), theme::Token::Text, how),
                        TextCell(shownAmount(gap.open()),
                                 gap.open() > 0 ? theme::Token::Caution : theme::Token::Good, how),
                        noteCell(target)});
        ids.push_back(target.id);
    }
    m_targets->setRows(std::move(rows), std::move(ids));
}

void GoalsPart::addGoal()
{
    PlanGoal goal;
    goal.plan = shown().plan->id;
    goal.owner = shown().plan->owner;
    goal.dueOn = shown().plan->period.end;
    askGoal(desk(), shown(), goal, this);
}

void GoalsPart::editGoal(Id id)
{
    if (const PlanGoal* found = goal(id))
        askGoal(desk(), shown(), *found, this);
}

void GoalsPart::addTarget()
{
    Target target;
    target.client = shown().client;
    // The period behind the last, of the same length in years; else the plan's.
    target.period = shown().plan->period;
    if (!m_targetsShown.empty()) {
        const QDate start = m_targetsShown.back().period.end.addDays(1);
        target.period = {start, start.addYears(1).addDays(-1)};
    }
    askTarget(desk(), target, shown().currency, this);
}

void GoalsPart::move(int by)
{
    const Id id = m_goals->current();
    const auto& ids = m_goals->ids();
    const auto at = std::find(ids.begin(), ids.end(), id) - ids.begin() + by;
    if (id == noId || at < 0 || at >= static_cast<std::ptrdiff_t>(ids.size()))
        return;
    if (desk().act([&] { GoalStore(desk().workspace()).move(id, static_cast<int>(at)); }))
        m_goals->select(id);
}

} // namespace kam
