#pragma once

#include "common/page.h"
#include "plans/plansmodel.h"
#include "workspace/changes.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace kam
{

class BackgroundRead;

/// All account plans: how far they are, when they are reviewed, who is responsible; exported one, several or
/// all.
class PlansPage : public Page
{
    Q_OBJECT

public:
    explicit PlansPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QByteArray key() const override { return "plans"; }
    [[nodiscard]] QList<MenuActions> menuActions() const override;
    [[nodiscard]] bool isWorking() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QAction* command(const QString& text, const char* name, void (PlansPage::*slot)());
    void makeCommands();
    void arrange();
    [[nodiscard]] QWidget* makeFilter();
    void follow(const Changes& changes);
    void refresh();
    void take(std::vector<PlanRow> rows);
    void filter();
    void updateCommands();
    [[nodiscard]] std::vector<PlanRow> selected() const;
    void openPlan();
    void openSome();
    void previewSelected();
    void archiveSelected();
    void exportSelected();
    void exportAll();
    void exportCalendar();
    void openService();

    PlansModel* m_model;
    BackgroundRead* m_read;
    QLabel* m_count;
    QTableView* m_table = nullptr;
    QStackedWidget* m_places = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox* m_which = nullptr;
    QAction* m_open = nullptr;
    QAction* m_begin = nullptr;
    QAction* m_preview = nullptr;
    QAction* m_archive = nullptr;
    QAction* m_export = nullptr;
    QAction* m_exportAll = nullptr;
    QAction* m_calendar = nullptr;
    QAction* m_service = nullptr;
    bool m_stale = true;
};

} // namespace kam
