#include "base/date.h"

#include <array>
#include <optional>

namespace kam
{

namespace
{

/// The short form with the year in full.
QString shortForm(const QLocale& locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(QStringLiteral("yyyy")))
        form.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return form;
}

struct Parts {
    std::array<QStringView, 3> numbers;
    QChar mark;
};

bool isMark(QChar c)
{
    return c == u'.' || c == u'/' || c == u'-' || c == u' ';
}

/// Three runs of ASCII digits with the same mark between them.
std::optional<Parts> split(QStringView text)
{
    Parts parts;
    std::size_t part = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] >= u'0' && text[i] <= u'9')
            continue;
        if (i == begin || i - begin > 4 || part == parts.numbers.size())
            return std::nullopt;
        parts.numbers[part++] = text.mid(begin, i - begin);
        begin = i + 1;
        if (i == text.size())
            break;
        if (!isMark(text[i]) || (part > 1 && text[i] != parts.mark))
            return std::nullopt;
        parts.mark = text[i];
    }
    return part == parts.numbers.size() ? std::optional(parts) : std::nullopt;
}

QDate dateOf(QStringView year, QStringView month, QStringView day)
{
    if (year.size() != 4 || month.size() > 2 || day.size() > 2)
        return {};
    return {year.toInt(), month.toInt(), day.toInt()};
}

} // namespace

QDate readDate(const QString& text, const QLocale& locale)
{
    const QString trimmed = text.trimmed();
    const auto parts = split(trimmed);
    if (!parts)
        return {};
    const auto& [first, second, third] = parts->numbers;
    if (first.size() == 4)
        return dateOf(first, second, third);
    const QString form = shortForm(locale);
    return form.indexOf(u'M') < form.indexOf(u'd') ? dateOf(third, first, second)
                                                   : dateOf(third, second, first);
}

QString shownDate(QDate date, const QLocale& locale)
{
    return date.isValid() ? locale.toString(date, shortForm(locale)) : QString();
}

} // namespace kam
