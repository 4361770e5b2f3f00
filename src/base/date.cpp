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
    const QString form = shortForm(locale);
    if (!parts) // the C locale names its months
        return form.contains(QStringLiteral("MMM")) ? locale.toDate(trimmed, form) : QDate();
    const auto& [first, second, third] = parts->numbers;
    if (first.size() == 4)
        return dateOf(first, second, third);
    return form.indexOf(u'M') < form.indexOf(u'd') ? dateOf(third, first, second)
                                                   : dateOf(third, second, first);
}

std::string isoDate(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 0 || year > 9999)
        return {};
    std::string text = "0000-00-00";
    const auto put = [&text](std::size_t last, int number) {
        for (; number > 0; number /= 10)
            text[last--] = static_cast<char>('0' + number % 10);
    };
    put(3, year);
    put(6, month);
    put(9, day);
    return text;
}

QString shownDate(QDate date, const QLocale& locale)
{
    return date.isValid() ? locale.toString(date, shortForm(locale)) : QString();
}

} // namespace kam
