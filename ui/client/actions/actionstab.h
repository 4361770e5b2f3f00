#pragma once

#include "client/actions/actionrows.h"
#include "client/clienttab.h"

class QButtonGroup;
class QStackedWidget;
class QTableView;

namespace kam
{

class ActionBoard;
class RecordList;
class TimelineModel;

/// What is done for a client: as a table, a board by status, a timeline over quarters, and as the action
/// matrix.
class ActionsTab : public ClientTab
{
    Q_OBJECT

public:
    explicit ActionsTab(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    void showRow(const QByteArray& table, Id row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] static QList<QByteArray> tables() { return {"action"}; }

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    enum View { TableView, BoardView, TimelineView, MatrixView };
    void makeActions();
    void arrange();
    [[nodiscard]] QTableView* makeMatrix();
    void connectAll();
    void showView(int view);
    void showTable();
    void showMatrix();
    void add();
    void edit(Id action);
    void remove(const std::vector<Id>& actions);
    void setStatus(const std::vector<Id>& actions, ActionStatus status);
    void move(int by);
    void exportCalendar();

    std::vector<Action> m_shown;
    ActionNames m_names;
    QButtonGroup* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;  ///< the views
    QStackedWidget* m_places = nullptr; ///< the views, or what to do where there is nothing
    RecordList* m_list = nullptr;
    ActionBoard* m_board = nullptr;
    TimelineModel* m_timeline = nullptr;
    QTableView* m_timelineTable = nullptr;
    TextTableModel* m_matrix = nullptr;
    QTableView* m_matrixTable = nullptr;
    std::vector<Id> m_matrixIds;
    QAction* m_done = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_calendar = nullptr;
};

} // namespace kam
