#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// The relationship ladder, from its foot (method, section 5).
enum class LadderStage { Transaction, Cooperation, Partnership, Synergy };
inline constexpr std::array ladderStages{LadderStage::Transaction, LadderStage::Cooperation,
                                         LadderStage::Partnership, LadderStage::Synergy};

/// A step up or down, with what speaks for it.
struct LadderStep {
    Id id = noId;
    Id client = noId;
    LadderStage stage = LadderStage::Transaction;
    QDate on;
    QString evidence;
    friend bool operator==(const LadderStep&, const LadderStep&) = default;
};

/// The table ladder_step. Every function that writes is one step of the history. @throws Error
class LadderStore
{
public:
    explicit LadderStore(Workspace& workspace) : m_workspace(workspace) {}
    /// Adds the step, or replaces the one with the same identifier, else of the same client and day.
    Id set(const LadderStep& step);
    void remove(Id step);
    [[nodiscard]] std::vector<LadderStep> ofClient(Id client) const; ///< oldest first
    /// Of all clients, by client, oldest first.
    [[nodiscard]] std::vector<LadderStep> all() const;

private:
    Workspace& m_workspace;
};

/// Where a client stands on a day: the newest step not after it. @param steps of one client, oldest first
[[nodiscard]] std::optional<LadderStep> standing(const std::vector<LadderStep>& steps, QDate on);

[[nodiscard]] QString ladderStageWord(LadderStage stage); ///< stable: "co-operation"
[[nodiscard]] std::optional<LadderStage> ladderStageFromWord(const QString& word);
[[nodiscard]] QString ladderStageName(LadderStage stage);    ///< translated: "Partnership"
[[nodiscard]] QString ladderStageMeaning(LadderStage stage); ///< "trust, much volume"

} // namespace kam
