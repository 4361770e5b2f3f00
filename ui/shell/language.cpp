#include "shell/language.h"

#include "base/countingtranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace kam
{

namespace
{

void install(const QString& name, const QString& folder)
{
    auto* translator = new CountingTranslator(QCoreApplication::instance());
    translator->setObjectName(QStringLiteral("spokenTranslator"));
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QLocale localeOf(settings::Language language)
{
    switch (language) {
    case settings::Language::English:
        return {QLocale::English, QLocale::UnitedKingdom};
    case settings::Language::Polish:
        return {QLocale::Polish, QLocale::Poland};
    case settings::Language::System:
        break;
    }
    return QLocale::system();
}

void speak(const QLocale& locale)
{
    QLocale::setDefault(locale);
    // A translator that is deleted is not asked any more.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(QStringLiteral("spokenTranslator")));
    const bool polish = locale.language() == QLocale::Polish;
    // English has a file for its plurals alone.
    install(polish ? QStringLiteral("kam_pl") : QStringLiteral("kam_en"), QStringLiteral(":/translations"));
    if (polish)
        install(QStringLiteral("qtbase_pl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace kam
