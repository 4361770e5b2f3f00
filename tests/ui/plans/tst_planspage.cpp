#include "base/progress.h"
#include "client/plan/planwindow.h"
#include "plan/plangather.h"
#include "plans/plansmodel.h"
#include "plans/planspage.h"
#include "report/planexport.h"

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

TEST_CASE("the page lists every period and version when asked, archives agreed plans and exports older ones")
{
    PlansWindow demo;
    PlanStore store(demo.workspace());
    const Id rl = demo.id("RL");
    const Plan draft = store.current(rl, QDate::currentDate()).value();
    const PlanContent content = gatherPlan(demo.workspace(), draft, {QDate::currentDate(), noId});
    store.agree(draft.id, QDate::currentDate(), QStringLiteral("J. Sowa"), planJson(content));
    const Id next = store.continueAs(draft.id, std::nullopt);
    demo.settle();
    auto& table = demo.part<QTableView>("plansTable");
    auto& filter = demo.part<QComboBox>("plansFilterBox");
    const auto shown = [&](PlanFilter which) {
        filter.setCurrentIndex(filter.findData(static_cast<int>(which)));
        QStringList rows;
        for (int i = 0; i < table.model()->rowCount(); ++i)
            if (cell(table, i, PlansModel::Client) == QStringLiteral("RL"))
                rows << cell(table, i, PlansModel::Version) + u' ' + cell(table, i, PlansModel::Status);
        return rows.join(u',');
    };
    CHECK(shown(PlanFilter::Current) == QStringLiteral("2 Draft"));
    CHECK(shown(PlanFilter::All) == QStringLiteral("2 Draft,1 Agreed"));
    CHECK(shown(PlanFilter::Drafts) == QStringLiteral("2 Draft"));
    CHECK(shown(PlanFilter::Agreed) == QStringLiteral("1 Agreed"));
    CHECK(shown(PlanFilter::Archived).isEmpty());
    shown(PlanFilter::All);
    table.selectAll();
    demo.part<QAction>("archivePlansAction").trigger();
    demo.settle();
    CHECK(store.plan(draft.id)->state == PlanState::Archived);
    CHECK(store.plan(next)->state == PlanState::Draft);
    CHECK(shown(PlanFilter::Archived) == QStringLiteral("1 Archived"));
    CHECK(cell(table, 0, PlansModel::Completeness).isEmpty()); // nobody works on it any more
    // Both versions at once: two files that tell which is which.
    const std::vector<PlanChoice> both{{rl, next}, {rl, draft.id}};
    const QString period = periodName(draft.period);
    CHECK(planFileNames(demo.workspace(), both) ==
          QStringList{QStringLiteral("RL %1 version 2.pdf").arg(period),
                      QStringLiteral("RL %1 version 1.pdf").arg(period)});
    PlanExport options;
    options.today = QDate::currentDate();
    NoProgress progress;
    const QString folder = demo.folder.filePath(QStringLiteral("versions"));
    for (const ExportedPlan& plan : exportPlans(demo.workspace(), both, folder, options, progress))
        CHECK(plan.problem.isEmpty());
    CHECK(QDir(folder).entryList(QDir::Files).size() == 2);
    demo.workspace().undo();
    CHECK(store.plan(draft.id)->state == PlanState::Agreed);
}
