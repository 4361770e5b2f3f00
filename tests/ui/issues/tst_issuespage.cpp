#include "issues/issuespage.h"

#include "buyingcentre/personstore.h"
#include "common/findingmodel.h"
#include "plan/actionstore.h"
#include "registry/clientstore.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"
#include "support/fakedesk.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

struct IssuesFixture {
    FakeDesk desk;
    Id model = ModelStore(desk.workspace()).add(publishedModel());
    IssuesPage page{desk};
    QSignalSpy badges{&page, &Page::badgeChanged};

    IssuesFixture()
    {
        showAndPaint(page, {900, 500});
        wait();
    }
    void wait()
    {
        QApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return !page.isWorking(); }));
        QApplication::processEvents();
    }
    [[nodiscard]] QTableView& table() const { return *page.findChild<QTableView*>(text("issuesTableView")); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] int place() const { return page.findChild<QStackedWidget*>()->currentIndex(); }
    [[nodiscard]] int rowWith(const char* words) const
    {
        for (int row = 0; row < rows(); ++row)
            if (table().model()->index(row, FindingModel::Sentence).data().toString().contains(text(words)))
                return row;
        return -1;
    }
};

} // namespace

TEST_CASE("what is wrong is listed with a number beside the page, in full below the table")
{
    IssuesFixture f;
    const QAbstractItemModelTester tester(f.table().model());
    REQUIRE(f.rows() > 0);
    CHECK(f.place() == 1);
    CHECK(f.badges.last().at(0).toInt() == f.rows());
    const int weights = f.rowWith("95");
    REQUIRE(weights >= 0);
    f.table().selectRow(weights);
    CHECK(f.page.findChild<QLabel*>(text("issueSentenceLabel"))->text() ==
          f.table().model()->index(weights, FindingModel::Sentence).data().toString());
}

TEST_CASE("severities come worst first, each with a word and not a colour alone")
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({{Severity::Hint, "a", text("x"), text("1"), {}, noId},
                {Severity::Bad, "b", text("y"), text("2"), {}, noId},
                {Severity::Caution, "c", text("z"), text("3"), {}, noId}});
    QStringList order;
    for (int row = 0; row < 3; ++row) {
        order << model.index(row, FindingModel::Sentence).data().toString();
        CHECK(model.index(row, FindingModel::Weight).data().toString().size() > 3);
    }
    CHECK(order == QStringList{text("2"), text("3"), text("1")});
}

TEST_CASE("an issue leads to where it is mended, by button, Enter and double click")
{
    IssuesFixture f;
    const int weights = f.rowWith("95");
    REQUIRE(weights >= 0);
    f.table().selectRow(weights);
    f.page.findChild<QAction*>(text("jumpAction"))->trigger();
    REQUIRE(f.desk.jumps.size() == 1);
    CHECK(f.desk.jumps.front() == std::pair<QByteArray, Id>("scoring_model", f.model));
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_Return);
    CHECK(f.desk.jumps.size() == 2);
}

TEST_CASE("what is mended goes away by itself, and an empty page says that all is well")
{
    IssuesFixture f;
    ModelStore(f.desk.workspace()).normalise(f.model);
    f.wait();
    CHECK(f.rowWith("95") < 0);
    ModelStore(f.desk.workspace()).remove(f.model);
    f.wait();
    CHECK(f.rows() == 0);
    CHECK(f.place() == 2);
    CHECK(f.badges.last().at(0).toInt() == 0);
    CHECK_FALSE(f.page.findChild<QAction*>(text("jumpAction"))->isEnabled());
}

TEST_CASE("issues are copied as lines")
{
    IssuesFixture f;
    f.table().selectAll();
    f.page.findChild<QAction*>(text("copyIssuesAction"))->trigger();
    CHECK(QApplication::clipboard()->text().split(QLatin1Char('\n')).size() == f.rows() + 1);
}

TEST_CASE("what was found becomes an action, where something can be done about it")
{
    IssuesFixture f;
    auto& act = *f.page.findChild<QAction*>(text("issueActionAction"));
    f.table().selectRow(f.rowWith("95"));
    CHECK_FALSE(act.isEnabled()); // about a model, not about a client
    Client client;
    client.name = text("Mill");
    client.id = ClientStore(f.desk.workspace()).add(client);
    Person ada;
    ada.client = client.id;
    ada.name = text("Ada");
    ada.roles.push_back({noId, Role::Decider, noId, Knowledge::Known, {}, QDate::currentDate()});
    ada.id = PersonStore(f.desk.workspace()).add(ada);
    f.wait();
    const int row = f.rowWith("Nobody of ours knows this decider");
    REQUIRE(row >= 0);
    f.table().selectRow(row);
    REQUIRE(act.isEnabled());
    act.trigger();
    auto* dialog = f.page.findChild<QDialog*>(text("answerActionDialog"));
    REQUIRE(dialog != nullptr);
    dialog->accept();
    const auto actions = ActionStore(f.desk.workspace()).ofClient(client.id);
    REQUIRE(actions.size() == 1);
    CHECK(actions.front().what == text("Find a way to Ada"));
    CHECK(actions.front().person == ada.id);
    f.desk.workspace().undo();
    CHECK(ActionStore(f.desk.workspace()).ofClient(client.id).empty());
    // What concerns several people is one issue of the client.
    CHECK(f.rowWith("Nobody fills the role: initiator, influencer, approver, buyer, user, gatekeeper.") >= 0);
}
