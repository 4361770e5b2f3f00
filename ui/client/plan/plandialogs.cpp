#include "client/plan/plandialogs.h"

#include "client/plan/comparedialog.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/formdialog.h"
#include "plan/plangather.h"
#include "plan/planstore.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanDialogs)
};

} // namespace

void askPlanHead(Desk& desk, const QString& title, const Plan& plan,
                 const std::function<void(const Plan&)>& store, QWidget* parent)
{
    auto* form = new FormDialog(desk, title, "planDialog", parent);
    auto* start = form->addDate(Text::tr("First day"), "planStart", plan.period.start);
    auto* end = form->addDate(Text::tr("Last day"), "planEnd", plan.period.end);
    auto* owner = form->addChoice(Text::tr("Responsible"), "planOwner", teamChoices(desk),
                                  QVariant::fromValue<qint64>(plan.owner));
    auto* review = form->addDate(Text::tr("Next review"), "planReview", plan.nextReviewOn);
    form->edits<Plan>(plan, [=, &desk] { return PlanStore(desk.workspace()).ofClient(plan.client); });
    form->ask([=] {
        Plan entered = plan;
        entered.period = {start->date(Text::tr("First day")), end->date(Text::tr("Last day"))};
        entered.owner = chosenId(*owner);
        entered.nextReviewOn = review->date(Text::tr("Next review"));
        store(entered);
    });
}

void askAgreement(Desk& desk, const Plan& plan, QWidget* parent)
{
    auto* form = new FormDialog(desk, Text::tr("Agree on the plan"), "agreeDialog", parent);
    form->addNote(Text::tr("The version is frozen: every figure in it stays as it is now, whatever changes "
                           "later. What was agreed before for this period is archived."));
    auto* by = form->addText(Text::tr("Agreed by"), "agreedBy", {}, Text::tr("Names on both sides"));
    auto* on = form->addDate(Text::tr("On"), "agreedOn", QDate::currentDate());
    form->ask(
        [=, &desk] {
            PlanStore store(desk.workspace());
            Plan agreed = store.plan(plan.id).value_or(plan);
            agreed.state = PlanState::Agreed;
            agreed.agreedBy = by->text().trimmed();
            agreed.agreedOn = on->date(Text::tr("On"));
            const PlanContent content = gatherPlan(desk.workspace(), agreed, {QDate::currentDate(), noId});
            store.agree(plan.id, agreed.agreedOn, agreed.agreedBy, planJson(content));
        },
        Text::tr("Agree and freeze"));
}

void showComparison(Desk& desk, const std::vector<Plan>& plans, Id chosen, QWidget* parent)
{
    auto* dialog = new CompareDialog(desk, plans, chosen, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString versionName(const Plan& plan)
{
    return Text::tr("%1, version %2, %3")
        .arg(periodName(plan.period))
        .arg(plan.version)
        .arg(planStateName(plan.state).toLower());
}

Period nextPeriod(const Period& period)
{
    const QDate start = period.end.addDays(1);
    // Whole months stay whole months: a year follows a year, a quarter a quarter.
    if (period.start.day() == 1 && start.day() == 1) {
        const int months = (start.year() - period.start.year()) * 12 + start.month() - period.start.month();
        return {start, start.addMonths(months).addDays(-1)};
    }
    return {start, start.addDays(period.start.daysTo(period.end))};
}

} // namespace kam
