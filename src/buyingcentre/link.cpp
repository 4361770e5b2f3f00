#include "buyingcentre/link.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

constexpr auto influenceKindWords = enumWords<InfluenceKind>("positive", "conflict", "informal");
constexpr auto contactStrengthWords = enumWords<ContactStrength>("none", "weak", "medium", "strong");

} // namespace

QString influenceKindWord(InfluenceKind kind)
{
    return influenceKindWords.word(kind);
}

std::optional<InfluenceKind> influenceKindFromWord(const QString& word)
{
    return influenceKindWords.value(word);
}

QString influenceKindName(InfluenceKind kind)
{
    switch (kind) {
    case InfluenceKind::Positive:
        return Text::tr("positive");
    case InfluenceKind::Conflict:
        return Text::tr("conflict");
    case InfluenceKind::Informal:
        return Text::tr("informal");
    }
    return {};
}

QString strengthName(int strength)
{
    if (strength <= weakestInfluence)
        return Text::tr("slight");
    return strength >= strongestInfluence ? Text::tr("decisive") : Text::tr("considerable");
}

QString contactStrengthWord(ContactStrength strength)
{
    return contactStrengthWords.word(strength);
}

std::optional<ContactStrength> contactStrengthFromWord(const QString& word)
{
    return contactStrengthWords.value(word);
}

QString contactStrengthName(ContactStrength strength)
{
    switch (strength) {
    case ContactStrength::None:
        return Text::tr("none", "strength of a contact");
    case ContactStrength::Weak:
        return Text::tr("weak", "strength of a contact");
    case ContactStrength::Medium:
        return Text::tr("medium", "strength of a contact");
    case ContactStrength::Strong:
        return Text::tr("strong", "strength of a contact");
    }
    return {};
}

} // namespace kam
