#include "shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <array>

namespace kam::settings
{

namespace
{

constexpr int mostRecentFiles = 10;
const std::array<const char*, 3> themeWords{"system", "light", "dark"};
const std::array<const char*, 3> languageWords{"system", "en", "pl"};

/// A file of our own below the configuration folder, so that Qt's test mode moves it away too.
QSettings& store()
{
    static QSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                  QStringLiteral("/settings.ini"),
                              QSettings::IniFormat);
    return settings;
}

template <typename Enum>
Enum read(const QString& key, const std::array<const char*, 3>& words)
{
    const QString stored = store().value(key).toString();
    for (std::size_t i = 0; i < words.size(); ++i)
        if (stored == QLatin1StringView(words.at(i)))
            return static_cast<Enum>(i);
    return static_cast<Enum>(0);
}

template <typename Enum>
void write(const QString& key, const std::array<const char*, 3>& words, Enum value)
{
    store().setValue(key, QString::fromLatin1(words.at(static_cast<std::size_t>(value))));
}

} // namespace

theme::Mode themeMode()
{
    return read<theme::Mode>(QStringLiteral("theme"), themeWords);
}

void setThemeMode(theme::Mode mode)
{
    write(QStringLiteral("theme"), themeWords, mode);
}

Language language()
{
    return read<Language>(QStringLiteral("language"), languageWords);
}

void setLanguage(Language language)
{
    write(QStringLiteral("language"), languageWords, language);
}

QString author()
{
    return store().value(QStringLiteral("author")).toString();
}

void setAuthor(const QString& name)
{
    store().setValue(QStringLiteral("author"), name.simplified());
}

QPageSize::PageSizeId paper()
{
    return store().value(QStringLiteral("paper")).toString() == QLatin1StringView("letter")
               ? QPageSize::Letter
               : QPageSize::A4;
}

void setPaper(QPageSize::PageSizeId paper)
{
    store().setValue(QStringLiteral("paper"),
                     paper == QPageSize::Letter ? QStringLiteral("letter") : QStringLiteral("a4"));
}

bool keepsBackups()
{
    return store().value(QStringLiteral("backups"), true).toBool();
}

void setKeepsBackups(bool keep)
{
    store().setValue(QStringLiteral("backups"), keep);
}

QString lastWorkspace()
{
    return store().value(QStringLiteral("lastWorkspace")).toString();
}

void setLastWorkspace(const QString& path)
{
    store().setValue(QStringLiteral("lastWorkspace"), path);
}

QStringList recentFiles()
{
    QStringList files = store().value(QStringLiteral("recentFiles")).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > mostRecentFiles)
        files.removeLast();
    store().setValue(QStringLiteral("recentFiles"), files);
}

QByteArray value(const QString& key)
{
    return store().value(key).toByteArray();
}

void setValue(const QString& key, const QByteArray& value)
{
    store().setValue(key, value);
}

} // namespace kam::settings
