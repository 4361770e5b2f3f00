#include "cli/language.h"

#include "base/countingtranslator.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

QString languageOfEnvironment()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    return {};
}

} // namespace

void setLanguage(const QString& wanted)
{
    const bool polish =
        (wanted.isEmpty() ? languageOfEnvironment() : wanted).startsWith(QStringLiteral("pl"));
    // Numbers follow the system unless a language is asked for that the system does not speak.
    const QLocale system = QLocale::system();
    const QLocale::Language language = polish ? QLocale::Polish : QLocale::English;
    const bool fits = wanted.isEmpty() || system.language() == language;
    QLocale::setDefault(fits ? system : QLocale(language));
    static CountingTranslator translator;
    // English has a file for its plurals alone.
    if (translator.load(polish ? QStringLiteral(":/translations/kam_pl.qm")
                               : QStringLiteral(":/translations/kam_en.qm")))
        QCoreApplication::installTranslator(&translator);
}

} // namespace kam
