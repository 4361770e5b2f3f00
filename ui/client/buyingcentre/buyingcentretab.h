#pragma once

#include "client/buyingcentre/centreview.h"
#include "client/clienttab.h"

class QAction;
class QComboBox;

namespace kam
{

class MapPart;
class MatrixPart;
class PartChooser;
class PurchasePart;

/// Who decides at a client, and how: for all its purchases, or for one project with people of its own.
class BuyingCentreTab : public ClientTab
{
    Q_OBJECT

public:
    explicit BuyingCentreTab(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    void showRow(const QByteArray& table, Id row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] static QList<QByteArray> tables();
    void finishEditing() override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    void makeBar();
    void makeProjectCommands();
    void showProjects();
    void chooseProject(Id project);
    void editProject(const PurchaseProject& project);
    void removeProject();

    CentreViewPointer m_view;
    Id m_project = noId;
    PartChooser* m_chooser;
    QComboBox* m_projects;
    MapPart* m_map;
    MatrixPart* m_matrix;
    PurchasePart* m_purchase;
    QAction* m_addProject = nullptr;
    QAction* m_editProject = nullptr;
    QAction* m_removeProject = nullptr;
};

} // namespace kam
