#include "client/actions/actiondialog.h"

#include "common/datefield.h"
#include "common/desk.h"
#include "common/formdialog.h"
#include "common/labels.h"
#include "common/numberfield.h"
#include "common/theme.h"
#include "plan/actionstore.h"
#include "plan/plangoal.h"
#include "plan/planstore.h"
#include "registry/workspacesettings.h"
#include "relationship/assessment.h"
#include "relationship/certainty.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActionDialog)
};

using Choices = QList<std::pair<QString, QVariant>>;

constexpr int listRows = 4;

QVariant idOf(Id id)
{
    return QVariant::fromValue<qint64>(id);
}

/// Goals of the plan that people work with, none first.
/// Those of the current plan, and the one that is @p chosen, which may be of an earlier one.
Choices goalChoices(Desk& desk, Id client, Id chosen)
{
    Choices choices{{Text::tr("none"), idOf(noId)}};
    const GoalStore store(desk.workspace());
    bool isThere = chosen == noId;
    if (const auto plan = PlanStore(desk.workspace()).current(client, QDate::currentDate()))
        for (const PlanGoal& goal : store.ofPlan(plan->id)) {
            choices.append({goal.name, idOf(goal.id)});
            isThere = isThere || goal.id == chosen;
        }
    if (const auto earlier = isThere ? std::nullopt : store.goal(chosen))
        choices.append({earlier->name, idOf(chosen)});
    return choices;
}

/// One box a certainty, side by side, below its name.
class TacticRow : public QWidget
{
public:
    explicit TacticRow(const Action& action)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::grid);
        for (const CertaintyKind kind : certaintyKinds) {
            auto* box = new QComboBox;
            box->setObjectName(certaintyKindWord(kind) + QStringLiteral("Tactic"));
            box->setAccessibleName(certaintyKindName(kind));
            box->setToolTip(certaintyKindName(kind));
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->addItem(QStringLiteral("–"), QString());
            for (const Tactic tactic : {Tactic::Maintain, Tactic::Raise, Tactic::Relax})
                box->addItem(tacticName(tactic), tacticWord(tactic));
            if (const auto found = action.tactics.find(certaintyKindWord(kind));
                found != action.tactics.end())
                box->setCurrentIndex(box->findData(tacticWord(found->second)));
            // Its name above it: beside a level, neither could be read.
            auto* named = new QVBoxLayout;
            named->setSpacing(theme::grid / 4);
            auto* name = mutedLabel(certaintyKindName(kind));
            name->setBuddy(box);
            named->addWidget(name);
            named->addWidget(box);
            row->addLayout(named, 1);
            m_boxes[certaintyKindWord(kind)] = box;
        }
    }
    [[nodiscard]] std::map<QString, Tactic> tactics() const
    {
        std::map<QString, Tactic> tactics;
        for (const auto& [kind, box] : m_boxes)
            if (const auto tactic = tacticFromWord(box->currentData().toString()))
                tactics[kind] = *tactic;
        return tactics;
    }

private:
    std::map<QString, QComboBox*> m_boxes;
};

QListWidget* factorList(const Action& action)
{
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("factorList"));
    list->setAccessibleName(Text::tr("Relationship factors"));
    for (const RelationFactor factor : relationFactors) {
        auto* item = new QListWidgetItem(relationFactorName(factor), list);
        item->setData(Qt::UserRole, relationFactorWord(factor));
        item->setCheckState(action.factors.contains(relationFactorWord(factor)) ? Qt::Checked
                                                                                : Qt::Unchecked);
    }
    list->setFixedHeight(listRows * theme::rowHeight);
    return list;
}

template <class Enum, std::size_t N>
Choices enumChoices(const std::array<Enum, N>& values, QString (*name)(Enum))
{
    Choices choices;
    for (const Enum value : values)
        choices.append({name(value), static_cast<int>(value)});
    return choices;
}

} // namespace

void askAction(Desk& desk, const Action& action, QWidget* parent)
{
    const bool isNew = action.id == noId;
    auto* form =
        new FormDialog(desk, isNew ? Text::tr("Add action") : Text::tr("Action"), "actionDialog", parent);
    auto* what = form->addLongText(Text::tr("What is done"), "actionWhat", action.what, 2);
    auto* person = form->addChoice(Text::tr("Addressed to"), "actionPerson",
                                   peopleChoices(desk, action.client, {action.person}), idOf(action.person));
    auto* member =
        form->addChoice(Text::tr("Responsible"), "actionMember", teamChoices(desk), idOf(action.member));
    auto* goal = form->addChoice(Text::tr("Serves the goal"), "actionGoal",
                                 goalChoices(desk, action.client, action.goal), idOf(action.goal));
    auto* tactics = new TacticRow(action);
    form->addField(Text::tr("Certainty"), tactics);
    auto* factors = factorList(action);
    form->addField(Text::tr("Relationship factors"), factors);
    auto* level = form->addChoice(Text::tr("Level"), "actionLevel",
                                  enumChoices(actionLevels, actionLevelName), static_cast<int>(action.level));
    auto* status =
        form->addChoice(Text::tr("Status"), "actionStatus", enumChoices(actionStatuses, actionStatusName),
                        static_cast<int>(action.status));
    auto* starts = form->addDate(Text::tr("Starts on"), "actionStarts", action.startsOn);
    auto* due = form->addDate(Text::tr("Due on"), "actionDue", action.dueOn);
    auto* cost = form->addNumber(Text::tr("Cost"), "actionCost", workspaceSettings(desk.workspace()).currency,
                                 action.cost);
    auto* result = form->addLongText(Text::tr("Result"), "actionResult", action.result, 2);
    auto* shared = form->addCheck(Text::tr("Customer edition"), "actionShared",
                                  Text::tr("The client may read this action"), action.shared);
    form->edits<Action>(action, [=, &desk] { return ActionStore(desk.workspace()).ofClient(action.client); });
    form->ask([=, &desk] {
        Action entered = action;
        entered.what = what->toPlainText().trimmed();
        entered.person = chosenId(*person);
        entered.member = chosenId(*member);
        entered.goal = chosenId(*goal);
        entered.tactics = tactics->tactics();
        entered.factors.clear();
        for (int i = 0; i < factors->count(); ++i)
            if (factors->item(i)->checkState() == Qt::Checked)
                entered.factors.insert(factors->item(i)->data(Qt::UserRole).toString());
        entered.level = static_cast<ActionLevel>(level->currentData().toInt());
        entered.status = static_cast<ActionStatus>(status->currentData().toInt());
        entered.startsOn = starts->date(Text::tr("Starts on"));
        entered.dueOn = due->date(Text::tr("Due on"));
        if (entered.status == ActionStatus::Done && !entered.doneOn.isValid())
            entered.doneOn = QDate::currentDate();
        if (entered.status != ActionStatus::Done)
            entered.doneOn = {};
        entered.cost = cost->value();
        entered.result = result->toPlainText();
        entered.shared = shared->isChecked();
        ActionStore store(desk.workspace());
        if (isNew)
            store.add(entered);
        else
            store.update(entered);
    });
}

} // namespace kam
