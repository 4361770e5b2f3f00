#pragma once

#include <QPushButton>

namespace kam
{

/// A large flat button: an icon, what it does, and a line that explains it.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString& icon, const QString& title, const QString& explanation,
                 QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_explanation;
};

} // namespace kam
