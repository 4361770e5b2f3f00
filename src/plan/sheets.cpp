#include "plan/sheets.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr auto loyaltyWords =
    enumWords<LoyaltyField>("goal", "target-group", "hard-benefits", "soft-benefits", "communication",
                            "budget", "roll-out", "control");
constexpr auto subjectWords =
    enumWords<ResearchSubject>("own-firm", "clients", "competitors", "suppliers", "others");
constexpr auto readinessWords = enumWords<ReadinessItem>("nature-of-sales", "cross-selling", "competition",
                                                         "money", "management-support");
constexpr auto verdictWords = enumWords<ReadinessVerdict>("", "ready", "partly", "not-ready");
constexpr auto kindWords = enumWords<SkillKind>("technical", "interpersonal", "conceptual", "social");

} // namespace

QString loyaltyFieldWord(LoyaltyField field)
{
    return loyaltyWords.word(field);
}

QString loyaltyFieldName(LoyaltyField field)
{
    switch (field) {
    case LoyaltyField::Goal:
        return Text::tr("Goal of the programme");
    case LoyaltyField::TargetGroup:
        return Text::tr("Target group");
    case LoyaltyField::HardBenefits:
        return Text::tr("Hard benefits");
    case LoyaltyField::SoftBenefits:
        return Text::tr("Soft benefits");
    case LoyaltyField::Communication:
        return Text::tr("Communication");
    case LoyaltyField::Budget:
        return Text::tr("Budget");
    case LoyaltyField::RollOut:
        return Text::tr("Roll-out");
    case LoyaltyField::Control:
        return Text::tr("Control");
    }
    return {};
}

QString researchSubjectWord(ResearchSubject subject)
{
    return subjectWords.word(subject);
}

QString researchSubjectName(ResearchSubject subject)
{
    switch (subject) {
    case ResearchSubject::OwnFirm:
        return Text::tr("Our own firm");
    case ResearchSubject::Clients:
        return Text::tr("Clients");
    case ResearchSubject::Competitors:
        return Text::tr("Competitors");
    case ResearchSubject::Suppliers:
        return Text::tr("Suppliers");
    case ResearchSubject::Others:
        return Text::tr("Other players");
    }
    return {};
}

std::vector<ResearchItem> usualResearch()
{
    const auto item = [](ResearchSubject subject, const QString& question) {
        ResearchItem result;
        result.subject = subject;
        result.question = question;
        return result;
    };
    return {
        item(ResearchSubject::OwnFirm, Text::tr("What do we do better than others, and who says so?")),
        item(ResearchSubject::OwnFirm, Text::tr("What does serving a key client cost us today?")),
        item(ResearchSubject::Clients, Text::tr("What do the client's own customers expect of it?")),
        item(ResearchSubject::Clients, Text::tr("By what does the client choose its suppliers?")),
        item(ResearchSubject::Clients, Text::tr("Where does the client want to be in three years?")),
        item(ResearchSubject::Competitors, Text::tr("Who else delivers, how much, and since when?")),
        item(ResearchSubject::Competitors, Text::tr("What do they offer that we do not?")),
        item(ResearchSubject::Suppliers, Text::tr("On whom do we depend for what this client buys?")),
        item(ResearchSubject::Others,
             Text::tr("Who outside influences the client: banks, authorities, owners?")),
    };
}

QString readinessItemWord(ReadinessItem item)
{
    return readinessWords.word(item);
}

QString readinessQuestion(ReadinessItem item)
{
    switch (item) {
    case ReadinessItem::NatureOfSales:
        return Text::tr("Do we sell in long relations rather than in single deals?");
    case ReadinessItem::CrossSelling:
        return Text::tr("Could we sell more of our product lines to the same clients?");
    case ReadinessItem::Competition:
        return Text::tr("Does competition make it worth while to bind clients?");
    case ReadinessItem::Money:
        return Text::tr("Is there money for 12 to 36 months before it pays?");
    case ReadinessItem::ManagementSupport:
        return Text::tr("Does the management stand behind it, in words and in time?");
    }
    return {};
}

QString readinessVerdictWord(ReadinessVerdict verdict)
{
    return verdictWords.word(verdict);
}

QString readinessVerdictName(ReadinessVerdict verdict)
{
    switch (verdict) {
    case ReadinessVerdict::Open:
        return Text::tr("not judged");
    case ReadinessVerdict::Ready:
        return Text::tr("ready");
    case ReadinessVerdict::Partly:
        return Text::tr("partly ready");
    case ReadinessVerdict::NotReady:
        return Text::tr("not ready");
    }
    return {};
}

QString skillKindWord(SkillKind kind)
{
    return kindWords.word(kind);
}

QString skillKindName(SkillKind kind)
{
    switch (kind) {
    case SkillKind::Technical:
        return Text::tr("Technical skills");
    case SkillKind::Interpersonal:
        return Text::tr("Interpersonal skills");
    case SkillKind::Conceptual:
        return Text::tr("Conceptual skills");
    case SkillKind::Social:
        return Text::tr("Social skills");
    }
    return {};
}

} // namespace kam
