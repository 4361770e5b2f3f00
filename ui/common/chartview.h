#pragma once

#include "charts/chart.h"

#include <QPixmap>
#include <QWidget>
#include <memory>

class QAction;

namespace kam
{

class Desk;

/// Shows a chart: the pointer tells a point's figures, a click or the arrow keys select it, and the chart is
/// copied or saved from its context menu. A chart that is replaced by another keeps the selected point if the
/// number of points is the same; a caller that knows better selects again.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    /// @param desk asks for file names and shows what went wrong
    explicit ChartView(Desk& desk, QWidget* parent = nullptr);

    /// Takes effect at once; null shows nothing.
    void setChart(std::shared_ptr<const Chart> chart);
    [[nodiscard]] const Chart* chart() const { return m_chart.get(); }
    /// Row of the chart's table; -1 where nothing is selected.
    [[nodiscard]] int selected() const { return m_emphasis.selected; }
    /// Without a signal; -1 takes the selection away.
    void select(int index);
    /// Where a point is hit, in the widget; for tests and for other drawings laid over it.
    [[nodiscard]] QRectF areaOf(int index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The commands of the context menu, for a page's menus too.
    [[nodiscard]] QAction* copyPicture() const { return m_copyPicture; }
    [[nodiscard]] QAction* copyData() const { return m_copyData; }
    [[nodiscard]] QAction* save() const { return m_save; }

Q_SIGNALS:
    /// The person selected a point by click or key; -1 for none.
    void pointSelected(int index);
    /// Double click or Enter on a point: go to it.
    void pointActivated(int index);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void makeActions();
    const ChartScene& scene() const;
    void forgetScene();
    void choose(int index);
    void move(int by, bool toEnd);
    void hover(int index);
    void describe();
    void savePicture();

    Desk& m_desk;
    std::shared_ptr<const Chart> m_chart;
    mutable std::unique_ptr<ChartScene> m_scene; ///< as laid out for the present size and theme
    QPixmap m_drawn; ///< the scene without emphasis, so that thousands of marks are painted once
    Emphasis m_emphasis;
    QAction* m_copyPicture;
    QAction* m_copyData;
    QAction* m_save;
};

} // namespace kam
