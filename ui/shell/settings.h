#pragma once

#include "common/theme.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>
#include <QStringList>

/// What this person's installation remembers; not part of any workspace.
namespace kam::settings
{

enum class Language { System, English, Polish };

[[nodiscard]] theme::Mode themeMode();
void setThemeMode(theme::Mode mode);
[[nodiscard]] Language language();
void setLanguage(Language language);
/// Whose name stands in the history; empty for the user of the system.
[[nodiscard]] QString author();
void setAuthor(const QString& name);
/// Of exports, previews and prints.
[[nodiscard]] QPageSize::PageSizeId paper();
void setPaper(QPageSize::PageSizeId paper);
/// Whether workspaces are backed up while they are worked on.
[[nodiscard]] bool keepsBackups();
void setKeepsBackups(bool keep);
/// What was open last; empty where it was closed by hand.
[[nodiscard]] QString lastWorkspace();
void setLastWorkspace(const QString& path);
/// Newest first, at most ten, only files that are still there.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString& path);
[[nodiscard]] QByteArray value(const QString& key);
void setValue(const QString& key, const QByteArray& value);

} // namespace kam::settings
