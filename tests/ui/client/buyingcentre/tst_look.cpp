// What the map and its tables look like: colours, the small map, the order of rows, and ways that lead there.
#include "buyingcentre/stagestore.h"
#include "client/buyingcentre/centrefixture.h"
#include "client/buyingcentre/overviewmap.h"
#include "client/buyingcentre/peoplemodel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>

using namespace kam;
using namespace kam::testing;

namespace
{

struct Look : CentreFixture {
    [[nodiscard]] QStringList column(int wanted) const
    {
        QStringList cells;
        for (int row = 0; row < people().model()->rowCount(); ++row)
            cells << cell(people(), row, wanted);
        return cells;
    }
    void colourBy(int entry) const
    {
        part<QComboBox>("mapColourComboBox").setCurrentIndex(entry);
        QApplication::processEvents();
    }
    [[nodiscard]] OverviewMap& overview() const { return *map().findChild<OverviewMap*>(); }
    void addRow(int count)
    {
        std::vector<Person> more;
        for (int i = 0; i < count; ++i) {
            Person made;
            made.client = client;
            made.name = QStringLiteral("P%1").arg(i);
            made.canvas = CanvasPoint{200.0 * i, 480};
            more.push_back(made);
        }
        PersonStore(workspace()).add(more);
        QApplication::processEvents();
        map().fit();
    }
};

} // namespace

TEST_CASE("the tables sort by a click on a heading, and the selection stays on its person")
{
    Look centre;
    Person dan = centre.person(centre.dan);
    dan.influence = {Level::High, Knowledge::Known, {}, QDate(2026, 11, 1)};
    PersonStore(centre.workspace()).update(dan);
    Person ben = centre.person(centre.ben);
    ben.influence = {Level::Low, Knowledge::Known, {}, QDate(2026, 11, 1)};
    PersonStore(centre.workspace()).update(ben);
    centre.people().selectRow(1);
    QApplication::processEvents();
    REQUIRE(centre.scene().selectedPeople() == std::vector{centre.ben});
    const QStringList names{QStringLiteral("Ada"), QStringLiteral("Ben"), QStringLiteral("Cyd"),
                            QStringLiteral("Dan")};
    CHECK(centre.column(PeopleModel::Name) == names);
    QHeaderView& header = *centre.people().horizontalHeader();
    const auto click = [&](int section) {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(section) + 20, header.height() / 2});
        QApplication::processEvents();
    };
    click(PeopleModel::Name);
    CHECK(centre.column(PeopleModel::Name) == QStringList(names.rbegin(), names.rend()));
    CHECK(centre.people().selectionModel()->selectedRows().first().row() == 2);
    CHECK(centre.scene().selectedPeople() == std::vector{centre.ben});
    centre.people().sortByColumn(PeopleModel::Influence, Qt::DescendingOrder);
    CHECK(centre.column(PeopleModel::Name).first() == QStringLiteral("Dan"));
    InfluenceEdge edge;
    edge.from = centre.cyd;
    edge.to = centre.ada;
    edge.strength = 3;
    LinkStore(centre.workspace()).setInfluence(edge);
    centre.people().sortByColumn(PeopleModel::Reach, Qt::DescendingOrder);
    CHECK(centre.column(PeopleModel::Name).first() == QStringLiteral("Cyd"));
    CHECK(centre.column(PeopleModel::Reach).first() == QStringLiteral("1.00"));
    centre.people().sortByColumn(PeopleModel::Influence, Qt::DescendingOrder);
    // Who comes later finds the place that the order gives them.
    dan.influence.value = Level::Low;
    ben.influence.value = Level::High;
    PersonStore(centre.workspace()).update({dan, ben});
    QApplication::processEvents();
    CHECK(centre.column(PeopleModel::Name).first() == QStringLiteral("Ben"));
}

TEST_CASE("cards are coloured by attitude, influence, contact or freshness, with a word for each")
{
    Look centre;
    Person ada = centre.person(centre.ada);
    ada.attitude = {Attitude::Opponent, Knowledge::Known, {}, QDate(2020, 1, 1)};
    ada.influence = {Level::High, Knowledge::Known, {}, QDate(2020, 1, 1)};
    PersonStore(centre.workspace()).update(ada);
    Contact contact;
    contact.member = centre.eve;
    contact.person = centre.ada;
    contact.current = ContactStrength::Weak;
    LinkStore(centre.workspace()).setContact(contact);
    const auto mark = [&](int entry) {
        centre.colourBy(entry);
        const CardMark shown = centre.scene().card(centre.ada)->face().mark;
        CHECK_FALSE(shown.sign.isEmpty());
        return shown.word;
    };
    CHECK(mark(0).startsWith(QStringLiteral("opponent")));
    CHECK(mark(1).startsWith(QStringLiteral("high")));
    CHECK(mark(2).startsWith(QStringLiteral("weak")));
    CHECK(mark(3) == freshnessName(Freshness::Stale));
}

TEST_CASE("the small map is there from thirty people up, where it covers least")
{
    Look centre;
    CHECK_FALSE(centre.overview().isVisible());
    centre.addRow(26);
    CHECK(centre.overview().isVisible());
    const QRect room = centre.map().viewport()->geometry();
    CHECK(room.contains(centre.overview().geometry()));
    // With all cards in the lower left half the right corners are free.
    centre.map().centerOn(centre.scene().card(centre.ada)->pos() + QPointF(600, -200));
    QApplication::processEvents();
    const QRectF covered = centre.map().mapToScene(centre.overview().geometry()).boundingRect();
    const auto places = centre.scene().places();
    for (auto card = places.cbegin(); card != places.cend(); ++card)
        CHECK_FALSE(centre.scene().card(card.key())->cardRect().intersects(covered));
}

TEST_CASE("a point to step in leads to its stage, in the purchase it belongs to")
{
    Look centre;
    DecisionStage stage;
    stage.client = centre.client;
    stage.name = QStringLiteral("Tender");
    StepInPoint point;
    point.what = QStringLiteral("Show the plant");
    stage.points = {point, point};
    const Id id = StageStore(centre.workspace()).add(stage);
    const auto view = readCentre(centre.workspace(), centre.client, noId);
    const Id second = view->centre.stages.front().points[1].id;
    CHECK(BuyingCentreTab::tables().contains("step_in_point"));
    CHECK(centre.tab->clientOf("step_in_point", second) == centre.client);
    CHECK(centre.tab->clientOf("decision_stage", id) == centre.client);
    CHECK(centre.tab->clientOf("step_in_point", 17) == noId);
    CHECK(centre.tab->clientOf("client", centre.client) == noId);
    centre.tab->showRow("step_in_point", second);
    QApplication::processEvents();
    auto& points = centre.part<QTableView>("pointsTable");
    CHECK(points.isVisible());
    CHECK(points.currentIndex().row() == 1);
    centre.tab->showRow("decision_stage", id);
    CHECK(centre.part<QTableView>("stagesTable").currentIndex().row() == 0);
}

TEST_CASE("between the two scroll bars of a table nothing is drawn")
{
    Look centre;
    centre.addRow(40);
    centre.tab->resize(900, 900);
    QApplication::processEvents();
    REQUIRE(centre.people().verticalScrollBar()->isVisible());
    REQUIRE(centre.people().horizontalScrollBar()->isVisible());
    REQUIRE(centre.people().cornerWidget() != nullptr);
    const QImage corner = centre.people().cornerWidget()->grab().toImage();
    for (int x = 0; x < corner.width(); ++x)
        for (int y = 0; y < corner.height(); ++y)
            REQUIRE(corner.pixel(x, y) == corner.pixel(0, 0));
}
