#include "client/buyingcentre/centrefixture.h"
#include "client/buyingcentre/erasedialog.h"

#include <QCheckBox>
#include <QFile>
#include <QListWidget>

using namespace kam;
using namespace kam::testing;

namespace
{

struct Erasing : CentreFixture {
    QDialog* dialog = nullptr;

    void open(int row)
    {
        people().setFocus();
        people().selectRow(row);
        QApplication::processEvents();
        run("erasePersonAction");
        dialog = tab->findChild<QDialog*>(QStringLiteral("eraseDialog"));
        REQUIRE(dialog != nullptr);
    }
    [[nodiscard]] bool listed() const
    {
        return QTest::qWaitFor([this] { return !dialog->property("working").toBool(); }, 60000);
    }
    [[nodiscard]] QStringList places() const
    {
        QStringList texts;
        const auto* list = dialog->findChild<QListWidget*>(QStringLiteral("erasedPlacesList"));
        for (int row = 0; row < list->count(); ++row)
            texts << list->item(row)->text();
        return texts;
    }
    [[nodiscard]] QPushButton& button() const
    {
        return *dialog->findChild<QPushButton*>(QStringLiteral("doItButton"));
    }
};

} // namespace

TEST_CASE("erasing a person lists everything first, is confirmed, and can't be undone")
{
    Erasing centre;
    REQUIRE(CentreFixture::cell(centre.people(), 1, 0) == QStringLiteral("Ben"));
    centre.open(1);
    CHECK_FALSE(centre.button().isEnabled());
    REQUIRE(centre.listed());
    const QStringList places = centre.places();
    picture(*centre.dialog, QStringLiteral("erase-person"));
    CHECK(places.first() == QStringLiteral("Erased is: Ben."));
    CHECK(places.contains(QStringLiteral("People who report to the person and stay: 1.")));
    CHECK(places.last() ==
          QStringLiteral("This can't be undone. One line without the name stays in the history."));
    CHECK_FALSE(centre.button().isEnabled());
    auto* known = centre.dialog->findChild<QCheckBox*>();
    known->setFocus();
    QTest::keyClick(known, Qt::Key_Space);
    REQUIRE(centre.button().isEnabled());
    QTest::mouseClick(&centre.button(), Qt::LeftButton);
    QApplication::processEvents();
    CHECK_FALSE(PersonStore(centre.workspace()).person(centre.ben).has_value());
    CHECK(centre.people().model()->rowCount() == 3);
    CHECK(centre.person(centre.cyd).manager == noId);
    CHECK(centre.desk.said.last().contains(QStringLiteral("The person is erased, in the history too")));
    while (centre.workspace().undo())
        continue;
    while (centre.workspace().redo())
        continue;
    CHECK_FALSE(PersonStore(centre.workspace()).person(centre.ben).has_value());
}

TEST_CASE("a person whom nobody confirms to erase stays")
{
    Erasing centre;
    centre.open(0);
    REQUIRE(centre.listed());
    QTest::keyClick(centre.dialog, Qt::Key_Return);
    QTest::keyClick(centre.dialog, Qt::Key_Escape);
    QApplication::processEvents();
    CHECK(centre.person(centre.ada).name == QStringLiteral("Ada"));
}

TEST_CASE("why nothing can be looked for is said, and nothing is erased")
{
    Erasing centre;
    SECTION("the person went meanwhile")
    {
        centre.dialog = new EraseDialog(centre.desk, 4711, QStringLiteral("Somebody"), centre.tab.get());
        REQUIRE(centre.listed());
    }
    SECTION("the file is gone")
    {
        const QString path = centre.workspace().path();
        REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
        centre.dialog = new EraseDialog(centre.desk, centre.ada, QStringLiteral("Ada"), centre.tab.get());
        const bool listed = centre.listed();
        REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
        REQUIRE(listed);
    }
    const QStringList places = centre.places();
    REQUIRE(places.size() == 1);
    CHECK_FALSE(places.first().contains(QStringLiteral("Looking through")));
    CHECK(places.first().size() > 20);
    CHECK_FALSE(centre.dialog->findChild<QCheckBox*>()->isEnabled());
    CHECK_FALSE(centre.button().isEnabled());
}

TEST_CASE("closing the form while it looks stops it")
{
    Erasing centre;
    auto* dialog = new EraseDialog(centre.desk, centre.ada, QStringLiteral("Ada"), centre.tab.get());
    REQUIRE(dialog->property("working").toBool());
    delete dialog; // waits for the thread, which was told to stop
    QApplication::processEvents();
    CHECK(centre.person(centre.ada).name == QStringLiteral("Ada"));
    CHECK(centre.desk.said.isEmpty());
}
