#include "ranking/weightfield.h"

#include "common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>
#include <cmath>

namespace kam
{

namespace
{

constexpr double fineStep = 0.1;
constexpr int page = 5;

QString withLocalPoint(QString text, const QLocale& locale)
{
    return text.replace(QLatin1Char('.'), locale.decimalPoint());
}

} // namespace

WeightField::WeightField(QWidget* parent) : QDoubleSpinBox(parent)
{
    setRange(0, fullWeight / 100.0);
    setDecimals(2);
    setSuffix(QStringLiteral("\u00a0%"));
    setButtonSymbols(NoButtons);
    setAlignment(Qt::AlignRight);
    setGroupSeparatorShown(false);
    // What is typed counts when it is entered: "2" on the way to "25" is nobody's wish.
    setKeyboardTracking(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Weight WeightField::weight() const
{
    return static_cast<Weight>(std::lround(value() * 100));
}

void WeightField::setWeight(Weight weight)
{
    if (weight != this->weight())
        setValue(weight / 100.0);
}

QSize WeightField::sizeHint() const
{
    const int text =
        fontMetrics().horizontalAdvance(locale().toString(fullWeight / 100.0, 'f', 2) + suffix());
    return {text + 3 * theme::grid, theme::fieldHeight};
}

QValidator::State WeightField::validate(QString& input, int& position) const
{
    input = withLocalPoint(input, locale());
    return QDoubleSpinBox::validate(input, position);
}

double WeightField::valueFromText(const QString& text) const
{
    return QDoubleSpinBox::valueFromText(withLocalPoint(text, locale()));
}

bool WeightField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !lineEdit()->isModified()) {
        // Nothing typed to take back here, so that the keys mean the workspace's undo and redo.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QDoubleSpinBox::event(event);
}

void WeightField::keyPressEvent(QKeyEvent* event)
{
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (fine) {
            interpretText();
            setValue(value() + (event->key() == Qt::Key_Up ? fineStep : -fineStep));
            return;
        }
        break;
    case Qt::Key_PageUp:
        return stepBy(page);
    case Qt::Key_PageDown:
        return stepBy(-page);
    default:
        break;
    }
    QDoubleSpinBox::keyPressEvent(event);
}

void WeightField::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace kam
