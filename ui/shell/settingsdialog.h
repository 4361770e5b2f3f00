#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace kam
{

class Workspace;
class WorkspaceSettingsForm;

/// What belongs to the person at this machine, what belongs to the open workspace, and backups.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param workspace null where none is open
    explicit SettingsDialog(Workspace* workspace, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Stores everything; a field that can't be stored keeps the dialog open and is named.
    void accept() override;

Q_SIGNALS:
    void languageChanged();

private:
    [[nodiscard]] QWidget* makeProgramTab();
    [[nodiscard]] QWidget* makeWorkspaceTab(Workspace* workspace);
    [[nodiscard]] QWidget* makeBackupTab();
    void storeProgram();

    QComboBox* m_language = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_theme = nullptr;
    QLineEdit* m_author = nullptr;
    QCheckBox* m_backups = nullptr;
    WorkspaceSettingsForm* m_form = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace kam
