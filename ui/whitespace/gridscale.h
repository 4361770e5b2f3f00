#pragma once

#include <QColor>
#include <vector>

namespace kam
{

/// Classes of size for colouring cells: each holds about as many values as the others, between boundaries of
/// two digits.
class GridScale
{
public:
    static constexpr int mostClasses = 5;

    GridScale() = default;
    /// @param values in any order; only those above 0 count
    static GridScale ofAmounts(std::vector<double> values);
    /// Five equal classes from 0 to 1.
    static GridScale ofShares();

    /// Upper ends of all classes but the last, ascending.
    [[nodiscard]] const std::vector<double>& boundaries() const { return m_boundaries; }
    [[nodiscard]] bool isEmpty() const { return m_classes == 0; }
    [[nodiscard]] int classes() const { return m_classes; }
    /// 0 for the smallest; -1 for values that are not above 0.
    [[nodiscard]] int classOf(double value) const;
    /// From little to much; text stays readable on it.
    [[nodiscard]] QColor colour(int sizeClass) const;

private:
    std::vector<double> m_boundaries;
    int m_classes = 0;
};

} // namespace kam
