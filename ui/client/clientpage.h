#pragma once

#include "base/identifier.h"
#include "client/clienttabs.h"
#include "common/page.h"

#include <QHash>
#include <vector>

class QAction;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace kam
{

class FirmWatch;
class KeyFigureBar;
class Standings;
struct Changes;

/// One client: who it is, its key figures, and a tab for each stage of the method.
class ClientPage : public Page
{
    Q_OBJECT

public:
    explicit ClientPage(Desk& desk, QWidget* parent = nullptr);
    /// Tabs store what is still being typed.
    ~ClientPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QByteArray key() const override { return "client"; }
    [[nodiscard]] QList<MenuActions> menuActions() const override;
    bool showRow(const QByteArray& table, qint64 row) override;
    [[nodiscard]] std::pair<QByteArray, qint64> shownRow() const override { return {"client", m_client}; }
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] bool isWorking() const override;

    [[nodiscard]] Id client() const { return m_client; }
    [[nodiscard]] QByteArray currentTab() const;
    void showTab(const QByteArray& key);

protected:
    void showEvent(QShowEvent* event) override;

private:
    // How the page is built: clientpagelayout.cpp
    void arrange();
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeEmpty();
    void makeTabs();
    void makeActions();
    QAction* makeAction(const QString& text, const char* name, const QKeySequence& shortcut,
                        const std::function<void()>& run);
    ClientTab* tabAt(int place);
    void showPlace(int place);
    void open(Id client);
    bool showRowOfTab(const QByteArray& table, Id row);
    /// @param steps 1 for the next client by name, -1 for the one before
    void step(int steps);
    void follow(const Changes& changes);
    void refresh();
    void showClient();

    QList<ClientTabEntry> m_entries;
    Standings& m_standings;
    FirmWatch& m_firm;
    QStackedWidget* m_views = nullptr; ///< the client, or what to do where none is open
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_emptyText = nullptr;
    KeyFigureBar* m_figures = nullptr;
    QTabBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::vector<ClientTab*> m_tabs; ///< by place in the bar; null until first shown
    QHash<QByteArray, QByteArray> m_layouts;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_list = nullptr;
    QList<QAction*> m_tabActions;
    Id m_client = noId;
    std::vector<Id> m_order; ///< of all clients by name; empty until somebody steps
    bool m_stale = true;
};

} // namespace kam
