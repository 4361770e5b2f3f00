// Any text in every field of a plan.
#include "report/accountplan.h"
#include "report/golden.h"
#include "report/pdf.h"
#include "testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

/// A plan whose every text is the same.
PlanContent planOf(const QString& text)
{
    PlanContent content;
    content.client = content.owner = content.industry = content.city = content.agreedBy = text;
    content.currency = QStringLiteral("PLN");
    content.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
    content.madeOn = content.agreedOn = QDate(2026, 11, 24);
    content.model = content.clvScenario = text;
    content.details = {{QStringLiteral("notes"), text}, {QStringLiteral("city"), text}};
    for (const PlanSection section : planSections)
        content.sections[planSectionWord(section)] = text;
    PlanContent::GoalLine goal;
    goal.name = goal.measure = goal.unit = goal.owner = goal.person = goal.personGoal = goal.note = text;
    goal.start = {std::nullopt, text};
    goal.target = {1.0, {}};
    content.goals = {goal};
    PlanContent::PersonLine person;
    person.key = 1;
    person.name = person.position = person.unit = person.ourContact = text;
    person.goals = {text};
    content.people = {person};
    PlanContent::ActionLine action;
    action.what = action.person = action.personRoles = action.member = action.goal = action.result = text;
    content.actions = {action};
    content.risks = {{text, QStringLiteral("low"), QStringLiteral("high"), text, text}};
    content.swot = {{QStringLiteral("strength"), text}};
    content.proof = {{text, text, 1.0, 2, 3, 4}};
    content.rank = 1;
    content.rankedClients = 1;
    content.total = 1;
    content.gaps = {{text, Figure(1.0), Figure(2.0), Figure(), {}, {}, {}}};
    content.scenarios = {{text, 25.0, 3.0}, {text, 75.0, 4.0}};
    content.bestCompetitor = content.valueNote = content.manager = text;
    content.value = {{QStringLiteral("product"), 8.0, 7.0, text}};
    content.loyalty = {{QStringLiteral("goal"), text}};
    content.research = {{QStringLiteral("clients"), text, text, text, content.madeOn, false}};
    content.readiness = {{QStringLiteral("money"), QStringLiteral("partly"), text, content.madeOn}};
    content.skills = {{QStringLiteral("social"), text, 4, 3}};
    content.certainty = {{text, QStringLiteral("need"), QStringLiteral("low"), QStringLiteral("high")}};
    return content;
}

QStringList naughty()
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList strings;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& value : array)
        strings << value.toString();
    return strings;
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar letter) { return letter.isSpace(); });
}

/// Letters that a program which reads a file gives back one by one, in the order in which they are written.
bool isLatin(const QString& text)
{
    return !text.trimmed().isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isSpace() || (letter.unicode() >= 0x20 && letter.unicode() < 0x180 && letter.isPrint());
    });
}

} // namespace

TEST_CASE("naughty strings stand in a plan as they are, and come back from what is kept")
{
    const QStringList strings = naughty();
    REQUIRE(strings.size() > 400);
    for (const QString& text : strings) {
        const PlanContent content = planOf(text);
        INFO(text.toStdString());
        CHECK(planFromJson(planJson(content)).goals.front().note == text);
        CHECK(contentText(accountPlan(content)).contains(text));
    }
}

TEST_CASE("naughty strings are set on pages and written as a file")
{
    // Every fifth: a file each takes its time.
    const QStringList strings = naughty();
    const QTemporaryDir folder;
    int read = 0;
    for (qsizetype i = 0; i < strings.size(); i += 5) {
        const QString& text = strings.at(i);
        INFO(text.toStdString());
        const Pdf pdf = writePdf(accountPlan(planOf(text)));
        CHECK(pdf.pages >= 3);
        CHECK(pdf.bytes.startsWith("%PDF-"));
        if (!isLatin(text))
            continue;
        QFile file(folder.filePath(QStringLiteral("plan.pdf")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf.bytes);
        file.close();
        const QString found = withoutSpaces(QString::fromUtf8(test::output(
            QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")})));
        // Twenty fields and more, each in its place.
        CHECK(found.count(withoutSpaces(text)) >= 20);
        ++read;
    }
    CHECK(read > 40);
}

TEST_CASE("names of 500 letters and text from right to left stay within their pages")
{
    for (const QString& text :
         {QString(500, u'W'), QStringLiteral("Łącznie ").repeated(62),
          QStringLiteral("\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 RL 12")}) {
        const Pages pages = typeset(accountPlan(planOf(text)), {});
        const QRectF page(QPointF(), pages.format.page());
        for (const PageContent& content : pages.pages)
            for (const Placed& placed : content.items)
                if (const auto* line = std::get_if<PlacedText>(&placed))
                    CHECK(page.contains(line->at));
        CHECK(pages.pages.size() >= 3);
        CHECK(writePdf(accountPlan(planOf(text))).pages == static_cast<int>(pages.pages.size()));
    }
}

namespace
{

/// The first row of the people of the buying centre.
QStringList personRow(const PlanContent& content)
{
    for (const Block& block : accountPlan(content).blocks)
        if (const auto* table = std::get_if<Table>(&block))
            if (table->columns.size() == 6 && table->columns[2].heading == QStringLiteral("Attitude"))
                return table->rows.front();
    return {};
}

} // namespace

TEST_CASE("naughty strings are people in the plan's table of the buying centre as they stand")
{
    for (const QString& text : naughty()) {
        const QStringList row = personRow(planOf(text));
        INFO(text.toStdString());
        REQUIRE(row.size() == 6);
        CHECK(row.at(0) == (text.isEmpty() ? QStringLiteral("Not known") : text));
        CHECK(row.at(4) == (text.isEmpty() ? QStringLiteral("nobody") : text));
    }
}

TEST_CASE("the plan says of a judgement how sure it is, and how well ours know a person")
{
    PlanContent content = planOf(QStringLiteral("x"));
    PlanContent::PersonLine& person = content.people.front();
    person.name = QStringLiteral("Halina");
    person.position = QStringLiteral("Director");
    person.roles = {QStringLiteral("decider"), QStringLiteral("user")};
    CHECK(personRow(content).at(1) == QStringLiteral("decider, user\nx")); // and what this person wants
    person.goals.clear();
    person.attitude = QStringLiteral("neutral");
    person.influence = QStringLiteral("high");
    person.ourContact = QStringLiteral("Anna");
    // As kept before it was recorded how sure they are.
    CHECK(personRow(content) == QStringList{QStringLiteral("Halina\nDirector"),
                                            QStringLiteral("decider, user"), QStringLiteral("neutral"),
                                            QStringLiteral("high"), QStringLiteral("Anna"),
                                            QStringLiteral("not known")});
    person.rolesSure = {QStringLiteral("known"), QStringLiteral("assumed")};
    person.attitudeSure = QStringLiteral("assumed");
    person.influenceSure = QStringLiteral("stale");
    person.contactStrength = QStringLiteral("strong");
    CHECK(personRow(content) ==
          QStringList{QStringLiteral("Halina\nDirector"), QStringLiteral("decider, user (assumed)"),
                      QStringLiteral("neutral, assumed"), QStringLiteral("high, out of date"),
                      QStringLiteral("Anna"), QStringLiteral("strong")});
    CHECK(planFromJson(planJson(content)).people.front().rolesSure == person.rolesSure);
    CHECK(planFromJson(planJson(content)).people.front().attitudeSure == person.attitudeSure);
    person.attitude.clear();
    CHECK(personRow(content).at(2) == QStringLiteral("not known"));
}
