#pragma once

#include "scoring/gatestore.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace kam
{

class Ranking;
class RankingBench;

/// The ranked clients, best first. The order is the ranking's own index: a weight that moves changes the
/// layout, never the model, so that the selection stays with its client.
class RankingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RankColumn, ClientColumn, TotalColumn, BarColumn, RatedColumn, GatesColumn, MovedColumn };
    static constexpr int columns = MovedColumn + 1;

    explicit RankingTableModel(const RankingBench& bench, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Clients whose name holds every word, and, if asked for, that fail no gate; ranks stay those of all.
    void setFilter(const QString& text, bool advisableOnly);
    [[nodiscard]] bool isFiltered() const { return m_advisableOnly || !m_words.isEmpty(); }

    /// Row of the ranking shown in a row of the table.
    [[nodiscard]] int rankingRow(int tableRow) const;
    [[nodiscard]] Id clientAt(int tableRow) const; ///< noId outside the table
    [[nodiscard]] int tableRowOf(Id client) const; ///< -1 where it is not shown
    [[nodiscard]] const Ranking* ranking() const;
    [[nodiscard]] Advice advice(int rankingRow) const;
    [[nodiscard]] bool isTied(int rankingRow) const;
    /// Ranks gained (above 0) or lost against the saved weights.
    [[nodiscard]] int movement(int rankingRow) const;
    [[nodiscard]] bool knowsMovement() const;

    /// Sums of the positive and of the negative contributions that bars must have room for.
    [[nodiscard]] double mostPositive() const { return m_mostPositive; }
    [[nodiscard]] double mostNegative() const { return m_mostNegative; } ///< as a positive number

private:
    void reset();
    void reorder();
    void show();
    void measureBars();
    [[nodiscard]] bool passes(int rankingRow) const;
    void fillMask();

    [[nodiscard]] QString text(int rankingRow, int column) const;
    [[nodiscard]] QString spoken(int rankingRow, int column) const;
    [[nodiscard]] QString toolTip(int rankingRow, int column) const;
    [[nodiscard]] QString terms(int rankingRow) const;
    [[nodiscard]] QString gatesText(int rankingRow) const;

    const RankingBench& m_bench;
    QStringList m_words; ///< folded
    bool m_advisableOnly = false;
    mutable std::vector<QString> m_foldedNames; ///< by row of the ranking; made when first searched
    std::vector<std::uint8_t> m_passes;         ///< by row of the ranking; empty where nothing is filtered
    std::vector<std::int32_t> m_shown;          ///< rows of the ranking, in the order of the table
    std::vector<std::int32_t> m_place;          ///< place in the whole order, by row of the ranking
    bool m_hasNegative = false;
    double m_mostPositive = 0;
    double m_mostNegative = 0;
};

} // namespace kam
