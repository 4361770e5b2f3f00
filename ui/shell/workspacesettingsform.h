#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace kam
{

class Workspace;
struct WorkspaceSettings;

/// The settings of a workspace as fields. Stored as one step that can be undone.
class WorkspaceSettingsForm : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceSettingsForm(Workspace& workspace, QWidget* parent = nullptr);
    /// Does nothing where nothing was changed. @throws Error naming the field
    void store();

private:
    void addField(QGridLayout& grid, int field, const WorkspaceSettings& present);

    Workspace& m_workspace;
    std::vector<QLineEdit*> m_inputs; ///< in the order of the table of fields
};

} // namespace kam
