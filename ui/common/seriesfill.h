#pragma once

#include <QPixmap>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace kam
{

/// Fills @p area with the colour and the pattern of the n-th criterion, the same in swatches and in bars.
void fillSeries(QPainter& painter, const QRectF& area, int n);

/// The little square that stands for a criterion.
class Swatch : public QWidget
{
public:
    explicit Swatch(int series, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_series;
};

} // namespace kam
