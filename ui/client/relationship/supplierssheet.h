#pragma once

#include "buyingcentre/buyingcentre.h"
#include "common/sheetmodel.h"
#include "scoring/ranking.h"

namespace kam
{

class Workspace;

/// What a client chooses suppliers by: a row a criterion with its weight, a column for us and for each
/// competitor with the client's rating from 1 to 10; at the end the total of each, on how
/// many criteria it is rated, and its rank.
class SuppliersSheet : public SheetModel
{
    Q_OBJECT

public:
    static constexpr int weightColumn = 0;
    static constexpr int firstSupplier = 1; ///< column of ourselves

    explicit SuppliersSheet(Workspace& workspace, QObject* parent = nullptr);

    /// @param project noId: all purchases @param extra competitors to show though nothing is rated yet
    void show(const BuyingCentre& centre, Id project, const QStringList& extra);
    [[nodiscard]] const std::vector<DecisionCriterion>& criteria() const { return m_criteria; }
    /// Competitors by column from 0; ourselves are not in it.
    [[nodiscard]] const QStringList& competitors() const { return m_competitors; }

    [[nodiscard]] bool isEditable(int row, int column) const override;
    void enter(const std::vector<SheetEntry>& entries) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Line { Criterion, Total, Rated, Rank };
    [[nodiscard]] Line line(int row) const;
    [[nodiscard]] QString supplierAt(int column) const; ///< empty for ourselves
    [[nodiscard]] std::optional<double> rating(int row, int column) const;
    [[nodiscard]] int rankingRow(int column) const; ///< -1 where nothing is rated
    [[nodiscard]] QString shown(int row, int column) const;
    /// Rated, but not on every criterion; what is missing counts as 0 points.
    [[nodiscard]] bool isIncomplete(int column) const;
    [[nodiscard]] QString ratedText(int ranked) const;
    void store(const SheetEntry& entry);

    Workspace& m_workspace;
    std::vector<DecisionCriterion> m_criteria;
    QStringList m_competitors;
    std::optional<Ranking> m_ranking;
};

} // namespace kam
