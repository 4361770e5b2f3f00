#pragma once

#include "common/page.h"
#include "whitespace/griddata.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace kam
{

class BackgroundRead;
class GridLegend;
class GridModel;
class GridView;
struct Changes;
struct GridArrangement;

/// Clients x product lines of a year: where we sell, where others do, and where nobody knows.
class WhiteSpacePage : public Page
{
    Q_OBJECT

public:
    explicit WhiteSpacePage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QByteArray key() const override { return "whitespace"; }
    [[nodiscard]] QList<MenuActions> menuActions() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] bool isWorking() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    // How the page is built: whitespacelayout.cpp
    void makeActions();
    void arrangePage();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeGrid();

    void readAgain(bool atOnce);
    void take(const std::shared_ptr<GridData>& fresh);
    void follow(const Changes& changes);
    void arrangeGrid();
    void showArrangement(const GridArrangement& arrangement);
    void showReading();
    void showState();
    void openClient();
    void addYear();

    GridModel* m_model;
    BackgroundRead* m_read;
    QComboBox* m_measure = nullptr;
    QComboBox* m_years = nullptr;
    QComboBox* m_grouping = nullptr;
    QComboBox* m_columns = nullptr;
    QComboBox* m_order = nullptr;
    QLineEdit* m_filter = nullptr;
    QCheckBox* m_withFigures = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_reading = nullptr;
    QStackedWidget* m_stack = nullptr; ///< the grid, nothing yet, or what to do
    GridView* m_view = nullptr;
    GridLegend* m_legend = nullptr;
    QAction* m_open = nullptr;
    QAction* m_addYear = nullptr;
    QAction* m_toClients = nullptr;
    std::optional<int> m_year; ///< as chosen; none for the usual one
    bool m_stale = true;
};

} // namespace kam
