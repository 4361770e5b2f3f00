#include "base/error.h"
#include "testdata.h"
#include "value/bgnbd.h"
#include "value/gammagamma.h"
#include "value/specialfunctions.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <sstream>

using namespace kam;

namespace
{

/// 2,357 customers in weeks, calibration to 1997-09-30; ID,frequency,recency,T.
PurchaseHistories cdnow()
{
    std::ifstream file(KAM_TEST_DATA "/cdnow/cdnow_customers_summary.csv");
    std::string line;
    std::getline(file, line);
    std::vector<double> recency;
    std::vector<double> age;
    PurchaseHistories histories;
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        double id = 0;
        double x = 0;
        double tx = 0;
        double t = 0;
        char comma = 0;
        cells >> id >> comma >> x >> comma >> tx >> comma >> t;
        histories.frequency.push_back(static_cast<int>(x));
        recency.push_back(tx);
        age.push_back(t);
    }
    histories.recency = Eigen::Map<Eigen::ArrayXd>(recency.data(), static_cast<Eigen::Index>(recency.size()));
    histories.age = Eigen::Map<Eigen::ArrayXd>(age.data(), static_cast<Eigen::Index>(age.size()));
    return histories;
}

double roundedTo(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

} // namespace

TEST_CASE("the published fit of CDNOW comes out to the printed digits")
{
    const auto histories = cdnow();
    REQUIRE(histories.clients() == 2357);
    const BgNbdFit fit = fitBgNbd(histories);
    CHECK(fit.converged);
    CHECK(roundedTo(fit.model.r, 3) == 0.243);
    CHECK(roundedTo(fit.model.alpha, 3) == 4.414);
    CHECK(roundedTo(fit.model.a, 3) == 0.793);
    CHECK(roundedTo(fit.model.b, 3) == 2.426);
    CHECK(roundedTo(fit.logLikelihood, 2) == -9582.43);
    CHECK(roundedTo(expectedPurchases(fit.model, 2, 30.43, 38.86, 39), 3) == 1.226);
}

TEST_CASE("the gradient is that of the log-likelihood")
{
    const auto histories = cdnow();
    const BgNbd model{0.4, 3, 0.7, 2};
    Eigen::Vector4d gradient;
    const double middle = logLikelihood(model, histories, &gradient);
    CHECK(std::isfinite(middle));
    for (int i = 0; i < 4; ++i) {
        const double h = 1e-5;
        const auto moved = [&](double by) {
            BgNbd m = model;
            double* parameters[] = {&m.r, &m.alpha, &m.a, &m.b};
            *parameters[i] *= std::exp(by);
            return logLikelihood(m, histories);
        };
        CHECK(gradient[i] == Approx((moved(h) - moved(-h)) / (2 * h)).epsilon(1e-6));
    }
}

TEST_CASE("probability of being active is 1 without repeat purchases and falls with silence")
{
    const BgNbd model{0.243, 4.414, 0.793, 2.426};
    CHECK(probabilityActive(model, 0, 0, 39) == 1.0);
    CHECK(probabilityActive(model, 20, 10, 39) < probabilityActive(model, 20, 38, 39));
    CHECK(expectedPurchases(model, 2, 30.43, 38.86, 0) == Approx(0).margin(1e-12));
}

TEST_CASE("expected purchases are right over any horizon")
{
    // Reference: mpmath 1.3, thirty digits.
    const BgNbd model{0.243, 4.414, 0.793, 2.426};
    const auto expected = [&](int x, double recency, double horizon) {
        return expectedPurchases(model, x, recency, 38.86, horizon);
    };
    CHECK(expected(2, 30.43, 39) == Approx(1.2260281747671444).epsilon(1e-10));
    CHECK(expected(2, 30.43, 1e6) == Approx(87.328040046510521).epsilon(1e-10));
    CHECK(expected(2, 30.43, 1e9) == Approx(411.94111651775857).epsilon(1e-10));
    CHECK(expected(2, 30.43, 1e15) == Approx(7435.4866868433868).epsilon(1e-10));
    CHECK(expected(0, 0, 1e9) == Approx(155.79750698702395).epsilon(1e-10));
    CHECK(expected(29, 38, 1e7) == Approx(1687.8227538066436).epsilon(1e-10));
    CHECK(expected(29, 38, 1e-9) == Approx(6.4550420099895135e-10).epsilon(1e-10));
    CHECK(std::isfinite(expected(2, 30.43, 1e300)));
    double before = 0;
    for (double horizon = 1e-3; horizon < 1e12; horizon *= 1.7) {
        const double now = expected(2, 30.43, horizon);
        CHECK(now > before);
        before = now;
    }
}

TEST_CASE("expected purchases of somebody who buys very often, and where the closed form has a gap")
{
    const BgNbd often{0.243, 4.414, 0.793, 2.426};
    CHECK(expectedPurchases(often, 5000, 38.8, 38.86, 52) == Approx(3685.195240356051).epsilon(1e-9));
    const BgNbd gap{0.243, 4.414, 1, 2.426};
    CHECK(expectedPurchases(gap, 2, 30.43, 38.86, 1e9) == Approx(48.488102692180872).epsilon(1e-10));
    // Where a client drops out half the time at once, all purchases to come have a limit.
    const BgNbd soon{0.243, 4.414, 2.5, 2.426};
    CHECK(expectedPurchases(soon, 2, 30.43, 38.86, 1e12) ==
          Approx((2.5 + 2.426 + 2 - 1) / 1.5 * probabilityActive(soon, 2, 30.43, 38.86)).epsilon(1e-10));
}

TEST_CASE("expected purchases where nearly every client drops out at once")
{
    // What a fit gives where nobody bought more than twice. Reference: the closed form in mpmath 1.3, forty
    // digits.
    const auto expected = [](double a, double b) {
        return expectedPurchases(BgNbd{0.3, 1, a, b}, 0, 0, 1, 14); // seven times as long as before
    };
    CHECK(expected(2, 1e-3) == Approx(0.46434985573042791613).epsilon(1e-10));
    CHECK(expected(2, 1e-6) == Approx(0.46411350537435754124).epsilon(1e-10));
    CHECK(expected(0.5, 1e-3) == Approx(0.46586929743283498093).epsilon(1e-10));
    CHECK(expected(673340, 1.5e-6) == Approx(1 - std::pow(8, -0.3)).epsilon(1e-6));
}

TEST_CASE("expected purchases where the series of the closed form has no value")
{
    // a + b = 1, or nearly, or less. Reference: the closed form in mpmath, sixty digits, as its limit.
    const auto expected = [](double a, double b) {
        return expectedPurchases(BgNbd{0.3, 1, a, b}, 0, 0, 1, 2);
    };
    CHECK(expected(0.5, 0.5) == Approx(0.236311249041403).epsilon(1e-10));
    CHECK(expected(0.75, 0.2500000001) == Approx(0.210401698956207).epsilon(1e-10));
    CHECK(expected(0.3, 0.6) == Approx(0.2560157483781).epsilon(1e-10));
}

TEST_CASE("impossible histories are refused by row")
{
    PurchaseHistories histories;
    CHECK_THROWS_AS(fitBgNbd(histories), Error);
    histories.frequency = {1, 2};
    histories.recency = Eigen::Array2d(3, 12);
    histories.age = Eigen::Array2d(5, 10);
    CHECK_THROWS_WITH(fitBgNbd(histories), "purchase history");
    histories.recency = Eigen::Array2d(0, 0);
    histories.frequency = {0, 0};
    CHECK_THROWS_WITH(fitBgNbd(histories), "no repeat purchases");
}

TEST_CASE("special functions at known points")
{
    CHECK(digamma(1) == Approx(-0.57721566490153286).epsilon(1e-13));
    CHECK(digamma(0.5) == Approx(-1.9635100260214235).epsilon(1e-13));
    CHECK(hypergeometric(1, 1, 2, 0.5) == Approx(2 * std::log(2)).epsilon(1e-13));
}

TEST_CASE("Gamma-Gamma: gradient, and recovery of a steady client")
{
    SpendingHistories histories;
    histories.transactions = Eigen::Array4d(1, 5, 3, 12);
    histories.meanValue = Eigen::Array4d(20, 35, 50, 33);
    const GammaGamma model{6, 4, 15};
    Eigen::Vector3d gradient;
    const double middle = logLikelihood(model, histories, &gradient);
    CHECK(std::isfinite(middle));
    const double h = 1e-6;
    const double right = logLikelihood(GammaGamma{6 * std::exp(h), 4, 15}, histories);
    const double left = logLikelihood(GammaGamma{6 * std::exp(-h), 4, 15}, histories);
    CHECK(gradient[0] == Approx((right - left) / (2 * h)).epsilon(1e-5));
    CHECK(expectedTransactionValue(model, 10'000, 35) == Approx(35).epsilon(1e-3));
}
