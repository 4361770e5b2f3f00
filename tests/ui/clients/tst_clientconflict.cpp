#include "clients/clientsfixture.h"
#include "common/unstored.h"

#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("What somebody else stores while a field is typed is replaced only by who asks for it", "[clients]")
{
    ClientsFixture f;
    f.page.select({f.alfa});
    const Unstored& unstored = Unstored::of(f.desk.workspace());
    CHECK_FALSE(unstored.isAny());
    const bool seen = GENERATE(true, false); // before the field is left
    QLineEdit& city = f.input(ClientField::City);
    city.setText(text("Mine"));
    Q_EMIT city.textEdited(text("Mine"));
    CHECK(unstored.isAny());
    f.otherProgramStores(f.alfa, ClientField::City, text("Theirs"));
    if (seen)
        f.desk.workspace().poll();
    else
        Q_EMIT city.editingFinished();
    const FieldEditor& editor = *f.form().editor(ClientField::City);
    const QString told = text("Not stored: somebody else has changed this meanwhile to: Theirs.");
    CHECK(editor.problem() == told);
    Q_EMIT city.editingFinished(); // leaving it, once more or at last, replaces nothing
    CHECK(editor.problem() == told);
    CHECK(f.read(f.alfa).city == text("Theirs"));
    CHECK(city.text() == text("Mine"));
    CHECK(unstored.isAny());
    auto* keep = editor.findChild<QPushButton*>(text("cityKeepMineButton"));
    auto* take = editor.findChild<QPushButton*>(text("cityTakeTheirsButton"));
    REQUIRE(keep);
    REQUIRE(take);
    CHECK(keep->isVisible());
    QApplication::processEvents();
    picture(f.page, text("conflict"));
    const int way = GENERATE(0, 1, 2);
    if (way == 0) {
        keep->click();
        CHECK(f.read(f.alfa).city == text("Mine"));
    } else if (way == 1) {
        take->click();
    } else {
        city.setFocus();
        QTest::keyClick(&city, Qt::Key_Escape);
    }
    CHECK(f.read(f.alfa).city == (way == 0 ? text("Mine") : text("Theirs")));
    CHECK(city.text() == f.read(f.alfa).city);
    CHECK(editor.problem().isEmpty());
    CHECK_FALSE(keep->isVisible());
    CHECK_FALSE(unstored.isAny());
}

TEST_CASE("A field kept against somebody else's is compared once more", "[clients]")
{
    ClientsFixture f;
    f.page.select({f.alfa});
    f.otherProgramStores(f.alfa, ClientField::City, text("First"));
    f.typeInto(ClientField::City, text("Mine"));
    const FieldEditor& editor = *f.form().editor(ClientField::City);
    f.otherProgramStores(f.alfa, ClientField::City, text("Second"));
    auto* keep = editor.findChild<QPushButton*>(text("cityKeepMineButton"));
    REQUIRE(keep);
    keep->click();
    CHECK(f.read(f.alfa).city == text("Second"));
    CHECK(editor.problem() == text("Not stored: somebody else has changed this meanwhile to: Second."));
    SECTION("kept again")
    {
        keep->click();
        CHECK(f.read(f.alfa).city == text("Mine"));
    }
    SECTION("theirs is taken back to what was shown")
    {
        f.otherProgramStores(f.alfa, ClientField::City, text("Gliwice"));
        f.desk.workspace().poll();
        CHECK(editor.problem().isEmpty());
        Q_EMIT f.input(ClientField::City).editingFinished();
        CHECK(f.read(f.alfa).city == text("Mine"));
    }
}

TEST_CASE("Somebody else's stands when another client is chosen, and what was typed is quoted", "[clients]")
{
    ClientsFixture f;
    f.page.select({f.alfa});
    QLineEdit& city = f.input(ClientField::City);
    const bool isLong = GENERATE(false, true);
    const QString mine = isLong ? QString(201, u'M') : text("Mine");
    city.setText(mine);
    Q_EMIT city.textEdited(mine);
    f.otherProgramStores(f.alfa, ClientField::City, text("Theirs"));
    const bool left = GENERATE(true, false); // by a click; by a key the focus stays
    if (left)
        Q_EMIT city.editingFinished();
    f.page.select({f.beta});
    CHECK(f.read(f.alfa).city == text("Theirs"));
    REQUIRE_FALSE(f.desk.said.isEmpty());
    CHECK(
        f.desk.said.back() ==
        (isLong
             ? text("City of Alfa was changed meanwhile by somebody else; theirs stands. What you had typed "
                    "is on the clipboard.")
             : text("City of Alfa was changed meanwhile by somebody else; theirs stands. You had typed: "
                    "“Mine”.")));
    if (isLong)
        CHECK(QApplication::clipboard()->text() == mine);
    CHECK(f.read(f.beta).city == text("Berlin"));
    CHECK(city.text() == text("Berlin"));
    CHECK_FALSE(Unstored::of(f.desk.workspace()).isAny());
}

TEST_CASE("What somebody else stores while a cell is typed is told, and asked about before it is replaced",
          "[clients]")
{
    ClientsFixture f;
    const int row = f.model().rowOf(f.alfa);
    REQUIRE(row >= 0);
    const QModelIndex cell = f.model().index(row, static_cast<int>(ClientField::City));
    f.table().setCurrentIndex(cell);
    f.table().edit(cell);
    auto* line = f.table().viewport()->findChild<QLineEdit*>(text("cityCellEditor"));
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, text("Mine"));
    f.otherProgramStores(f.alfa, ClientField::City, text("Theirs"));
    const QString told = text("City: somebody else has changed this meanwhile to: Theirs.");
    SECTION("told while typing")
    {
        f.desk.workspace().poll();
        CHECK(f.desk.said == QStringList{told});
        CHECK(line->text() == text("Mine"));
    }
    SECTION("Return asks: mine")
    {
        QTest::keyClick(line, Qt::Key_Return);
        CHECK(f.desk.ask.asked == QStringList{told});
        CHECK(f.read(f.alfa).city == text("Mine"));
    }
    SECTION("Return asks: not yet")
    {
        f.desk.ask.confirmAnswer = false;
        QTest::keyClick(line, Qt::Key_Return);
        CHECK(f.desk.ask.asked == QStringList{told});
        CHECK(f.read(f.alfa).city == text("Theirs"));
        CHECK(line->text() == text("Mine"));
        CHECK(line->isVisible());
    }
    SECTION("a click elsewhere keeps theirs")
    {
        QFocusEvent out(QEvent::FocusOut, Qt::MouseFocusReason);
        QApplication::sendEvent(line, &out);
        CHECK(f.read(f.alfa).city == text("Theirs"));
        CHECK(f.desk.said == QStringList{told + text(" Theirs stands. You had typed: “Mine”.")});
        CHECK(f.desk.ask.asked.isEmpty());
    }
}

TEST_CASE("A choice in a cell is not put over somebody else's without being asked about", "[clients]")
{
    ClientsFixture f;
    const QModelIndex cell = f.model().index(f.model().rowOf(f.alfa), static_cast<int>(ClientField::Status));
    f.table().setCurrentIndex(cell);
    f.table().edit(cell);
    auto* box = f.table().viewport()->findChild<QComboBox*>(text("statusCellEditor"));
    REQUIRE(box);
    box->setCurrentIndex(box->findText(text("Former client")));
    REQUIRE(box->currentText() == text("Former client"));
    f.otherProgramStores(f.alfa, ClientField::Status, text("prospect"));
    const QString told = text("Status: somebody else has changed this meanwhile to: Prospect.");
    SECTION("chosen: asked")
    {
        f.desk.ask.confirmAnswer = false;
        Q_EMIT box->activated(box->currentIndex());
        CHECK(f.desk.ask.asked == QStringList{told});
    }
    SECTION("left: theirs stands")
    {
        QFocusEvent out(QEvent::FocusOut, Qt::MouseFocusReason);
        QApplication::sendEvent(box, &out);
        CHECK(f.desk.said == QStringList{told + text(" Theirs stands. You had typed: “Former client”.")});
    }
    CHECK(f.read(f.alfa).status == ClientStatus::Prospect);
}
