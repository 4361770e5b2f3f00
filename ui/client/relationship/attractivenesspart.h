#pragma once

#include "buyingcentre/buyingcentre.h"
#include "client/clienttab.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace kam
{

class ChartView;
class Ranking;
class SheetView;
class SuppliersSheet;

/// How attractive we are to the client: its criteria for choosing suppliers with their weights, its ratings
/// of us and of our competitors, and the ranking that follows, by the same engine as the ranking of clients.
class AttractivenessPart : public ClientTab
{
    Q_OBJECT

public:
    explicit AttractivenessPart(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    void makeActions();
    void arrange();
    [[nodiscard]] QWidget* makeSheet();
    void fillProjects();
    void showChart(const Ranking& ranking);
    void showSentence(const Ranking& ranking);
    void updateActions();
    void addCriterion();
    void renameCriterion();
    void removeCriterion();
    void addCompetitor();
    [[nodiscard]] const DecisionCriterion* selected() const;

    BuyingCentre m_centre;
    Id m_project = noId;
    QStringList m_extra; ///< competitors named here that nobody rated yet
    Id m_shown = noId;   ///< client m_extra belongs to
    QStackedWidget* m_stack = nullptr;
    QComboBox* m_projects = nullptr;
    QLabel* m_sentence = nullptr;
    SuppliersSheet* m_sheet = nullptr;
    SheetView* m_table = nullptr;
    ChartView* m_chart = nullptr;
    QAction* m_add = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_competitor = nullptr;
};

} // namespace kam
