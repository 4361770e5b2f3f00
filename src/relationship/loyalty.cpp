#include "relationship/loyalty.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

} // namespace

std::optional<bool> buysAgain(const LoyaltyFigures& figures, const LoyaltyLimits& limits)
{
    if (figures.yearsOfThree)
        return *figures.yearsOfThree >= limits.yearsOfThree;
    return std::nullopt;
}

std::optional<Loyalty> loyalty(const LoyaltyFigures& figures, const LoyaltyLimits& limits)
{
    const auto again = buysAgain(figures, limits);
    if (!again || !figures.recommend)
        return std::nullopt;
    const bool likes = *figures.recommend >= limits.recommend;
    if (likes)
        return *again ? Loyalty::True : Loyalty::Latent;
    return *again ? Loyalty::Spurious : Loyalty::None;
}

std::optional<Satisfaction> satisfaction(const LoyaltyFigures& figures, const LoyaltyLimits& limits)
{
    const auto again = buysAgain(figures, limits);
    if (!again || !figures.satisfaction)
        return std::nullopt;
    const bool satisfied = *figures.satisfaction >= limits.satisfaction;
    if (satisfied)
        return *again ? Satisfaction::Apostle : Satisfaction::Mercenary;
    return *again ? Satisfaction::Hostage : Satisfaction::Defector;
}

QString loyaltyName(Loyalty loyalty)
{
    switch (loyalty) {
    case Loyalty::True:
        return Text::tr("true loyalty");
    case Loyalty::Latent:
        return Text::tr("latent loyalty");
    case Loyalty::Spurious:
        return Text::tr("spurious loyalty");
    case Loyalty::None:
        return Text::tr("no loyalty");
    }
    return {};
}

QString satisfactionName(Satisfaction satisfaction)
{
    switch (satisfaction) {
    case Satisfaction::Apostle:
        return Text::tr("apostle");
    case Satisfaction::Mercenary:
        return Text::tr("mercenary");
    case Satisfaction::Hostage:
        return Text::tr("hostage");
    case Satisfaction::Defector:
        return Text::tr("defector");
    }
    return {};
}

} // namespace kam
