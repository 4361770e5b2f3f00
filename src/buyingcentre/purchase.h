#pragma once

#include "base/identifier.h"
#include "base/level.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace kam
{

enum class ProjectStatus { Open, Won, Lost, Stopped };
inline constexpr std::array projectStatuses{ProjectStatus::Open, ProjectStatus::Won, ProjectStatus::Lost,
                                            ProjectStatus::Stopped};

/// One purchase with people of its own.
struct PurchaseProject {
    Id id = noId;
    Id client = noId;
    QString name;
    QString description;
    ProjectStatus status = ProjectStatus::Open;
    QDate startedOn;
    QDate decisionOn; ///< expected, or made
    friend bool operator==(const PurchaseProject&, const PurchaseProject&) = default;
};

/// What makes a purchase complex (method, section 7). Phase is how far the decision has come.
enum class ComplexityFactor {
    UnitValue,
    Frequency,
    Standardisation,
    Risk,
    Importance,
    ProductNovelty,
    SupplierNovelty,
    People,
    Phase,
};
inline constexpr std::array complexityFactors{ComplexityFactor::UnitValue,
                                              ComplexityFactor::Frequency,
                                              ComplexityFactor::Standardisation,
                                              ComplexityFactor::Risk,
                                              ComplexityFactor::Importance,
                                              ComplexityFactor::ProductNovelty,
                                              ComplexityFactor::SupplierNovelty,
                                              ComplexityFactor::People,
                                              ComplexityFactor::Phase};

struct Complexity {
    Id id = noId;
    Id client = noId;
    Id project = noId; ///< noId: of the client's purchases in general
    std::array<std::optional<Level>, complexityFactors.size()> levels; ///< by factor; empty: not judged
    QDate judgedOn;
    QString note;

    [[nodiscard]] std::optional<Level> level(ComplexityFactor factor) const
    {
        return levels.at(static_cast<std::size_t>(factor));
    }
    friend bool operator==(const Complexity&, const Complexity&) = default;
};

/// How well one supplier meets a criterion in the client's eyes.
struct SupplierRating {
    Id id = noId;
    QString supplier; ///< a competitor's name; empty: we
    double value = 0; ///< 1 to 10
    QString note;
    friend bool operator==(const SupplierRating&, const SupplierRating&) = default;
};

/// What the client chooses suppliers by.
struct DecisionCriterion {
    Id id = noId;
    Id client = noId;
    Id project = noId; ///< noId: in general
    QString name;
    int weight = 0; ///< hundredths of a percent, 0 to 10000; used as it stands, whatever the sum
    QString note;
    std::vector<SupplierRating> ratings; ///< we first, then competitors by name
    friend bool operator==(const DecisionCriterion&, const DecisionCriterion&) = default;
};

/// Where in a stage a manager of ours can step in.
struct StepInPoint {
    Id id = noId;
    Id stage = noId;
    QString what;
    QDate dueOn;
    Id member = noId; ///< who of ours
    bool done = false;
    QString note;
    friend bool operator==(const StepInPoint&, const StepInPoint&) = default;
};

/// A stage of the client's decision process.
struct DecisionStage {
    Id id = noId;
    Id client = noId;
    Id project = noId; ///< noId: in general
    QString name;
    QDate startsOn;
    QDate endsOn; ///< not before startsOn
    bool done = false;
    QString note;
    std::vector<StepInPoint> points; ///< by due date
    friend bool operator==(const DecisionStage&, const DecisionStage&) = default;
};

[[nodiscard]] QString projectStatusWord(ProjectStatus status);
[[nodiscard]] std::optional<ProjectStatus> projectStatusFromWord(const QString& word);
[[nodiscard]] QString projectStatusName(ProjectStatus status);
[[nodiscard]] QString complexityFactorWord(ComplexityFactor factor);
[[nodiscard]] std::optional<ComplexityFactor> complexityFactorFromWord(const QString& word);
[[nodiscard]] QString complexityFactorName(ComplexityFactor factor);
/// What low and high mean for a factor, for the form: "bought rarely", "bought often".
[[nodiscard]] QString complexityLevelMeaning(ComplexityFactor factor, Level level);

} // namespace kam
