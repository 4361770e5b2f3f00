#pragma once

#include "client/buyingcentre/centreview.h"
#include "client/buyingcentre/editablemodel.h"

namespace kam
{

class Desk;

/// The stages of the client's decision, in their order.
class StagesModel : public EditableModel
{
    Q_OBJECT

public:
    enum Column { Name, Starts, Ends, Done, Note, ColumnCount };

    explicit StagesModel(Desk& desk, QObject* parent = nullptr);

    void show(const CentreViewPointer& view);
    [[nodiscard]] const DecisionStage* stage(int row) const; ///< null where there is none
    [[nodiscard]] int rowOf(Id stage) const;

    [[nodiscard]] std::vector<CellChoice> choices(const QModelIndex& index) const override;
    [[nodiscard]] bool isEditable(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Desk& m_desk;
    CentreViewPointer m_view;
    std::vector<DecisionStage> m_stages;
};

/// Where one of ours can step in, stage by stage.
class PointsModel : public EditableModel
{
    Q_OBJECT

public:
    enum Column { What, Stage, Due, Who, Done, Note, ColumnCount };

    explicit PointsModel(Desk& desk, QObject* parent = nullptr);

    void show(const CentreViewPointer& view);
    [[nodiscard]] const StepInPoint* point(int row) const; ///< null where there is none
    [[nodiscard]] int rowOf(Id point) const;

    [[nodiscard]] std::vector<CellChoice> choices(const QModelIndex& index) const override;
    [[nodiscard]] bool isEditable(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString stageName(Id stage) const;
    [[nodiscard]] QString shown(const StepInPoint& point, int column) const;

    Desk& m_desk;
    CentreViewPointer m_view;
    std::vector<DecisionStage> m_stages;
    std::vector<StepInPoint> m_points;
};

/// Of the purchase looked at.
[[nodiscard]] std::vector<DecisionStage> stagesOf(const CentreView& view);
/// A date as typed; invalid where empty. @throws Error naming @p what
[[nodiscard]] QDate typedDate(const QString& text, const QString& what);

} // namespace kam
