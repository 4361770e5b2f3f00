#pragma once

#include "client/keyfigures.h"

#include <QWidget>

namespace kam
{

/// Key figures side by side, each below its caption; what does not fit goes on in the next line.
class KeyFigureBar : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigureBar(QWidget* parent = nullptr);
    void show(const std::vector<KeyFigure>& figures);

private:
    class Cell;
    std::vector<Cell*> m_cells;
};

} // namespace kam
