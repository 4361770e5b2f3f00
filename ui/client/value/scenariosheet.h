#pragma once

#include "client/value/clvworking.h"
#include "common/sheetmodel.h"

#include <functional>
#include <optional>

namespace kam
{

/// The years of a scenario, a column each: what is typed above, what becomes of it below.
class ScenarioSheet : public SheetModel
{
    Q_OBJECT

public:
    enum class Line {
        Revenue,
        VariableCosts,
        AcquisitionCost,
        RetentionCost,
        CostToServe,
        Contribution,
        Kept, ///< only where the scenario has a retention
        Factor,
        PresentValue,
        Cumulative,
    };
    static constexpr int mostYears = 100;

    /// @param store keeps a changed scenario, as one step; throws Error
    explicit ScenarioSheet(std::function<void(const Scenario&)> store, QObject* parent = nullptr);

    void show(const std::optional<Scenario>& scenario);
    [[nodiscard]] const std::optional<Scenario>& scenario() const { return m_scenario; }
    /// Nothing where it cannot be computed; problem() says why.
    [[nodiscard]] const std::optional<Clv>& clv() const { return m_clv; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] Line line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// How the figure of a cell came about; of the present value of its year where the cell is typed.
    [[nodiscard]] QString working(int row, int column) const;

    [[nodiscard]] bool isEditable(int row, int column) const override;
    void enter(const std::vector<SheetEntry>& entries) override;
    [[nodiscard]] int mostColumns() const override { return mostYears; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void compute();
    [[nodiscard]] const ScenarioYear& year(int column) const;
    [[nodiscard]] std::optional<double> figure(int row, int column) const;
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] QString typed(int row, int column) const;
    [[nodiscard]] QString lineName(int row) const;
    /// Percent of the revenue where all years have the same; none otherwise.
    [[nodiscard]] std::optional<double> commonCostShare() const;
    static void put(Scenario& scenario, Line line, const SheetEntry& entry);

    std::function<void(const Scenario&)> m_store;
    std::optional<Scenario> m_scenario;
    std::optional<Clv> m_clv;
    QString m_problem;
    std::vector<Line> m_lines;
};

/// "Year 3", or the calendar year.
[[nodiscard]] QString yearName(int year);
/// Two decimals of an amount, none from 100,000 on, where hundredths only take room.
[[nodiscard]] int decimalsBeside(double amount);

} // namespace kam
