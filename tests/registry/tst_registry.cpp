#include "registryfixture.h"

#include "base/error.h"
#include "registry/companygroup.h"
#include "registry/nip.h"
#include "registry/registryfindings.h"
#include "registry/savedview.h"
#include "registry/workspacesettings.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE_METHOD(RegistryFixture, "the team is kept, listed by name and undone")
{
    const Id zofia =
        team.add({noId, QStringLiteral("Zofia"), QStringLiteral("KAM"), QStringLiteral("Sales"), {}});
    const Id anna = team.add({noId, QStringLiteral("Anna"), {}, {}, QStringLiteral("a@x.pl")});
    REQUIRE(team.all().size() == 2);
    CHECK(team.all().front().id == anna);
    CHECK(team.findByName(QStringLiteral("ZOFIA")) == zofia);
    CHECK(team.findByName(QStringLiteral("Jan")) == noId);
    CHECK(lastLabel() == QStringLiteral("Add Anna to the team"));
    clients.add({.name = QStringLiteral("A"), .owner = anna});
    clients.add({.name = QStringLiteral("B"), .owner = anna});
    CHECK(team.clientsOwned() == QHash<Id, qint64>{{anna, 2}});
    team.update({anna, QStringLiteral("Anna"), QStringLiteral("Engineer"), {}, {}});
    CHECK(team.member(anna)->position == QStringLiteral("Engineer"));
    CHECK_THROWS_AS(team.update({5, QStringLiteral("X"), {}, {}, {}}), Error);
    CHECK_THROWS_AS(team.add({noId, QStringLiteral("  "), {}, {}, {}}), Error);
    team.remove(anna);
    CHECK(team.clientsOwned().isEmpty());
    CHECK(workspace->undo());
    CHECK(team.clientsOwned() == QHash<Id, qint64>{{anna, 2}});
}

TEST_CASE_METHOD(RegistryFixture, "groups of companies are rolled up")
{
    const Id head = clients.add({.name = QStringLiteral("H"), .employees = 10, .annualRevenue = 100});
    const Id left = clients.add({.name = QStringLiteral("L"), .employees = 5, .parent = head});
    const Id leaf = clients.add({.name = QStringLiteral("F"), .annualRevenue = 0, .parent = left});
    const Id alone = add(QStringLiteral("X"));
    CHECK(groupHead(*workspace, leaf) == head);
    CHECK(groupHead(*workspace, alone) == alone);
    CHECK(groupMembers(*workspace, head) == std::vector<Id>{head, left, leaf});
    CHECK(groupMembers(*workspace, 5).empty());
    const GroupFigures figures = groupFigures(*workspace, head);
    CHECK(figures.companies == 3);
    CHECK(figures.employees == 15);
    CHECK(figures.employeesUnknown == 1);
    CHECK(figures.annualRevenue == 100);
    CHECK(figures.revenueUnknown == 1);
    CHECK(wouldCircle(*workspace, head, leaf));
    CHECK(wouldCircle(*workspace, head, head));
    CHECK_FALSE(wouldCircle(*workspace, leaf, alone));
    CHECK_FALSE(wouldCircle(*workspace, leaf, noId));
}

TEST_CASE("Polish tax numbers are checked")
{
    for (const char* good : {"", " ", "5261040828", "526-104-08-28", "PL 526 104 08 28", "pl5261040828"})
        CHECK(nipProblem(QString::fromUtf8(good)).isEmpty());
    CHECK(nipProblem(QStringLiteral("5261040827")).contains(QStringLiteral("check digit")));
    CHECK(nipProblem(QStringLiteral("0000000000")).contains(QStringLiteral("check digit")));
    CHECK(nipProblem(QStringLiteral("526104082")).contains(QStringLiteral("9 digit")));
    CHECK(nipProblem(QStringLiteral("52610408281")).contains(QStringLiteral("11 digit")));
    CHECK(nipProblem(QStringLiteral("52610A0828")).contains(QStringLiteral("only digits")));
    CHECK(nipProblem(QStringLiteral("٥261040828")).contains(QStringLiteral("only digits")));
    CHECK(taxNumberProblem(QStringLiteral("DE123456789"), {}).isEmpty());
    CHECK(taxNumberProblem(QStringLiteral("123"), QStringLiteral("Germany")).isEmpty());
    CHECK_FALSE(taxNumberProblem(QStringLiteral("123"), QStringLiteral(" POLSKA")).isEmpty());
    CHECK_FALSE(taxNumberProblem(QStringLiteral("PL123"), QStringLiteral("Germany")).isEmpty());
    CHECK_FALSE(taxNumberProblem(QStringLiteral("123"), {}).isEmpty());
}

TEST_CASE_METHOD(RegistryFixture, "views are replaced by name and undone")
{
    SavedViewStore views(*workspace);
    const Id first =
        views.save({noId, QStringLiteral("clients"), QStringLiteral("Mine"), QStringLiteral("{}")});
    CHECK(views.save({noId, QStringLiteral("clients"), QStringLiteral("Mine"),
                      QStringLiteral("{\"a\":1}")}) == first);
    views.save({noId, QStringLiteral("ranking"), QStringLiteral("Mine"), QStringLiteral("{}")});
    REQUIRE(views.all(QStringLiteral("clients")).size() == 1);
    CHECK(views.all(QStringLiteral("clients")).front().definition == QStringLiteral("{\"a\":1}"));
    views.remove(first);
    CHECK(views.all(QStringLiteral("clients")).empty());
    CHECK(lastLabel() == QStringLiteral("Delete view Mine"));
    CHECK(workspace->undo());
    CHECK(views.all(QStringLiteral("clients")).size() == 1);
    views.remove(5);
    CHECK_THROWS_AS(views.save({noId, QStringLiteral("clients"), {}, {}}), Error);
}

TEST_CASE_METHOD(RegistryFixture, "settings of the workspace are checked and kept")
{
    CHECK(workspaceSettings(*workspace).currency == QStringLiteral("PLN"));
    CHECK(workspaceSettings(*workspace).keyClientShare == 10);
    storeWorkspaceSettings(*workspace, {QStringLiteral("EUR"), 12.5, 6});
    CHECK(workspaceSettings(*workspace).currency == QStringLiteral("EUR"));
    CHECK(workspaceSettings(*workspace).keyClientShare == 12.5);
    CHECK(workspaceSettings(*workspace).reviewMonths == 6);
    for (const char* bad : {"", "eur", "EURO", "E1R", "ĄĆĘ"})
        CHECK_THROWS_AS(storeWorkspaceSettings(*workspace, {QString::fromUtf8(bad), 10, 12}), Error);
    for (const double bad : {-0.1, 100.1, std::nan("")})
        CHECK_THROWS_AS(storeWorkspaceSettings(*workspace, {QStringLiteral("PLN"), bad, 12}), Error);
    for (const int bad : {0, 121})
        CHECK_THROWS_AS(storeWorkspaceSettings(*workspace, {QStringLiteral("PLN"), 10, bad}), Error);
}

TEST_CASE_METHOD(RegistryFixture, "findings of the registry")
{
    CHECK(registryFindings(*workspace).empty());
    const Id anna = team.add({noId, QStringLiteral("Anna"), {}, {}, {}});
    const auto ids = clients.add({
        {.name = QStringLiteral("Bad"), .taxNumber = QStringLiteral("1")},
        {.name = QStringLiteral("Łoś"), .status = ClientStatus::KeyClient},
        {.name = QStringLiteral("los"), .status = ClientStatus::KeyClient, .owner = anna},
    });
    const Findings findings = registryFindings(*workspace);
    REQUIRE(findings.size() == 4);
    CHECK(findings[0].code == "tax-number-invalid");
    CHECK(findings[0].row == ids[0]);
    CHECK(findings[1].code == "key-client-without-owner");
    CHECK(findings[1].row == ids[1]);
    CHECK(findings[2].code == "name-used-twice");
    CHECK(findings[2].subject == QStringLiteral("Łoś"));
    CHECK(findings[2].severity == Severity::Hint);
    CHECK(findings[3].code == "too-many-key-clients");
    CHECK(findings[3].sentence.startsWith(QStringLiteral("2 of 3 clients (66.7 %)")));
    storeWorkspaceSettings(*workspace, {QStringLiteral("PLN"), 66.7, 12});
    CHECK(registryFindings(*workspace).size() == 3);
}
