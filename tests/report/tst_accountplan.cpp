#include "report/accountplan.h"
#include "report/pdf.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

QString mark(const QString& what)
{
    return QStringLiteral("SECRET-") + what;
}

/// Everything that the customer must not read carries the marker; what it may read does not.
PlanContent marked()
{
    PlanContent content;
    content.client = QStringLiteral("RL");
    content.currency = QStringLiteral("PLN");
    content.owner = QStringLiteral("A. Wrona");
    content.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
    content.version = 3;
    content.madeOn = QDate(2026, 11, 24);
    content.agreedOn = QDate(2026, 11, 12);
    content.agreedBy = mark(QStringLiteral("agreed-by"));
    content.model = mark(QStringLiteral("model"));
    content.rank = 7771;
    content.failedGates = {QStringLiteral("fairness")};
    content.rankedClients = 7772;
    content.total = 7773.5;
    content.abcClass = mark(QStringLiteral("class"));
    content.ladder = mark(QStringLiteral("ladder"));
    content.clv = 7774;
    content.clvScenario = mark(QStringLiteral("scenario"));
    content.clvYears = {{1, 7775, 1, 7775, 7775}};
    content.currentGap = Figure(7776);
    content.futureGap = Figure(7777);
    content.details = {{QStringLiteral("city"), QStringLiteral("Gliwice")},
                       {QStringLiteral("notes"), mark(QStringLiteral("notes"))},
                       {QStringLiteral("status"), mark(QStringLiteral("status"))},
                       {QStringLiteral("tags"), mark(QStringLiteral("tags"))},
                       {QStringLiteral("why_key"), mark(QStringLiteral("why"))},
                       {QStringLiteral("annual_revenue"), QStringLiteral("7790")}};
    for (const PlanSection section : planSections)
        content.sections[planSectionWord(section)] = mark(planSectionWord(section));
    PlanContent::GoalLine goal;
    goal.name = QStringLiteral("Shorter lead time");
    goal.measure = QStringLiteral("days");
    goal.start = {12.0, {}};
    goal.target = {8.0, {}};
    goal.owner = QStringLiteral("A. Wrona");
    goal.person = mark(QStringLiteral("goal-person"));
    goal.personGoal = mark(QStringLiteral("person-goal"));
    goal.note = mark(QStringLiteral("goal-note"));
    goal.shared = true;
    PlanContent::GoalLine ours;
    ours.name = mark(QStringLiteral("goal-name"));
    ours.measure = mark(QStringLiteral("goal-measure"));
    ours.unit = mark(QStringLiteral("goal-unit"));
    ours.start = {{}, mark(QStringLiteral("goal-start"))};
    ours.target = {{}, mark(QStringLiteral("goal-target"))};
    ours.latest = {{}, mark(QStringLiteral("goal-latest"))};
    ours.owner = mark(QStringLiteral("goal-owner"));
    content.goals = {goal, ours};
    PlanContent::PersonLine person;
    person.key = 1;
    person.name = QStringLiteral("H. Malik");
    person.position = QStringLiteral("Managing director");
    person.roles = {QStringLiteral("decider")};
    person.goals = {mark(QStringLiteral("goals-of-person"))};
    person.attitude = QStringLiteral("opponent");
    person.influence = QStringLiteral("high");
    person.ourContact = QStringLiteral("A. Wrona");
    PlanContent::PersonLine stranger;
    stranger.key = 3;
    stranger.name = mark(QStringLiteral("nobody-knows"));
    content.people = {person, stranger};
    PlanContent::PersonLine unknown;
    unknown.key = 2;
    unknown.name = mark(QStringLiteral("placeholder"));
    unknown.placeholder = true;
    content.people.push_back(unknown);
    content.edges = {{1, 2, QStringLiteral("conflict"), 3, false}};
    PlanContent::ActionLine action;
    action.what = QStringLiteral("Hand over technical information");
    action.person = QStringLiteral("H. Malik");
    action.personRoles = mark(QStringLiteral("roles"));
    action.goal = mark(QStringLiteral("action-goal"));
    action.result = mark(QStringLiteral("result"));
    action.level = QStringLiteral("strategic");
    action.status = QStringLiteral("planned");
    action.tactics = {{QStringLiteral("need"), QStringLiteral("maintain")}};
    action.factors = {QStringLiteral("trust")};
    action.cost = 7778;
    action.shared = true;
    PlanContent::ActionLine quiet = action;
    quiet.what = mark(QStringLiteral("action-what"));
    quiet.member = mark(QStringLiteral("action-member"));
    quiet.shared = false;
    content.actions = {action, quiet};
    content.risks = {{mark(QStringLiteral("risk")), QStringLiteral("high"), QStringLiteral("high"),
                      mark(QStringLiteral("answer")), mark(QStringLiteral("risk-owner"))}};
    content.swot = {{QStringLiteral("threat"), mark(QStringLiteral("competitor"))}};
    content.targets = {{content.period, 7779, 7780.0, 7781, 7782}};
    content.proof = {
        {mark(QStringLiteral("criterion")), mark(QStringLiteral("rule")), 7783.0, 7784, 7785, 7786}};
    content.gaps = {{mark(QStringLiteral("line")), Figure(7787), Figure(7788), Figure(7789), {}, {}, {}}};
    content.factors = {{QStringLiteral("trust"), QStringLiteral("low"), {}}};
    content.certainty = {{mark(QStringLiteral("service")), QStringLiteral("need"), QStringLiteral("low"),
                          QStringLiteral("high")}};
    content.scenarios = {{mark(QStringLiteral("other-scenario")), 7791.0, 7792.0}};
    content.bestCompetitor = mark(QStringLiteral("best-competitor"));
    content.valueNote = mark(QStringLiteral("value-note"));
    content.value = {{QStringLiteral("product"), 7793.0, 7794.0, mark(QStringLiteral("value-part"))}};
    content.loyalty = {{QStringLiteral("goal"), mark(QStringLiteral("loyalty"))}};
    content.research = {{QStringLiteral("clients"), mark(QStringLiteral("question")),
                         mark(QStringLiteral("reply")), mark(QStringLiteral("source")), content.madeOn,
                         false}};
    content.readiness = {{QStringLiteral("money"), QStringLiteral("partly"),
                          mark(QStringLiteral("readiness")), content.madeOn}};
    content.manager = mark(QStringLiteral("manager"));
    content.skills = {{QStringLiteral("social"), mark(QStringLiteral("skill")), 7795, 7796}};
    return content;
}

QString textOf(const Pdf& pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf.bytes);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Without grouping, so that "7,776" is found as 7776.
QString plain(QString text)
{
    return text.remove(u',').remove(QChar::Nbsp);
}

AccountPlanOptions customer()
{
    AccountPlanOptions options;
    options.edition = Edition::Customer;
    return options;
}

} // namespace

TEST_CASE("the customer's edition has none of our judgements, figures or competitors, in content and file")
{
    const Document document = accountPlan(marked(), customer());
    for (const QString& text : {contentText(document), textOf(writePdf(document))}) {
        CHECK_FALSE(text.contains(QStringLiteral("SECRET")));
        CHECK_FALSE(plain(text).contains(QStringLiteral("77")));
        for (const auto* word :
             {"decider", "opponent", "conflict", "trust", "maintain", "strategic", "internal"})
            CHECK_FALSE(text.contains(QLatin1String(word), Qt::CaseInsensitive));
        for (const auto* word :
             {"RL", "H. Malik", "Managing director", "Shorter lead time", "Hand over technical", "Gliwice"})
            CHECK(text.contains(QLatin1String(word)));
    }
    CHECK_FALSE(writePdf(document).bytes.contains("SECRET"));
}

TEST_CASE("the internal edition says everything")
{
    const QString text = contentText(accountPlan(marked()));
    for (const auto* what : {"agreed-by",
                             "model",
                             "class",
                             "scenario",
                             "notes",
                             "status",
                             "tags",
                             "why",
                             "assumptions",
                             "people",
                             "programmes",
                             "resources",
                             "difficulties",
                             "client-strategy",
                             "client-goals",
                             "client-finances",
                             "client-market",
                             "goals-of-person",
                             "placeholder",
                             "roles",
                             "risk",
                             "answer",
                             "risk-owner",
                             "competitor",
                             "criterion",
                             "rule",
                             "line",
                             "service",
                             "goal-name",
                             "goal-measure",
                             "goal-target",
                             "goal-owner",
                             "action-what",
                             "action-member",
                             "goals-and-tasks",
                             "nobody-knows",
                             "best-competitor",
                             "value-note",
                             "value-part",
                             "loyalty",
                             "question",
                             "reply",
                             "source",
                             "readiness",
                             "manager",
                             "skill"}) {
        INFO(what);
        CHECK(text.contains(mark(QLatin1String(what))));
    }
    for (const auto* number :
         {"7771", "7774", "7776", "7779", "7780", "7781", "7782", "7784", "7787", "7790"}) {
        INFO(number);
        CHECK(plain(text).contains(QLatin1String(number)));
    }
}

TEST_CASE("the action matrix says all of an action, and a failed gate stands by the rank")
{
    PlanContent content = marked();
    content.actions.front().personRoles = QStringLiteral("decider");
    content.actions.front().dueOn = QDate(2026, 12, 14);
    AccountPlanOptions options;
    options.parts = {PlanPart::ActionMatrix, PlanPart::Ranking};
    const QString text = contentText(accountPlan(content, options));
    INFO(text.toStdString());
    CHECK(text.contains(
        QStringLiteral("H. Malik\ndecider\nSECRET-goals-of-person | need: maintain | Trust | "
                       "Hand over technical information\nLevel: strategic\nResult: SECRET-result | "
                       " | 14\u00a0Dec\u00a02026\nplanned\n7,778\u00a0PLN\n")));
    CHECK(text.contains(QStringLiteral("Not advisable as a key client: Fairness failed.")));
}

TEST_CASE("a client with no data at all still has a plan, part by part")
{
    PlanContent content;
    content.client = QStringLiteral("Nobody");
    content.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
    content.madeOn = QDate(2026, 11, 24);
    const QString expected = QStringLiteral(
        "Account plan 2027 · internal edition\nNobody\ndraft of 24\u00a0November\u00a02026\n"
        "\n# 1  Assumptions\nNo assumptions are written down.\n"
        "\n# 2  Goals and tasks\nNo goals are set.\n"
        "\n# 3  People\nNobody at the client is recorded.\n"
        "\n# 4  Programmes and actions\nNo actions are planned.\n"
        "\n# 5  Resources, risks and difficulties\nNeither resources nor risks are written down.\n"
        "\n# 6  The client's business\nNothing is written about the client's own business.\n"
        "\n# 7  Strengths and weaknesses of our offer\nOur offer has not been assessed.\n"
        "\n# A  Client's details\n"
        "\n# B  Ranking\nThe client is not ranked.\n"
        "\n# C  Gaps\nNo sales and purchases are recorded.\n"
        "\n# D  Client lifetime value\nNo scenario is recorded.\n"
        "\n# E  Relationship profile\nThe relationship has not been assessed.\n"
        "\n# F  Buying centre\nNobody at the client is recorded.\n"
        "\n# G  Certainty of the relationship\nNo certainties are recorded.\n"
        "\n# H  Action matrix\nNo actions are planned.\n"
        "\n# I  Value for the client\nWhat the client gains from us has not been assessed.\n"
        "\n# J  Checklists\nNeither research nor readiness nor a profile is recorded.\n");
    CHECK(contentText(accountPlan(content)).toStdString() == expected.toStdString());
    CHECK(writePdf(accountPlan(content)).planPages == 1);
}

TEST_CASE("parts that were not chosen are not there")
{
    AccountPlanOptions options;
    options.parts = {PlanPart::Goals, PlanPart::Certainty};
    const QString text = contentText(accountPlan(marked(), options));
    CHECK(text.contains(QStringLiteral("# 1  Goals and tasks")));
    CHECK(text.contains(QStringLiteral("# A  Certainty of the relationship")));
    CHECK(text.count(QStringLiteral("\n# ")) == 2);
}

TEST_CASE(
    "from empty to sixty actions and forty people the plan stays within six pages or names its longest part")
{
    for (const int size : {0, 3, 10, 20, 40, 60}) {
        PlanContent content = marked();
        content.actions.clear();
        content.people.clear();
        for (int i = 0; i < size; ++i) {
            PlanContent::ActionLine action;
            action.what =
                QStringLiteral("Hand over technical information, help with project planning %1").arg(i);
            action.person = QStringLiteral("H. Malik");
            action.status = QStringLiteral("planned");
            content.actions.push_back(action);
        }
        for (int i = 0; i < std::min(size, 40); ++i) {
            PlanContent::PersonLine person;
            person.key = i + 1;
            person.name = QStringLiteral("Person %1").arg(i);
            person.x = 200.0 * (i % 8);
            person.y = 120.0 * (i / 8);
            content.people.push_back(person);
        }
        const Pdf pdf = writePdf(accountPlan(content));
        INFO(size << " actions: " << pdf.planPages << " pages of plan");
        CHECK(pdf.planPages <= 6);
        CHECK_FALSE(pdf.longestSection.isEmpty());
    }
}

TEST_CASE("actions stand by their due date, those without one last")
{
    PlanContent content = marked();
    content.actions.clear();
    for (const auto& [what, due] :
         {std::pair{"Third", QDate(2027, 3, 1)}, std::pair{"Last", QDate()},
          std::pair{"First", QDate(2026, 12, 1)}, std::pair{"Second", QDate(2027, 1, 9)}}) {
        PlanContent::ActionLine action;
        action.what = QLatin1String(what);
        action.dueOn = due;
        content.actions.push_back(action);
    }
    AccountPlanOptions options;
    options.parts = {PlanPart::Actions};
    const QString text = contentText(accountPlan(content, options));
    INFO(text.toStdString());
    CHECK(text.indexOf(QStringLiteral("First")) < text.indexOf(QStringLiteral("Second")));
    CHECK(text.indexOf(QStringLiteral("Second")) < text.indexOf(QStringLiteral("Third")));
    CHECK(text.indexOf(QStringLiteral("Third")) < text.indexOf(QStringLiteral("Last")));
}

TEST_CASE("strengths stand beside weaknesses, chances beside threats")
{
    PlanContent content = marked();
    content.swot = {{QStringLiteral("strength"), QStringLiteral("S1")},
                    {QStringLiteral("strength"), QStringLiteral("S2")},
                    {QStringLiteral("weakness"), QStringLiteral("W1")},
                    {QStringLiteral("threat"), QStringLiteral("T1")}};
    AccountPlanOptions options;
    options.parts = {PlanPart::Swot};
    const QString text = contentText(accountPlan(content, options));
    CHECK(text.endsWith(QStringLiteral("Strengths | Weaknesses\nS1 | W1\nS2 | \n"
                                       "Opportunities | Threats\nnothing written | T1\n")));
}
