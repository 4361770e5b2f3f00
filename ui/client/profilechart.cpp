#include "client/profilechart.h"

#include "charts/profile.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProfileLines)
};

constexpr int places = 3;

std::optional<int> placeOf(const Assessment& assessment, RelationFactor factor)
{
    const auto level = assessment.of(factor).level;
    return level ? std::optional(favourablePlace(factor, *level)) : std::nullopt;
}

ProfileFactor factorOf(RelationFactor factor)
{
    ProfileFactor shown{relationFactorName(factor), QStringList(places, QString())};
    for (const Level level : levels)
        shown.steps[favourablePlace(factor, level)] = relationLevelName(factor, level);
    return shown;
}

} // namespace

std::shared_ptr<const Chart> profileChart(const std::vector<NamedAssessment>& lines)
{
    ProfileData data;
    data.words = {Text::tr("Profile of the relation"), Text::tr("Favourable to the right"),
                  Text::tr("There is no assessment to draw.")};
    data.factorName = Text::tr("Factor");
    for (const RelationFactor factor : relationFactors)
        data.factors.push_back(factorOf(factor));
    for (const NamedAssessment& named : lines) {
        ProfileLine line{named.name, {}};
        for (const RelationFactor factor : relationFactors)
            line.levels.push_back(placeOf(named.assessment, factor));
        data.lines.push_back(line);
    }
    return std::make_shared<const ProfileChart>(std::move(data));
}

} // namespace kam
