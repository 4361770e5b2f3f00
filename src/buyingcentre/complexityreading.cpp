#include "buyingcentre/complexityreading.h"

#include <QCoreApplication>
#include <QStringList>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

constexpr int complexEnd = 2;

bool lowIsComplex(ComplexityFactor factor)
{
    return factor == ComplexityFactor::Frequency || factor == ComplexityFactor::Standardisation ||
           factor == ComplexityFactor::Phase;
}

QString meanings(const Complexity& complexity, const std::vector<ComplexityFactor>& factors)
{
    QStringList texts;
    for (const ComplexityFactor factor : factors)
        texts << complexityLevelMeaning(factor, *complexity.level(factor));
    return texts.join(QStringLiteral(", "));
}

ExpectedSize sizeOf(int points, int judged)
{
    if (judged == 0)
        return ExpectedSize::NotJudged;
    if (3 * points >= 4 * judged)
        return ExpectedSize::Large;
    return 3 * points < 2 * judged ? ExpectedSize::Small : ExpectedSize::Medium;
}

QString sizeText(const Complexity& complexity, const ComplexityReading& reading)
{
    switch (reading.size) {
    case ExpectedSize::NotJudged:
        break;
    case ExpectedSize::Large:
        return Text::tr("Expect a large buying centre: %1.").arg(meanings(complexity, reading.raising));
    case ExpectedSize::Small:
        return Text::tr("Expect few people to decide: %1.").arg(meanings(complexity, reading.lowering));
    case ExpectedSize::Medium:
        if (reading.raising.empty())
            return Text::tr("Expect a buying centre of middling size.");
        return Text::tr("Expect a buying centre of middling size; it grows with: %1.")
            .arg(meanings(complexity, reading.raising));
    }
    return Text::tr("The complexity of the purchase is not judged yet.");
}

} // namespace

ComplexityReading complexityReading(const Complexity& complexity)
{
    ComplexityReading reading;
    int points = 0;
    for (const ComplexityFactor factor : complexityFactors) {
        const auto level = complexity.level(factor);
        if (!level)
            continue;
        const int high = static_cast<int>(*level);
        const int value = lowIsComplex(factor) ? complexEnd - high : high;
        ++reading.judged;
        points += value;
        if (value == complexEnd)
            reading.raising.push_back(factor);
        if (value == 0)
            reading.lowering.push_back(factor);
    }
    reading.size = sizeOf(points, reading.judged);
    if (reading.judged > 0)
        reading.score = static_cast<double>(points) / reading.judged;
    return reading;
}

QString complexityText(const Complexity& complexity)
{
    const ComplexityReading reading = complexityReading(complexity);
    const QString text = sizeText(complexity, reading);
    const int all = static_cast<int>(complexityFactors.size());
    if (reading.judged == 0 || reading.judged == all)
        return text;
    return Text::tr("%1 Judged are %2 of %3 factors.").arg(text).arg(reading.judged).arg(all);
}

} // namespace kam
