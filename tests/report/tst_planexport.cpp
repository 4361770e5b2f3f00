// Plans as files: one, a folder of many, what stops in between, and what stands on the pages.
#include "base/error.h"
#include "base/progress.h"
#include "plan/plangather.h"
#include "plan/plangoal.h"
#include "plan/planstore.h"
#include "registry/clientstore.h"
#include "report/planexport.h"
#include "testdata.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <set>

using namespace kam;

namespace
{

const QDate today(2026, 11, 24);

struct Folder {
    QTemporaryDir place;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(place.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    QString plans = place.filePath(QStringLiteral("plans"));

    Id addClient(const QString& name)
    {
        Client added;
        added.name = name;
        return ClientStore(*workspace).add(added);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(plans).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] QByteArray content(const QString& name) const
    {
        QFile file(QDir(plans).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

PlanExport options()
{
    PlanExport wanted;
    wanted.today = today;
    return wanted;
}

/// Is cancelled when so many plans are written.
class CancelAfter : public Progress
{
public:
    explicit CancelAfter(qint64 plans) : m_plans(plans) {}
    void advance(qint64 done, qint64) override { m_done = done; }
    [[nodiscard]] bool cancelled() const override { return m_done >= m_plans; }

private:
    qint64 m_plans;
    qint64 m_done = 0;
};

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString textOf(const QString& path)
{
    return QString::fromUtf8(
        output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
}

} // namespace

TEST_CASE("a folder of plans that is cancelled keeps what was written and says what was not")
{
    Folder folder;
    std::vector<PlanChoice> clients;
    for (const auto* name : {"A", "B", "C", "D"})
        clients.push_back({folder.addClient(QString::fromLatin1(name)), noId});
    CancelAfter progress(2);
    const auto exported = exportPlans(*folder.workspace, clients, folder.plans, options(), progress);
    REQUIRE(exported.size() == 4);
    CHECK(exported[1].problem.isEmpty());
    CHECK(exported[2].problem == QStringLiteral("Cancelled."));
    CHECK(exported[3].name == QStringLiteral("D"));
    CHECK(exported[3].path.isEmpty());
    CHECK(folder.files() == QStringList{QStringLiteral("A.pdf"), QStringLiteral("B.pdf")});
}

TEST_CASE(
    "a file that is there is left alone unless replacing was asked for, and nothing is left half written")
{
    Folder folder;
    const std::vector<PlanChoice> clients{{folder.addClient(QStringLiteral("A")), noId},
                                          {folder.addClient(QStringLiteral("B")), noId}};
    REQUIRE(QDir().mkpath(folder.plans));
    QFile there(QDir(folder.plans).filePath(QStringLiteral("A.pdf")));
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    NoProgress progress;
    auto exported = exportPlans(*folder.workspace, clients, folder.plans, options(), progress);
    CHECK_FALSE(exported[0].problem.isEmpty());
    CHECK(exported[1].problem.isEmpty());
    CHECK(folder.content(QStringLiteral("A.pdf")) == "mine");
    CHECK(folder.files().size() == 2);
    PlanExport replacing = options();
    replacing.replace = true;
    exported = exportPlans(*folder.workspace, clients, folder.plans, replacing, progress);
    CHECK(exported[0].problem.isEmpty());
    CHECK(folder.content(QStringLiteral("A.pdf")).startsWith("%PDF-"));
    CHECK(folder.content(QStringLiteral("A.pdf")).trimmed().endsWith("%%EOF"));
    CHECK(folder.files().size() == 2);
}

TEST_CASE("any name of a client makes a file within the folder, each its own")
{
    Folder folder;
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<PlanChoice> clients;
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& value : strings)
        if (!value.toString().trimmed().isEmpty() && !value.toString().contains(QChar(0)))
            try {
                clients.push_back({folder.addClient(value.toString()), noId});
            } catch (const Error&) { // no name, by the rules of the registry
            }
    for (const auto* name : {"../../etc/passwd", "..", "CON", "a/b\\c:d*e?f", "RL", "rl", "RL."})
        clients.push_back({folder.addClient(QString::fromLatin1(name)), noId});
    clients.push_back({folder.addClient(QString(500, u'Ż')), noId});
    REQUIRE(clients.size() > 300);
    const QStringList names = planFileNames(*folder.workspace, clients);
    std::set<QString> distinct;
    for (const QString& name : names) {
        INFO(name.toStdString());
        CHECK(QFileInfo(QDir(folder.plans).filePath(name)).absoluteDir() == QDir(folder.plans));
        CHECK(name.toUtf8().size() <= 200);
        CHECK(distinct.insert(name.toLower()).second);
    }
}

TEST_CASE("an agreed version gives the same text and pages later, whatever changed since")
{
    Folder folder;
    Workspace& workspace = *folder.workspace;
    const Id client = folder.addClient(QStringLiteral("RL"));
    Plan plan;
    plan.client = client;
    plan.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
    plan.sections[PlanSection::Assumptions] = QStringLiteral("Quality decides.");
    plan.id = PlanStore(workspace).add(plan);
    PlanGoal goal;
    goal.plan = plan.id;
    goal.name = QStringLiteral("Preferred supplier");
    goal.target = {50.0, {}};
    GoalStore(workspace).add(goal);
    PlanStore(workspace).agree(
        plan.id, today, QStringLiteral("A. Wrona"),
        planJson(gatherPlan(workspace, *PlanStore(workspace).plan(plan.id), {today, noId})));
    const Plan agreed = *PlanStore(workspace).plan(plan.id);
    const QString first = folder.place.filePath(QStringLiteral("first.pdf"));
    exportPlan(workspace, agreed, first, options());

    Client renamed = *ClientStore(workspace).client(client);
    renamed.name = QStringLiteral("Renamed");
    renamed.city = QStringLiteral("Gliwice");
    ClientStore(workspace).update(renamed);
    PlanExport later = options();
    later.today = today.addDays(200);
    const QString second = folder.place.filePath(QStringLiteral("second.pdf"));
    exportPlan(workspace, agreed, second, later);
    CHECK(textOf(first).contains(QStringLiteral("Preferred supplier")));
    CHECK(textOf(first) == textOf(second));
}

TEST_CASE("every page of a plan is drawn, and what the content says stands in the file")
{
    Folder folder;
    const Id client = folder.addClient(QStringLiteral("Żółw i Gęś"));
    Plan plan;
    plan.client = client;
    plan.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
    for (const PlanSection section : planSections)
        plan.sections[section] =
            QStringLiteral("Zażółć gęślą jaźń, %1. ").arg(planSectionWord(section)).repeated(30);
    PlanStore(*folder.workspace).add(plan);
    const QString path = folder.place.filePath(QStringLiteral("plan.pdf"));
    exportPlan(*folder.workspace, client, path, options());
    const QString text = textOf(path);
    for (const QString& word :
         contentText(accountPlan(planContentFor(*folder.workspace, client, today)))
             .replace(QChar::Nbsp, u' ')
             .split(QRegularExpression(QStringLiteral("[\\s|#:]+")), Qt::SkipEmptyParts)) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }
    output(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("40"), QStringLiteral("-png"),
                                        path, folder.place.filePath(QStringLiteral("page"))});
    const QStringList pages = QDir(folder.place.path()).entryList({QStringLiteral("page*.png")});
    CHECK(pages.size() >= 4);
    for (const QString& page : pages) {
        const QImage image(folder.place.filePath(page));
        REQUIRE_FALSE(image.isNull());
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
        INFO(page.toStdString());
        CHECK(inked > 100);
        CHECK(inked < image.width() * image.height() / 4);
    }
}
