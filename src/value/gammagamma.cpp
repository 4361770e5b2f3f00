#include "value/gammagamma.h"

#include "base/error.h"
#include "value/maximise.h"
#include "value/specialfunctions.h"

#include <QCoreApplication>
#include <cmath>

namespace kam
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};
} // namespace

double logLikelihood(const GammaGamma& m, const SpendingHistories& histories, Eigen::Vector3d* gradient)
{
    double sum = 0;
    Eigen::Vector3d slope = Eigen::Vector3d::Zero();
    const double logGammaQ = std::lgamma(m.q);
    const double digammaQ = digamma(m.q);
    const double logGamma = std::log(m.gamma);
    for (Eigen::Index i = 0; i < histories.meanValue.size(); ++i) {
        const double x = histories.transactions[i];
        const double mean = histories.meanValue[i];
        const double shape = m.p * x;
        const double all = shape + m.q;
        const double logRest = std::log(x * mean + m.gamma);
        sum += std::lgamma(all) - std::lgamma(shape) - logGammaQ + m.q * logGamma +
               (shape - 1) * std::log(mean) + shape * std::log(x) - all * logRest;
        const double common = digamma(all) - logRest;
        slope[0] += x * (common - digamma(shape) + std::log(mean) + std::log(x));
        slope[1] += common - digammaQ + logGamma;
        slope[2] += m.q / m.gamma - all / (x * mean + m.gamma);
    }
    if (gradient)
        *gradient = slope.cwiseProduct(Eigen::Vector3d(m.p, m.q, m.gamma));
    return sum;
}

GammaGammaFit fitGammaGamma(const SpendingHistories& histories)
{
    if (histories.meanValue.size() == 0)
        throw Error(
            Text::tr("There are no transaction values to fit. Import transactions with amounts first."),
            "no spending");
    if ((histories.meanValue <= 0).any() || (histories.transactions <= 0).any())
        throw Error(
            Text::tr("The mean value and the number of transactions must be above zero for every client."),
            "spending not positive");
    const auto modelAt = [](const Eigen::VectorXd& logs) {
        return GammaGamma{std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2])};
    };
    const Objective objective = [&](const Eigen::VectorXd& at, Eigen::VectorXd& gradient) {
        Eigen::Vector3d slope;
        const double value = logLikelihood(modelAt(at), histories, &slope);
        gradient = slope;
        return value;
    };
    const Maximum best = maximise(objective, Eigen::Vector3d(0, 1, std::log(histories.meanValue.mean())));
    return {modelAt(best.at), best.value, best.converged};
}

double expectedTransactionValue(const GammaGamma& m, double transactions, double meanValue)
{
    const double divisor = m.p * transactions + m.q - 1;
    if (divisor <= 0)
        throw Error(Text::tr("The spending model has no mean for a client without transactions."), "q <= 1");
    return m.p * (m.gamma + transactions * meanValue) / divisor;
}

} // namespace kam
