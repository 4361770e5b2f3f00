#pragma once

#include "client/buyingcentre/centreview.h"
#include "client/buyingcentre/editablemodel.h"

namespace kam
{

/// The roles of a person while they are edited: each with its purchase and what is known about it.
class RolesModel : public EditableModel
{
    Q_OBJECT

public:
    enum Column { RoleColumn, Purchase, Sure, Source, On, ColumnCount };

    RolesModel(CentreViewPointer view, QObject* parent);

    void show(const std::vector<RoleHeld>& held);
    [[nodiscard]] const std::vector<RoleHeld>& held() const { return m_held; }
    /// The first role that is not there yet, for the purchase looked at. @returns its row
    int add();
    void remove(int row);

    [[nodiscard]] std::vector<CellChoice> choices(const QModelIndex& index) const override;
    [[nodiscard]] bool isEditable(const QModelIndex&) const override { return true; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CentreViewPointer m_view;
    std::vector<RoleHeld> m_held;
};

/// The goals of a person while they are edited, most important first.
class GoalsModel : public EditableModel
{
    Q_OBJECT

public:
    using EditableModel::EditableModel;

    void show(const std::vector<Goal>& goals);
    /// Without those left empty.
    [[nodiscard]] std::vector<Goal> goals() const;
    int add();
    void remove(int row);
    /// @returns the row where it is now
    int move(int row, int steps);

    [[nodiscard]] bool isEditable(const QModelIndex&) const override { return true; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Goal> m_goals;
};

} // namespace kam
