#include "plan/plan.h"

#include "base/date.h"
#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr auto stateWords = enumWords<PlanState>("draft", "agreed", "archived");
constexpr auto sectionWords = enumWords<PlanSection>("assumptions", "goals-and-tasks", "people", "programmes",
                                                     "resources", "difficulties", "client-strategy",
                                                     "client-goals", "client-finances", "client-market");

} // namespace

QString periodName(const Period& period)
{
    const int year = period.start.year();
    if (period.start == QDate(year, 1, 1) && period.end == QDate(year, 12, 31))
        return QString::number(year);
    const QLocale locale;
    return Text::tr("%1 to %2", "first and last day of a period")
        .arg(shownDate(period.start, locale), shownDate(period.end, locale));
}

QString planStateWord(PlanState state)
{
    return stateWords.word(state);
}

std::optional<PlanState> planStateFromWord(const QString& word)
{
    return stateWords.value(word);
}

QString planStateName(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return Text::tr("Draft");
    case PlanState::Agreed:
        return Text::tr("Agreed");
    case PlanState::Archived:
        return Text::tr("Archived");
    }
    return {};
}

QString planSectionWord(PlanSection section)
{
    return sectionWords.word(section);
}

std::optional<PlanSection> planSectionFromWord(const QString& word)
{
    return sectionWords.value(word);
}

QString planSectionName(PlanSection section)
{
    switch (section) {
    case PlanSection::Assumptions:
        return Text::tr("Assumptions");
    case PlanSection::GoalsAndTasks:
        return Text::tr("Goals and tasks");
    case PlanSection::People:
        return Text::tr("People involved");
    case PlanSection::Programmes:
        return Text::tr("Programmes and operational actions");
    case PlanSection::Resources:
        return Text::tr("Resources");
    case PlanSection::Difficulties:
        return Text::tr("Risks and difficulties");
    case PlanSection::ClientStrategy:
        return Text::tr("The client's strategy");
    case PlanSection::ClientGoals:
        return Text::tr("The client's goals");
    case PlanSection::ClientFinances:
        return Text::tr("The client's finances");
    case PlanSection::ClientMarket:
        return Text::tr("The client's market");
    }
    return {};
}

QString planSectionPrompt(PlanSection section)
{
    switch (section) {
    case PlanSection::Assumptions:
        return Text::tr("What do we take for granted about this client, its needs and our place with it?");
    case PlanSection::GoalsAndTasks:
        return Text::tr("What should be different at the end of the period, and why these goals?");
    case PlanSection::People:
        return Text::tr("Who works on this on both sides, and how do they work together?");
    case PlanSection::Programmes:
        return Text::tr("Which programmes tie the actions together, and in which order?");
    case PlanSection::Resources:
        return Text::tr("What do we need: people, money, time, support of the management?");
    case PlanSection::Difficulties:
        return Text::tr("What could stop us, apart from the risks listed below?");
    case PlanSection::ClientStrategy:
        return Text::tr("Where does the client want to go, and how does it mean to get there?");
    case PlanSection::ClientGoals:
        return Text::tr("What does the client want to reach in this period?");
    case PlanSection::ClientFinances:
        return Text::tr("How is the client doing: sales, profit, liquidity, credit limit?");
    case PlanSection::ClientMarket:
        return Text::tr("Who are the client's customers and competitors, and what changes in its market?");
    }
    return {};
}

} // namespace kam
