#pragma once

#include <QToolButton>

namespace kam
{

/// Flat button with a menu, in the muted colour of what it says: how a criterion is judged.
class RuleButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RuleButton(QWidget* parent = nullptr);
    /// Without room left of the text, to stand in line with text above it.
    void setFlush(bool flush);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_flush = false;
};

} // namespace kam
