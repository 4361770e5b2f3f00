#include "workspace/replacewords.h"

#include "base/fold.h"

#include <vector>

namespace kam
{

namespace
{

/// A text as searching sees it, with where each character of it comes from.
struct Folded {
    QString text;
    std::vector<qsizetype> begin; ///< by character of the folded text, in the original
    std::vector<qsizetype> end;

    void add(QChar c, qsizetype from, qsizetype to)
    {
        text += c;
        begin.push_back(from);
        end.push_back(to);
    }
};

Folded foldedWithPlaces(const QString& original)
{
    Folded result;
    for (qsizetype at = 0; at < original.size(); ++at) {
        const QChar c = original[at];
        const qsizetype from = at;
        if (c.isSpace()) {
            if (!result.text.endsWith(u' '))
                result.add(u' ', from, at + 1);
            else
                result.end.back() = at + 1;
            continue;
        }
        if (c.unicode() < 128) {
            result.add(c.toLower(), from, at + 1);
            continue;
        }
        if (c.isHighSurrogate() && at + 1 < original.size())
            ++at;
        const QString letters = folded(QStringView(original).mid(from, at + 1 - from));
        for (const QChar letter : letters)
            result.add(letter, from, at + 1);
        if (letters.isEmpty() && !result.end.empty() && c.isMark())
            result.end.back() = at + 1; // an accent of its own belongs to the letter before it
    }
    return result;
}

bool isLetterAt(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

} // namespace

bool replaceWords(QString& text, const QString& sought, const QString& replacement)
{
    if (text.size() < sought.size() / 2)
        return false;
    const Folded plain = foldedWithPlaces(text);
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = plain.text.indexOf(sought); at >= 0; at = plain.text.indexOf(sought, at)) {
        const qsizetype last = at + sought.size() - 1;
        if (isLetterAt(plain.text, at - 1) || isLetterAt(plain.text, last + 1)) {
            ++at;
            continue;
        }
        result += QStringView(text).mid(copied, plain.begin[static_cast<std::size_t>(at)] - copied);
        result += replacement;
        copied = plain.end[static_cast<std::size_t>(last)];
        at = last + 1;
    }
    if (copied == 0)
        return false;
    result += QStringView(text).mid(copied);
    text = result;
    return true;
}

} // namespace kam
