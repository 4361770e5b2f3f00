#include "base/filename.h"

#include <QStringList>
#include <string_view>

namespace kam
{

namespace
{

constexpr qsizetype mostBytes = 120;

bool isForbidden(QChar letter)
{
    constexpr std::u16string_view signs = u"/\\:*?\"<>|";
    return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format ||
           signs.find(letter.unicode()) != std::u16string_view::npos;
}

/// Names of devices on Windows, whatever comes behind a dot.
bool isReserved(const QString& name)
{
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                     QStringLiteral("nul")};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool numbered = stem.size() == 4 && stem.back().isDigit() &&
                          (stem.startsWith(QStringLiteral("com")) || stem.startsWith(QStringLiteral("lpt")));
    return devices.contains(stem) || numbered;
}

QString withoutEnds(QString name)
{
    const auto isEnd = [](QChar letter) { return letter == u'.' || letter.isSpace(); };
    while (!name.isEmpty() && isEnd(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isEnd(name.front()))
        name.remove(0, 1);
    return name;
}

} // namespace

QString safeFileName(const QString& text)
{
    QString name;
    for (const QChar letter : text)
        name += isForbidden(letter) ? u'_' : letter;
    name = withoutEnds(name);
    while (name.toUtf8().size() > mostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    name = withoutEnds(name);
    if (name.isEmpty() || isReserved(name))
        name.prepend(u'_');
    return name;
}

} // namespace kam
