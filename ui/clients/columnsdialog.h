#pragma once

#include "clients/clientarrangement.h"

#include <QDialog>

class QPushButton;
class QListWidget;

namespace kam
{

/// Which columns the table shows, and in which order.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnsDialog(const std::vector<ClientArrangement::Column>& columns, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<ClientArrangement::Column> columns() const;

private:
    void fill(const std::vector<ClientArrangement::Column>& columns);
    void addEntry(ClientField field, int width, bool shown);
    void move(int by);
    void requireOne();

    QListWidget* m_list;
    QPushButton* m_accept = nullptr;
};

} // namespace kam
