#include "scoring/method.h"

#include "base/error.h"
#include "base/number.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

void normalise(const Eigen::Ref<const Vector>& raw, Normalisation normalisation, Eigen::Ref<Vector> terms)
{
    if (normalisation == Normalisation::Euclidean) {
        const double length = requireFinite(raw.stableNorm());
        terms = length > 0 ? Vector(raw / length) : Vector::Zero(raw.size());
        return;
    }
    const double least = raw.minCoeff();
    const double range = requireFinite(raw.maxCoeff() - least);
    terms = range > 0 ? Vector((raw.array() - least) / range) : Vector::Zero(raw.size());
}

/// Distances are Euclidean; best and worst are the best and worst weighted values that occur.
Vector closeness(const Matrix& weighted, const std::vector<Direction>& directions)
{
    Vector toBest = Vector::Zero(weighted.rows());
    Vector toWorst = Vector::Zero(weighted.rows());
    for (Eigen::Index column = 0; column < weighted.cols(); ++column) {
        const auto values = weighted.col(column).array();
        double best = values.maxCoeff();
        double worst = values.minCoeff();
        if (directions[static_cast<std::size_t>(column)] == Direction::Less)
            std::swap(best, worst);
        toBest.array() += (values - best).square();
        toWorst.array() += (values - worst).square();
    }
    toBest = toBest.cwiseSqrt();
    toWorst = toWorst.cwiseSqrt();
    const Vector all = toBest + toWorst;
    return (all.array() > 0).select(toWorst.cwiseQuotient(all), Vector::Ones(all.size()));
}

} // namespace

void termsOf(const Eigen::Ref<const Vector>& raw, Direction direction, const MethodRule& rule,
             Eigen::Ref<Vector> terms)
{
    if (raw.size() == 0)
        return;
    if (rule.method == Method::Product)
        terms = direction == Direction::Less ? Vector(-raw.array().log()) : Vector(raw.array().log());
    else
        normalise(raw, rule.normalisation, terms);
}

Vector totalsOf(const Matrix& terms, const std::vector<Weight>& weights,
                const std::vector<Direction>& directions, Method method)
{
    if (terms.rows() == 0)
        return {};
    Vector factors(terms.cols());
    for (Eigen::Index column = 0; column < factors.size(); ++column)
        factors[column] = static_cast<double>(weights[static_cast<std::size_t>(column)]) / fullWeight;
    if (method == Method::Product)
        return (terms * factors).array().exp();
    return closeness(terms * factors.asDiagonal(), directions);
}

void requireUsable(const Eigen::Ref<const Vector>& raw, const QString& criterion,
                   const std::vector<QString>& names, Method method)
{
    for (Eigen::Index row = 0; row < raw.size(); ++row) {
        const double value = raw[row];
        const QString& client = names[static_cast<std::size_t>(row)];
        if (!std::isfinite(value))
            throw Error(
                Text::tr("%1 has no value for %2. This method needs a value of every client for every "
                         "criterion; the weighted sum does not.")
                    .arg(client, criterion),
                "missing value");
        if (method == Method::Product && value <= 0)
            throw Error(
                Text::tr("The value %1 of %2 for %3 is not above 0, which the weighted product needs. "
                         "Change it or choose another method.")
                    .arg(QLocale().toString(value), client, criterion),
                "not above 0");
    }
}

} // namespace kam
