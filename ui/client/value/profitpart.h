#pragma once

#include "client/clienttab.h"

class QStackedWidget;

namespace kam
{

class ChartView;
class ProfitSheet;
class SheetView;

/// What is left of a client's sales over the years after variable costs and the cost to serve it.
class ProfitPart : public ClientTab
{
    Q_OBJECT

public:
    explicit ProfitPart(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    void arrange();
    void fitTable();
    void addYear();
    void addActivity();
    void showChart();

    QStackedWidget* m_stack = nullptr; ///< the table, or what to do where there are no years
    ProfitSheet* m_sheet = nullptr;
    SheetView* m_table = nullptr;
    ChartView* m_chart = nullptr;
    QAction* m_addYear = nullptr;
    QAction* m_addActivity = nullptr;
    int m_extraYear = 0; ///< added by the person, nothing recorded yet
};

} // namespace kam
