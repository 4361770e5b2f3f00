#pragma once

#include "common/theme.h"
#include "scoring/criterion.h"

#include <QSlider>
#include <optional>

namespace kam
{

/// A weight from 0 to 100 %, with ticks where the saved weight is and where the first clients change
/// places. Steps are 1 %, with Shift 0.1 %, by page
/// 5 %; the mouse sets whole percents, with Shift tenths. Turns with the wheel only when it has the focus, so
/// that scrolling past it changes nothing.
class WeightSlider : public QSlider
{
    Q_OBJECT

public:
    explicit WeightSlider(QWidget* parent = nullptr);
    void setSaved(std::optional<Weight> saved);
    /// Marks the weight, in percent, at which two of the first clients change places.
    void setChange(std::optional<double> weight);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void follow(const QMouseEvent& event);
    [[nodiscard]] double xOf(double value) const;
    void paintTick(QPainter& painter, double value, theme::Token token) const;

    std::optional<Weight> m_saved;
    std::optional<double> m_change;
    int m_wheel = 0; ///< eighths of a degree that do not make a step yet
};

} // namespace kam
