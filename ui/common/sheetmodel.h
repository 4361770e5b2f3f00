#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace kam
{

/// A cell and the text that is typed or pasted into it.
struct SheetEntry {
    int row = 0;
    int column = 0;
    QString text;

    friend bool operator==(const SheetEntry&, const SheetEntry&) = default;
};

/// A table edited like a spreadsheet. Its EditRole is the text of a cell as it is typed and copied: in full,
/// in the person's locale, and read back as the same by enter().
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Whether something can be typed into a cell; others are computed.
    [[nodiscard]] virtual bool isEditable(int row, int column) const = 0;
    /// Stores what was typed or pasted, all of it as one step of the history; empty text clears a cell.
    /// Columns behind the last, below mostColumns(), are made.
    /// @throws Error naming the cell and the remedy; then nothing is stored
    virtual void enter(const std::vector<SheetEntry>& entries) = 0;
    /// How many columns pasting and filling may make.
    [[nodiscard]] virtual int mostColumns() const { return columnCount(); }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        return index.isValid() && isEditable(index.row(), index.column()) ? flags | Qt::ItemIsEditable
                                                                          : flags;
    }
};

} // namespace kam
