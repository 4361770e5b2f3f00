#pragma once

#include "base/identifier.h"
#include "workspace/erasure.h"

#include <QStringList>
#include <functional>
#include <optional>

namespace kam
{

class Progress;
class Workspace;

/// A person who is to be erased, and what that takes out of the file.
struct PersonErasure {
    Id person = noId;
    QString name;
    Erasure what;
    ErasureReport found;
    QStringList backups;  ///< names of backups beside the file, which may still hold the person
    QString backupFolder; ///< of those that were taken while the file was worked on
    int keptBackups = 0;  ///< there
};

/// Looks everywhere, the history included; changes nothing. @throws Error where the person is gone; Cancelled
[[nodiscard]] PersonErasure lookAtErasure(const Workspace& workspace, Id person, Progress& progress);

/// An agreed plan, as planJson() wrote it, without the person: no card, no line, no goal of theirs. Nothing
/// where it does not hold any of it.
/// @param names what the person was ever called
/// @param replaced a text without name, e-mail and phone; nothing where there is none
[[nodiscard]] std::optional<QString>
planWithoutPerson(const QString& json, Id person, const QStringList& names,
                  const std::function<std::optional<QString>(const QString&)>& replaced);

/// Sentences to read before erasing: what goes, what is changed, what stays, and that it can't be undone.
[[nodiscard]] QStringList erasureText(const PersonErasure& erasure);

/// Erases the person everywhere in the file, agreed plans and history included, and compacts it. Name, e-mail
/// and phone, as they are and as they ever were, are replaced in texts, unless the name is a single short
/// word that others may have too. One line stays in the history, without the name. Can't be undone.
void erasePerson(Workspace& workspace, Id person, Progress& progress);

} // namespace kam
