#include "ranking/weightslider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace kam
{

namespace
{

constexpr Weight wholePercent = 100;
constexpr Weight tenthPercent = 10;
constexpr Weight page = 500;
constexpr double handleRadius = theme::grid - 1;
constexpr double groove = theme::grid / 2.0;

} // namespace

WeightSlider::WeightSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, fullWeight);
    setSingleStep(wholePercent);
    setPageStep(page);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeightSlider::setSaved(std::optional<Weight> saved)
{
    m_saved = saved;
    update();
}

void WeightSlider::setChange(std::optional<double> weight)
{
    if (weight == m_change)
        return;
    m_change = weight;
    update();
}

QSize WeightSlider::sizeHint() const
{
    return {theme::grid * 20, theme::rowHeight};
}

QSize WeightSlider::minimumSizeHint() const
{
    return {theme::grid * 10, theme::rowHeight};
}

double WeightSlider::xOf(double value) const
{
    const double margin = handleRadius;
    return margin + (width() - 2 * margin) * value / fullWeight;
}

void WeightSlider::paintEvent(QPaintEvent*)
{
    using theme::Token;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const double at = xOf(value());
    const QColor accent = theme::colour(isEnabled() ? Token::Accent : Token::Muted);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Token::Line));
    painter.drawRoundedRect(QRectF(0, y - groove / 2, width(), groove), groove / 2, groove / 2);
    painter.setBrush(accent);
    painter.drawRoundedRect(QRectF(0, y - groove / 2, at, groove), groove / 2, groove / 2);
    if (m_saved && *m_saved != value())
        paintTick(painter, *m_saved, Token::Muted);
    if (m_change)
        paintTick(painter, *m_change * wholePercent, Token::Caution);
    if (hasFocus()) {
        QColor halo = accent;
        halo.setAlpha(56);
        painter.setBrush(halo);
        painter.drawEllipse(QPointF(at, y), handleRadius + 4, handleRadius + 4);
    }
    painter.setPen(QPen(accent, 2));
    painter.setBrush(theme::colour(isSliderDown() ? Token::Accent : Token::Surface));
    painter.drawEllipse(QPointF(at, y), handleRadius - 1, handleRadius - 1);
}

void WeightSlider::paintTick(QPainter& painter, double value, theme::Token token) const
{
    painter.setBrush(theme::colour(token));
    painter.drawRect(
        QRectF(std::round(xOf(value)) - 1, height() / 2.0 - handleRadius - 3, 2, 2 * handleRadius + 6));
}

void WeightSlider::follow(const QMouseEvent& event)
{
    const double share = (event.position().x() - xOf(0)) / (xOf(fullWeight) - xOf(0));
    const int step = event.modifiers().testFlag(Qt::ShiftModifier) ? tenthPercent : wholePercent;
    setSliderPosition(
        std::clamp(static_cast<int>(std::lround(share * fullWeight / step)) * step, 0, fullWeight));
}

void WeightSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    // Taking hold of the handle moves nothing; a click elsewhere brings it there.
    if (std::abs(event->position().x() - xOf(value())) > handleRadius)
        follow(*event);
    update();
}

void WeightSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        follow(*event);
}

void WeightSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isSliderDown())
        setSliderDown(false);
    update();
}

void WeightSlider::keyPressEvent(QKeyEvent* event)
{
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    const int step = fine ? tenthPercent : wholePercent;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        setValue(value() - step);
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        setValue(value() + step);
        return;
    default:
        QSlider::keyPressEvent(event);
    }
}

void WeightSlider::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    // With Shift some platforms turn the wheel sideways.
    m_wheel += event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    setValue(value() + steps * (fine ? tenthPercent : wholePercent));
    event->accept();
}

} // namespace kam
