#include "client/typedchoice.h"

#include "base/fold.h"

namespace kam
{

namespace
{

std::optional<int> among(const QString& typed, const QStringList& names)
{
    std::optional<int> begun;
    int fitting = 0;
    for (int place = 0; place < names.size(); ++place) {
        const QString name = folded(names.at(place));
        if (name == typed)
            return place;
        if (!name.startsWith(typed))
            continue;
        begun = place;
        ++fitting;
    }
    return fitting == 1 ? begun : std::nullopt;
}

} // namespace

std::optional<int> typedChoice(const QString& text, const QStringList& names, const QStringList& words)
{
    const QString typed = folded(text).trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= names.size() ? std::optional(number - 1) : std::nullopt;
    const auto found = among(typed, names);
    return found ? found : among(typed, words);
}

QString choicesText(const QStringList& names)
{
    QStringList choices;
    for (int place = 0; place < names.size(); ++place)
        choices << QStringLiteral("%1 %2").arg(place + 1).arg(names.at(place));
    return choices.join(QStringLiteral(", "));
}

} // namespace kam
