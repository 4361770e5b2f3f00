#pragma once

#include "portfolio/portfoliotab.h"

class QAction;
class QLabel;
class QLineEdit;
class QTableView;

namespace kam
{

class ActivitiesModel;
class CountsModel;
class LossModel;
class ShareSplitter;

/// What serving clients costs: who loses money, the activities with their unit costs, and how often each
/// client caused them.
class ServiceTab : public PortfolioTab
{
    Q_OBJECT

public:
    explicit ServiceTab(Desk& desk, QWidget* parent = nullptr);
    void show(const std::shared_ptr<const Portfolio>& portfolio) override;
    void select(Id client) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

private:
    void makeActions();
    [[nodiscard]] QWidget* costSide();
    [[nodiscard]] QWidget* countSide();
    void connectParts();
    void showLosses();
    void fitColumns();
    void updateActions();
    void addActivity();
    void removeActivity();
    void pasteCounts();

    std::shared_ptr<const Portfolio> m_portfolio;
    LossModel* m_losses;
    ActivitiesModel* m_activities;
    CountsModel* m_counts;
    QTableView* m_lossTable;
    QTableView* m_activityTable;
    QTableView* m_countTable;
    QLabel* m_lossSentence;
    QLabel* m_activityNote;
    QLabel* m_countHeading;
    QLineEdit* m_filter;
    ShareSplitter* m_across = nullptr;
    QAction* m_add = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_clear = nullptr;
    bool m_quiet = false;
};

} // namespace kam
