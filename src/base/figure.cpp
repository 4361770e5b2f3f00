#include "base/figure.h"

#include "base/fold.h"
#include "base/number.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Base)
};

bool saysNotApplicable(const QString& text)
{
    // In whatever language the program runs, files come in both.
    static const QStringList words{
        notApplicableWord(),           QStringLiteral("not applicable"), QStringLiteral("does not apply"),
        QStringLiteral("nie dotyczy"), QStringLiteral("n.d."),           QStringLiteral("n/d")};
    return words.contains(folded(text).trimmed());
}

} // namespace

Figure difference(Figure a, Figure b)
{
    if (a.isNotApplicable() || b.isNotApplicable())
        return Figure::notApplicable();
    return a.isKnown() && b.isKnown() ? Figure(a.value() - b.value()) : Figure();
}

void Total::add(Figure part)
{
    if (part.isKnown()) {
        m_known += part.value();
        ++m_knownParts;
    } else {
        ++(part.isNotApplicable() ? m_notApplicable : m_unknown);
    }
}

void Total::add(const Total& part)
{
    m_known += part.m_known;
    m_knownParts += part.m_knownParts;
    m_unknown += part.m_unknown;
    m_notApplicable += part.m_notApplicable;
}

Figure Total::figure() const
{
    if (m_knownParts > 0)
        return m_known;
    return m_unknown == 0 && m_notApplicable > 0 ? Figure::notApplicable() : Figure();
}

Total difference(const Total& a, const Total& b)
{
    Total result;
    result.m_notApplicable = a.m_notApplicable + b.m_notApplicable;
    if (a.m_knownParts > 0 && b.m_knownParts > 0) {
        result.m_known = a.m_known - b.m_known;
        result.m_knownParts = a.m_knownParts + b.m_knownParts;
        result.m_unknown = a.m_unknown + b.m_unknown;
    } else {
        result.m_unknown = std::max(1, a.parts() + b.parts());
    }
    return result;
}

QString totalText(const Total& total, Parts parts, int decimals, const QLocale& locale)
{
    if (total.knownParts() == 0 || total.unknownParts() == 0)
        return figureText(total.figure(), decimals, locale);
    const QString sum = shownNumber(total.known(), decimals, locale);
    const QString of = locale.toString(total.parts());
    const int unknown = total.unknownParts();
    return parts == Parts::NeverNegative
               ? Text::tr("at least %1, %n of %2 unknown", nullptr, unknown).arg(sum, of)
               : Text::tr("%1 without %n of %2 unknown", nullptr, unknown).arg(sum, of);
}

QString figureText(Figure figure, int decimals, const QLocale& locale)
{
    if (figure.isKnown())
        return shownNumber(figure.value(), decimals, locale);
    return figure.isNotApplicable() ? Text::tr("does not apply") : Text::tr("not known");
}

QString notApplicableWord()
{
    return QStringLiteral("n/a");
}

std::optional<Figure> readFigure(const QString& text, const QLocale& locale)
{
    QString plain = text.trimmed();
    if (plain.isEmpty())
        return Figure();
    if (saysNotApplicable(plain))
        return Figure::notApplicable();
    if (plain.endsWith(u'%'))
        plain = plain.chopped(1).trimmed();
    const QByteArray utf8 = plain.toUtf8();
    auto number = readNumber(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    if (!number)
        number = readNumber(plain, locale);
    return number ? std::optional(Figure(*number)) : std::nullopt;
}

QString writtenFigure(Figure figure)
{
    if (figure.isNotApplicable())
        return notApplicableWord();
    return figure.isKnown() ? exactNumber(figure.value()) : QString();
}

} // namespace kam
