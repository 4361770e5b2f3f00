#include "cli/usagewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Sentence {
    const char* pattern; ///< with up to two groups, which become %1 and %2
    const char* words;
};

constexpr std::array<Sentence, 9> sentences{{
    {"^A subcommand is required$", QT_TRANSLATE_NOOP("Cli", "a command is missing")},
    {"^(.+) is required$", QT_TRANSLATE_NOOP("Cli", "%1 is missing")},
    {"^The following arguments? (?:was|were) not expected: (.+)$",
     QT_TRANSLATE_NOOP("Cli", "“%1” was not expected")},
    {"^(\\S+) requires (\\S+)$", QT_TRANSLATE_NOOP("Cli", "%1 needs %2 as well")},
    {"^(\\S+) excludes (\\S+)$", QT_TRANSLATE_NOOP("Cli", "%1 and %2 can't be given together")},
    {"^Could not convert: (\\S+) = (.*)$", QT_TRANSLATE_NOOP("Cli", "%1 does not take the value “%2”")},
    {"^(\\S+): \\d+ required .* missing$", QT_TRANSLATE_NOOP("Cli", "%1 has no value")},
    {"^(\\S+): At [Mm]ost \\d+ required but received (\\d+)$",
     QT_TRANSLATE_NOOP("Cli", "%1 was given %2 times instead of once")},
    {"^(\\S+) was given a disallowed flag override$", QT_TRANSLATE_NOOP("Cli", "%1 takes no value")},
}};

/// A message of the parser repeats what was typed, however long that is.
QString shortened(QString message)
{
    static const QRegularExpression longWord(QStringLiteral("(\\S{40})\\S{20,}"));
    return message.replace(longWord, QStringLiteral("\\1…"));
}

} // namespace

QString usageSentence(const QString& said)
{
    for (const Sentence& sentence : sentences) {
        const auto match = QRegularExpression(QString::fromLatin1(sentence.pattern)).match(said);
        if (!match.hasMatch())
            continue;
        QString words = Text::tr(sentence.words);
        // What was typed may hold a place of its own.
        for (int group = match.lastCapturedIndex(); group > 0; --group)
            words.replace(QStringLiteral("%") + QString::number(group), match.captured(group));
        return shortened(words);
    }
    return shortened(said);
}

} // namespace kam
