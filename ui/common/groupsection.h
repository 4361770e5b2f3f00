#pragma once

#include "base/identifier.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace kam
{

class Desk;

/// Where a client stands in its group of companies, and the figures of the whole group, added up on demand.
class GroupSection : public QWidget
{
    Q_OBJECT

public:
    explicit GroupSection(Desk& desk, QWidget* parent = nullptr);

    void show(Id client);
    /// Adds up again if the figures are open.
    void refresh();

private:
    void addUp();
    void showPlace();
    void setLine(int line, const QString& figure, qint64 unknown);

    Desk& m_desk;
    Id m_client = noId;
    QLabel* m_place;
    QPushButton* m_button;
    QWidget* m_figures;
    QGridLayout* m_lines;
};

} // namespace kam
