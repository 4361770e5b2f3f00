#pragma once

#include "client/clienttab.h"
#include "client/value/clvsummary.h"
#include "client/value/termsbar.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace kam
{

class ChartView;
class KeyFigureBar;
class ScenarioBar;
class ScenarioSheet;
class SensitivitySection;
class SheetView;
class TextTableModel;

/// Client lifetime value: scenarios, their years edited like a spreadsheet, and at once what they come to.
class LifetimePart : public ClientTab
{
    Q_OBJECT

public:
    explicit LifetimePart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    void showRow(const QByteArray& table, Id row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    void finishEditing() override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;
    bool event(QEvent* event) override;

private:
    // How it is built: lifetimelayout.cpp
    void makeActions();
    QAction* makeAction(const QString& text, const char* name, void (LifetimePart::*slot)());
    void arrange();
    [[nodiscard]] QWidget* makeBench();
    void fitYears();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeComparison();
    [[nodiscard]] QWidget* makeCharts();

    void add(ScenarioKind kind);
    void rename();
    void removeScenario();
    void generate();
    void storeTerms(TermsBar::Term term, const Scenario& scenario);
    void choose(Id scenario);
    void showChosen();
    void showWorking();
    [[nodiscard]] const ScenarioResult* chosen() const;

    ScenarioBar* m_bar = nullptr;
    TermsBar* m_terms = nullptr;
    QLabel* m_caution = nullptr;
    QStackedWidget* m_stack = nullptr; ///< the bench, or what to do where there is no scenario
    ScenarioSheet* m_sheet = nullptr;
    SheetView* m_table = nullptr;
    KeyFigureBar* m_figures = nullptr;
    QLabel* m_working = nullptr;
    TextTableModel* m_comparison = nullptr;
    QTableView* m_comparisonTable = nullptr;
    ChartView* m_values = nullptr; ///< present and cumulative
    SensitivitySection* m_sensitivity = nullptr;
    QAction* m_add = nullptr;
    QList<QAction*> m_addKinds;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_generate = nullptr;

    std::vector<ScenarioResult> m_results;
    QString m_currency;
    Id m_chosen = noId;
};

} // namespace kam
