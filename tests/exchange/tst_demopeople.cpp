#include "buyingcentre/buyingcentre.h"
#include "buyingcentre/coverage.h"
#include "exchange/demonstration.h"
#include "exchange/demorows.h"
#include "exchange/findings.h"
#include "registry/clientstore.h"
#include "relationship/assessmentstore.h"
#include "relationship/certaintystore.h"
#include "relationship/comparison.h"
#include "relationship/ladder.h"
#include "relationship/loyaltyfigures.h"
#include "scoring/attractiveness.h"
#include "workspace/workspace.h"

#include <QSet>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <set>

using namespace kam;

namespace
{

struct Demonstration {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("d.kam")), QStringLiteral("PLN"));
    Demonstration() { fillDemonstration(*workspace); }

    [[nodiscard]] Id client(const char* name) const
    {
        return ClientStore(*workspace).findByName(QLatin1String(name));
    }
};

QStringList goalsOf(const Person& person)
{
    QStringList goals;
    for (const Goal& goal : person.goals)
        goals << goal.text;
    return goals;
}

/// Levels in the order of the profile: low, medium and high as their first letters.
QString profile(const Assessment& assessment)
{
    QString letters;
    for (const FactorJudgement& judgement : assessment.factors)
        letters += judgement.level ? levelWord(*judgement.level).at(0) : u'-';
    return letters;
}

} // namespace

TEST_CASE_METHOD(Demonstration, "RL's published people have their roles and goals")
{
    const BuyingCentre centre = readBuyingCentre(*workspace, client("RL"));
    const auto at = [&](const char* position) -> const Person& {
        const auto found =
            std::find_if(centre.people.begin(), centre.people.end(), [&](const Person& person) {
                return person.position == QLatin1String(position) && person.active();
            });
        REQUIRE(found != centre.people.end());
        return *found;
    };
    CHECK(roleNames(at("Purchasing manager").roles) == QStringLiteral("buyer"));
    CHECK(goalsOf(at("Purchasing manager")) ==
          QStringList{QStringLiteral("risk reduction"), QStringLiteral("technical know-how")});
    CHECK(roleNames(at("Project manager").roles) == QStringLiteral("initiator, user"));
    CHECK(goalsOf(at("Project manager")) == QStringList{QStringLiteral("risk reduction")});
    CHECK(roleNames(at("Managing director").roles) == QStringLiteral("decider"));
    CHECK(goalsOf(at("Managing director")) == QStringList{QStringLiteral("quality")});
    CHECK(holders(centre, Role::Decider).size() == 1);
    CHECK(unfilledRoles(centre) == std::vector{Role::Approver});
}

TEST_CASE_METHOD(Demonstration,
                 "six clients have full buying centres of 8 to 25 people, placed on the canvas")
{
    const auto centres = readBuyingCentres(*workspace);
    CHECK(centres.size() == 6);
    for (const BuyingCentre& centre : centres) {
        INFO(centre.clientName.toStdString());
        CHECK(centre.people.size() >= 8);
        CHECK(centre.people.size() <= 25);
        CHECK(centre.influence.size() >= 6);
        CHECK(centre.contacts.size() >= 5);
        CHECK(centre.complexity.size() >= 1);
        CHECK(attractiveness(centre).has_value());
        int roots = 0;
        for (const Person& person : centre.people) {
            CHECK(person.canvas.has_value());
            roots += person.manager == noId ? 1 : 0;
        }
        CHECK(roots < 5);
    }
}

TEST_CASE_METHOD(Demonstration, "the newest assessments of RL and G are the published ones")
{
    const auto rl = readAssessments(*workspace, client("RL"));
    const auto g = readAssessments(*workspace, client("G"));
    REQUIRE(rl.size() == 5);
    REQUIRE(g.size() == 5);
    // Bargaining power, information, co-operation, institutionalisation, commitment, trust, distance;
    // duration.
    CHECK(profile(rl.back()).left(7) == QStringLiteral("llhhhhl"));
    CHECK(profile(rl.back()).right(1) == QStringLiteral("h"));
    CHECK(profile(g.back()).left(7) == QStringLiteral("llmmmmm"));
    CHECK(profile(g.back()).right(1) == QStringLiteral("l"));
    for (const Assessment* one : {&rl.back(), &g.back()})
        for (const RelationFactor factor : {RelationFactor::ExternalSupplier, RelationFactor::ExternalClient})
            CHECK(one->of(factor).note == QStringLiteral("Made up for the demonstration."));
    CHECK(rl.front().on.addMonths(24) == rl.back().on);
    CHECK(judgedFactors(rl.front()) == 10);
}

TEST_CASE_METHOD(Demonstration, "RL's service A stands as published")
{
    const auto services = CertaintyStore(*workspace).ofClient(client("RL"));
    REQUIRE_FALSE(services.empty());
    CHECK(services[0].name == QStringLiteral("Service A"));
    const auto words = [&](CertaintyKind kind) {
        const Certainty& one = services[0].of(kind);
        return QStringList{certaintyLevelName(one.current), certaintyLevelName(one.desired),
                           certaintyActionName(certaintyAction(one))};
    };
    const QString high = QStringLiteral("high");
    const QString medium = QStringLiteral("medium");
    CHECK(words(CertaintyKind::Need) == QStringList{high, high, QStringLiteral("maintain")});
    CHECK(words(CertaintyKind::Market) == QStringList{medium, high, QStringLiteral("improve")});
    CHECK(words(CertaintyKind::Transaction) == QStringList{medium, high, QStringLiteral("improve")});
}

TEST_CASE_METHOD(Demonstration, "every kind of finding about people and relations has something to show")
{
    QSet<QByteArray> codes;
    for (const Finding& finding : allFindings(*workspace))
        codes << finding.code;
    for (const char* code :
         {"role-unfilled", "decider-unknown", "approver-unknown", "attitude-unknown", "opponent-present",
          "contacts-below-desired", "judgement-stale", "client-weights-not-100", "relation-worse",
          "certainty-below-desired", "complaint-open"})
        CHECK(codes.contains(code));
    CHECK(LadderStore(*workspace).all().size() >= 6);
    CHECK(allLoyaltyFigures(*workspace, QDate::currentDate()).size() >= 6);
}

TEST_CASE("what the demonstration says in one language it says in the other")
{
    for (const char* name :
         {"people.csv", "projects.csv", "complexity.csv", "criteria.csv", "stages.csv", "step_in.csv",
          "assessments.csv", "ladder.csv", "surveys.csv", "complaints.csv", "certainty.csv"}) {
        const auto rows = readDemoRows(QLatin1String(name));
        REQUIRE_FALSE(rows.empty());
        for (const DemoRow& row : rows)
            for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
                if (!cell.key().endsWith(QLatin1String("_en")))
                    continue;
                const QString polish = cell.key().chopped(2) + QStringLiteral("pl");
                INFO(name << ' ' << cell.key().toStdString() << ' ' << cell.value().toStdString());
                REQUIRE(row.contains(polish));
                CHECK(row.value(polish).isEmpty() == cell.value().isEmpty());
                CHECK(row.value(polish).count(u';') == cell.value().count(u';'));
            }
    }
}

TEST_CASE("a finding about a row of a client says which client it is about")
{
    QTemporaryDir folder;
    const auto workspace =
        Workspace::create(folder.filePath(QStringLiteral("demo.kam")), QStringLiteral("PLN"));
    fillDemonstration(*workspace);
    const std::set<QByteArray> aboutAll{"scoring_model", "criterion", "workspace", "sales", "product_line"};
    std::set<QByteArray> codes;
    for (const Finding& finding : allFindings(*workspace)) {
        codes.insert(finding.code);
        INFO(finding.code.toStdString() << " " << finding.table.toStdString());
        CHECK((finding.aboutClient() != noId || aboutAll.contains(finding.table)));
    }
    for (const char* code : {"decider-unknown", "opponent-present", "relation-worse", "complaint-open",
                             "goal-unserved", "role-unfilled"}) {
        INFO(code);
        CHECK(codes.contains(code));
    }
}
