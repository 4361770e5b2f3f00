#include "common/numberfield.h"

#include "base/number.h"
#include "common/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <algorithm>
#include <utility>

namespace kam
{

namespace
{
constexpr int leastWidth = 10 * theme::grid;
}

NumberField::NumberField(const QString& accessibleName, const QString& suffix, int decimals, QWidget* parent)
    : QLineEdit(parent), m_suffix(suffix), m_decimals(decimals)
{
    setAccessibleName(accessibleName);
    setAlignment(Qt::AlignRight);
    setFixedWidth(leastWidth);
}

void NumberField::setEmptyText(const QString& text)
{
    setPlaceholderText(text);
    setFixedWidth(std::max(leastWidth, fontMetrics().horizontalAdvance(text) + 4 * theme::grid));
}

void NumberField::setValue(std::optional<double> value, Id owner)
{
    m_value = value;
    if (std::exchange(m_owner, owner) != owner)
        setModified(false);
    if (!isModified())
        show(hasFocus());
}

void NumberField::restore()
{
    setModified(false);
    show(hasFocus());
}

void NumberField::show(bool typing)
{
    const QLocale locale;
    QString text = m_value ? shortNumber(*m_value, m_decimals, locale) : QString();
    if (typing)
        text.remove(locale.groupSeparator());
    else if (!text.isEmpty() && !m_suffix.isEmpty())
        text += QChar(0x00a0) + m_suffix;
    if (text != this->text())
        setText(text);
}

std::optional<double> NumberField::typedNumber(bool& understood) const
{
    QString typed = text().trimmed();
    if (!m_suffix.isEmpty() && typed.endsWith(m_suffix))
        typed = typed.chopped(m_suffix.size()).trimmed();
    understood = true;
    if (typed.isEmpty())
        return std::nullopt;
    const auto number = readNumber(typed, QLocale());
    understood = number.has_value();
    return number;
}

void NumberField::enterTyped()
{
    if (!isModified())
        return;
    bool understood = false;
    const std::optional<double> typed = typedNumber(understood);
    m_refused = !understood;
    if (m_refused) {
        Q_EMIT refused(tr("“%1” is no number. Enter, for example, %2.")
                           .arg(text().left(40), shortNumber(m_value.value_or(10), m_decimals, QLocale())));
        return;
    }
    setModified(false);
    if (!typed && !m_optional)
        return show(hasFocus());
    if (typed != m_value) {
        m_value = typed;
        Q_EMIT entered(typed);
    }
    show(hasFocus());
}

bool NumberField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !isModified()) {
        // Nothing typed to take back here, so that the keys mean the workspace's undo and redo.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enterTyped();
        selectAll();
        break; // a dialog accepts by it
    case Qt::Key_Escape:
        if (isModified()) {
            restore();
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (isReadOnly())
            return;
        enterTyped();
        m_value = m_value.value_or(0) + (event->key() == Qt::Key_Up ? m_step : -m_step);
        Q_EMIT entered(m_value);
        show(true);
        return;
    }
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (!isModified())
        show(true);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    enterTyped();
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !isModified())
        show(false);
}

} // namespace kam
