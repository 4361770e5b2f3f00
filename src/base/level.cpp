#include "base/level.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Base)
};

constexpr auto levelWords = enumWords<Level>("low", "medium", "high");

} // namespace

QString levelWord(Level level)
{
    return levelWords.word(level);
}

std::optional<Level> levelFromWord(const QString& word)
{
    return levelWords.value(word);
}

QString levelName(Level level)
{
    switch (level) {
    case Level::Low:
        return Text::tr("low");
    case Level::Medium:
        return Text::tr("medium");
    case Level::High:
        return Text::tr("high");
    }
    return {};
}

} // namespace kam
