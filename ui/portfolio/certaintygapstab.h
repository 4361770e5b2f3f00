#pragma once

#include "portfolio/portfoliotab.h"

class QLabel;
class QTableView;

namespace kam
{

class CertaintyGapsModel;

/// Where certainty is below the desired level on clients that matter: key clients first, then by class, the
/// widest distance and revenue. Enter or a double click opens the service.
class CertaintyGapsTab : public PortfolioTab
{
    Q_OBJECT

public:
    explicit CertaintyGapsTab(Desk& desk, QWidget* parent = nullptr);
    void show(const std::shared_ptr<const Portfolio>& portfolio) override;
    void select(Id client) override;

private:
    CertaintyGapsModel* m_model;
    QTableView* m_table;
    QLabel* m_sentence;
    bool m_quiet = false;
};

} // namespace kam
