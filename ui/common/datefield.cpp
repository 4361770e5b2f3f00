#include "common/datefield.h"

#include "base/date.h"
#include "base/error.h"
#include "common/theme.h"

#include <QLocale>

namespace kam
{

namespace
{

const QDate longestDate(2028, 12, 28);

} // namespace

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPlaceholderText(tr("Date"));
    setToolTip(tr("A date such as %1; empty where there is none").arg(shownDate(longestDate, QLocale())));
}

void DateField::setDate(QDate date)
{
    setText(shownDate(date, QLocale()));
}

QDate DateField::date(const QString& what)
{
    if (text().trimmed().isEmpty())
        return {};
    const QDate date = readDate(text(), QLocale());
    if (date.isValid())
        return date;
    setFocus();
    selectAll();
    throw Error(tr("%1: “%2” is not a date. Enter one such as %3, or leave the field empty.")
                    .arg(what, text().trimmed(), shownDate(QDate::currentDate(), QLocale())));
}

QSize DateField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(shownDate(longestDate, QLocale())) + 4 * theme::grid,
            theme::fieldHeight};
}

} // namespace kam
