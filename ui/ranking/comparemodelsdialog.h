#pragma once

#include "scoring/modelstore.h"

#include <QDialog>

class QComboBox;
class QTableView;

namespace kam
{

class CompareModel;
class Desk;

/// Ranks of all clients under two models side by side.
class CompareModelsDialog : public QDialog
{
    Q_OBJECT

public:
    CompareModelsDialog(Desk& desk, const std::vector<ModelName>& models, Id first, QWidget* parent);

private:
    void arrange();
    void compare();

    Desk& m_desk;
    QComboBox* m_first;
    QComboBox* m_second;
    QTableView* m_table;
    CompareModel* m_model;
};

} // namespace kam
