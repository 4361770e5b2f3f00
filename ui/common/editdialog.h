#pragma once

#include "base/identifier.h"

#include <QDialog>
#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace kam
{

class Desk;
class MessageBar;
class Workspace;

/// A dialog that changes the workspace: sentences about its work stand in a bar of its own, where they can be
/// read while it is open, and the keys of undo and redo work in it.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    EditDialog(Desk& desk, const QString& title, QWidget* parent);

    /// What it holds as it was when it was opened, with all that hangs on it: should somebody else store
    /// something else meanwhile, it says so before that is replaced. A new entry is not watched.
    /// @param stored reads the entries it is one of
    template <class Entry>
    void edits(const Entry& opened, std::function<std::vector<Entry>()> stored)
    {
        if (opened.id != noId)
            watch([opened, stored = std::move(stored)] {
                const std::vector<Entry> now = stored();
                return std::find(now.begin(), now.end(), opened) != now.end();
            });
    }

protected:
    /// Grows by what a sentence above its content needs, so that no field is pressed together.
    bool event(QEvent* event) override;
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    [[nodiscard]] Desk& desk() const { return m_desk; }
    /// What the dialog holds, above its buttons.
    [[nodiscard]] QVBoxLayout& content() const { return *m_content; }
    /// "Save", or @p text, and Cancel, below what the dialog holds.
    void addSaveAndCancel(const QString& text = {});
    /// Looks once more for what others have stored. @returns true where that is news, which is said
    [[nodiscard]] bool changedMeanwhile();
    /// For what edits() can't say: @p isAsOpened is asked after each change of the workspace until it says
    /// no.
    void watch(std::function<bool()> isAsOpened);

private:
    void takeBack(bool (Workspace::*step)());
    void look();

    Desk& m_desk;
    QVBoxLayout* m_column;
    QVBoxLayout* m_content;
    std::function<bool()> m_isAsOpened;
    bool m_told = false;    ///< that it was changed meanwhile
    bool m_ownStep = false; ///< the change to look at is an undo or redo from this dialog
};

} // namespace kam
