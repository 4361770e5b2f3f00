#include "relationship/assessment.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

constexpr auto factorWords = enumWords<RelationFactor>(
    "bargaining-power", "information-exchange", "co-operation", "institutionalisation", "commitment", "trust",
    "distance", "external-supplier", "external-client", "duration");

constexpr int places = 2;

} // namespace

Level favourableEnd(RelationFactor factor)
{
    switch (factor) {
    case RelationFactor::BargainingPower:
    case RelationFactor::Distance:
    case RelationFactor::ExternalSupplier:
    case RelationFactor::ExternalClient:
        return Level::Low;
    case RelationFactor::InformationExchange:
    case RelationFactor::Cooperation:
    case RelationFactor::Institutionalisation:
    case RelationFactor::Commitment:
    case RelationFactor::Trust:
    case RelationFactor::Duration:
        break;
    }
    return Level::High;
}

int favourablePlace(RelationFactor factor, Level level)
{
    const int high = static_cast<int>(level);
    return favourableEnd(factor) == Level::High ? high : places - high;
}

QString relationFactorWord(RelationFactor factor)
{
    return factorWords.word(factor);
}

std::optional<RelationFactor> relationFactorFromWord(const QString& word)
{
    return factorWords.value(word);
}

QString relationFactorName(RelationFactor factor)
{
    switch (factor) {
    case RelationFactor::BargainingPower:
        return Text::tr("Client's bargaining power");
    case RelationFactor::InformationExchange:
        return Text::tr("Information exchange");
    case RelationFactor::Cooperation:
        return Text::tr("Co-operation rather than conflict");
    case RelationFactor::Institutionalisation:
        return Text::tr("Institutionalisation");
    case RelationFactor::Commitment:
        return Text::tr("Commitment");
    case RelationFactor::Trust:
        return Text::tr("Trust");
    case RelationFactor::Distance:
        return Text::tr("Perceived distance");
    case RelationFactor::ExternalSupplier:
        return Text::tr("External influence, our side");
    case RelationFactor::ExternalClient:
        return Text::tr("External influence, client's side");
    case RelationFactor::Duration:
        return Text::tr("Duration");
    }
    return {};
}

namespace
{

// Where adjectives agree with their noun, these need words of their own.

QString powerLevel(Level level)
{
    switch (level) {
    case Level::Low:
        return Text::tr("low", "bargaining power, co-operation, institutionalisation");
    case Level::Medium:
        return Text::tr("medium", "bargaining power, co-operation, institutionalisation");
    case Level::High:
        return Text::tr("high", "bargaining power, co-operation, institutionalisation");
    }
    return {};
}

QString trustLevel(Level level)
{
    switch (level) {
    case Level::Low:
        return Text::tr("low", "trust, commitment");
    case Level::Medium:
        return Text::tr("medium", "trust, commitment");
    case Level::High:
        return Text::tr("high", "trust, commitment");
    }
    return {};
}

QString exchangeLevel(Level level)
{
    if (level == Level::Medium)
        return Text::tr("medium-term");
    return level == Level::Low ? Text::tr("short-term") : Text::tr("long-term");
}

} // namespace

QString relationLevelName(RelationFactor factor, Level level)
{
    switch (factor) {
    case RelationFactor::BargainingPower:
    case RelationFactor::Cooperation:
    case RelationFactor::Institutionalisation:
        return powerLevel(level);
    case RelationFactor::Commitment:
    case RelationFactor::Trust:
        return trustLevel(level);
    case RelationFactor::InformationExchange:
        return exchangeLevel(level);
    case RelationFactor::Duration:
        if (level == Level::Medium)
            break;
        return level == Level::Low ? Text::tr("short") : Text::tr("long");
    case RelationFactor::Distance:
    case RelationFactor::ExternalSupplier:
    case RelationFactor::ExternalClient:
        break;
    }
    return levelName(level);
}

} // namespace kam
