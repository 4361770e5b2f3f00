#pragma once

#include "scoring/criterion.h"

#include <QDoubleSpinBox>

namespace kam
{

/// A weight as a number in percent. Steps as the slider's; a dot is taken as the decimal mark in every
/// language.
class WeightField : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit WeightField(QWidget* parent = nullptr);
    [[nodiscard]] Weight weight() const;
    /// Leaves text that is being typed alone where the value is the same.
    void setWeight(Weight weight);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QValidator::State validate(QString& input, int& position) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace kam
