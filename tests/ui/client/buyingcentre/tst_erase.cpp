#include "client/buyingcentre/centrefixture.h"

#include <QCheckBox>
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
