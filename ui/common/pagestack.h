#pragma once

#include <QWidget>

namespace kam
{

struct Pages;

/// Printed pages one below the other, drawn as they are printed.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// @param pages stay where they are as long as they are shown
    void setPages(const Pages* pages);
    /// 1: a point of the page is 96/72 of a pixel.
    void setZoom(double zoom);
    [[nodiscard]] double zoomForWidth(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF pageAt(int page) const;

    const Pages* m_pages = nullptr;
    double m_zoom = 1;
};

} // namespace kam
