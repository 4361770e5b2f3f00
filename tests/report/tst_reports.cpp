#include "buyingcentre/personstore.h"
#include "plan/actionstore.h"
#include "plan/meeting.h"
#include "plan/plangoal.h"
#include "plan/planstore.h"
#include "registry/clientstore.h"
#include "report/clienthistory.h"
#include "report/pdf.h"
#include "report/rankingreport.h"
#include "report/reviewpack.h"
#include "scoring/catalogue.h"
#include "scoring/gatestore.h"
#include "scoring/modelstore.h"
#include "testdata.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

const QDate today(2026, 11, 24);

struct ReportFixture {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));

    Id addClient(const QString& name)
    {
        Client added;
        added.name = name;
        return ClientStore(*workspace).add(added);
    }
    Id addPlan(Id client)
    {
        Plan plan;
        plan.client = client;
        plan.period = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
        return PlanStore(*workspace).add(plan);
    }
};

Ranking sampleRanking()
{
    ScoringModel model;
    model.name = QStringLiteral("Published model");
    for (const auto& [name, weight] : {std::pair{"Image", 1900}, std::pair{"Gap", 3000}}) {
        ModelCriterion used;
        used.criterion.name = QString::fromLatin1(name);
        used.weight = weight;
        used.scale = Scale::Points;
        model.criteria.push_back(used);
    }
    Matrix raw(3, 2);
    raw << 12, 13, 5, 6, 9, 1;
    return Ranking::fromValues({QStringLiteral("RL"), QStringLiteral("'=Żółw & <co>"), QStringLiteral("MD")},
                               model, raw);
}

/// A file of an archive.
QString part(const QByteArray& workbook, const QString& name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(workbook);
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys,zipfile;sys.stdout.buffer.write("
                                 "zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
                  path, name});
    REQUIRE(python.waitForFinished());
    REQUIRE(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

TEST_CASE("a review pack says what is decided, overdue, reached, next and changed")
{
    ReportFixture fixture;
    const Id client = fixture.addClient(QStringLiteral("RL"));
    const Id other = fixture.addClient(QStringLiteral("MD"));
    const Id plan = fixture.addPlan(client);
    PlanGoal goal;
    goal.plan = plan;
    goal.name = QStringLiteral("Preferred supplier");
    goal.unit = QStringLiteral("%");
    goal.start = {30.0, {}};
    goal.target = {50.0, {}};
    goal.progress = {{today.addDays(-60), {35.0, {}}, {}}, {today.addDays(-5), {40.0, {}}, {}}};
    GoalStore(*fixture.workspace).add(goal);
    Action action;
    action.client = client;
    action.what = QStringLiteral("Late thing");
    action.dueOn = today.addDays(-3);
    ActionStore(*fixture.workspace).add(action);
    action.what = QStringLiteral("Coming thing");
    action.dueOn = today.addDays(9);
    ActionStore(*fixture.workspace).add(action);
    action.client = other;
    action.what = QStringLiteral("Of another client");
    ActionStore(*fixture.workspace).add(action);
    const QString text = contentText(reviewPack(*fixture.workspace, client, today.addDays(-40), today));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("Nobody is responsible for this plan")));
    CHECK(text.contains(QStringLiteral("Late thing")));
    CHECK(text.contains(QStringLiteral("Coming thing")));
    CHECK_FALSE(text.contains(QStringLiteral("Of another client")));
    CHECK(text.contains(QStringLiteral("35\u00a0%")));
    CHECK(text.contains(QStringLiteral("40\u00a0%")));
    CHECK(text.contains(QStringLiteral("Add goal Preferred supplier for RL")));
    CHECK_FALSE(text.contains(QChar(0x2026))); // nothing is cut where there is room
}

TEST_CASE("a review pack is two pages, however much there is")
{
    ReportFixture fixture;
    const Id client = fixture.addClient(QString(500, u'W'));
    const Id plan = fixture.addPlan(client);
    for (int i = 0; i < 40; ++i) {
        PlanGoal goal;
        goal.plan = plan;
        goal.name = QStringLiteral("%1 %2").arg(QString(300, u'g')).arg(i);
        goal.dueOn = today.addDays(-i);
        GoalStore(*fixture.workspace).add(goal);
        Action action;
        action.client = client;
        action.what =
            QStringLiteral("Something that takes a line or two of a table to be said %1 ").arg(i).repeated(4);
        action.dueOn = today.addDays(i - 20);
        ActionStore(*fixture.workspace).add(action);
    }
    CHECK(writePdf(reviewPack(*fixture.workspace, client, today.addDays(-90), today)).pages <= 2);
    const Id empty = fixture.addClient(QStringLiteral("Empty"));
    CHECK(writePdf(reviewPack(*fixture.workspace, empty, today.addDays(1), today)).pages == 1);
}

TEST_CASE("the last review is the newest one held, else three months ago")
{
    ReportFixture fixture;
    const Id client = fixture.addClient(QStringLiteral("RL"));
    CHECK(lastReview(*fixture.workspace, client, today) == QDate(2026, 8, 24));
    MeetingStore store(*fixture.workspace);
    Meeting meeting;
    meeting.client = client;
    meeting.kind = MeetingKind::Review;
    meeting.held = true;
    meeting.subject = QStringLiteral("Review");
    for (const QDate on : {QDate(2026, 5, 1), QDate(2026, 10, 2)}) {
        meeting.on = on;
        store.add(meeting);
    }
    meeting.held = false;
    meeting.on = QDate(2026, 11, 1);
    store.add(meeting);
    CHECK(lastReview(*fixture.workspace, client, today) == QDate(2026, 10, 2));
}

TEST_CASE("the history of a client knows its rows, also those that are gone, and no others")
{
    ReportFixture fixture;
    const Id client = fixture.addClient(QStringLiteral("RL"));
    const Id other = fixture.addClient(QStringLiteral("MD"));
    ActionStore actions(*fixture.workspace);
    Action action;
    action.client = client;
    action.what = QStringLiteral("Call");
    const Id id = actions.add(action);
    actions.remove({id});
    action.client = other;
    actions.add(action);
    const QDate now = QDate::currentDate();
    CHECK(clientHistory(*fixture.workspace, client, now).size() == 3);
    CHECK(clientHistory(*fixture.workspace, client, now.addDays(1)).empty());
    fixture.workspace->undo();
    CHECK(clientHistory(*fixture.workspace, other, now).size() == 1);
}

TEST_CASE("a review pack says old and new values, also of rows that hang on the client through others")
{
    ReportFixture fixture;
    Workspace& workspace = *fixture.workspace;
    const Id client = fixture.addClient(QStringLiteral("RL"));
    const Id other = fixture.addClient(QStringLiteral("MD"));
    const Id plan = fixture.addPlan(client);
    PlanGoal goal;
    goal.plan = plan;
    goal.name = QStringLiteral("Preferred supplier");
    goal.dueOn = QDate(2027, 3, 1);
    goal.progress = {{QDate(2026, 11, 1), {35.0, {}}, {}}};
    goal.id = GoalStore(workspace).add(goal);
    Meeting meeting;
    meeting.client = client;
    meeting.subject = QStringLiteral("Kick-off");
    meeting.on = QDate(2026, 11, 2);
    meeting.promises = {
        {noId, PromiseSide::Ours, QStringLiteral("Send drawings"), {}, PromiseState::Open, noId}};
    meeting.id = MeetingStore(workspace).add(meeting);
    Action action;
    action.client = other;
    action.what = QStringLiteral("Of another client");
    action.id = ActionStore(workspace).add(action);

    goal.dueOn = QDate(2027, 6, 30);
    GoalStore(workspace).update(goal);
    goal = GoalStore(workspace).ofPlan(plan).front();
    goal.progress.front().value = {38.0, {}};
    GoalStore(workspace).update(goal);
    meeting = MeetingStore(workspace).ofClient(client).front();
    meeting.promises.front().state = PromiseState::Kept;
    MeetingStore(workspace).update(meeting);
    action.what = QStringLiteral("Still of another client");
    ActionStore(workspace).update(action);

    const QDate now = QDate::currentDate();
    const QString text = contentText(reviewPack(workspace, client, now.addDays(-1), now));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("Due: 1 Mar 2027 → 30 Jun 2027")));
    CHECK(text.contains(QStringLiteral("Value: 35 → 38")));
    CHECK(text.contains(QStringLiteral("State: Open → Kept"), Qt::CaseInsensitive));
    CHECK_FALSE(text.contains(QStringLiteral("of another client"), Qt::CaseInsensitive));

    // Also where the row is gone by now.
    GoalStore(workspace).remove(goal.id);
    const auto steps = clientHistory(workspace, client, now.addDays(-1));
    const bool found = std::any_of(steps.begin(), steps.end(), [](const ClientChange& change) {
        return change.fields.contains(QStringLiteral("Value: 35 → 38"));
    });
    CHECK(found);
}

TEST_CASE("a ranking report has model, totals, chart and proofs")
{
    ReportFixture fixture;
    const Ranking ranking = sampleRanking();
    const Document document = rankingReport(*fixture.workspace, ranking, today);
    const QString text = contentText(document);
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("49.00 %")));
    CHECK(text.contains(QStringLiteral("They are used as they stand")));
    CHECK(text.contains(QStringLiteral("## 1. RL: 6.18"))); // 0.19 x 12 + 0.30 x 13
    CHECK(text.contains(QStringLiteral("Image | 12 | 19.00 % | 12 | ")));
    CHECK(text.contains(QStringLiteral("| 2.28\nGap | 13 | 30.00 % | 13 | ")));
    CHECK(text.contains(QStringLiteral("ahead of")));
    CHECK(text.count(QStringLiteral("used as they stand")) == 1);
    CHECK(text.contains(QStringLiteral("'=Żółw & <co>")));
    CHECK(writePdf(document).pages >= 2);
}

TEST_CASE("clients that fail a gate are marked in report and workbook, and no others")
{
    ReportFixture fixture;
    const Id good = fixture.addClient(QStringLiteral("RL"));
    const Id bad = fixture.addClient(QStringLiteral("MD"));
    GateStore(*fixture.workspace).set({bad, GateKind::Fairness, Verdict::Fail, {}, today});
    GateStore(*fixture.workspace).set({good, GateKind::Fairness, Verdict::Conditional, {}, today});
    ModelStore(*fixture.workspace).add(publishedModel());
    const auto model = readModel(*fixture.workspace, modelNames(*fixture.workspace).front().id);
    const Ranking ranking = Ranking::fromWorkspace(*fixture.workspace, *model);
    const QString text = contentText(rankingReport(*fixture.workspace, ranking, today));
    INFO(text.toStdString());
    CHECK(text.contains(QRegularExpression(QStringLiteral("\\| MD.* † \\|"))));
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("\\| RL.* † \\|"))));
    CHECK(text.contains(QStringLiteral("not advisable as a key client")));
    const QString strings =
        part(rankingWorkbook(*fixture.workspace, ranking, today), QStringLiteral("xl/sharedStrings.xml"));
    CHECK(strings.count(QStringLiteral("not advisable")) == 1);
}

TEST_CASE("a ranking report of many clients says how many it proves")
{
    ReportFixture fixture;
    ScoringModel model;
    model.criteria.resize(1);
    model.criteria.front().criterion.name = QStringLiteral("Image");
    model.criteria.front().weight = 10000;
    std::vector<QString> names;
    for (int i = 0; i < 30; ++i)
        names.push_back(QStringLiteral("Client %1").arg(i));
    const Ranking ranking = Ranking::fromValues(names, model, Matrix::Random(30, 1));
    const QString text = contentText(rankingReport(*fixture.workspace, ranking, today));
    CHECK(text.contains(QStringLiteral("The first 25 of 30 clients.")));
    CHECK(text.contains(QStringLiteral("The first 20 of 30 clients.")));
}

TEST_CASE("a ranking workbook computes totals and ranks itself and holds any name as text")
{
    ReportFixture fixture;
    const QByteArray book = rankingWorkbook(*fixture.workspace, sampleRanking(), today);
    const QString sheet = part(book, QStringLiteral("xl/worksheets/sheet1.xml"));
    INFO(sheet.toStdString());
    CHECK(sheet.contains(QStringLiteral("<f>SUMPRODUCT($D$3:$E$3,D5:E5)</f><v>6.18")));
    CHECK(sheet.contains(QStringLiteral("<f>1+COUNTIF($C$5:$C$7,\"&gt;=\"&amp;(C5+0.000000001))</f><v>1<")));
    CHECK(sheet.contains(QStringLiteral("state=\"frozen\"")));
    CHECK(sheet.contains(QStringLiteral("<autoFilter ref=\"A4:F7\"")));
    const QString contributions = part(book, QStringLiteral("xl/worksheets/sheet2.xml"));
    CHECK(contributions.contains(QStringLiteral("SUM(B2:C2)")));
    // Name and values of a row come from the same row of the first sheet, however it is sorted.
    CHECK(contributions.contains(QStringLiteral("<f>'Ranking'!$B$5</f><v>RL</v>")));
    CHECK(contributions.contains(QStringLiteral("<f>'Ranking'!$D$3*'Ranking'!$D$5</f><v>2.28")));
    CHECK(contributions.contains(QStringLiteral("<f>'Ranking'!$E$3*'Ranking'!$E$7</f>")));
    CHECK(part(book, QStringLiteral("xl/worksheets/sheet3.xml"))
              .contains(QStringLiteral("<f>'Ranking'!$E$3</f><v>0.3<")));
    CHECK(part(book, QStringLiteral("xl/worksheets/sheet3.xml"))
              .contains(QStringLiteral("<f>SUM(B2:B3)</f><v>0.49")));
    CHECK(part(book, QStringLiteral("xl/sharedStrings.xml"))
              .contains(QStringLiteral("'=Żółw &amp; &lt;co&gt;")));
    CHECK(part(book, QStringLiteral("xl/charts/chart1.xml")).contains(QStringLiteral("$C$5:$C$7")));
}

TEST_CASE("user texts in a workbook are plain strings, without guard and without formula")
{
    ReportFixture fixture;
    ScoringModel model;
    model.name = QStringLiteral("=2+2");
    ModelCriterion used;
    used.criterion.name = QStringLiteral("@SUM(A1)");
    used.weight = 10000;
    used.scale = Scale::Points;
    model.criteria.push_back(used);
    Matrix raw(2, 1);
    raw << 2, 1;
    const QByteArray book = rankingWorkbook(
        *fixture.workspace, Ranking::fromValues({QStringLiteral("=1+1"), QStringLiteral("-5")}, model, raw),
        today);
    const QString strings = part(book, QStringLiteral("xl/sharedStrings.xml"));
    for (const char* text : {"<t>=1+1</t>", "<t>-5</t>", "<t>@SUM(A1)</t>"})
        CHECK(strings.contains(QLatin1String(text)));
    int formulas = 0;
    for (int sheet = 1; sheet <= 4; ++sheet) {
        const QString xml = part(book, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
        auto all = QRegularExpression(QStringLiteral("<f>([^<]*)</f>")).globalMatch(xml);
        for (; all.hasNext(); ++formulas) {
            const QString formula = all.next().captured(1);
            INFO(formula.toStdString());
            CHECK(formula.contains(
                QRegularExpression(QStringLiteral("^(SUM\\(|SUMPRODUCT\\(|1\\+COUNTIF\\(|'Ranking'!)"))));
            CHECK_FALSE(formula.contains(QStringLiteral("1+1")));
            CHECK_FALSE(formula.contains(QStringLiteral("A1)")));
        }
    }
    CHECK(formulas > 5);
}

TEST_CASE("every naughty name is a string of the workbook")
{
    ReportFixture fixture;
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QString> names;
    for (const QJsonValue& text : QJsonDocument::fromJson(file.readAll()).array())
        if (!text.toString().trimmed().isEmpty())
            names.push_back(text.toString());
    REQUIRE(names.size() > 500);
    const auto count = static_cast<Eigen::Index>(names.size());
    ScoringModel model;
    model.name = QStringLiteral("Published model");
    ModelCriterion used;
    used.weight = 10000;
    used.scale = Scale::Points;
    model.criteria.push_back(used);
    const QByteArray book =
        rankingWorkbook(*fixture.workspace, Ranking::fromValues(names, model, Matrix::Ones(count, 1)), today);
    const QString sheet = part(book, QStringLiteral("xl/worksheets/sheet1.xml"));
    // The column of names holds references to strings and nothing else.
    const QRegularExpression string(QStringLiteral("<c r=\"B[0-9]+\"[^>]* t=\"s\"><v>[0-9]+</v></c>"));
    CHECK(sheet.count(string) == count + 2); // the heading and a word about weights
    CHECK_FALSE(sheet.contains(QRegularExpression(QStringLiteral("<c r=\"B[0-9]+\"[^>]*><f>"))));
    auto formulas = QRegularExpression(QStringLiteral("<f>([^<]*)</f>")).globalMatch(sheet);
    while (formulas.hasNext()) {
        const QString formula = formulas.next().captured(1);
        INFO(formula.toStdString());
        CHECK((formula.startsWith(QStringLiteral("SUMPRODUCT($D$3:")) ||
               formula.startsWith(QStringLiteral("1+COUNTIF($C$5:"))));
    }
    CHECK(part(book, QStringLiteral("xl/sharedStrings.xml"))
              .contains(QStringLiteral("<t>&lt;script&gt;alert(123)&lt;/script&gt;</t>")));
}

TEST_CASE("a ranking of nobody is a workbook too")
{
    ReportFixture fixture;
    ScoringModel model;
    model.name = QStringLiteral("Empty");
    const Ranking ranking = Ranking::fromValues({}, model, Matrix(0, 0));
    CHECK(rankingWorkbook(*fixture.workspace, ranking, today).startsWith("PK"));
    CHECK(writePdf(rankingReport(*fixture.workspace, ranking, today)).pages >= 1);
}
