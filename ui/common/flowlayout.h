#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace kam
{

/// Puts its items side by side and goes on in the next line where the width ends.
class FlowLayout : public QLayout
{
public:
    /// @param gap between items of a line; @p lineGap between lines, the same where it is not given
    explicit FlowLayout(QWidget* parent, int gap, int lineGap = -1);

    void addItem(QLayoutItem* item) override;
    /// Before the last item, which stays last.
    void insertBeforeLast(QWidget* widget);
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    /// @returns the height needed; places the items only if @p place
    int arrange(const QRect& area, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
    int m_lineGap;
};

} // namespace kam
