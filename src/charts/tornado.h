#pragma once

#include "charts/chart.h"

namespace kam
{

struct TornadoBar {
    QString label;              ///< with the amount: "First revenue ±10 %"
    std::optional<double> low;  ///< result with the input moved down; none where that is not allowed
    std::optional<double> high; ///< result with the input moved up
};

struct TornadoData {
    ChartWords words;
    QString inputName;            ///< heading of the labels: "Input"
    Quantity result;              ///< "CLV", PLN
    double base = 0;              ///< result with nothing moved
    std::vector<TornadoBar> bars; ///< widest first
};

/// How far a result moves with each of its inputs: bars to both sides of the result as it stands.
class TornadoChart : public Chart
{
public:
    /// @throws Error for a value that is not finite
    explicit TornadoChart(TornadoData data);

    [[nodiscard]] int count() const override { return static_cast<int>(m_data.bars.size()); }
    [[nodiscard]] QString tooltip(int index, const QLocale& locale) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    bool layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                const Lettering& lettering) const override;
    [[nodiscard]] QString details(const QLocale& locale) const override;

private:
    void addBar(ChartScene& scene, int index, const Axis& axis, const QRectF& room, const ChartLook& look,
                const Lettering& lettering) const;
    [[nodiscard]] QString outcome(const std::optional<double>& value, const QLocale& locale) const;

    TornadoData m_data;
};

} // namespace kam
