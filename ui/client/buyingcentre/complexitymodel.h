#pragma once

#include "client/buyingcentre/centreview.h"
#include "client/buyingcentre/editablemodel.h"

namespace kam
{

class Desk;

/// The nine factors that make a purchase complex, a row each.
class ComplexityModel : public EditableModel
{
    Q_OBJECT

public:
    enum Column { Factor, LevelColumn, Meaning, ColumnCount };

    explicit ComplexityModel(Desk& desk, QObject* parent = nullptr);

    void show(const CentreViewPointer& view);
    /// What is judged of the purchase looked at; nothing where nobody has judged.
    [[nodiscard]] const Complexity& complexity() const { return m_complexity; }
    /// Stores it with @p note. @throws Error
    void storeNote(const QString& note);

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
    Complexity m_complexity;
};

} // namespace kam
