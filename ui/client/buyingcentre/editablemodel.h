#pragma once

#include <QAbstractTableModel>
#include <QVariant>
#include <algorithm>
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

protected:
    /// Numbers by their value, words as the language orders them.
    [[nodiscard]] static bool isBefore(const QVariant& a, const QVariant& b)
    {
        if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double)
            return a.toDouble() < b.toDouble();
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    }
    /// Sorts @p rows by a key of each; rows with the same one keep their order.
    /// @param key gives what isBefore() compares
    template <class Row, class Key>
    static void sortRows(std::vector<Row>& rows, Qt::SortOrder order, const Key& key)
    {
        std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
            return order == Qt::AscendingOrder ? isBefore(key(a), key(b)) : isBefore(key(b), key(a));
        });
    }
};

} // namespace kam
