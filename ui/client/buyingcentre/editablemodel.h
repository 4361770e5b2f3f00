#pragma once

#include <QAbstractTableModel>
#include <QVariant>
#include <vector>

namespace kam
{

/// What a cell can be set to, in the words shown.
struct CellChoice {
    QString text;
    QVariant value;
};

/// A table whose cells are edited in place: those with choices by a box, others by a line. EditRole is the
/// value of the choice, or the text as it is typed.
class EditableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Empty where text is typed.
    [[nodiscard]] virtual std::vector<CellChoice> choices(const QModelIndex& index) const
    {
        Q_UNUSED(index)
        return {};
    }
    [[nodiscard]] virtual bool isEditable(const QModelIndex& index) const = 0;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        return index.isValid() && isEditable(index) ? flags | Qt::ItemIsEditable : flags;
    }
};

} // namespace kam
