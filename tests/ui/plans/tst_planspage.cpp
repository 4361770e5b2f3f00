#include "client/plan/planwindow.h"
#include "plans/plansmodel.h"
#include "plans/planspage.h"

#include <QAbstractItemModelTester>
#include <QDir>

using namespace kam;
using namespace kam::testing;

namespace
{

PlanRow row(const char* client, PlanState state, QDate review, int done)
{
    PlanRow row;
    row.client = QString::fromLatin1(client);
    row.plan.id = newId();
    row.plan.client = newId();
    row.plan.period = {QDate(2027, 1, 1), QDate(2027, 12, 31)};
    row.plan.state = state;
    row.plan.nextReviewOn = review;
    row.owner = QStringLiteral("Żaneta");
    row.done = done;
    row.points = 28;
    return row;
}

struct PlansWindow : DemoWindow {
    PlansWindow()
    {
        window->showPage("plans");
        settle();
    }
    [[nodiscard]] PlansPage& plans() const { return static_cast<PlansPage&>(*window->page("plans")); }
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !plans().isWorking(); }));
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("plans are filtered by state, review, completeness and words, and sorted")
{
    const QDate today(2027, 3, 1);
    PlansModel model;
    const QAbstractItemModelTester tester(&model);
    PlanRow without;
    without.client = QStringLiteral("KC");
    without.plan.client = newId();
    model.setRows({row("A", PlanState::Draft, today, 28), row("B", PlanState::Agreed, today.addDays(-1), 14),
                   row("C", PlanState::Draft, {}, 7), without},
                  today);
    const auto shown = [&](PlanFilter filter, const QString& text = {}) {
        model.setFilter(filter, text);
        QStringList names;
        for (int i = 0; i < model.rowCount(); ++i)
            names << model.row(i).client;
        return names.join(u',');
    };
    CHECK(shown(PlanFilter::All) == QStringLiteral("A,B,C,KC"));
    CHECK(shown(PlanFilter::Drafts) == QStringLiteral("A,C"));
    CHECK(shown(PlanFilter::Agreed) == QStringLiteral("B"));
    CHECK(shown(PlanFilter::ReviewOverdue) == QStringLiteral("B"));
    CHECK(shown(PlanFilter::Incomplete) == QStringLiteral("B,C"));
    CHECK(shown(PlanFilter::WithoutPlan) == QStringLiteral("KC"));
    CHECK(shown(PlanFilter::All, QStringLiteral("zaneta b")) == QStringLiteral("B"));
    shown(PlanFilter::All);
    model.sort(PlansModel::Completeness, Qt::DescendingOrder);
    CHECK(model.row(0).client == QStringLiteral("A"));
    CHECK(model.row(3).client == QStringLiteral("KC"));
    CHECK(model.index(1, PlansModel::Completeness).data().toString() == QStringLiteral("50 %"));
    CHECK(model.index(3, PlansModel::Status).data().toString() == QStringLiteral("no plan"));
}

TEST_CASE("the page lists the plan of RL and the key clients without one, and leads to them")
{
    PlansWindow demo;
    auto& table = demo.part<QTableView>("plansTable");
    int rl = -1;
    for (int i = 0; i < table.model()->rowCount(); ++i)
        if (cell(table, i, PlansModel::Client) == QStringLiteral("RL"))
            rl = i;
    REQUIRE(rl >= 0);
    CHECK(cell(table, rl, PlansModel::Status) == QStringLiteral("Draft"));
    CHECK(cell(table, rl, PlansModel::Completeness) == QStringLiteral("96 %"));
    table.selectRow(rl);
    demo.part<QAction>("openPlanAction").trigger();
    QApplication::processEvents();
    CHECK(demo.page().currentTab() == "plan");
}

TEST_CASE("a folder of plans is written, and files that are there are replaced only when asked")
{
    PlansWindow demo;
    const QString folder = demo.folder.filePath(QStringLiteral("plans"));
    demo.questions.folderAnswer = folder;
    const auto exportAll = [&] {
        demo.part<QAction>("exportAllPlansAction").trigger();
        QApplication::processEvents();
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        dialog->findChild<QPushButton*>(QStringLiteral("doItButton"))->click();
        REQUIRE(QTest::qWaitFor([&] { return !demo.window->desk()->isBusy(); }, 30'000));
        QApplication::processEvents();
    };
    exportAll();
    QFile file(QDir(folder).filePath(QStringLiteral("RL.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
    file.close();
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    demo.questions.confirmAnswer = false;
    exportAll();
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
    file.close();
    auto* summary = demo.window->findChild<QDialog*>(QStringLiteral("exportSummaryDialog"));
    REQUIRE(summary != nullptr);
    CHECK(summary->findChild<QTableView*>()->model()->rowCount() == 1);
    summary->reject();
    demo.questions.confirmAnswer = true;
    exportAll();
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
}
