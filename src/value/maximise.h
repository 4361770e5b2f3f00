#pragma once

#include <Eigen/Core>
#include <functional>

namespace kam
{

/// Value and gradient of a function of a few parameters.
using Objective = std::function<double(const Eigen::VectorXd& at, Eigen::VectorXd& gradient)>;

struct Maximum {
    Eigen::VectorXd at;
    double value = 0;
    bool converged = false;
};

/// Climbs to a local maximum by the BFGS method with backtracking; converged where a step gains less than a
/// 1e-12th of the value and the gradient is flat to 1e-4 in each direction.
[[nodiscard]] Maximum maximise(const Objective& objective, Eigen::VectorXd start);

} // namespace kam
