#pragma once

#include "portfolio/portfoliotab.h"

class QCheckBox;
class QLabel;
class QTableView;

namespace kam
{

class MoversModel;

/// Who gained and who lost against the year before: values, ranks and classes.
class MoversTab : public PortfolioTab
{
    Q_OBJECT

public:
    explicit MoversTab(Desk& desk, QWidget* parent = nullptr);
    void show(const std::shared_ptr<const Portfolio>& portfolio) override;
    void select(Id client) override;

private:
    void connectParts();
    void fitColumns();

    std::shared_ptr<const Portfolio> m_portfolio;
    MoversModel* m_model;
    QTableView* m_table;
    QLabel* m_sentence;
    QCheckBox* m_classesOnly;
    bool m_quiet = false;
};

} // namespace kam
