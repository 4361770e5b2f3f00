#pragma once

#include "common/sheetmodel.h"
#include "value/activity.h"
#include "value/clientyears.h"

namespace kam
{

class Workspace;

/// What a client brought over the years, a column each: sales and margin, how often it caused each activity
/// (typed), what that costs, and the profit that is left.
class ProfitSheet : public SheetModel
{
    Q_OBJECT

public:
    explicit ProfitSheet(Workspace& workspace, QObject* parent = nullptr);

    /// Reads a client. @param extraYear shown too, though nothing is recorded in it; 0 for none
    /// @throws Error
    void show(Id client, int extraYear);
    [[nodiscard]] const std::vector<ClientYear>& years() const { return m_years; }

    [[nodiscard]] bool isEditable(int row, int column) const override;
    void enter(const std::vector<SheetEntry>& entries) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Line { Revenue, VariableCost, Margin, ActivityCount, CostToServe, Profit };
    [[nodiscard]] Line line(int row) const;
    [[nodiscard]] const Activity& activity(int row) const;
    [[nodiscard]] const Total& total(int row, int column) const;
    [[nodiscard]] std::optional<double> count(int row, int column) const;
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] QString explanation(int row, int column) const;

    Workspace& m_workspace;
    Id m_client = noId;
    std::vector<Activity> m_activities;
    std::vector<ActivityCount> m_counts;
    std::vector<ClientYear> m_years;
};

} // namespace kam
