#pragma once

#include "base/identifier.h"

#include <QLineEdit>
#include <optional>

namespace kam
{

/// A number that is typed, or nothing: entered when the field is left or by Enter, stepped by the arrow keys.
/// Whether a value is allowed is decided by whoever hears of it.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    /// @param suffix behind the number where it is not being typed: "%"; may be empty
    /// @param decimals shown at most
    NumberField(const QString& accessibleName, const QString& suffix, int decimals,
                QWidget* parent = nullptr);

    [[nodiscard]] std::optional<double> value() const { return m_value; }
    /// Leaves text alone that is being typed or was refused, unless the field now shows another @p owner.
    void setValue(std::optional<double> value, Id owner = noId);
    /// Shown where there is no value: "not set".
    void setEmptyText(const QString& text);
    /// What an arrow key adds; 1 unless set.
    void setStep(double step) { m_step = step; }
    /// Whether nothing is a value too; else what was emptied shows its value again.
    void setOptional(bool optional) { m_optional = optional; }
    /// Enters what is typed, as if the field had been left. What is no number stays to be mended, and is not
    /// the value.
    void enterTyped();
    /// Whether what stands in the field was refused as no number.
    [[nodiscard]] bool isRefused() const { return isModified() && m_refused; }
    /// Shows the value again in place of what was typed.
    void restore();

Q_SIGNALS:
    /// The person entered another value.
    void entered(std::optional<double> value);
    /// What was typed is no number.
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void show(bool typing);
    [[nodiscard]] std::optional<double> typedNumber(bool& understood) const;

    QString m_suffix;
    int m_decimals;
    double m_step = 1;
    bool m_optional = false;
    bool m_refused = false;
    Id m_owner = noId;
    std::optional<double> m_value;
};

} // namespace kam
