#include "plan/clientvalue.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr auto partWords =
    enumWords<ValuePart>("product", "service", "people", "image", "money", "time", "energy", "mind");
constexpr auto positionWords =
    enumWords<ValuePosition>("", "more-for-more", "more-for-same", "same-for-less", "less-for-much-less");

} // namespace

ValueBalance balanceOf(const ClientValue& value)
{
    const auto sum = [&value](std::optional<double> ValueScore::*side) -> std::optional<double> {
        double total = 0;
        for (const ValuePart part : valueParts) {
            const auto score = value.scores.find(part);
            if (score == value.scores.end() || !(score->second.*side).has_value())
                return std::nullopt;
            total += (isCost(part) ? -1 : 1) * *(score->second.*side);
        }
        return total;
    };
    return {sum(&ValueScore::ours), sum(&ValueScore::theirs)};
}

QString valuePartWord(ValuePart part)
{
    return partWords.word(part);
}

QString valuePartName(ValuePart part)
{
    switch (part) {
    case ValuePart::Product:
        return Text::tr("Value of the product");
    case ValuePart::Service:
        return Text::tr("Value of the service");
    case ValuePart::People:
        return Text::tr("Value of the people");
    case ValuePart::Image:
        return Text::tr("Value of the image");
    case ValuePart::Money:
        return Text::tr("Cost in money");
    case ValuePart::Time:
        return Text::tr("Cost in time");
    case ValuePart::Energy:
        return Text::tr("Cost in energy");
    case ValuePart::Mind:
        return Text::tr("Cost in peace of mind");
    }
    return {};
}

QString valuePositionWord(ValuePosition position)
{
    return positionWords.word(position);
}

QString valuePositionName(ValuePosition position)
{
    switch (position) {
    case ValuePosition::Undecided:
        return Text::tr("not chosen");
    case ValuePosition::MoreForMore:
        return Text::tr("more for more");
    case ValuePosition::MoreForSame:
        return Text::tr("more for the same");
    case ValuePosition::SameForLess:
        return Text::tr("the same for less");
    case ValuePosition::LessForMuchLess:
        return Text::tr("less for much less");
    }
    return {};
}

} // namespace kam
