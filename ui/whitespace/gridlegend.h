#pragma once

#include <QList>
#include <QRect>
#include <QWidget>

namespace kam
{

class GridModel;

/// What the colours and marks of the grid mean.
class GridLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GridLegend(const GridModel& model, QWidget* parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// After the grid has changed.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        enum class Mark { Class, Zero, Unknown, NotApplicable, WhiteSpace };
        Mark mark = Mark::Class;
        int sizeClass = 0;
        QString words;
    };
    [[nodiscard]] QList<Entry> entries() const;
    /// Where the entries stand in a width, line below line.
    [[nodiscard]] QList<QRect> places(const QList<Entry>& list, int width) const;
    void paintMark(QPainter& painter, const QRect& place, const Entry& entry) const;

    const GridModel& m_model;
};

} // namespace kam
