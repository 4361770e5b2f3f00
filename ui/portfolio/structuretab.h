#pragma once

#include "portfolio/portfoliotab.h"

class QLabel;
class QTableView;

namespace kam
{

class ChartView;
class ShareSplitter;
class LimitsBar;
class StructureModel;

/// Who carries the business: the curve, the table of classes, and how concentrated it is.
class StructureTab : public PortfolioTab
{
    Q_OBJECT

public:
    explicit StructureTab(Desk& desk, QWidget* parent = nullptr);
    void show(const std::shared_ptr<const Portfolio>& portfolio) override;
    void select(Id client) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

private:
    [[nodiscard]] QWidget* chartSide();
    void connectParts();

    StructureModel* m_model;
    QTableView* m_table;
    ChartView* m_chart;
    LimitsBar* m_limits;
    QLabel* m_sentence;
    QLabel* m_concentration;
    ShareSplitter* m_across = nullptr;
    bool m_quiet = false;
};

} // namespace kam
