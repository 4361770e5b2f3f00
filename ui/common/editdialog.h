#pragma once

#include "base/identifier.h"

#include <QByteArray>
#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace kam
{

class Desk;
class MessageBar;
struct Changes;

/// A dialog that changes the workspace: sentences about its work stand in a bar of its own, where they can be
/// read while it is open, and the keys of undo and redo work in it.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    EditDialog(Desk& desk, const QString& title, QWidget* parent);

    /// Which row it holds as it was when it was opened: should somebody else change that meanwhile, it says
    /// so before it is replaced. Nothing is watched for a new one.
    void edits(const char* table, Id row);

protected:
    /// Grows by what a sentence above its content needs, so that no field is pressed together.
    bool event(QEvent* event) override;
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    [[nodiscard]] Desk& desk() const { return m_desk; }
    /// What the dialog holds, above its buttons.
    [[nodiscard]] QVBoxLayout& content() const { return *m_content; }
    /// "Save", or @p text, and Cancel, below what the dialog holds.
    void addSaveAndCancel(const QString& text = {});
    /// Looks once more for what others have stored. @returns true where that is news
    [[nodiscard]] bool changedMeanwhile();

private:
    void follow(const Changes& changes);

    Desk& m_desk;
    QVBoxLayout* m_column;
    QVBoxLayout* m_content;
    QByteArray m_table;
    Id m_row = noId;
    bool m_news = false;
};

} // namespace kam
