#pragma once

#include "buyingcentre/purchase.h"

#include <utility>

namespace kam
{

class Workspace;

/// The tables purchase_project, purchase_complexity, decision_criterion and supplier_rating. Every function
/// that writes is one step of the history.
/// @throws Error naming the record, the field and the remedy
class PurchaseStore
{
public:
    explicit PurchaseStore(Workspace& workspace) : m_workspace(workspace) {}

    Id addProject(const PurchaseProject& project);
    void updateProject(const PurchaseProject& project);
    /// Removes the roles, complexity, criteria and stages of the project too; people stay.
    void removeProject(Id project);

    /// Adds, or replaces what was judged for the same client and project.
    void setComplexity(const Complexity& complexity);
    void removeComplexity(Id complexity);

    /// Appended at the end; ratings are stored with it.
    Id addCriterion(const DecisionCriterion& criterion);
    /// Name, weight, note and all ratings.
    void updateCriterion(const DecisionCriterion& criterion);
    /// Weights in quick succession with the same key are one step, as in Workspace::edit().
    void setWeights(const std::vector<std::pair<Id, int>>& weights, const QString& mergeKey = {});
    void moveCriterion(Id criterion, int position);
    void removeCriterion(Id criterion);
    /// One cell of the table of suppliers. @param value empty: takes the rating away
    void rateSupplier(Id criterion, const QString& supplier, std::optional<double> value,
                      const QString& note = {});
    /// A competitor in all criteria of one client and project. @param newName empty: takes the ratings away
    void renameSupplier(Id client, Id project, const QString& supplier, const QString& newName);

private:
    Workspace& m_workspace;
};

} // namespace kam
