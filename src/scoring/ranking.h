#pragma once

#include "scoring/method.h"

#include <QStringList>
#include <vector>

namespace kam
{

class Workspace;

/// A ranking, ready for weights to move: raw values and points stay, only totals and order are computed
/// again. The same type serves a workspace and a plain CSV file.
class Ranking
{
public:
    /// Reads clients, raw values and points of a model, whose criteria have ids. @throws Error naming the
    /// client and criterion
    static Ranking fromWorkspace(const Workspace& workspace, const ScoringModel& model,
                                 const MethodRule& method = {});
    /// @param raw one row a name, one column a criterion of @p model; NaN where missing
    static Ranking fromValues(std::vector<QString> names, const ScoringModel& model, Matrix raw,
                              const MethodRule& method = {});

    [[nodiscard]] int clientCount() const { return static_cast<int>(m_points.rows()); }
    [[nodiscard]] const ScoringModel& model() const { return m_model; }
    [[nodiscard]] Id clientId(int row) const; ///< noId for a plain file
    [[nodiscard]] int rowOf(Id client) const; ///< -1 where it is not ranked
    [[nodiscard]] const QString& name(int row) const;
    [[nodiscard]] double raw(int row, int criterion) const; ///< NaN where missing
    [[nodiscard]] double points(int row, int criterion) const;
    [[nodiscard]] double
    contribution(int row, int criterion) const;  ///< weight/100 % x points, or x term of the method
    [[nodiscard]] int ratedCount(int row) const; ///< criteria with a value
    [[nodiscard]] int ratedClients(int criterion) const;
    [[nodiscard]] const Standing& standing() const { return m_standing; }
    /// Ranks with the saved weights, by row; empty where none are saved.
    [[nodiscard]] const std::vector<std::int32_t>& savedRanks() const { return m_savedRanks; }

    /// Computes totals and order again; n log n in the number of clients.
    void setWeights(const std::vector<Weight>& weights);
    void setWeight(int criterion, Weight weight);

private:
    Ranking() = default;
    void score();
    void scorePoints();
    void countRated();
    void rank();
    void rankSaved();
    [[nodiscard]] std::vector<Weight> weights() const;

    ScoringModel m_model;
    MethodRule m_method;
    std::vector<Id> m_clients; ///< ascending; empty for a plain file
    std::vector<QString> m_names;
    Matrix m_raw;
    Matrix m_points; ///< terms, where the method is not the sum
    std::vector<std::uint16_t> m_rated;
    std::vector<int> m_ratedClients;
    std::vector<std::int32_t> m_namePlaces; ///< by row, where ties were so many that it was worth it
    Standing m_standing;
    std::vector<std::int32_t> m_savedRanks;
};

} // namespace kam
