#include "relationship/certainty.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

constexpr auto kindWords = enumWords<CertaintyKind>("need", "market", "transaction");
constexpr auto certaintyWords = enumWords<CertaintyLevel>("", "n/a", "low", "medium", "high");

} // namespace

CertaintyAction certaintyAction(CertaintyLevel current, CertaintyLevel desired)
{
    if (current == CertaintyLevel::NotApplicable || desired == CertaintyLevel::NotApplicable)
        return CertaintyAction::NotApplicable;
    if (current == CertaintyLevel::Unknown || desired == CertaintyLevel::Unknown)
        return CertaintyAction::Unknown;
    if (current == desired)
        return CertaintyAction::Maintain;
    return current < desired ? CertaintyAction::Improve : CertaintyAction::Relax;
}

int levelsMissing(const Certainty& certainty)
{
    return certaintyAction(certainty) == CertaintyAction::Improve
               ? static_cast<int>(certainty.desired) - static_cast<int>(certainty.current)
               : 0;
}

QString certaintyKindWord(CertaintyKind kind)
{
    return kindWords.word(kind);
}

std::optional<CertaintyKind> certaintyKindFromWord(const QString& word)
{
    return kindWords.value(word);
}

QString certaintyKindName(CertaintyKind kind)
{
    switch (kind) {
    case CertaintyKind::Need:
        return Text::tr("Need certainty");
    case CertaintyKind::Market:
        return Text::tr("Market certainty");
    case CertaintyKind::Transaction:
        return Text::tr("Transaction certainty");
    }
    return {};
}

QString certaintyLevelWord(CertaintyLevel level)
{
    return certaintyWords.word(level);
}

std::optional<CertaintyLevel> certaintyLevelFromWord(const QString& word)
{
    return certaintyWords.value(word);
}

QString certaintyLevelName(CertaintyLevel level)
{
    switch (level) {
    case CertaintyLevel::Unknown:
        return Text::tr("not known");
    case CertaintyLevel::NotApplicable:
        return Text::tr("does not apply");
    case CertaintyLevel::Low:
        return Text::tr("low", "certainty");
    case CertaintyLevel::Medium:
        return Text::tr("medium", "certainty");
    case CertaintyLevel::High:
        return Text::tr("high", "certainty");
    }
    return {};
}

QString certaintyActionName(CertaintyAction action)
{
    switch (action) {
    case CertaintyAction::Unknown:
        return Text::tr("find out");
    case CertaintyAction::NotApplicable:
        return Text::tr("does not apply");
    case CertaintyAction::Improve:
        return Text::tr("improve");
    case CertaintyAction::Maintain:
        return Text::tr("maintain");
    case CertaintyAction::Relax:
        return Text::tr("may be relaxed");
    }
    return {};
}

} // namespace kam
