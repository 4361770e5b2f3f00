#include "base/date.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kam
{

namespace
{

bool isEnglish(const QLocale& locale)
{
    return locale.language() == QLocale::English || locale.language() == QLocale::C;
}

/// British English shortens September to four letters.
QLocale namesOf(const QLocale& locale)
{
    return isEnglish(locale) ? QLocale::c() : locale;
}

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

/// 0 for a word that is no month.
int monthOf(QStringView word, const QLocale& locale)
{
    const QLocale names = namesOf(locale);
    for (int month = 1; word.size() >= 3 && month <= 12; ++month)
        if (names.monthName(month).startsWith(word, Qt::CaseInsensitive))
            return month;
    return 0;
}

bool isNumber(QStringView text, qsizetype most)
{
    return !text.isEmpty() && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Day, name of the month and year.
QDate writtenDateOf(QStringView text, const QLocale& locale)
{
    const auto words = text.split(u' ');
    if (words.size() != 3 || !isNumber(words[0], 2) || words[2].size() != 4 || !isNumber(words[2], 4))
        return {};
    return {words[2].toInt(), monthOf(words[1], locale), words[0].toInt()};
}

} // namespace

QDate readDate(const QString& text, const QLocale& locale)
{
    const QString trimmed = text.trimmed();
    const auto parts = split(trimmed);
    if (!parts)
        return writtenDateOf(trimmed, locale);
    const auto& [first, second, third] = parts->numbers;
    if (first.size() == 4)
        return dateOf(first, second, third);
    const QString form = shortForm(locale);
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
    if (!date.isValid())
        return {};
    if (isEnglish(locale))
        return namesOf(locale).toString(date, QStringLiteral("d MMM yyyy"));
    if (locale.language() == QLocale::Polish)
        return locale.toString(date, QStringLiteral("dd.MM.yyyy"));
    return locale.toString(date, shortForm(locale));
}

QString writtenDate(QDate date, const QLocale& locale)
{
    return date.isValid() ? namesOf(locale).toString(date, QStringLiteral("d MMMM yyyy")) : QString();
}

QString shownTime(const QDateTime& time, const QLocale& locale)
{
    const QDateTime local = time.toLocalTime();
    return local.isValid() ? shownDate(local.date(), locale) + local.toString(QStringLiteral(" HH:mm"))
                           : QString();
}

} // namespace kam
