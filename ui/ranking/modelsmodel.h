#pragma once

#include "scoring/modelstore.h"

#include <QAbstractTableModel>
#include <vector>

namespace kam
{

/// All scoring models of a workspace, as the list of models shows them. Names are edited in place.
class ModelsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CriteriaColumn, SumColumn, ReviewedColumn, DueColumn };
    static constexpr int columns = DueColumn + 1;

    explicit ModelsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// @param reviewMonths after which a model is due for review
    void setModels(std::vector<ScoringModel> models, int reviewMonths, bool editable);
    [[nodiscard]] const ScoringModel* at(int row) const;      ///< null outside the table
    [[nodiscard]] int rowOf(Id model) const;                  ///< -1 where it is not there
    [[nodiscard]] QDate due(const ScoringModel& model) const; ///< invalid where it was never reviewed
    [[nodiscard]] bool isDue(const ScoringModel& model) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void renameAsked(kam::Id model, const QString& name);

private:
    [[nodiscard]] QString text(const ScoringModel& model, int column) const;

    std::vector<ScoringModel> m_models;
    int m_reviewMonths = 0;
    bool m_editable = false;
};

} // namespace kam
