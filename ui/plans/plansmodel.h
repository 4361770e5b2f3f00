#pragma once

#include "plans/planrows.h"

#include <QAbstractTableModel>

namespace kam
{

/// Which plans the list shows.
enum class PlanFilter {
    Current, ///< the version that people work with, of each client; and key clients without one
    All,
    Drafts,
    Agreed,
    Archived,
    ReviewOverdue, ///< of those that are current or drafts, as the next
    Incomplete,
    WithoutPlan
};

/// All plans, filtered and sorted.
class PlansModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Client, PeriodColumn, Version, Status, Completeness, Review, Owner, ColumnCount };
    static constexpr int PercentRole = Qt::UserRole; ///< for the bar; invalid where there is no plan

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<PlanRow> rows, QDate today);
    void setFilter(PlanFilter filter, const QString& text);
    [[nodiscard]] const PlanRow& row(int row) const { return m_rows[m_order[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] int all() const { return static_cast<int>(m_rows.size()); }
    /// Of a version, or of a key client without a plan (@p plan noId); -1 where it is not shown.
    [[nodiscard]] int rowOf(Id client, Id plan) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] bool isShown(const PlanRow& row) const;
    [[nodiscard]] bool comesBefore(const PlanRow& a, const PlanRow& b) const;
    [[nodiscard]] QString text(const PlanRow& row, int column) const;
    void arrange();

    std::vector<PlanRow> m_rows;
    std::vector<std::size_t> m_order;
    QDate m_today;
    PlanFilter m_filter = PlanFilter::Current;
    QStringList m_words;
    int m_sorted = Client;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace kam
