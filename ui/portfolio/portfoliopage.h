#pragma once

#include "base/identifier.h"
#include "common/page.h"

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace kam
{

class KeyFigureBar;
class PortfolioFigures;
class PortfolioTab;

/// All clients at once: who carries the business, where they lie on two figures, who moved, who costs money.
class PortfolioPage : public Page
{
    Q_OBJECT

public:
    explicit PortfolioPage(Desk& desk, QWidget* parent = nullptr);
    ~PortfolioPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QByteArray key() const override { return "portfolio"; }
    [[nodiscard]] QList<MenuActions> menuActions() const override;
    bool showRow(const QByteArray& table, qint64 row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] bool isWorking() const override;

    [[nodiscard]] PortfolioFigures& figures() const { return *m_figures; }
    /// The client selected in the views; noId where none is.
    [[nodiscard]] Id client() const { return m_client; }
    void showTab(const QByteArray& key);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QWidget* header();
    [[nodiscard]] QWidget* empty();
    void makeTabs();
    void makeActions();
    void connectParts();
    void refresh();
    void fillYears();
    void showState();
    void showPlace(int place);
    PortfolioTab* tabAt(int place);
    void choose(Id client);
    void chooseYear(int entry);

    PortfolioFigures* m_figures;
    QComboBox* m_measure;
    QComboBox* m_year;
    KeyFigureBar* m_bar;
    QTabBar* m_tabBar;
    QStackedWidget* m_stack; ///< the tabs
    QStackedWidget* m_views; ///< the figures, or what to do where there are none
    QLabel* m_emptyHeading = nullptr;
    QLabel* m_emptyText = nullptr;
    QAction* m_toClients = nullptr;
    QAction* m_open = nullptr;
    std::vector<PortfolioTab*> m_tabs; ///< by place; null until first shown
    std::vector<QByteArray> m_layouts; ///< of tabs that are not made yet
    Id m_client = noId;
};

} // namespace kam
