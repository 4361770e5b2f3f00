#include "client/buyingcentre/centrefixture.h"
#include "client/buyingcentre/lineitems.h"

#include <cmath>

using namespace kam;
using namespace kam::testing;

TEST_CASE("the map shows a card a person, with name, position, roles and attitude in words")
{
    CentreFixture centre;
    CHECK(centre.scene().cardCount() == 4);
    const CardFace face = centre.scene().card(centre.ada)->face();
    CHECK(face.name == QStringLiteral("Ada"));
    CHECK(face.roles == QStringLiteral("Decider"));
    CHECK(face.mark.text() == QStringLiteral("? unknown"));
    CHECK(centre.scene().card(centre.cyd)->pos() == QPointF(0, 320));
}

TEST_CASE("dragging a card moves it, in steps of the grid, and undo puts it back")
{
    CentreFixture centre;
    centre.drag(centre.at(centre.dan), centre.at(QPointF(403, 243)));
    CHECK(centre.placeOf(centre.dan) == CanvasPoint{400, 240});
    CHECK(centre.placeOf(centre.ada) == CanvasPoint{0, 0});
    CHECK(centre.person(centre.dan).manager == noId);
    centre.workspace().undo();
    CHECK(centre.placeOf(centre.dan) == CanvasPoint{400, 0});
    CHECK(centre.scene().card(centre.dan)->pos() == QPointF(400, 0));
}

TEST_CASE("dropping a card onto another puts it there with all below it")
{
    CentreFixture centre;
    centre.drag(centre.at(centre.ben), centre.at(centre.dan));
    CHECK(centre.person(centre.ben).manager == centre.dan);
    CHECK(centre.person(centre.cyd).manager == centre.ben);
    // They stand below their new manager, as they stood to each other.
    const CanvasPoint ben = centre.placeOf(centre.ben);
    const CanvasPoint cyd = centre.placeOf(centre.cyd);
    CHECK(ben.x == 400);
    CHECK(ben.y > 80);
    CHECK(cyd.x - ben.x == 0);
    CHECK(cyd.y - ben.y == 160);
    centre.workspace().undo();
    CHECK(centre.person(centre.ben).manager == centre.ada);
    CHECK(centre.placeOf(centre.ben) == CanvasPoint{0, 160});
    CHECK(centre.placeOf(centre.cyd) == CanvasPoint{0, 320});
}

TEST_CASE("a circle of managers is refused with a sentence, and the cards stay")
{
    CentreFixture centre;
    centre.drag(centre.at(centre.ada), centre.at(centre.cyd));
    CHECK(centre.person(centre.ada).manager == noId);
    REQUIRE(centre.desk.errors.size() == 1);
    CHECK(centre.desk.errors.front() ==
          QStringLiteral(
              "“Ada” can't report to “Cyd”, who reports to “Ada”, directly or through others. Choose "
              "another manager; nothing was changed."));
    CHECK(centre.scene().card(centre.ada)->pos() == QPointF(0, 0));
    CHECK(centre.placeOf(centre.ada) == CanvasPoint{0, 0});
}

TEST_CASE("dragging from a card's handle to another card draws an influence")
{
    CentreFixture centre;
    const QPoint handle = centre.at(centre.scene().card(centre.ada)->handle());
    centre.drag(handle, centre.at(centre.dan));
    REQUIRE(centre.edges().size() == 1);
    CHECK(centre.edges().front().from == centre.ada);
    CHECK(centre.edges().front().to == centre.dan);
    CHECK(centre.edges().front().kind == InfluenceKind::Positive);
    CHECK(centre.edges().front().strength == 2);
    CHECK(centre.placeOf(centre.ada) == CanvasPoint{0, 0});
    const Id edge = centre.edges().front().id;
    CHECK(centre.scene().selectedEdges() == std::vector{edge});

    SECTION("kind, strength and direction change by commands")
    {
        centre.run("linkKindAction1");
        centre.run("linkStrengthAction3");
        centre.run("turnLinkAction");
        centre.run("mutualLinkAction");
        const InfluenceEdge changed = centre.edges().front();
        CHECK(changed.kind == InfluenceKind::Conflict);
        CHECK(changed.strength == 3);
        CHECK(changed.from == centre.dan);
        CHECK(changed.to == centre.ada);
        CHECK(changed.mutual);
    }
    SECTION("undo takes it back")
    {
        centre.workspace().undo();
        CHECK(centre.edges().empty());
        CHECK(centre.scene().edgeItem(edge) == nullptr);
    }
    SECTION("a second one of the same kind selects the first")
    {
        centre.drag(handle, centre.at(centre.dan));
        CHECK(centre.edges().size() == 1);
        CHECK(centre.desk.said.size() == 1);
    }
    SECTION("a click on the line selects it, the key deletes it")
    {
        centre.scene().select({}, {});
        QTest::mouseClick(centre.map().viewport(), Qt::LeftButton, {},
                          centre.at(centre.scene().edgeItem(edge)->middle()));
        CHECK(centre.scene().selectedEdges() == std::vector{edge});
        centre.map().setFocus();
        QTest::keyClick(&centre.map(), Qt::Key_Delete);
        CHECK(centre.edges().empty());
    }
    SECTION("a line let go over nothing is none")
    {
        centre.drag(handle, centre.at(QPointF(200, 320)));
        CHECK(centre.edges().size() == 1);
    }
}

TEST_CASE("the map by keys: arrows move what is selected, held keys are one step")
{
    CentreFixture centre;
    centre.map().setFocus();
    QTest::mouseClick(centre.map().viewport(), Qt::LeftButton, {}, centre.at(centre.dan));
    CHECK(centre.scene().selectedPeople() == std::vector{centre.dan});
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&centre.map(), Qt::Key_Right);
    QTest::keyClick(&centre.map(), Qt::Key_Down, Qt::ShiftModifier);
    CHECK(centre.placeOf(centre.dan) == CanvasPoint{424, 1});
    centre.workspace().undo();
    CHECK(centre.placeOf(centre.dan) == CanvasPoint{400, 0});
}

TEST_CASE("a rubber band selects several; they align, spread and are deleted together")
{
    CentreFixture centre;
    centre.drag(centre.at(QPointF(-150, -70)), centre.at(QPointF(120, 380)));
    CHECK(centre.scene().selectedPeople() == std::vector{centre.ada, centre.ben, centre.cyd});
    // The table has the same selection.
    CHECK(centre.people().selectionModel()->selectedRows().size() == 3);
    SECTION("in a row, apart")
    {
        centre.run("alignTopAction");
        CHECK(centre.placeOf(centre.ada).y == 0);
        CHECK(centre.placeOf(centre.ben).y == 0);
        CHECK(centre.placeOf(centre.cyd).y == 0);
        CHECK(centre.placeOf(centre.ben).x == 200);
        CHECK(centre.placeOf(centre.cyd).x == 400);
    }
    SECTION("deleted, and back")
    {
        centre.map().setFocus();
        QTest::keyClick(&centre.map(), Qt::Key_Delete);
        CHECK(centre.scene().cardCount() == 1);
        centre.workspace().undo();
        CHECK(centre.scene().cardCount() == 4);
        CHECK(centre.person(centre.cyd).manager == centre.ben);
    }
}

TEST_CASE("arranging puts managers above those who report to them, and undo brings the places back")
{
    CentreFixture centre;
    centre.run("arrangeMapAction");
    CHECK(centre.placeOf(centre.ada).y < centre.placeOf(centre.ben).y);
    CHECK(centre.placeOf(centre.ben).y < centre.placeOf(centre.cyd).y);
    centre.workspace().undo();
    CHECK(centre.placeOf(centre.ben) == CanvasPoint{0, 160});
}

TEST_CASE("the wheel zooms at the pointer")
{
    CentreFixture centre;
    const QPoint pointer = centre.at(centre.dan);
    const double before = centre.map().zoom();
    const QPointF under = centre.map().mapToScene(pointer);
    QWheelEvent wheel(pointer, centre.map().viewport()->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(centre.map().viewport(), &wheel);
    CHECK(centre.map().zoom() > before);
    // Bars stand on whole pixels.
    CHECK(std::abs(centre.map().mapToScene(pointer).x() - under.x()) <= 1);
    CHECK(std::abs(centre.map().mapToScene(pointer).y() - under.y()) <= 1);
    centre.map().fit();
    CHECK(centre.map().zoom() <= 1);
}

TEST_CASE("a filter fades the others on the map")
{
    CentreFixture centre;
    auto& filter = centre.part<QLineEdit>("mapFilterLineEdit");
    typeText(filter, QStringLiteral("decider"));
    CHECK_FALSE(centre.scene().card(centre.ada)->isFaded());
    CHECK(centre.scene().card(centre.ben)->isFaded());
    filter.clear();
    CHECK_FALSE(centre.scene().card(centre.ben)->isFaded());
}

namespace
{

/// Ada influences Cyd, Dan influences Ben; Dan is chosen, and the button is held on his card when asked for.
struct HeldFixture : CentreFixture {
    HeldFixture()
    {
        LinkStore(workspace()).setInfluence({noId, ada, cyd, InfluenceKind::Conflict, 2, true, {}});
        LinkStore(workspace()).setInfluence({noId, dan, ben, InfluenceKind::Informal, 1, false, {}});
        QApplication::processEvents();
        scene().select({dan}, {});
    }
    void press() const
    {
        QTest::mousePress(map().viewport(), Qt::LeftButton, {}, at(dan));
        QApplication::processEvents();
    }
    [[nodiscard]] QImage picture() const { return map().viewport()->grab().toImage(); }
    [[nodiscard]] bool isStill(Id from) const
    {
        const auto lines = scene().items();
        for (const QGraphicsItem* item : lines)
            if (const auto* line = qgraphicsitem_cast<const EdgeItem*>(item);
                line && line->edge().from == from)
                return line->isStill();
        FAIL("no influence of that person is on the map");
        return false;
    }
};

} // namespace

TEST_CASE("the lines that stay look the same while a card is held, and at another zoom")
{
    const HeldFixture centre;
    // Without Dan, who follows the pointer over the map.
    const auto look = [&](double zoom) {
        centre.map().zoomBy(zoom / centre.map().zoom());
        centre.map().centerOn(200, 160);
        return centre.picture().copy({centre.at(QPointF(-120, -60)), centre.at(QPointF(30, 400))});
    };
    const QImage smaller = look(0.7);
    const QImage before = look(1);
    const QImage all = centre.picture();
    centre.press();
    CHECK(centre.isStill(centre.ada));
    CHECK_FALSE(centre.isStill(centre.dan));
    CHECK(centre.picture() == all);
    CHECK(look(0.7) == smaller);
    CHECK(look(1) == before);
}

TEST_CASE("a line to a card that is dragged follows it, and Escape brings all back")
{
    const HeldFixture centre;
    const QImage before = centre.picture();
    centre.press();
    CentreFixture::move(centre.map().viewport(), centre.at(centre.dan) + QPoint(40, 60));
    CHECK(centre.picture() != before);
    QTest::keyClick(&centre.map(), Qt::Key_Escape);
    CHECK_FALSE(centre.isStill(centre.ada));
    CHECK(centre.picture() == before);
}

TEST_CASE("a filter that fades lines while a card is held fades those that stay")
{
    const HeldFixture centre;
    centre.scene().setBright({centre.dan, centre.ben});
    const QImage faded = centre.picture();
    centre.scene().setBright({centre.ada, centre.ben, centre.cyd, centre.dan});
    centre.press();
    CHECK(centre.picture() != faded);
    centre.scene().setBright({centre.dan, centre.ben});
    CHECK(centre.picture() == faded);
}

TEST_CASE("on the map a person is added with a key, stands there selected, and goes by undo")
{
    CentreFixture centre;
    centre.map().setFocus();
    QTest::keyClick(&centre.map(), Qt::Key_Insert);
    QDialog* dialog = CentreFixture::dialog();
    REQUIRE(dialog != nullptr);
    typeText(*dialog->findChild<QLineEdit*>(QStringLiteral("personNameLineEdit")), QStringLiteral("Fay"));
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(centre.scene().cardCount() == 5);
    const Id fay = PersonStore(centre.workspace()).findByName(centre.client, QStringLiteral("Fay"));
    CHECK(centre.scene().selectedPeople() == std::vector{fay});
    CHECK(centre.scene().card(fay)->face().name == QStringLiteral("Fay"));
    centre.workspace().undo();
    QApplication::processEvents();
    CHECK(centre.scene().cardCount() == 4);
}

TEST_CASE("the tables below the map make room for it, and come back")
{
    CentreFixture centre;
    QTableView& people = centre.people();
    auto& button = centre.part<QPushButton>("mapTableButton0");
    REQUIRE(people.isVisible());
    CHECK(button.isChecked());
    const int before = centre.map().height();
    centre.part<QPushButton>("hideMapTablesButton").click();
    QApplication::processEvents();
    CHECK_FALSE(people.isVisible());
    CHECK_FALSE(button.isChecked());
    CHECK(centre.map().height() > before);
    centre.part<QPushButton>("mapTableButton1").click();
    CHECK(centre.links().isVisible());
    CHECK_FALSE(button.isChecked());
    button.click();
    CHECK(people.isVisible());
    CHECK(button.isChecked());
    centre.run("mapTablesAction");
    CHECK_FALSE(people.isVisible());
}

TEST_CASE("in a low window the map stands alone until somebody asks for the tables")
{
    CentreFixture centre;
    centre.tab->resize(1060, 560);
    QApplication::processEvents();
    CHECK_FALSE(centre.people().isVisible());
    CHECK(centre.map().height() >= 400);
    centre.part<QPushButton>("mapTableButton0").click();
    CHECK(centre.people().isVisible());
    centre.tab->resize(1060, 580);
    QApplication::processEvents();
    CHECK(centre.people().isVisible());
}
