#include "clients/clientsfixture.h"

#include "clients/clientarrangement.h"
#include "clients/multichoice.h"
#include "clients/viewchooser.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace kam;
using kam::testing::ClientsFixture;

namespace
{

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QWidget* cellEditor(const ClientsFixture& f, ClientField field)
{
    return f.table().viewport()->findChild<QWidget*>(fieldWord(field) + QStringLiteral("CellEditor"));
}

void beginEditing(const ClientsFixture& f, Id client, ClientField field)
{
    const QModelIndex index = f.model().index(f.model().rowOf(client), static_cast<int>(field));
    f.table().setFocus();
    f.table().setCurrentIndex(index);
    f.table().edit(index);
}

QLineEdit& openCell(const ClientsFixture& f, Id client, ClientField field)
{
    beginEditing(f, client, field);
    return *static_cast<QLineEdit*>(cellEditor(f, field));
}

qint64 historySteps(ClientsFixture& f)
{
    return static_cast<qint64>(f.desk.workspace().history(1000).size());
}

} // namespace

TEST_CASE("The table of clients is a model that keeps its promises", "[clients]")
{
    ClientsFixture f;
    const QAbstractItemModelTester tester(&f.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(f.names() == QStringList{text("Alfa"), text("Beta"), text("Gamma"), text("Zakłady Bawełniane")});
    const Id delta = f.addClient(text("Delta"), {}, ClientStatus::Former);
    CHECK(f.names().indexOf(text("Delta")) == 2);
    f.store.remove({f.alfa, f.gamma});
    CHECK(f.names() == QStringList{text("Beta"), text("Delta"), text("Zakłady Bawełniane")});
    f.store.setField({delta}, ClientField::Name, text("Zzz"));
    CHECK(f.names() == QStringList{text("Beta"), text("Zakłady Bawełniane"), text("Zzz")});
    CHECK(f.desk.workspace().undo());
    CHECK(f.desk.workspace().undo());
    CHECK(f.names().size() == 5);
    CHECK(f.label("clientCountLabel").startsWith(text("5 ")));
}

TEST_CASE("Arrow keys go through the choices of a cell, Return takes one", "[clients]")
{
    ClientsFixture f;
    beginEditing(f, f.alfa, ClientField::Status);
    auto* box = qobject_cast<QComboBox*>(cellEditor(f, ClientField::Status));
    REQUIRE(box);
    box->setCurrentText(statusName(ClientStatus::Client));
    const int before = box->currentIndex();
    QTest::keyClick(box, Qt::Key_Up);
    QTest::keyClick(box, Qt::Key_Up);
    REQUIRE(cellEditor(f, ClientField::Status) == box);
    CHECK(box->currentIndex() == std::max(before - 2, 0));
    CHECK(f.read(f.alfa).status == ClientStatus::Client);
    QTest::keyClick(box, Qt::Key_Up);
    box->setCurrentText(statusName(ClientStatus::Prospect));
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(f.read(f.alfa).status == ClientStatus::Prospect);
}

TEST_CASE("A choice made in the list of a cell is stored at once", "[clients]")
{
    ClientsFixture f;
    beginEditing(f, f.alfa, ClientField::Status);
    auto* box = qobject_cast<QComboBox*>(cellEditor(f, ClientField::Status));
    REQUIRE(box);
    box->setCurrentText(statusName(ClientStatus::Prospect));
    Q_EMIT box->activated(box->currentIndex());
    CHECK(f.read(f.alfa).status == ClientStatus::Prospect);
}

TEST_CASE("Searching ignores case and diacritics", "[clients]")
{
    ClientsFixture f;
    f.searchFor(text("lodz"));
    CHECK(f.names() == QStringList{text("Zakłady Bawełniane")});
    CHECK(f.label("clientCountLabel") == text("1 of 4 shown"));
    f.searchFor(text("GLIWICE alfa"));
    CHECK(f.names() == QStringList{text("Alfa")});
    QTest::keyClick(&f.search(), Qt::Key_Escape);
    QTest::keyClick(&f.search(), Qt::Key_Return);
    CHECK(f.names().size() == 4);
}

TEST_CASE("Clicking a heading sorts, clicking again turns round", "[clients]")
{
    ClientsFixture f;
    QHeaderView& header = *f.table().horizontalHeader();
    Q_EMIT header.sectionClicked(static_cast<int>(ClientField::City));
    CHECK(f.names().constFirst() == text("Beta"));
    Q_EMIT header.sectionClicked(static_cast<int>(ClientField::City));
    CHECK(f.names().constFirst() == text("Zakłady Bawełniane"));
}

TEST_CASE("Status and owner restrict; clearing shows everything", "[clients]")
{
    ClientsFixture f;
    ClientArrangement arrangement = f.page.arrangement();
    arrangement.filter.statuses = {ClientStatus::Client};
    f.page.arrange(arrangement);
    CHECK(f.names() == QStringList{text("Alfa"), text("Gamma")});
    arrangement.filter.statuses = {};
    arrangement.filter.owners = {f.anna};
    f.page.arrange(arrangement);
    CHECK(f.names() == QStringList{text("Zakłady Bawełniane")});
    arrangement.filter.text = text("nowhere");
    f.page.arrange(arrangement);
    CHECK(f.names().isEmpty());
    f.trigger("clearFilterAction");
    CHECK(f.names().size() == 4);
}

TEST_CASE("A drop-down of a filter works by keyboard", "[clients]")
{
    ClientsFixture f;
    auto* status = f.page.findChild<MultiChoice*>(text("statusFilterPushButton"));
    status->open();
    auto* list = status->findChild<QWidget*>(text("choiceListWidget"));
    REQUIRE(list != nullptr);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(f.names() == QStringList{text("Alfa"), text("Gamma")});
    CHECK(status->text().startsWith(text("Status: ")));
}

TEST_CASE("A named view brings back columns, sorting and filter, and can be undone", "[clients]")
{
    ClientsFixture f;
    ClientArrangement arrangement = f.page.arrangement();
    arrangement.columns = {{ClientField::City, 160}, {ClientField::Name, 240}, {ClientField::TaxNumber, 120}};
    arrangement.filter.text = text("gliwice");
    arrangement.filter.tags = {};
    arrangement.filter.sortBy = ClientField::City;
    arrangement.filter.descending = true;
    f.page.arrange(arrangement);
    f.desk.ask.textAnswer = text("Śląsk");
    f.trigger("saveViewAction");
    f.page.arrange(ClientArrangement::usual());
    CHECK(f.names().size() == 4);

    auto* views = f.page.findChild<ViewChooser*>();
    auto* menu = views->findChild<QMenu*>(text("viewMenu"));
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() > 1);
    CHECK(menu->actions().at(1)->text() == text("Śląsk"));
    menu->actions().at(1)->trigger();
    const ClientArrangement restored = f.page.arrangement();
    CHECK(restored.showsTheSameAs(arrangement));
    CHECK(restored.columns[1].width == 240);
    CHECK(f.names().size() == 2);
    CHECK(f.desk.workspace().undo());
    Q_EMIT menu->aboutToShow();
    CHECK(menu->actions().at(1)->text() != text("Śląsk"));
}

TEST_CASE("A view that is no JSON or names unknown columns is shown as usual", "[clients]")
{
    for (const char* definition : {"", "{", "[]", "{\"columns\":[{\"field\":\"nonsense\"}],\"sort\":7}"})
        CHECK(ClientArrangement::fromDefinition(text(definition)).showsTheSameAs(ClientArrangement::usual()));
}

TEST_CASE("A cell is edited in place and undone", "[clients]")
{
    ClientsFixture f;
    QLineEdit& editor = openCell(f, f.alfa, ClientField::City);
    QTest::keyClicks(&editor, text("Opole"));
    QTest::keyClick(&editor, Qt::Key_Return);
    CHECK(f.read(f.alfa).city == text("Opole"));
    CHECK(f.desk.workspace().undo());
    CHECK(f.read(f.alfa).city == text("Gliwice"));
    CHECK(f.model().index(0, static_cast<int>(ClientField::City)).data().toString() == text("Gliwice"));
}

TEST_CASE("A cell that can't be stored stays open with its text; Escape gives it up", "[clients]")
{
    ClientsFixture f;
    for (const char* bad : {"-5", "1e999", "many", "2.5"}) {
        QLineEdit& editor = openCell(f, f.alfa, ClientField::Employees);
        QTest::keyClicks(&editor, text(bad));
        QTest::keyClick(&editor, Qt::Key_Return);
        REQUIRE(cellEditor(f, ClientField::Employees) == &editor);
        CHECK(editor.text() == text(bad));
        CHECK(f.desk.errors.size() == 1);
        QTest::keyClick(&editor, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(cellEditor(f, ClientField::Employees) == nullptr);
        CHECK_FALSE(f.read(f.alfa).employees);
        f.desk.errors.clear();
    }
}

TEST_CASE("Tab goes on to the next cell", "[clients]")
{
    ClientsFixture f;
    QLineEdit& editor = openCell(f, f.alfa, ClientField::Name);
    QTest::keyClicks(&editor, text("Alfa Plus"));
    QTest::keyClick(&editor, Qt::Key_Tab);
    CHECK(f.read(f.alfa).name == text("Alfa Plus"));
    CHECK(f.table().currentIndex().column() != static_cast<int>(ClientField::Name));
    CHECK(f.model().id(f.table().currentIndex().row()) == f.alfa);
}

TEST_CASE("A change in the form applies to all selected, in one step", "[clients]")
{
    ClientsFixture f;
    f.page.select({f.alfa, f.beta});
    CHECK(f.input(ClientField::City).placeholderText() == text("(several values)"));
    const qint64 before = historySteps(f);
    f.typeInto(ClientField::City, text("Opole"));
    CHECK(historySteps(f) == before + 1);
    CHECK(f.read(f.alfa).city == text("Opole"));
    CHECK(f.read(f.beta).city == text("Opole"));
    CHECK(f.read(f.gamma).city == text("Gliwice"));
    CHECK(f.desk.workspace().undo());
    CHECK(f.read(f.alfa).city == text("Gliwice"));
    CHECK(f.read(f.beta).city == text("Berlin"));
    CHECK(f.page.selectedIds() == std::vector{f.alfa, f.beta});
}

TEST_CASE("Leaving a field without a change records nothing", "[clients]")
{
    ClientsFixture f;
    f.page.select({f.alfa, f.beta});
    const qint64 before = historySteps(f);
    Q_EMIT f.input(ClientField::City).editingFinished();
    f.page.select({f.gamma});
    Q_EMIT f.input(ClientField::City).editingFinished();
    CHECK(historySteps(f) == before);
}

TEST_CASE("What is refused is said below the field", "[clients]")
{
    ClientsFixture f;
    f.page.select({f.alfa});
    for (const ClientField field : {ClientField::Employees, ClientField::AnnualRevenue})
        for (const char* bad : {"-5", "1e999", "nan"}) {
            f.typeInto(field, text(bad));
            CHECK_FALSE(f.form().editor(field)->problem().isEmpty());
            CHECK(f.input(field).text() == text(bad));
        }
    CHECK_FALSE(f.read(f.alfa).annualRevenue);
    f.typeInto(ClientField::Name, text("   "));
    CHECK_FALSE(f.form().editor(ClientField::Name)->problem().isEmpty());
    CHECK(f.read(f.alfa).name == text("Alfa"));
}

TEST_CASE("A tax number that can't be right and a name used twice are stored with a warning", "[clients]")
{
    ClientsFixture f;
    f.page.select({f.alfa});
    f.typeInto(ClientField::TaxNumber, text("123-456-78-90"));
    CHECK(f.read(f.alfa).taxNumber == text("123-456-78-90"));
    CHECK_FALSE(f.form().editor(ClientField::TaxNumber)->problem().isEmpty());
    f.typeInto(ClientField::TaxNumber, text("5260250274"));
    CHECK(f.form().editor(ClientField::TaxNumber)->problem().isEmpty());
    f.typeInto(ClientField::TaxNumber, text("123456789"));
    CHECK_FALSE(f.form().editor(ClientField::TaxNumber)->problem().isEmpty());
    f.typeInto(ClientField::Country, text("Germany")); // where tax numbers look otherwise
    CHECK(f.form().editor(ClientField::TaxNumber)->problem().isEmpty());
    f.typeInto(ClientField::Name, text("Beta"));
    CHECK(f.read(f.alfa).name == text("Beta"));
    CHECK_FALSE(f.form().editor(ClientField::Name)->problem().isEmpty());
}

TEST_CASE("A parent that would close a circle is refused with a sentence", "[clients]")
{
    ClientsFixture f;
    f.store.setField({f.beta}, ClientField::Parent, text("Alfa"));
    f.page.select({f.alfa});
    f.typeInto(ClientField::Parent, text("Beta"));
    CHECK_FALSE(f.form().editor(ClientField::Parent)->problem().isEmpty());
    CHECK(f.read(f.alfa).parent == noId);
    f.typeInto(ClientField::Parent, text("Nobody at all"));
    CHECK(f.form().editor(ClientField::Parent)->problem().contains(text("Nobody at all")));
    f.typeInto(ClientField::Parent, text("Gamma"));
    CHECK(f.read(f.alfa).parent == f.gamma);
    CHECK(f.form().editor(ClientField::Parent)->problem().isEmpty());
}

TEST_CASE("The figures of a group are added up on demand", "[clients]")
{
    ClientsFixture f;
    f.store.setField({f.beta, f.gamma}, ClientField::Parent, text("Alfa"));
    f.store.setField({f.beta}, ClientField::Employees, text("40"));
    f.store.setField({f.alfa}, ClientField::Employees, text("2"));
    f.page.select({f.alfa});
    auto* figures = f.page.findChild<QWidget*>(text("groupFigures"));
    CHECK(figures->isHidden());
    f.page.findChild<QPushButton*>(text("groupFiguresPushButton"))->click();
    QStringList shown;
    for (const QLabel* label : figures->findChildren<QLabel*>())
        shown << label->text();
    CHECK(shown.contains(text("3")));
    CHECK(shown.contains(text("42")));
    CHECK(shown.contains(text("1 unknown")));
    CHECK(shown.contains(text("3 unknown")));
    CHECK(shown.contains(text("not known")));
    CHECK(shown.filter(text("PLN")).isEmpty());
}

TEST_CASE("A new client is added by its name", "[clients]")
{
    ClientsFixture f;
    f.trigger("addClientAction");
    CHECK(f.form().isNew());
    f.typeInto(ClientField::Name, text("Omega"));
    CHECK(f.names().size() == 5);
    REQUIRE(f.page.selectedIds().size() == 1);
    CHECK(f.read(f.page.selectedIds().front()).name == text("Omega"));
    CHECK(f.desk.workspace().undo());
    CHECK(f.names().size() == 4);
}

TEST_CASE("A few are deleted without a question, many with one", "[clients]")
{
    ClientsFixture f;
    f.page.select({f.alfa});
    f.trigger("deleteClientsAction");
    CHECK(f.desk.ask.asked.isEmpty());
    CHECK(f.names().size() == 3);
    f.page.select({f.beta, f.gamma});
    f.desk.ask.confirmAnswer = false;
    f.trigger("deleteClientsAction");
    CHECK(f.desk.ask.asked.size() == 1);
    CHECK(f.names().size() == 3);
    f.desk.ask.confirmAnswer = true;
    f.trigger("deleteClientsAction");
    CHECK(f.names() == QStringList{text("Zakłady Bawełniane")});
    CHECK(f.desk.workspace().undo());
    CHECK(f.desk.workspace().undo());
    CHECK(f.names().size() == 4);
    CHECK(f.read(f.gamma).city == text("Gliwice"));
}

TEST_CASE("Text of users is shown as it is", "[clients]")
{
    ClientsFixture f;
    for (const char* name : {"<b>bold</b><img src=x>", "%1 %n", "'; DROP TABLE client; --", "& && &x"}) {
        const Id id = f.addClient(text(name), {}, ClientStatus::Prospect);
        f.page.select({id});
        CHECK(f.label("clientTitleLabel") == text(name));
        CHECK(f.page.findChild<QLabel*>(text("clientTitleLabel"))->textFormat() == Qt::PlainText);
        CHECK(f.names().contains(text(name)));
    }
    const Id longName = f.addClient(QString(10'000, u'x'), {}, ClientStatus::Prospect);
    f.page.select({longName});
    CHECK(f.input(ClientField::Name).text().size() == 10'000);
    CHECK(f.page.grab().width() == 1100);
}

TEST_CASE("Columns and widths come back from the layout kept between sessions", "[clients]")
{
    ClientsFixture f;
    ClientArrangement arrangement = f.page.arrangement();
    arrangement.columns = {{ClientField::Web, 104}, {ClientField::Name, 304}};
    f.page.arrange(arrangement);
    const QByteArray layout = f.page.saveLayout();
    ClientsPage other(f.desk);
    other.restoreLayout(layout);
    CHECK(other.arrangement().showsTheSameAs(arrangement));
    CHECK(other.arrangement().columns[1].width == 304);
    other.restoreLayout("nonsense");
    CHECK(other.arrangement().showsTheSameAs(arrangement));
}

TEST_CASE("Every input and button of the page has a name for those who can't see", "[clients]")
{
    ClientsFixture f;
    for (const QWidget* widget : f.page.findChildren<QWidget*>()) {
        const bool input = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                           qobject_cast<const QAbstractItemView*>(widget);
        if (!input || !widget->isVisible() || !qobject_cast<const QWidget*>(widget)->focusPolicy())
            continue;
        INFO(widget->objectName().toStdString());
        CHECK_FALSE(widget->accessibleName().isEmpty());
        CHECK_FALSE(widget->objectName().isEmpty());
    }
}

TEST_CASE("The page can be walked by keyboard alone", "[clients]")
{
    ClientsFixture f;
    f.trigger("findClientsAction");
    CHECK(QApplication::focusWidget() == &f.search());
    bool reachedTable = false;
    bool reachedForm = false;
    f.page.select({f.alfa});
    f.search().setFocus();
    for (int i = 0; i < 60 && !(reachedTable && reachedForm); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reachedTable = reachedTable || QApplication::focusWidget() == &f.table();
        reachedForm = reachedForm || f.form().isAncestorOf(QApplication::focusWidget());
    }
    CHECK(reachedTable);
    CHECK(reachedForm);
}
