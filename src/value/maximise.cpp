#include "value/maximise.h"

#include <Eigen/Dense>
#include <cmath>

namespace kam
{

namespace
{

constexpr int mostSteps = 500;
constexpr int mostHalvings = 60;

/// Inverse of the curvature as BFGS learns it; of a function to be minimised.
void learn(Eigen::MatrixXd& inverse, const Eigen::VectorXd& moved, const Eigen::VectorXd& change)
{
    const double product = moved.dot(change);
    if (product <= 1e-14 * moved.norm() * change.norm())
        return;
    const auto unit = Eigen::MatrixXd::Identity(inverse.rows(), inverse.cols());
    const Eigen::MatrixXd left = unit - moved * change.transpose() / product;
    inverse = (left * inverse * left.transpose() + moved * moved.transpose() / product).eval();
}

} // namespace

Maximum maximise(const Objective& objective, Eigen::VectorXd start)
{
    Maximum best{.at = std::move(start)};
    const Eigen::Index n = best.at.size();
    Eigen::VectorXd gradient(n);
    best.value = objective(best.at, gradient);
    // The first step is of length one at most: curvature is not known yet.
    Eigen::MatrixXd inverse = Eigen::MatrixXd::Identity(n, n) / std::max(1.0, gradient.norm());
    for (int step = 0; step < mostSteps; ++step) {
        Eigen::VectorXd direction = inverse * gradient;
        if (direction.dot(gradient) <= 0) {
            inverse.setIdentity();
            direction = gradient / std::max(1.0, gradient.norm());
        }
        double length = 1;
        Eigen::VectorXd nextGradient(n);
        Eigen::VectorXd next = best.at;
        double value = best.value;
        int halvings = 0;
        for (; halvings < mostHalvings; ++halvings, length /= 2) {
            next = best.at + length * direction;
            value = objective(next, nextGradient);
            if (std::isfinite(value) && value >= best.value + 1e-4 * length * direction.dot(gradient))
                break;
        }
        const bool stuck = halvings == mostHalvings;
        const double gain = stuck ? 0 : value - best.value;
        if (!stuck) {
            learn(inverse, next - best.at, gradient - nextGradient);
            best.at = next;
            best.value = value;
            gradient = nextGradient;
        }
        best.converged = gradient.cwiseAbs().maxCoeff() < 1e-4 * std::max(1.0, std::abs(best.value) * 1e-3);
        if (stuck || (gain <= 1e-12 * std::abs(best.value) && best.converged))
            break;
    }
    return best;
}

} // namespace kam
