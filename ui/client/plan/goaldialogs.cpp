#include "client/plan/goaldialogs.h"

#include "base/date.h"
#include "base/error.h"
#include "base/fold.h"
#include "buyingcentre/personstore.h"
#include "client/plan/planview.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/formdialog.h"
#include "common/numberfield.h"
#include "common/shown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GoalDialogs)
};

QVariant idOf(Id id)
{
    return QVariant::fromValue<qint64>(id);
}

/// The goals of a person to choose from, none in particular first, and the one the plan names, should the
/// person no longer have it.
void fillPersonGoals(Desk& desk, QComboBox& box, Id person, const QString& chosen)
{
    box.clear();
    box.addItem(Text::tr("none in particular"), QString());
    if (const auto known = PersonStore(desk.workspace()).person(person))
        for (const Goal& goal : known->goals)
            box.addItem(goal.text.left(120).simplified(), goal.text);
    int entry = 0;
    for (int i = 1; i < box.count() && !chosen.isEmpty(); ++i)
        if (folded(box.itemData(i).toString()) == folded(chosen))
            entry = i;
    if (entry == 0 && !chosen.isEmpty()) {
        box.addItem(Text::tr("%1 (no longer a goal of this person)").arg(chosen.left(120).simplified()),
                    chosen);
        entry = box.count() - 1;
    }
    box.setCurrentIndex(entry);
    box.setEnabled(box.count() > 1);
}

} // namespace

void askGoal(Desk& desk, const ShownPlan& shown, const PlanGoal& goal, QWidget* parent)
{
    const QLocale locale;
    const bool isNew = goal.id == noId;
    auto* form = new FormDialog(desk, isNew ? Text::tr("Add goal") : Text::tr("Goal"), "goalDialog", parent);
    auto* name = form->addText(Text::tr("Goal"), "goalName", goal.name, Text::tr("What should be reached"));
    auto* measure =
        form->addText(Text::tr("Measure"), "goalMeasure", goal.measure, Text::tr("share of wallet"));
    auto* unit = form->addText(Text::tr("Unit"), "goalUnit", goal.unit, Text::tr("%, pieces"));
    auto* start = form->addText(Text::tr("Start value"), "goalStart", shownValue(goal.start, locale),
                                Text::tr("A number or a word such as medium"));
    auto* target = form->addText(Text::tr("Target"), "goalTarget", shownValue(goal.target, locale));
    auto* due = form->addDate(Text::tr("To be reached by"), "goalDue", goal.dueOn);
    auto* owner = form->addChoice(Text::tr("Responsible"), "goalOwner", teamChoices(desk), idOf(goal.owner));
    auto* effect = form->addNumber(Text::tr("Adds to sales of its period"), "goalEffect", shown.currency,
                                   goal.salesEffect);
    auto* person = form->addChoice(Text::tr("Serves a goal of"), "goalPerson",
                                   peopleChoices(desk, shown.client, {goal.person}), idOf(goal.person));
    auto* personGoal = form->addChoice(Text::tr("Which goal of that person"), "goalOfPerson", {}, {});
    fillPersonGoals(desk, *personGoal, goal.person, goal.personGoal);
    QObject::connect(person, &QComboBox::currentIndexChanged, personGoal, [=, &desk] {
        fillPersonGoals(desk, *personGoal, chosenId(*person),
                        chosenId(*person) == goal.person ? goal.personGoal : QString());
    });
    auto* note = form->addLongText(Text::tr("Note"), "goalNote", goal.note, 2);
    auto* shared = form->addCheck(Text::tr("Customer edition"), "goalShared",
                                  Text::tr("The client may read this goal"), goal.shared);
    form->edits<PlanGoal>(goal, [=, &desk] { return GoalStore(desk.workspace()).ofPlan(goal.plan); });
    form->ask([=, &desk] {
        PlanGoal entered = goal;
        entered.name = name->text().trimmed();
        entered.measure = measure->text().trimmed();
        entered.unit = unit->text().trimmed();
        entered.start = goalValue(start->text().trimmed(), QLocale());
        entered.target = goalValue(target->text().trimmed(), QLocale());
        entered.dueOn = due->date(Text::tr("To be reached by"));
        entered.owner = chosenId(*owner);
        entered.salesEffect = effect->value();
        entered.person = chosenId(*person);
        entered.personGoal = personGoal->currentData().toString();
        entered.note = note->toPlainText();
        entered.shared = shared->isChecked();
        GoalStore store(desk.workspace());
        // This form does not show the progress: what others have entered meanwhile stays.
        entered.progress = store.goal(goal.id).value_or(goal).progress;
        if (isNew)
            store.add(entered);
        else
            store.update(entered);
    });
}

void askProgress(Desk& desk, const PlanGoal& goal, QWidget* parent)
{
    const QLocale locale;
    auto* form =
        new FormDialog(desk, Text::tr("Progress of %1").arg(goal.name.left(60)), "progressDialog", parent);
    QStringList before;
    for (const GoalProgress& entry : goal.progress)
        before << QStringLiteral("%1: %2 %3 %4")
                      .arg(shownDate(entry.on, locale), shownValue(entry.value, locale), goal.unit,
                           entry.note)
                      .simplified();
    form->addNote(before.isEmpty()
                      ? Text::tr("From %1 to %2 %3")
                            .arg(shownValue(goal.start, locale), shownValue(goal.target, locale), goal.unit)
                      : Text::tr("Until now: %1").arg(before.join(QStringLiteral("; "))));
    auto* on = form->addDate(Text::tr("Date"), "progressDate", QDate::currentDate());
    auto* value = form->addText(Text::tr("Where it stands"), "progressValue", {},
                                Text::tr("A number or a word; empty removes the entry of that day"));
    auto* note = form->addText(Text::tr("Note"), "progressNote", {});
    form->edits<PlanGoal>(goal, [=, &desk] { return GoalStore(desk.workspace()).ofPlan(goal.plan); });
    form->ask([=, &desk] {
        PlanGoal entered = GoalStore(desk.workspace()).goal(goal.id).value_or(goal);
        const GoalProgress entry{on->date(Text::tr("Date")), goalValue(value->text().trimmed(), QLocale()),
                                 note->text().trimmed()};
        const auto sameDay = [&](const GoalProgress& other) { return other.on == entry.on; };
        const bool removed = std::erase_if(entered.progress, sameDay) > 0;
        if (entry.value.isKnown() || !removed)
            entered.progress.push_back(entry);
        std::sort(entered.progress.begin(), entered.progress.end(),
                  [](const GoalProgress& a, const GoalProgress& b) { return a.on < b.on; });
        GoalStore(desk.workspace()).update(entered);
    });
}

void askTarget(Desk& desk, const Target& target, const QString& currency, QWidget* parent)
{
    const bool isNew = target.id == noId;
    auto* form =
        new FormDialog(desk, isNew ? Text::tr("Add target") : Text::tr("Target"), "targetDialog", parent);
    auto* start = form->addDate(Text::tr("First day"), "targetStart", target.period.start);
    auto* end = form->addDate(Text::tr("Last day"), "targetEnd", target.period.end);
    auto* amount = form->addNumber(Text::tr("Target"), "targetAmount", currency,
                                   isNew && target.amount == 0 ? std::nullopt : std::optional(target.amount));
    // Sales that are recorded are not asked for again.
    NumberField* achieved = nullptr;
    if (target.sold)
        form->addNote(Text::tr("Achieved: %1 %2, from the sales recorded for the period")
                          .arg(shownAmount(*target.sold), currency));
    else
        achieved = form->addNumber(Text::tr("Achieved"), "targetAchieved", currency, target.achieved);
    auto* note = form->addText(Text::tr("Note"), "targetNote", target.note);
    form->edits<Target>(target, [=, &desk] { return TargetStore(desk.workspace()).ofClient(target.client); });
    form->ask([=, &desk] {
        Target entered = target;
        entered.period = {start->date(Text::tr("First day")), end->date(Text::tr("Last day"))};
        if (!amount->value())
            throw Error(Text::tr("Enter the target as a number, 0 or more."), "no target");
        entered.amount = *amount->value();
        if (achieved != nullptr)
            entered.achieved = achieved->value();
        entered.note = note->text().trimmed();
        TargetStore store(desk.workspace());
        if (isNew)
            store.add(entered);
        else
            store.update(entered);
    });
}

} // namespace kam
