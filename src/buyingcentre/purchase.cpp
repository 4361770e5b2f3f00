#include "buyingcentre/purchase.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

constexpr auto projectStatusWords = enumWords<ProjectStatus>("open", "won", "lost", "stopped");
constexpr auto complexityFactorWords =
    enumWords<ComplexityFactor>("unit_value", "frequency", "standardisation", "risk", "importance",
                                "product_novelty", "supplier_novelty", "people", "phase");

struct FactorWords {
    const char* name;
    const char* low;
    const char* medium;
    const char* high;
};

/// In the order of the enumeration.
constexpr std::array<FactorWords, complexityFactors.size()> factorWords{{
    {QT_TRANSLATE_NOOP("BuyingCentre", "unit value"), QT_TRANSLATE_NOOP("BuyingCentre", "cheap by the piece"),
     QT_TRANSLATE_NOOP("BuyingCentre", "of middling unit value"),
     QT_TRANSLATE_NOOP("BuyingCentre", "expensive by the piece")},
    {QT_TRANSLATE_NOOP("BuyingCentre", "frequency"), QT_TRANSLATE_NOOP("BuyingCentre", "bought rarely"),
     QT_TRANSLATE_NOOP("BuyingCentre", "bought from time to time"),
     QT_TRANSLATE_NOOP("BuyingCentre", "bought often")},
    {QT_TRANSLATE_NOOP("BuyingCentre", "standardisation"), QT_TRANSLATE_NOOP("BuyingCentre", "made to order"),
     QT_TRANSLATE_NOOP("BuyingCentre", "standard in part"),
     QT_TRANSLATE_NOOP("BuyingCentre", "a standard product")},
    {QT_TRANSLATE_NOOP("BuyingCentre", "risk"), QT_TRANSLATE_NOOP("BuyingCentre", "little risk"),
     QT_TRANSLATE_NOOP("BuyingCentre", "some risk"), QT_TRANSLATE_NOOP("BuyingCentre", "high risk")},
    {QT_TRANSLATE_NOOP("BuyingCentre", "importance to the client"),
     QT_TRANSLATE_NOOP("BuyingCentre", "of little importance to the client"),
     QT_TRANSLATE_NOOP("BuyingCentre", "of some importance to the client"),
     QT_TRANSLATE_NOOP("BuyingCentre", "vital to the client")},
    {QT_TRANSLATE_NOOP("BuyingCentre", "novelty of the product"),
     QT_TRANSLATE_NOOP("BuyingCentre", "a familiar product"),
     QT_TRANSLATE_NOOP("BuyingCentre", "a product new in part"),
     QT_TRANSLATE_NOOP("BuyingCentre", "a new product")},
    {QT_TRANSLATE_NOOP("BuyingCentre", "novelty of the supplier"),
     QT_TRANSLATE_NOOP("BuyingCentre", "a familiar supplier"),
     QT_TRANSLATE_NOOP("BuyingCentre", "a supplier known a little"),
     QT_TRANSLATE_NOOP("BuyingCentre", "a new supplier")},
    {QT_TRANSLATE_NOOP("BuyingCentre", "number of people"),
     QT_TRANSLATE_NOOP("BuyingCentre", "few people take part"),
     QT_TRANSLATE_NOOP("BuyingCentre", "several people take part"),
     QT_TRANSLATE_NOOP("BuyingCentre", "many people take part")},
    {QT_TRANSLATE_NOOP("BuyingCentre", "phase of the decision"),
     QT_TRANSLATE_NOOP("BuyingCentre", "the decision is at its beginning"),
     QT_TRANSLATE_NOOP("BuyingCentre", "the decision is half-way"),
     QT_TRANSLATE_NOOP("BuyingCentre", "the decision is nearly made")},
}};

const FactorWords& wordsOf(ComplexityFactor factor)
{
    return factorWords.at(static_cast<std::size_t>(factor));
}

} // namespace

QString projectStatusWord(ProjectStatus status)
{
    return projectStatusWords.word(status);
}

std::optional<ProjectStatus> projectStatusFromWord(const QString& word)
{
    return projectStatusWords.value(word);
}

QString projectStatusName(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Open:
        return Text::tr("open", "status of a project");
    case ProjectStatus::Won:
        return Text::tr("won", "status of a project");
    case ProjectStatus::Lost:
        return Text::tr("lost", "status of a project");
    case ProjectStatus::Stopped:
        return Text::tr("stopped", "status of a project");
    }
    return {};
}

QString complexityFactorWord(ComplexityFactor factor)
{
    return complexityFactorWords.word(factor);
}

std::optional<ComplexityFactor> complexityFactorFromWord(const QString& word)
{
    return complexityFactorWords.value(word);
}

QString complexityFactorName(ComplexityFactor factor)
{
    return Text::tr(wordsOf(factor).name);
}

QString complexityLevelMeaning(ComplexityFactor factor, Level level)
{
    const FactorWords& words = wordsOf(factor);
    switch (level) {
    case Level::Low:
        return Text::tr(words.low);
    case Level::Medium:
        return Text::tr(words.medium);
    case Level::High:
        return Text::tr(words.high);
    }
    return {};
}

} // namespace kam
