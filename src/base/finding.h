#pragma once

#include "base/identifier.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace kam
{

enum class Severity { Hint, Caution, Bad };

/// Something wrong in the data, not an error of the program: listed on the Issues page and by `kam check`.
struct Finding {
    Severity severity = Severity::Caution;
    QByteArray code;  ///< stable English words with hyphens, listed in docs/findings.md: "weights-not-100"
    QString subject;  ///< name of what it is about
    QString sentence; ///< translated: what is wrong and what to do
    QByteArray table; ///< where to jump to
    Id row = noId;
    Id client = noId;    ///< whom it concerns, where that is not the row itself
    QString name = {};   ///< where the subject names somebody and their client: the name alone
    QString action = {}; ///< translated: what could be done, as the text of an action; empty: no action

    /// The client it is about; noId where it is about none, or about many.
    [[nodiscard]] Id aboutClient() const
    {
        return client != noId ? client : table == QByteArrayLiteral("client") ? row : noId;
    }
};

using Findings = std::vector<Finding>;

} // namespace kam
