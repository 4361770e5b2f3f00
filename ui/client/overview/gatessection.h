#pragma once

#include "base/identifier.h"

#include <QWidget>

class QTableView;

namespace kam
{

class Desk;
class TextTableModel;

/// What was decided on the verifying criteria of a client, when and why.
class GatesSection : public QWidget
{
    Q_OBJECT

public:
    explicit GatesSection(Desk& desk, QAction& rate, QWidget* parent = nullptr);
    void show(Id client);

private:
    Desk& m_desk;
    TextTableModel* m_model;
    QTableView* m_table;
};

} // namespace kam
