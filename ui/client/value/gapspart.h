#pragma once

#include "base/figure.h"
#include "client/clienttab.h"
#include "client/keyfigures.h"

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace kam
{

class BackgroundRead;
class ChartView;
class FirmFigures;
class GapsSheet;
class KeyFigureBar;
class SheetView;
class Workspace;

/// What a client buys elsewhere, and how its purchases will grow or shrink, per product line of a year.
class GapsPart : public ClientTab
{
    Q_OBJECT

public:
    explicit GapsPart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    void showRow(const QByteArray& table, Id row) override;
    [[nodiscard]] bool isWorking() const override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    void makeActions();
    void arrange();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeCharts();
    void fillYears();
    void chooseYear(int year);
    void addYear();
    void addLine();
    [[nodiscard]] std::function<std::function<void()>(const Workspace&)> totalsReader();
    [[nodiscard]] static QString missingText(const Total& total, Parts parts);
    void showFigures();
    void showCharts();

    QComboBox* m_years = nullptr;
    QLabel* m_note = nullptr;
    KeyFigureBar* m_figures = nullptr;
    QStackedWidget* m_stack = nullptr; ///< the table, or what to do where there are no product lines
    GapsSheet* m_sheet = nullptr;
    SheetView* m_table = nullptr;
    ChartView* m_current = nullptr;
    ChartView* m_future = nullptr;
    QAction* m_addYear = nullptr;
    QAction* m_addLine = nullptr;
    BackgroundRead* m_read = nullptr; ///< the client's totals count product lines that others buy, too
    std::shared_ptr<const FirmFigures> m_firm;
    QString m_currency;
    int m_year = 0; ///< shown, or to be shown; 0 before the first reading
};

} // namespace kam
