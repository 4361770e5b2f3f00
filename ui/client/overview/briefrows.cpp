#include "client/overview/briefrows.h"

#include "base/date.h"
#include "client/certaintywords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

/// Most telling first.
constexpr std::array order{Role::Decider,    Role::Approver, Role::Buyer,    Role::Gatekeeper,
                           Role::Influencer, Role::User,     Role::Initiator};

int weightOf(const Person& person)
{
    int best = static_cast<int>(order.size());
    for (const RoleHeld& held : person.roles)
        if (held.knowledge != Knowledge::Unknown) {
            const auto place = std::find(order.begin(), order.end(), held.role) - order.begin();
            best = std::min(best, static_cast<int>(place));
        }
    return best;
}

TextCell attitudeCell(const Judgement<Attitude>& attitude, QDate today, int months)
{
    if (!attitude.value)
        return {QStringLiteral("? ") + Text::tr("unknown", "attitude"), theme::Token::Muted};
    const QString doubt = doubtText(freshness(attitude.knowledge, attitude.on, today, months));
    const auto cell = [&](const char* sign, theme::Token token) {
        const QString text = QString::fromUtf8(sign) + u' ' + attitudeName(*attitude.value) + doubt;
        return TextCell{text, token, text};
    };
    switch (*attitude.value) {
    case Attitude::Supporter:
        return cell("▲", theme::Token::Good);
    case Attitude::Neutral:
        return cell("●", theme::Token::Text);
    case Attitude::Opponent:
        return cell("▼", theme::Token::Bad);
    }
    return {};
}

struct Step {
    QDate on;
    QString what;
    QString who;
    BriefTarget target;
    bool overdue = false;
};

} // namespace

BriefRows whoDecides(const BuyingCentre& centre, QDate today, int months)
{
    BriefRows result;
    if (centre.people.empty())
        return result;
    std::vector<const Person*> people;
    for (const Person& person : centre.people)
        if (person.active() && weightOf(person) < static_cast<int>(order.size()))
            people.push_back(&person);
    std::stable_sort(people.begin(), people.end(),
                     [](const Person* a, const Person* b) { return weightOf(*a) < weightOf(*b); });
    for (const Role role : {Role::Decider, Role::Approver}) {
        const bool filled = std::any_of(people.begin(), people.end(), [role](const Person* person) {
            return std::any_of(person->roles.begin(), person->roles.end(), [role](const RoleHeld& held) {
                return held.role == role && held.knowledge != Knowledge::Unknown;
            });
        });
        if (filled)
            continue;
        result.rows.push_back({{Text::tr("not known"), theme::Token::Caution},
                               roleName(role),
                               {QStringLiteral("?"), theme::Token::Muted},
                               {QStringLiteral("?"), theme::Token::Muted}});
        result.targets.emplace_back();
    }
    for (const Person* person : people) {
        QStringList goals;
        for (const Goal& goal : person->goals)
            goals << goal.text;
        const QString all = goals.join(QStringLiteral(", "));
        const QString name = shownName(*person);
        const QString held = roleNames(person->roles, today, months);
        result.rows.push_back(
            {{name, theme::Token::Text, person->position.isEmpty() ? name : name + u'\n' + person->position},
             {held, theme::Token::Text, held},
             {all, theme::Token::Text, all},
             attitudeCell(person->attitude, today, months)});
        result.targets.push_back({"person", person->id});
    }
    return result;
}

BriefRows lowCertainties(const std::vector<Service>& services)
{
    std::vector<std::pair<const Service*, const Certainty*>> low;
    for (const Service& service : services)
        for (const Certainty& certainty : service.newest)
            if (certaintyAction(certainty) == CertaintyAction::Improve)
                low.emplace_back(&service, &certainty);
    std::stable_sort(low.begin(), low.end(), [](const auto& a, const auto& b) {
        return levelsMissing(*a.second) > levelsMissing(*b.second);
    });
    BriefRows result;
    for (const auto& [service, certainty] : low) {
        result.rows.push_back({{service->name, theme::Token::Text, service->name},
                               shortKindName(certainty->kind),
                               matrixCell(*certainty)});
        result.targets.push_back({"service", service->id});
    }
    return result;
}

BriefRows nextSteps(const std::vector<Action>& actions, const std::vector<Meeting>& meetings,
                    const BuyingCentre& centre, QDate today)
{
    std::vector<Step> steps;
    for (const Action& action : actions)
        if (action.isOpen())
            steps.push_back({action.dueOn,
                             action.what,
                             centre.team.value(action.member),
                             {"action", action.id},
                             action.isOverdue(today)});
    for (const Meeting& meeting : meetings)
        if (!meeting.held && meeting.on >= today)
            steps.push_back({meeting.on,
                             meeting.subject.isEmpty()
                                 ? meetingKindName(meeting.kind)
                                 : Text::tr("%1: %2", "kind of meeting, subject")
                                       .arg(meetingKindName(meeting.kind), meeting.subject),
                             meeting.members.empty() ? QString() : centre.team.value(meeting.members.front()),
                             {"meeting", meeting.id}});
    for (const DecisionStage& stage : centre.stages)
        for (const StepInPoint& point : stage.points)
            if (!stage.done && !point.done)
                steps.push_back({point.dueOn,
                                 point.what,
                                 centre.team.value(point.member),
                                 {"step_in_point", point.id},
                                 point.dueOn.isValid() && point.dueOn < today});
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        if (a.on.isValid() != b.on.isValid())
            return a.on.isValid();
        return a.on < b.on;
    });
    BriefRows result;
    for (const Step& step : steps) {
        result.rows.push_back({{step.on.isValid() ? shownDate(step.on, QLocale()) : Text::tr("no date"),
                                step.overdue ? theme::Token::Bad : theme::Token::Text,
                                step.overdue ? Text::tr("overdue") : QString()},
                               {step.what, theme::Token::Text, step.what},
                               {step.who, theme::Token::Muted, step.who}});
        result.targets.push_back(step.target);
    }
    return result;
}

} // namespace kam
