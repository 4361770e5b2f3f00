#include "relationship/ladder.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

constexpr auto stageWords = enumWords<LadderStage>("transaction", "co-operation", "partnership", "synergy");

} // namespace

std::optional<LadderStep> standing(const std::vector<LadderStep>& steps, QDate on)
{
    std::optional<LadderStep> newest;
    for (const LadderStep& step : steps)
        if (step.on <= on && (!newest || step.on >= newest->on))
            newest = step;
    return newest;
}

QString ladderStageWord(LadderStage stage)
{
    return stageWords.word(stage);
}

std::optional<LadderStage> ladderStageFromWord(const QString& word)
{
    return stageWords.value(word);
}

QString ladderStageName(LadderStage stage)
{
    switch (stage) {
    case LadderStage::Transaction:
        return Text::tr("Transaction");
    case LadderStage::Cooperation:
        return Text::tr("Co-operation");
    case LadderStage::Partnership:
        return Text::tr("Partnership");
    case LadderStage::Synergy:
        return Text::tr("Synergy");
    }
    return {};
}

QString ladderStageMeaning(LadderStage stage)
{
    switch (stage) {
    case LadderStage::Transaction:
        return Text::tr("“golden shots”, profitable once");
    case LadderStage::Cooperation:
        return Text::tr("known to each other, little volume");
    case LadderStage::Partnership:
        return Text::tr("trust, much volume");
    case LadderStage::Synergy:
        return Text::tr("joint teams, joint launches of products, shared warehouses");
    }
    return {};
}

} // namespace kam
