#pragma once

#include "common/sheetmodel.h"

#include <QTableView>

class QAction;

namespace kam
{

class Desk;

/// A table that is typed into like a spreadsheet: a key begins a cell, Enter goes down, Tab goes right, F2
/// edits what is there, Delete clears, blocks are copied, pasted and filled. All that one command changes is
/// one step of the history.
class SheetView : public QTableView
{
    Q_OBJECT

public:
    explicit SheetView(Desk& desk, QWidget* parent = nullptr);

    void setSheet(SheetModel& model);
    /// Changes cells where somebody types; errors go to the message bar.
    /// @returns false if it was refused
    bool enter(const std::vector<SheetEntry>& entries);
    /// After the editor of a cell was left by Enter or Tab.
    void moveBy(int rows, int columns);

    /// For menus: copy, cut, paste, clear, fill right, fill down. They hold while the table has the focus.
    [[nodiscard]] const QList<QAction*>& commands() const { return m_commands; }
    /// Headings of rows and columns are copied too.
    void copyWithHeadings();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    /// The block that is selected; its edges count.
    struct Block {
        int top = 0;
        int left = 0;
        int bottom = -1;
        int right = -1;
        [[nodiscard]] bool isEmpty() const { return bottom < top || right < left; }
    };
    QAction* command(const QString& text, const char* name, const QKeySequence& shortcut,
                     void (SheetView::*slot)());
    [[nodiscard]] Block block() const;
    void updateCommands();
    [[nodiscard]] QString blockText(const Block& block, bool withHeadings) const;
    void copy();
    void cut();
    void paste();
    void clear();
    void fillRight();
    void fillDown();
    /// @param fromColumn the first column of the block is repeated, else its first row
    void fill(bool fromColumn);
    void pasteCells(const std::vector<QStringList>& cells);
    void store(std::vector<SheetEntry> entries, const Block& selectAfterwards);

    Desk& m_desk;
    SheetModel* m_model = nullptr;
    QList<QAction*> m_commands;
    QList<QAction*> m_changing; ///< those of them that change something
};

/// Text of the clipboard as rows of cells: apart by tabs and line ends, quoted where a spreadsheet quotes.
[[nodiscard]] std::vector<QStringList> cellsOfText(const QString& text);
/// Rows of cells as text of the clipboard.
[[nodiscard]] QString textOfCells(const std::vector<QStringList>& rows);

} // namespace kam
