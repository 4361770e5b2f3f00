// The plan itself: what is written, goals, people, actions, risks.
#include "buyingcentre/person.h"
#include "plan/action.h"
#include "report/personwords.h"
#include "report/planwriter.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString withUnit(const GoalValue& value, const QString& unit, const QLocale& locale)
{
    const QString shown = shownValue(value, locale);
    return value.number && !unit.isEmpty() ? shown + QChar::Nbsp + unit : shown;
}

QStringList goalRow(const PlanWriter& writer, const PlanContent::GoalLine& goal)
{
    return {goal.name,
            goal.measure,
            withUnit(goal.start, goal.unit, writer.locale),
            withUnit(goal.latest, goal.unit, writer.locale),
            withUnit(goal.target, goal.unit, writer.locale),
            writer.date(goal.dueOn),
            goal.owner};
}

QString statusText(const QString& word)
{
    const auto status = actionStatusFromWord(word);
    return status ? actionStatusName(*status).toLower() : word;
}

QString impactText(const QString& word)
{
    const auto level = levelFromWord(word);
    return level ? levelName(*level) : Text::tr("not judged");
}

/// In some languages the word follows the gender of what it is about.
QString probabilityText(const QString& word)
{
    const auto level = levelFromWord(word);
    if (!level)
        return Text::tr("not judged");
    switch (*level) {
    case Level::Low:
        return Text::tr("low", "probability");
    case Level::Medium:
        return Text::tr("medium", "probability");
    case Level::High:
        return Text::tr("high", "probability");
    }
    return {};
}

void addTargets(PlanWriter& writer)
{
    if (writer.content.targets.empty() || !writer.isInternal())
        return;
    Table table;
    table.columns = {{Text::tr("Period"), 2},
                     {Text::tr("Target"), 1.4, ColumnAlign::Decimal},
                     {Text::tr("Achieved"), 1.4, ColumnAlign::Decimal},
                     {Text::tr("Planned by goals"), 1.6, ColumnAlign::Decimal},
                     {Text::tr("Open gap"), 1.4, ColumnAlign::Decimal}};
    for (const PlanContent::TargetLine& target : writer.content.targets)
        table.rows.push_back({periodName(target.period), writer.amount(target.amount),
                              writer.amount(target.achieved), writer.amount(target.planned),
                              writer.amount(target.open)});
    const auto& targets = writer.content.targets;
    const bool sold = std::any_of(targets.begin(), targets.end(), [](const auto& t) { return t.fromSales; });
    const bool typed = std::any_of(targets.begin(), targets.end(),
                                   [](const auto& t) { return !t.fromSales && t.achieved.has_value(); });
    QStringList said{
        Text::tr("Sales targets. Open gap = target − achieved − planned by goals that are not reached.")};
    if (sold)
        said << (typed
                     ? Text::tr("Achieved is what was sold in the years of which sales are recorded, else as "
                                "entered.")
                     : Text::tr("Achieved is what was sold."));
    table.caption = said.join(u' ');
    writer.document.add(std::move(table));
}

/// Whom the plan addresses or whose goals it serves, who decides and approves, who stands against us.
bool hasPart(const PlanContent& content, const PlanContent::PersonLine& person)
{
    const auto isAbout = [&](qint64 key, const QString& name) {
        return key != 0 ? key == person.key : !name.isEmpty() && name == person.name;
    };
    const auto addressed = [&](const auto& line) { return isAbout(line.personKey, line.person); };
    return std::any_of(content.actions.begin(), content.actions.end(), addressed) ||
           std::any_of(content.goals.begin(), content.goals.end(), addressed) ||
           person.roles.contains(roleWord(Role::Decider)) ||
           person.roles.contains(roleWord(Role::Approver)) ||
           person.attitude == attitudeWord(Attitude::Opponent);
}

/// All of them where what is attached does not list them.
std::vector<PlanContent::PersonLine> peopleOfPlan(const PlanWriter& writer)
{
    std::vector<PlanContent::PersonLine> people = writer.content.people;
    if (writer.has(PlanPart::BuyingCentre))
        std::erase_if(people, [&](const auto& person) { return !hasPart(writer.content, person); });
    return people;
}

Table internalPeople(const PlanWriter& writer)
{
    Table table;
    table.columns = {{Text::tr("At %1").arg(writer.content.client), 2.2},
                     {Text::tr("Roles"), 1.8},
                     {Text::tr("Goals"), 3},
                     {Text::tr("With us"), 1.8}};
    for (const PlanContent::PersonLine& person : peopleOfPlan(writer))
        table.rows.push_back({person.position.isEmpty() || person.position == person.name
                                  ? shownName(person)
                                  : shownName(person) + u'\n' + person.position,
                              personRoles(person), person.goals.join(QStringLiteral(", ")),
                              person.ourContact.isEmpty() ? Text::tr("nobody") : person.ourContact});
    return table;
}

/// Names and positions of those whom one of us looks after: who is what in a decision is our judgement.
Table customerPeople(const PlanWriter& writer)
{
    Table table;
    table.columns = {{Text::tr("At %1").arg(writer.content.client), 2},
                     {Text::tr("Position"), 2},
                     {Text::tr("With us"), 2}};
    for (const PlanContent::PersonLine& person : writer.content.people)
        if (!person.placeholder && !person.ourContact.isEmpty())
            table.rows.push_back({person.name, person.position, person.ourContact});
    return table;
}

void addRisks(PlanWriter& writer)
{
    if (writer.content.risks.empty())
        return;
    Table table;
    table.columns = {{Text::tr("Risk"), 2.6},
                     {Text::tr("Probability"), 1.1},
                     {Text::tr("Impact"), 1.1},
                     {Text::tr("Our answer"), 2.6},
                     {Text::tr("Responsible"), 1.5}};
    for (const PlanContent::RiskLine& risk : writer.content.risks)
        table.rows.push_back(
            {risk.what, probabilityText(risk.probability), impactText(risk.impact), risk.answer, risk.owner});
    writer.document.add(std::move(table));
}

/// The next first; without a date last.
std::vector<PlanContent::ActionLine> byDate(std::vector<PlanContent::ActionLine> actions)
{
    std::stable_sort(actions.begin(), actions.end(), [](const auto& a, const auto& b) {
        return a.dueOn.isValid() && (!b.dueOn.isValid() || a.dueOn < b.dueOn);
    });
    return actions;
}

QStringList swotItems(const PlanWriter& writer, SwotQuadrant quadrant)
{
    QStringList items;
    for (const PlanContent::SwotLine& line : writer.content.swot)
        if (line.quadrant == swotQuadrantWord(quadrant))
            items << line.what;
    return items;
}

/// Two quadrants side by side.
void addSwot(PlanWriter& writer, SwotQuadrant left, SwotQuadrant right)
{
    const QStringList lefts = swotItems(writer, left);
    const QStringList rights = swotItems(writer, right);
    Table table;
    table.columns = {{swotQuadrantName(left), 1}, {swotQuadrantName(right), 1}};
    for (qsizetype i = 0; i < std::max<qsizetype>({1, lefts.size(), rights.size()}); ++i)
        table.rows.push_back({lefts.value(i, i == 0 ? Text::tr("nothing written") : QString()),
                              rights.value(i, i == 0 ? Text::tr("nothing written") : QString())});
    writer.document.add(std::move(table));
}

} // namespace

void writeAssumptions(PlanWriter& writer)
{
    writer.heading(planPartName(PlanPart::Assumptions));
    if (!writer.written(PlanSection::Assumptions))
        writer.nothing(Text::tr("No assumptions are written down."));
}

void writeGoals(PlanWriter& writer)
{
    writer.heading(planPartName(PlanPart::Goals));
    if (writer.isInternal())
        writer.written(PlanSection::GoalsAndTasks);
    Table table;
    table.columns = {{Text::tr("Goal"), 3},
                     {Text::tr("Measure"), 1.7},
                     {Text::tr("Start"), 1, ColumnAlign::Right},
                     {Text::tr("Now"), 1, ColumnAlign::Right},
                     {Text::tr("Target"), 1, ColumnAlign::Right},
                     {Text::tr("By"), 1.3, ColumnAlign::Left, true},
                     {Text::tr("Responsible"), 1.6}};
    for (const PlanContent::GoalLine& goal : writer.content.goals)
        if (writer.isInternal() || goal.shared)
            table.rows.push_back(goalRow(writer, goal));
    if (table.rows.empty())
        writer.nothing(writer.isInternal() ? Text::tr("No goals are set.")
                                           : Text::tr("No common goals are set."));
    else
        writer.document.add(std::move(table));
    addTargets(writer);
}

void writePeople(PlanWriter& writer)
{
    writer.heading(planPartName(PlanPart::People));
    if (writer.isInternal())
        writer.written(PlanSection::People);
    Table table = writer.isInternal() ? internalPeople(writer) : customerPeople(writer);
    const std::size_t shown = table.rows.size();
    const std::size_t all = writer.content.people.size();
    if (shown > 0)
        writer.document.add(std::move(table));
    else if (writer.isInternal() && all > 0)
        writer.nothing(Text::tr("Nobody at the client has a part to play yet."));
    else
        writer.nothing(writer.isInternal() ? Text::tr("Nobody at the client is recorded.")
                                           : Text::tr("Nobody has been named yet."));
    if (writer.isInternal() && shown < all)
        writer.document.add(
            Paragraph{Text::tr("All %n people of the client stand in “%1”.", nullptr, static_cast<int>(all))
                          .arg(planPartName(PlanPart::BuyingCentre)),
                      TextRole::Muted, "buying-centre"});
}

void writeActions(PlanWriter& writer)
{
    writer.heading(planPartName(PlanPart::Actions));
    if (writer.isInternal())
        writer.written(PlanSection::Programmes);
    Table table;
    table.columns = {{Text::tr("Action"), 3.4}};
    if (writer.isInternal())
        table.columns.push_back({Text::tr("For"), 1.8});
    table.columns.insert(table.columns.end(), {{Text::tr("Responsible"), 1.7},
                                               {Text::tr("Due"), 1.3, ColumnAlign::Left, true},
                                               {Text::tr("Status"), 1.3}});
    for (const PlanContent::ActionLine& action : byDate(writer.content.actions)) {
        if (!writer.isInternal() && !action.shared)
            continue;
        QStringList row{action.what, action.member, writer.date(action.dueOn), statusText(action.status)};
        if (writer.isInternal())
            row.insert(
                1, writer.person(action.personKey, action.person)); // whom it is to work on is our own matter
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        writer.nothing(writer.isInternal() ? Text::tr("No actions are planned.")
                                           : Text::tr("No common actions are planned."));
    else
        writer.document.add(std::move(table));
}

void writeResourcesAndRisks(PlanWriter& writer)
{
    writer.heading(planPartName(PlanPart::Resources));
    const bool resources = writer.written(PlanSection::Resources);
    const bool difficulties = writer.written(PlanSection::Difficulties);
    addRisks(writer);
    if (!resources && !difficulties && writer.content.risks.empty())
        writer.nothing(Text::tr("Neither resources nor risks are written down."));
}

void writeClientBusiness(PlanWriter& writer)
{
    writer.heading(planPartName(PlanPart::ClientBusiness));
    bool any = false;
    for (const PlanSection section : {PlanSection::ClientStrategy, PlanSection::ClientGoals,
                                      PlanSection::ClientFinances, PlanSection::ClientMarket}) {
        if (writer.text(section).isEmpty())
            continue;
        writer.subheading(planSectionName(section));
        any = writer.written(section) || any;
    }
    if (!any)
        writer.nothing(Text::tr("Nothing is written about the client's own business."));
}

void writeSwot(PlanWriter& writer)
{
    writer.heading(planPartName(PlanPart::Swot));
    if (writer.content.swot.empty()) {
        writer.nothing(Text::tr("Our offer has not been assessed."));
        return;
    }
    addSwot(writer, SwotQuadrant::Strength, SwotQuadrant::Weakness);
    addSwot(writer, SwotQuadrant::Opportunity, SwotQuadrant::Threat);
}

} // namespace kam
