#include "registry/nip.h"

#include "base/fold.h"

#include <QCoreApplication>
#include <array>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

constexpr std::array weights{6, 5, 7, 2, 3, 4, 5, 6, 7};
constexpr qsizetype nipLength = 10;

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool hasCountryPrefix(QStringView number)
{
    return number.size() > 2 && isAsciiLetter(number[0]) && isAsciiLetter(number[1]);
}

bool isPoland(const QString& country)
{
    static const std::array names{QStringLiteral("poland"), QStringLiteral("polska"), QStringLiteral("pl"),
                                  QStringLiteral("pol"), QStringLiteral("rzeczpospolita polska")};
    return std::find(names.begin(), names.end(), folded(country)) != names.end();
}

} // namespace

QString nipProblem(const QString& taxNumber)
{
    QStringView number = QStringView(taxNumber).trimmed();
    if (number.isEmpty())
        return {};
    if (number.startsWith(u"PL", Qt::CaseInsensitive))
        number = number.mid(2);
    std::array<int, nipLength> digits{};
    std::size_t count = 0;
    for (const QChar c : number) {
        if (c == u'-' || c.isSpace())
            continue;
        if (c < u'0' || c > u'9')
            return Text::tr("The tax number “%1” is not a Polish NIP: it may hold only digits, dashes and "
                            "spaces. Check it with the client.")
                .arg(taxNumber);
        if (count < digits.size())
            digits[count] = c.unicode() - u'0';
        ++count;
    }
    if (count != digits.size())
        return Text::tr("The tax number “%1” is not a Polish NIP: it has %n digit(s) instead of 10. Check it "
                        "with the client.",
                        nullptr, static_cast<int>(count))
            .arg(taxNumber);
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits[i];
    if (sum % 11 != digits.back() || sum == 0)
        return Text::tr("The tax number “%1” is not a Polish NIP: its check digit is wrong, so at least one "
                        "digit is. Check it with the client.")
            .arg(taxNumber);
    return {};
}

QString taxNumberProblem(const QString& taxNumber, const QString& country)
{
    const QStringView number = QStringView(taxNumber).trimmed();
    const bool polish = number.startsWith(u"PL", Qt::CaseInsensitive) || isPoland(country) ||
                        (country.trimmed().isEmpty() && !hasCountryPrefix(number));
    return polish ? nipProblem(taxNumber) : QString();
}

} // namespace kam
