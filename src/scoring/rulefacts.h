#pragma once

#include <QLocale>
#include <QStringList>
#include <optional>

namespace kam
{

/// Why a client has these points on a criterion, as data: what was kept of it can be said in any language.
struct RuleFacts {
    QString kind; ///< stable word; empty: nothing is known
    int place = 0;
    int of = 0;
    QStringList sharedWith; ///< the first few that share the place
    int sharing = 0;        ///< how many do
    bool less = false;      ///< less is better
    std::optional<double> from, to;
    friend bool operator==(const RuleFacts&, const RuleFacts&) = default;
};

/// Translated: "second best of 13"; empty where nothing is known.
[[nodiscard]] QString ruleWords(const RuleFacts& facts, const QLocale& locale);

} // namespace kam
