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

/// Verifying criteria: gates, not points (method, section 1).
enum class GateKind { StrategyFit, ResourceFlexibility, Fairness };
inline constexpr std::array gateKinds{GateKind::StrategyFit, GateKind::ResourceFlexibility,
                                      GateKind::Fairness};
enum class Verdict { Pass, Conditional, Fail };

struct Gate {
    Id client = noId;
    GateKind kind = GateKind::StrategyFit;
    Verdict verdict = Verdict::Pass;
    QString note;
    QDate decidedOn;
    friend bool operator==(const Gate&, const Gate&) = default;
};

/// What the gates of a client say together.
struct Advice {
    /// Worst verdict of the gates decided; empty where none was.
    std::optional<Verdict> verdict;
    std::vector<GateKind> because; ///< the gates with that verdict, unless it is Pass
    /// A client that fails a gate keeps its rank and is marked.
    [[nodiscard]] bool advisable() const { return verdict != Verdict::Fail; }
};

/// The table gate. Every function that writes is one step of the history.
class GateStore
{
public:
    explicit GateStore(Workspace& workspace) : m_workspace(workspace) {}
    void set(const Gate& gate);
    void remove(Id client, GateKind kind);
    [[nodiscard]] std::vector<Gate> ofClient(Id client) const;
    [[nodiscard]] std::vector<Gate> all() const; ///< ascending by client

private:
    Workspace& m_workspace;
};

struct FailedGate {
    Id client = noId;
    QString clientName;
    GateKind kind = GateKind::StrategyFit;
};
[[nodiscard]] std::vector<FailedGate> failedGatesOfKeyClients(const Workspace& workspace);

[[nodiscard]] Advice adviceOf(const std::vector<Gate>& gatesOfOneClient);
[[nodiscard]] QString gateWord(GateKind kind);
[[nodiscard]] QString verdictWord(Verdict verdict);
[[nodiscard]] QString gateName(GateKind kind);
[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] QString gateQuestion(GateKind kind); ///< translated: what is verified, in a sentence

} // namespace kam
