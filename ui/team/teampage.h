#pragma once

#include "common/page.h"
#include "workspace/changes.h"

class QAction;
class QLabel;
class QKeySequence;
class QStackedWidget;
class QTableView;

namespace kam
{

class TeamModel;

/// Our people, who look after clients.
class TeamPage : public Page
{
    Q_OBJECT

public:
    explicit TeamPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QByteArray key() const override { return "team"; }
    [[nodiscard]] QList<MenuActions> menuActions() const override;
    bool showRow(const QByteArray& table, qint64 row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectAll();
    void follow(const Changes& changes);
    void refresh();
    void updateActions();
    void add();
    void removeSelected();
    [[nodiscard]] std::vector<int> selectedRows() const;

    [[nodiscard]] QAction* command(const QString& text, const char* name, const QKeySequence& keys);

    TeamModel* m_model;
    QTableView* m_table = nullptr;
    QStackedWidget* m_places = nullptr;
    QLabel* m_count;
    QAction* m_add;
    QAction* m_remove;
    QAction* m_copy;
    bool m_stale = true;
};

} // namespace kam
