#include "client/buyingcentre/personlook.h"

#include "base/date.h"
#include "buyingcentre/coverage.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentreTab)
};

} // namespace

QString colouringName(ColourBy by)
{
    switch (by) {
    case ColourBy::Attitude:
        return Text::tr("Attitude");
    case ColourBy::Influence:
        return Text::tr("Influence");
    case ColourBy::Coverage:
        return Text::tr("Our contact");
    case ColourBy::Freshness:
        return Text::tr("How sure we are");
    }
    return {};
}

CardMark attitudeMark(std::optional<Attitude> attitude)
{
    if (!attitude)
        return {QStringLiteral("?"), Text::tr("unknown", "attitude"), theme::Token::Caution};
    switch (*attitude) {
    case Attitude::Supporter:
        return {QStringLiteral("▲"), attitudeName(*attitude), theme::Token::Good};
    case Attitude::Neutral:
        return {QStringLiteral("●"), attitudeName(*attitude), theme::Token::Muted};
    case Attitude::Opponent:
        return {QStringLiteral("▼"), attitudeName(*attitude), theme::Token::Bad};
    }
    return {};
}

CardMark influenceMark(std::optional<Level> influence)
{
    if (!influence)
        return {QStringLiteral("?"), Text::tr("unknown", "influence"), theme::Token::Caution};
    switch (*influence) {
    case Level::Low:
        return {QStringLiteral("●○○"), levelName(*influence), theme::Token::Muted};
    case Level::Medium:
        return {QStringLiteral("●●○"), levelName(*influence), theme::Token::Text};
    case Level::High:
        return {QStringLiteral("●●●"), levelName(*influence), theme::Token::Accent};
    }
    return {};
}

CardMark contactMark(std::optional<ContactStrength> strength)
{
    if (!strength)
        return {QStringLiteral("?"), Text::tr("not known", "contact"), theme::Token::Caution};
    switch (*strength) {
    case ContactStrength::None:
        return {QStringLiteral("○○○"), contactStrengthName(*strength), theme::Token::Bad};
    case ContactStrength::Weak:
        return {QStringLiteral("●○○"), contactStrengthName(*strength), theme::Token::Muted};
    case ContactStrength::Medium:
        return {QStringLiteral("●●○"), contactStrengthName(*strength), theme::Token::Accent};
    case ContactStrength::Strong:
        return {QStringLiteral("●●●"), contactStrengthName(*strength), theme::Token::Good};
    }
    return {};
}

CardMark freshnessMark(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Unknown:
        return {QStringLiteral("?"), freshnessName(freshness), theme::Token::Caution};
    case Freshness::Assumed:
        return {QStringLiteral("≈"), freshnessName(freshness), theme::Token::Accent};
    case Freshness::Stale:
        return {QStringLiteral("!"), freshnessName(freshness), theme::Token::Bad};
    case Freshness::Known:
        return {QStringLiteral("✓"), freshnessName(freshness), theme::Token::Good};
    }
    return {};
}

CardMark markOf(const CentreView& view, const Person& person, ColourBy by)
{
    switch (by) {
    case ColourBy::Attitude:
        return attitudeMark(person.attitude.value);
    case ColourBy::Influence:
        return influenceMark(person.influence.value);
    case ColourBy::Coverage:
        return contactMark(contactStrength(view.centre, person.id));
    case ColourBy::Freshness:
        return freshnessMark(freshness(person, view.today, view.months));
    }
    return {};
}

std::vector<CardMark> marksOf(ColourBy by)
{
    std::vector<CardMark> marks;
    switch (by) {
    case ColourBy::Attitude:
        for (const Attitude attitude : attitudes)
            marks.push_back(attitudeMark(attitude));
        marks.push_back(attitudeMark({}));
        break;
    case ColourBy::Influence:
        for (const Level level : levels)
            marks.push_back(influenceMark(level));
        marks.push_back(influenceMark({}));
        break;
    case ColourBy::Coverage:
        for (const ContactStrength strength : contactStrengths)
            marks.push_back(contactMark(strength));
        marks.push_back(contactMark({}));
        break;
    case ColourBy::Freshness:
        for (const Freshness one :
             {Freshness::Known, Freshness::Assumed, Freshness::Stale, Freshness::Unknown})
            marks.push_back(freshnessMark(one));
        break;
    }
    return marks;
}

QString doubt(Knowledge knowledge, QDate on, const CentreView& view)
{
    return doubtText(freshness(knowledge, on, view.today, view.months));
}

QString basisText(Knowledge knowledge, const QString& source, QDate on)
{
    QStringList parts{knowledgeName(knowledge)};
    if (!source.isEmpty())
        parts << source;
    if (on.isValid())
        parts << shownDate(on, QLocale());
    return parts.join(QStringLiteral(" · "));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace kam
