#pragma once

#include "client/buyingcentre/centreview.h"
#include "client/buyingcentre/editablemodel.h"

#include <QStringList>

namespace kam
{

class Desk;

/// What the client chooses suppliers by: weights, and how we and competitors meet them, 1 to 10.
class CriteriaModel : public EditableModel
{
    Q_OBJECT

public:
    enum Column { Name, Weight, FirstSupplier };

    explicit CriteriaModel(Desk& desk, QObject* parent = nullptr);

    void show(const CentreViewPointer& view);
    [[nodiscard]] const DecisionCriterion* criterion(int row) const; ///< null where there is none
    [[nodiscard]] int rowOf(Id criterion) const;
    /// The supplier of a column: empty text for us; nothing for other columns.
    [[nodiscard]] std::optional<QString> supplier(int column) const;
    /// A column for a competitor that is rated nowhere yet. @throws Error where there is one
    void addSupplier(const QString& name);
    [[nodiscard]] int sum() const; ///< of the weights, hundredths of a percent
    /// "We 7.85 · Norma 6.40 (2 of 3 rated)": weight × rating added up, as the weights stand.
    [[nodiscard]] QString totals() const;

    [[nodiscard]] bool isEditable(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int noteColumn() const { return FirstSupplier + static_cast<int>(m_suppliers.size()); }
    [[nodiscard]] static const SupplierRating* rating(const DecisionCriterion& criterion,
                                                      const QString& supplier);
    void store(const DecisionCriterion& criterion, int column, const QString& text);

    Desk& m_desk;
    CentreViewPointer m_view;
    std::vector<DecisionCriterion> m_criteria;
    QStringList m_suppliers; ///< we first
    QStringList m_added;     ///< competitors without a rating yet
};

} // namespace kam
