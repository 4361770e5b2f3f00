#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace kam
{

class Desk;
class MessageBar;

/// A dialog that changes the workspace: sentences about its work stand in a bar of its own, where they can be
/// read while it is open, and the keys of undo and redo work in it.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    EditDialog(Desk& desk, const QString& title, QWidget* parent);

protected:
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    [[nodiscard]] Desk& desk() const { return m_desk; }
    /// What the dialog holds, above its buttons.
    [[nodiscard]] QVBoxLayout& content() const { return *m_content; }
    /// "Save", or @p text, and Cancel, below what the dialog holds.
    void addSaveAndCancel(const QString& text = {});

private:
    Desk& m_desk;
    QVBoxLayout* m_column;
    QVBoxLayout* m_content;
};

} // namespace kam
