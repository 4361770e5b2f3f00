#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace kam
{

/// One of the few figures in the head of a page.
struct KeyFigure {
    QString caption;
    QString value;       ///< "not known" where nobody has recorded it
    QString explanation; ///< where the figure comes from, plain text
    bool known = true;
    QString spoken;    ///< in words, where the value is made of symbols
    QString note = {}; ///< muted, below the value
};

/// Key figures side by side, each below its caption; what does not fit goes on in the next line.
class KeyFigureBar : public QWidget
{
    Q_OBJECT

public:
    /// Large figures are those of an overview.
    enum class Size { Usual, Large };
    explicit KeyFigureBar(Size size = Size::Usual, QWidget* parent = nullptr);
    void show(const std::vector<KeyFigure>& figures);

private:
    class Cell;
    Size m_size;
    std::vector<Cell*> m_cells;
};

} // namespace kam
