#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <array>
#include <map>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// The loyalty programme sheet (method, section 10).
enum class LoyaltyField {
    Goal,
    TargetGroup,
    HardBenefits,
    SoftBenefits,
    Communication,
    Budget,
    RollOut,
    Control
};
inline constexpr std::array loyaltyFields{LoyaltyField::Goal,          LoyaltyField::TargetGroup,
                                          LoyaltyField::HardBenefits,  LoyaltyField::SoftBenefits,
                                          LoyaltyField::Communication, LoyaltyField::Budget,
                                          LoyaltyField::RollOut,       LoyaltyField::Control};
using LoyaltyProgramme = std::map<LoyaltyField, QString>; ///< fields that say something
[[nodiscard]] QString loyaltyFieldWord(LoyaltyField field);
[[nodiscard]] QString loyaltyFieldName(LoyaltyField field);

/// The research checklist (method, section 12).
enum class ResearchSubject { OwnFirm, Clients, Competitors, Suppliers, Others };
inline constexpr std::array researchSubjects{ResearchSubject::OwnFirm, ResearchSubject::Clients,
                                             ResearchSubject::Competitors, ResearchSubject::Suppliers,
                                             ResearchSubject::Others};
struct ResearchItem {
    Id id = noId;
    ResearchSubject subject = ResearchSubject::OwnFirm;
    QString question;
    QString answer; ///< empty: open
    QString source;
    QDate answeredOn;
    friend bool operator==(const ResearchItem&, const ResearchItem&) = default;
};
[[nodiscard]] QString researchSubjectWord(ResearchSubject subject);
[[nodiscard]] QString researchSubjectName(ResearchSubject subject);
/// Questions to begin with.
[[nodiscard]] std::vector<ResearchItem> usualResearch();

/// Is the firm itself ready for key account management?
enum class ReadinessItem { NatureOfSales, CrossSelling, Competition, Money, ManagementSupport };
inline constexpr std::array readinessItems{ReadinessItem::NatureOfSales, ReadinessItem::CrossSelling,
                                           ReadinessItem::Competition, ReadinessItem::Money,
                                           ReadinessItem::ManagementSupport};
enum class ReadinessVerdict { Open, Ready, Partly, NotReady };
struct Readiness {
    ReadinessVerdict verdict = ReadinessVerdict::Open;
    QString note;
    QDate judgedOn;
    friend bool operator==(const Readiness&, const Readiness&) = default;
};
using ReadinessCheck = std::map<ReadinessItem, Readiness>;
[[nodiscard]] QString readinessItemWord(ReadinessItem item);
/// The question it asks.
[[nodiscard]] QString readinessQuestion(ReadinessItem item);
[[nodiscard]] QString readinessVerdictWord(ReadinessVerdict verdict);
[[nodiscard]] QString readinessVerdictName(ReadinessVerdict verdict);

/// The profile of a key account manager: required against present, 1 to 5; empty where not judged.
enum class SkillKind { Technical, Interpersonal, Conceptual, Social };
inline constexpr std::array skillKinds{SkillKind::Technical, SkillKind::Interpersonal, SkillKind::Conceptual,
                                       SkillKind::Social};
struct ManagerSkill {
    Id id = noId;
    SkillKind kind = SkillKind::Technical;
    QString skill;
    std::optional<int> required;
    std::optional<int> present;
    friend bool operator==(const ManagerSkill&, const ManagerSkill&) = default;
};
[[nodiscard]] QString skillKindWord(SkillKind kind);
[[nodiscard]] QString skillKindName(SkillKind kind);

/// The tables loyalty_programme, research_item, readiness and manager_skill. A client of noId means the firm.
class SheetStore
{
public:
    explicit SheetStore(Workspace& workspace) : m_workspace(workspace) {}

    void setLoyalty(Id client, LoyaltyField field, const QString& text);
    [[nodiscard]] LoyaltyProgramme loyalty(Id client) const;

    /// Stores the whole checklist in this order. @throws Error for a question without text
    void setResearch(Id client, const std::vector<ResearchItem>& items);
    [[nodiscard]] std::vector<ResearchItem> research(Id client) const;

    void setReadiness(ReadinessItem item, const Readiness& readiness);
    [[nodiscard]] ReadinessCheck readiness() const;

    /// Stores the whole profile of one of us. @throws Error for a level outside 1 to 5, a skill named twice
    void setSkills(Id member, const std::vector<ManagerSkill>& skills);
    [[nodiscard]] std::vector<ManagerSkill> skills(Id member) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
