#pragma once

#include "plan/plan.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace kam
{

class Desk;
class TextTableModel;

/// Two versions of a client's plan: what differs.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param plans newest first
    CompareDialog(Desk& desk, std::vector<Plan> plans, Id chosen, QWidget* parent);

private:
    [[nodiscard]] QComboBox* versionBox(const QString& name, const char* objectName);
    void compare();

    Desk& m_desk;
    std::vector<Plan> m_plans;
    QComboBox* m_before;
    QComboBox* m_after;
    QLabel* m_count;
    TextTableModel* m_model;
    QTableView* m_table;
};

} // namespace kam
