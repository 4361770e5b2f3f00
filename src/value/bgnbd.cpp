#include "value/bgnbd.h"

#include "base/error.h"
#include "value/maximise.h"
#include "value/specialfunctions.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

/// What depends on the number of purchases alone; the same for many clients.
struct CountTerms {
    double logSum = 0;                               ///< terms of ln L that need no time
    double logDropped = 0;                           ///< ln a - ln(b + x - 1), for x > 0
    Eigen::Vector4d slope = Eigen::Vector4d::Zero(); ///< of logSum by r, alpha, a, b
};

std::vector<CountTerms> countTerms(const BgNbd& m, int most)
{
    const double fixed =
        -std::lgamma(m.r) + m.r * std::log(m.alpha) + std::lgamma(m.a + m.b) - std::lgamma(m.b);
    const double slopeR = -digamma(m.r) + std::log(m.alpha);
    const double both = digamma(m.a + m.b);
    const double slopeB = both - digamma(m.b);
    std::vector<CountTerms> terms;
    terms.reserve(static_cast<std::size_t>(most) + 1);
    for (int x = 0; x <= most; ++x) {
        CountTerms t;
        t.logSum = fixed + std::lgamma(m.r + x) + std::lgamma(m.b + x) - std::lgamma(m.a + m.b + x);
        t.logDropped = x > 0 ? std::log(m.a / (m.b + x - 1)) : 0;
        const double all = digamma(m.a + m.b + x);
        t.slope << slopeR + digamma(m.r + x), m.r / m.alpha, both - all, slopeB + digamma(m.b + x) - all;
        terms.push_back(t);
    }
    return terms;
}

/// ln(1 + odds) where odds are those of having dropped out at the last purchase, and the share odds / (1 +
/// odds).
struct Dropped {
    double logSum;
    double share;
};

Dropped dropped(double logOdds)
{
    const double odds = std::exp(std::min(logOdds, 700.0));
    return {logOdds > 700 ? logOdds : std::log1p(odds), logOdds > 700 ? 1 : odds / (1 + odds)};
}

double logOddsDropped(const BgNbd& m, int x, double recency, double age)
{
    return std::log(m.a / (m.b + x - 1)) + (m.r + x) * std::log((m.alpha + age) / (m.alpha + recency));
}

/// Mean of (1 - (1 + reach s)^-exponent) / s over s from Beta(a, b): the purchases to come of an active
/// client that drops out after each with the probability s. Equal to the closed form with 2F1 (Fader, Hardie
/// and Lee 2005, equation 10), whose series does not converge over long horizons and loses its digits over
/// very short ones. Trapezoids over t, where s = exp(-exp(t - exp(-t))), halved until they agree.
double meanUntilDropout(double a, double b, double exponent, double reach)
{
    const double scale = std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b);
    const auto at = [&](double t) {
        const double logDepth = t - std::exp(-t); // of s = exp(-depth)
        const double depth = std::exp(logDepth);
        // ln((1 - s)^(b - 1) depth): near s = 1, where 1 - s is the depth, the two must not cancel.
        const double logRest =
            depth < 1e-9 ? b * logDepth : (b - 1) * std::log(-std::expm1(-depth)) + logDepth;
        const double part = reach * std::exp(-depth);
        const double logBought = part > 1e-290 ? std::log(-std::expm1(-exponent * std::log1p(part))) + depth
                                               : std::log(exponent * reach);
        return std::exp(scale - a * depth + logRest + logBought) * (1 + std::exp(-t));
    };
    // Beyond these ends the integrand is below what a sum of doubles keeps: it falls like depth^b at one,
    // like exp(-a depth) at the other.
    const double begin = -std::max(7.0, std::log(40 / std::min(b, 1.0)) + 1);
    const double end = std::log(1500 / std::min(a, 1.0)) + 1;
    const auto sum = [&](double first, double step) {
        double total = 0;
        for (double t = first; t < end; t += step)
            total += at(t);
        return total * step;
    };
    double step = 0.25;
    double value = sum(begin, step);
    for (int halving = 0; halving < 8; ++halving) {
        const double finer = (value + sum(begin + step / 2, step)) / 2;
        const bool agree = std::abs(finer - value) <= 1e-12 * std::abs(finer);
        value = finer;
        step /= 2;
        if (agree)
            break;
    }
    return value;
}

} // namespace

void requireValid(const PurchaseHistories& histories)
{
    if (histories.clients() == 0)
        throw Error(Text::tr("There are no purchase histories to fit. Import transactions first."),
                    "no histories");
    for (Eigen::Index i = 0; i < histories.clients(); ++i) {
        const int x = histories.frequency[static_cast<std::size_t>(i)];
        const double recency = histories.recency[i];
        const double age = histories.age[i];
        const bool valid = x >= 0 && age > 0 && std::isfinite(age) && recency >= 0 && recency <= age &&
                           (x > 0 || recency == 0);
        if (!valid)
            throw Error(
                Text::tr("Row %1: a purchase history needs a frequency of 0 or more, an age above 0, and a "
                         "recency between 0 and the age (0 where there was no repeat purchase).")
                    .arg(i + 1),
                "purchase history");
    }
}

double logLikelihood(const BgNbd& m, const PurchaseHistories& histories, Eigen::Vector4d* gradient)
{
    const auto terms =
        countTerms(m, *std::max_element(histories.frequency.begin(), histories.frequency.end()));
    const Eigen::ArrayXd logAge = (histories.age + m.alpha).log();
    const Eigen::ArrayXd logRecency = (histories.recency + m.alpha).log();
    double sum = 0;
    Eigen::Vector4d slope = Eigen::Vector4d::Zero();
    for (Eigen::Index i = 0; i < histories.clients(); ++i) {
        const int x = histories.frequency[static_cast<std::size_t>(i)];
        const CountTerms& t = terms[static_cast<std::size_t>(x)];
        const double exponent = m.r + x;
        sum += t.logSum - exponent * logAge[i];
        slope += t.slope;
        slope[0] -= logAge[i];
        slope[1] -= exponent / (m.alpha + histories.age[i]);
        if (x == 0)
            continue;
        const double span = logAge[i] - logRecency[i];
        const auto [logSum, share] = dropped(t.logDropped + exponent * span);
        sum += logSum;
        slope[0] += share * span;
        slope[1] +=
            share * exponent * (1 / (m.alpha + histories.age[i]) - 1 / (m.alpha + histories.recency[i]));
        slope[2] += share / m.a;
        slope[3] -= share / (m.b + x - 1);
    }
    if (gradient)
        *gradient = slope.cwiseProduct(Eigen::Vector4d(m.r, m.alpha, m.a, m.b));
    return sum;
}

BgNbdFit fitBgNbd(const PurchaseHistories& histories)
{
    requireValid(histories);
    if (std::all_of(histories.frequency.begin(), histories.frequency.end(), [](int x) { return x == 0; }))
        throw Error(
            Text::tr("No client bought a second time, so nothing can be forecast from these transactions."),
            "no repeat purchases");
    const auto modelAt = [](const Eigen::VectorXd& logs) {
        return BgNbd{std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2]), std::exp(logs[3])};
    };
    const Objective objective = [&](const Eigen::VectorXd& at, Eigen::VectorXd& gradient) {
        Eigen::Vector4d slope;
        const double value = logLikelihood(modelAt(at), histories, &slope);
        gradient = slope;
        return value;
    };
    // Scale-free start: alpha in the unit of the ages.
    const Eigen::Vector4d start(0, std::log(histories.age.mean()), 0, 0);
    const Maximum best = maximise(objective, start);
    return {modelAt(best.at), best.value, best.converged};
}

double probabilityActive(const BgNbd& model, int frequency, double recency, double age)
{
    return frequency == 0 ? 1 : 1 - dropped(logOddsDropped(model, frequency, recency, age)).share;
}

double expectedPurchases(const BgNbd& m, int frequency, double recency, double age, double horizon)
{
    if (!(horizon > 0))
        return 0;
    const double exponent = m.r + frequency;
    const double afterLast = m.b + frequency;
    const double reach = horizon / (m.alpha + age);
    const double active = probabilityActive(m, frequency, recency, age);
    // Its third parameter: at 0 the series has no value, and close to it no digits.
    const double all = m.a + afterLast - 1;
    const bool seriesHolds =
        std::abs(m.a - 1) > 0.01 && all > 0.01 && reach > 0.01 && reach < 4 && exponent < 100;
    if (!seriesHolds)
        return active * meanUntilDropout(m.a, afterLast, exponent, reach);
    const double decline =
        std::pow(1 + reach, -exponent) * hypergeometric(exponent, afterLast, all, reach / (1 + reach));
    return active * all / (m.a - 1) * (1 - decline);
}

} // namespace kam
