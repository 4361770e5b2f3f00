#include "registry/storable.h"

#include "base/error.h"

#include <QCoreApplication>

namespace kam
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};
} // namespace

bool isStorable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c.isLowSurrogate())
            return false;
        if (!c.isHighSurrogate())
            continue;
        ++i;
        if (i == text.size() || !text[i].isLowSurrogate())
            return false;
    }
    return true;
}

void requireStorable(const QString& text, const QString& what, const QString& field)
{
    if (isStorable(text))
        return;
    throw Error(
        Text::tr("“%1”: the field “%2” holds a character that is no text (a NUL or half of a character). "
                 "Remove it and try again; nothing was changed.")
            .arg(shownText(what), field),
        "text with NUL or lone surrogate");
}

QString shownText(const QString& text)
{
    QString shown = text;
    shown.replace(QChar(QChar::Null), QChar(0x2400));
    return shown;
}

} // namespace kam
