#pragma once

#include "base/identifier.h"
#include "workspace/erasure.h"

#include <QStringList>

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
    QStringList backups; ///< names of backups beside the file, which may still hold the person
};

/// Looks everywhere, the history included; changes nothing. @throws Error where the person is gone; Cancelled
[[nodiscard]] PersonErasure lookAtErasure(const Workspace& workspace, Id person, Progress& progress);

/// Sentences to read before erasing: what goes, what is changed, what stays, and that it can't be undone.
[[nodiscard]] QStringList erasureText(const PersonErasure& erasure);

/// Erases the person everywhere in the file, history included, and compacts it. Name, e-mail and phone are
/// replaced in texts, unless the name is a single short word that others may have too. One line stays in the
/// history, without the name. Can't be undone.
void erasePerson(Workspace& workspace, Id person, Progress& progress);

} // namespace kam
