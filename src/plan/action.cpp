#include "plan/action.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr auto levelWords = enumWords<ActionLevel>("organisational", "strategic", "operational");
constexpr auto statusWords = enumWords<ActionStatus>("planned", "under-way", "done", "dropped");
constexpr auto tacticWords = enumWords<Tactic>("maintain", "raise", "relax");

} // namespace

QString actionLevelWord(ActionLevel level)
{
    return levelWords.word(level);
}

std::optional<ActionLevel> actionLevelFromWord(const QString& word)
{
    return levelWords.value(word);
}

QString actionLevelName(ActionLevel level)
{
    switch (level) {
    case ActionLevel::Organisational:
        return Text::tr("Organisational");
    case ActionLevel::Strategic:
        return Text::tr("Strategic");
    case ActionLevel::Operational:
        return Text::tr("Operational");
    }
    return {};
}

QString actionStatusWord(ActionStatus status)
{
    return statusWords.word(status);
}

std::optional<ActionStatus> actionStatusFromWord(const QString& word)
{
    return statusWords.value(word);
}

QString actionStatusName(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Planned:
        return Text::tr("Planned", "an action");
    case ActionStatus::UnderWay:
        return Text::tr("Under way", "an action");
    case ActionStatus::Done:
        return Text::tr("Done", "an action");
    case ActionStatus::Dropped:
        return Text::tr("Dropped", "an action");
    }
    return {};
}

QString tacticWord(Tactic tactic)
{
    return tacticWords.word(tactic);
}

std::optional<Tactic> tacticFromWord(const QString& word)
{
    return tacticWords.value(word);
}

QString tacticName(Tactic tactic)
{
    switch (tactic) {
    case Tactic::Maintain:
        return Text::tr("maintain");
    case Tactic::Raise:
        return Text::tr("raise");
    case Tactic::Relax:
        return Text::tr("relax");
    }
    return {};
}

} // namespace kam
