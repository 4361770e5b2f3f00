#include "base/fold.h"

namespace kam
{

namespace
{

/// Letters with a stroke or a ligature, which have no canonical decomposition.
QStringView plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case 0x0142:
        return u"l"; // l with stroke
    case 0x0111:
        return u"d"; // d with stroke
    case 0x0127:
        return u"h"; // h with stroke
    case 0x0167:
        return u"t"; // t with stroke
    case 0x00f8:
        return u"o"; // o with stroke
    case 0x0131:
        return u"i"; // dotless i
    case 0x00df:
        return u"ss"; // sharp s
    case 0x00e6:
        return u"ae";
    case 0x0153:
        return u"oe";
    case 0x00fe:
        return u"th";
    case 0x00f0:
        return u"d"; // eth
    default:
        return {};
    }
}

bool isPlainAscii(QStringView text)
{
    for (const QChar c : text)
        if (c.unicode() >= 0x80)
            return false;
    return true;
}

bool isAsciiSpace(char16_t c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

/// The common case, without a look at the Unicode tables.
QString foldedAscii(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar* const begin = result.data();
    QChar* out = begin;
    for (const QChar raw : text) {
        const char16_t c = raw.unicode();
        if (c >= u'A' && c <= u'Z')
            *out++ = QChar(char16_t(c + 32));
        else if (!isAsciiSpace(c))
            *out++ = raw;
        else if (out != begin && out[-1] != u' ')
            *out++ = u' ';
    }
    if (out != begin && out[-1] == u' ')
        --out;
    result.truncate(out - begin);
    return result;
}

} // namespace

QString folded(QStringView text)
{
    if (isPlainAscii(text))
        return foldedAscii(text);
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar raw : decomposed) {
        if (raw.category() == QChar::Mark_NonSpacing)
            continue;
        const QChar c = raw.toLower();
        if (c.isSpace()) {
            if (!result.isEmpty() && result.back() != u' ')
                result.append(u' ');
        } else if (const QStringView plain = plainLetter(c); !plain.isEmpty()) {
            result.append(plain);
        } else {
            result.append(c);
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace kam
