#pragma once

#include "charts/chart.h"

namespace kam
{

/// A class of clients in a Pareto curve.
struct ParetoBand {
    QString name;      ///< "A", "B", "C", "unprofitable"
    bool loss = false; ///< drawn in the colour of losses
};

struct ParetoEntry {
    QString name;
    double value = 0;
    int band = 0; ///< place in ParetoData::bands
};

struct ParetoData {
    ChartWords words;
    QString entryName; ///< heading of the names: "Client"
    Quantity quantity; ///< of the values
    std::vector<ParetoBand> bands;
    std::vector<ParetoEntry> entries; ///< descending by value; bands follow one another
    std::vector<double> limits;       ///< boundaries of the classes in percent of the total: 80, 95
};

/// Clients from the largest to the smallest: a bar for each, and the curve of what they bring together in
/// percent of what all earning ones bring. Losses pull the curve down again: the whale curve.
class ParetoChart : public Chart
{
public:
    /// @throws Error for a value that is not finite
    explicit ParetoChart(ParetoData data);

    [[nodiscard]] int count() const override { return static_cast<int>(m_data.entries.size()); }
    [[nodiscard]] QString tooltip(int index, const QLocale& locale) const override;
    [[nodiscard]] ChartTable table() const override;
    /// Sum up to an entry over the sum of the values above zero, 1 for all of it; 0 where nobody earns.
    [[nodiscard]] double cumulativeShare(int index) const;

protected:
    bool layOut(ChartScene& scene, const QRectF& room, const ChartLook& look,
                const Lettering& lettering) const override;
    [[nodiscard]] QString details(const QLocale& locale) const override;

private:
    struct Axes {
        Axis shares; ///< in percent, to the left
        Axis values; ///< of a bar, to the right; zero lies at the same height
    };
    struct Span {
        int first = 0;
        int last = -1; ///< included
        [[nodiscard]] int count() const { return last - first + 1; }
    };
    [[nodiscard]] Axes axesFor(int intervals) const;
    [[nodiscard]] std::vector<Span> spans() const;
    [[nodiscard]] QColor colourOf(int band, const ChartLook& look) const;
    void addBars(ChartScene& scene, const Axes& axes, const ChartLook& look) const;
    void addThinBars(ChartScene& scene, const Axes& axes, const ChartLook& look) const;
    void addHits(ChartScene& scene, const Axes& axes) const;
    [[nodiscard]] std::vector<double> shareTicks(const Axes& axes) const;
    void addShareLabels(ChartScene& scene, const Axes& axes, const ChartLook& look,
                        const Lettering& lettering) const;
    void addValueLabels(ChartScene& scene, const Axes& axes, const ChartLook& look,
                        const Lettering& lettering) const;
    void addBoundaries(ChartScene& scene, const ChartLook& look, const Lettering& lettering) const;
    void nameLosses(ChartScene& scene, double right, const QString& text, const ChartLook& look,
                    const Lettering& lettering) const;
    void addCurve(ChartScene& scene, const Axes& axes, const ChartLook& look) const;
    [[nodiscard]] QString bandLabel(const ParetoBand& band, int clients, bool inFull,
                                    const QLocale& locale) const;

    ParetoData m_data;
    std::vector<double> m_cumulative;
    double m_total = 0; ///< of the values above zero
};

} // namespace kam
