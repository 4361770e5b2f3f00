#include "relationship/survey.h"

#include "base/enumwords.h"

#include <QCoreApplication>
#include <map>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

constexpr auto questionWords = enumWords<SurveyQuestion>("recommend", "satisfaction");

constexpr int promotersFrom = 9;
constexpr int passivesFrom = 7;

void count(NetPromoters& promoters, int value)
{
    if (value >= promotersFrom)
        ++promoters.promoters;
    else if (value >= passivesFrom)
        ++promoters.passives;
    else
        ++promoters.detractors;
}

} // namespace

std::optional<double> NetPromoters::score() const
{
    if (answers() == 0)
        return std::nullopt;
    return 100.0 * (promoters - detractors) / answers();
}

NetPromoters netPromoters(const std::vector<SurveyAnswer>& answers, QDate first, QDate last)
{
    NetPromoters promoters;
    for (const SurveyAnswer& answer : answers)
        if (answer.question == SurveyQuestion::Recommend && answer.on >= first && answer.on <= last)
            count(promoters, answer.value);
    return promoters;
}

std::vector<YearlyPromoters> promotersByYear(const std::vector<SurveyAnswer>& answers)
{
    std::map<int, NetPromoters> years;
    for (const SurveyAnswer& answer : answers)
        if (answer.question == SurveyQuestion::Recommend)
            count(years[answer.on.year()], answer.value);
    std::vector<YearlyPromoters> all;
    for (const auto& [year, promoters] : years)
        all.push_back({year, promoters});
    return all;
}

std::optional<double> meanAnswer(const std::vector<SurveyAnswer>& answers, SurveyQuestion question,
                                 QDate first, QDate last)
{
    int sum = 0;
    int number = 0;
    for (const SurveyAnswer& answer : answers)
        if (answer.question == question && answer.on >= first && answer.on <= last) {
            sum += answer.value;
            ++number;
        }
    return number > 0 ? std::optional(static_cast<double>(sum) / number) : std::nullopt;
}

QString surveyQuestionWord(SurveyQuestion question)
{
    return questionWords.word(question);
}

std::optional<SurveyQuestion> surveyQuestionFromWord(const QString& word)
{
    return questionWords.value(word);
}

QString surveyQuestionName(SurveyQuestion question)
{
    return question == SurveyQuestion::Recommend ? Text::tr("Would recommend us (0 to 10)")
                                                 : Text::tr("Satisfaction (1 to 5)");
}

QString severityName(Level severity)
{
    switch (severity) {
    case Level::Low:
        return Text::tr("low", "severity");
    case Level::Medium:
        return Text::tr("medium", "severity");
    case Level::High:
        return Text::tr("high", "severity");
    }
    return {};
}

} // namespace kam
