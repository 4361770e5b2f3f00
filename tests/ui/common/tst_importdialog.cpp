#include "common/importdialog.h"

#include "base/error.h"
#include "registry/clientstore.h"
#include "support/fakedesk.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

struct Fixture {
    FakeDesk desk;
    QWidget window;
    ClientStore store{desk.workspace()};

    Fixture()
    {
        Client alfa;
        alfa.name = QStringLiteral("Alfa");
        alfa.city = QStringLiteral("Łódź");
        store.add(alfa);
    }
    [[nodiscard]] std::unique_ptr<ImportDialog> dialog(const char* csv)
    {
        auto made = std::make_unique<ImportDialog>(
            desk, importKind("clients"), ImportSource{QStringLiteral("list.csv"), {}, csv, 0}, &window);
        made->show();
        wait(*made);
        return made;
    }
    static void wait(const ImportDialog& dialog)
    {
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isWorking(); }));
    }
};

QString text(const ImportDialog& dialog, const char* label)
{
    return dialog.findChild<QLabel*>(QString::fromLatin1(label))->text();
}

QPushButton& button(const ImportDialog& dialog)
{
    return *dialog.findChild<QPushButton*>(QStringLiteral("doItButton"));
}

QComboBox& combo(const ImportDialog& dialog, const char* name)
{
    return *dialog.findChild<QComboBox*>(QString::fromLatin1(name));
}

} // namespace

TEST_CASE("the preview counts new, changed and same rows and lists them by line")
{
    Fixture f;
    const auto dialog = f.dialog("name,city\nAlfa,Gdynia\nBeta,Gdynia\n");
    CHECK(text(*dialog, "importCountsLabel") ==
          QStringLiteral("1 new · 1 changed · 0 unchanged · 0 refused"));
    CHECK(button(*dialog).isEnabled());
    const auto* table = dialog->findChild<QTableView*>(QStringLiteral("importRowsTableView"));
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("2"));
    CHECK(table->model()->index(0, 3).data().toString() == QStringLiteral("City: Łódź → Gdynia"));
    CHECK(f.store.count() == 1);
}

TEST_CASE("a refused row comes first and nothing can be imported")
{
    Fixture f;
    const auto dialog = f.dialog("name,status\nBeta,client\nGamma,no such\n");
    CHECK_FALSE(button(*dialog).isEnabled());
    const auto* table = dialog->findChild<QTableView*>(QStringLiteral("importRowsTableView"));
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("3"));
    CHECK(table->model()->index(0, 3).data().toString().contains(QStringLiteral("no such")));
    CHECK(text(*dialog, "importSentenceLabel") == table->model()->index(0, 3).data().toString());
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("importSentenceLabel"))->wordWrap());
}

TEST_CASE("each row can be made new, which warns of names that are there")
{
    Fixture f;
    const auto dialog = f.dialog("name,city\nAlfa,Gdynia\n");
    CHECK(dialog->report().changed == 1);
    combo(*dialog, "matchComboBox").setCurrentIndex(0);
    Fixture::wait(*dialog);
    CHECK(dialog->report().added == 1);
    CHECK(dialog->report().doubtful == 1);
    CHECK(button(*dialog).isEnabled());
    CHECK_FALSE(dialog->options().match.has_value());
}

TEST_CASE("columns that nobody knows are left out in sight and can be told what they stand for")
{
    Fixture f;
    const auto dialog = f.dialog("Firma,Miasto,Kolor\nBeta,Gdynia,red\n");
    CHECK(dialog->findChild<QTabWidget*>()->tabText(1).contains(QStringLiteral("2")));
    CHECK_FALSE(button(*dialog).isEnabled());
    QComboBox& first = combo(*dialog, "columnComboBox0");
    first.setCurrentIndex(first.findData(QStringLiteral("name")));
    Fixture::wait(*dialog);
    CHECK(dialog->report().added == 1);
    CHECK(button(*dialog).isEnabled());

    QComboBox& third = combo(*dialog, "columnComboBox2");
    third.setCurrentIndex(third.findData(QStringLiteral("city")));
    Fixture::wait(*dialog);
    CHECK_FALSE(button(*dialog).isEnabled());
    CHECK(text(*dialog, "importAdviceLabel").contains(QStringLiteral("Miasto")));
    CHECK(text(*dialog, "importAdviceLabel").contains(QStringLiteral("Kolor")));
}

TEST_CASE("a table that holds nothing new offers no import")
{
    Fixture f;
    const auto dialog = f.dialog("name,city\nAlfa,Łódź\n");
    CHECK(dialog->report().same == 1);
    CHECK_FALSE(button(*dialog).isEnabled());
}

TEST_CASE("what is no table is refused with a sentence, and the workspace itself too")
{
    Fixture f;
    CHECK_THROWS_AS(f.dialog(""), Error);
    f.desk.ask.openAnswer = f.desk.workspace().path();
    askForImport(f.desk, &f.window, importKind("clients"));
    REQUIRE(f.desk.errors.size() == 1);
    CHECK(f.window.findChild<ImportDialog*>() == nullptr);
    // The lock of the open workspace still stands: a change is stored.
    f.store.setField(f.store.find({}), ClientField::City, QStringLiteral("Opole"));
    CHECK(f.desk.workspace().nextUndo().has_value());
}

TEST_CASE("an import that was agreed to is one step, an export writes a file that imports without a change")
{
    Fixture f;
    QFile file(f.desk.folder() + QStringLiteral("/in.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("name,city\nBeta,Gdynia\nGamma,Gdynia\n");
    file.close();
    f.desk.ask.openAnswer = file.fileName();
    askForImport(f.desk, &f.window, importKind("clients"));
    auto* dialog = f.window.findChild<ImportDialog*>();
    REQUIRE(dialog != nullptr);
    Fixture::wait(*dialog);
    dialog->accept();
    CHECK(f.store.count() == 3);
    CHECK(f.desk.said.last().contains(QStringLiteral("2 new")));

    f.desk.ask.saveAnswer = f.desk.folder() + QStringLiteral("/out.csv");
    askForExport(f.desk, &f.window, exportKind("clients"));
    QFile out(f.desk.ask.saveAnswer);
    REQUIRE(out.open(QIODevice::ReadOnly));
    const QByteArray csv = out.readAll();
    const auto again = f.dialog(csv.constData());
    CHECK(again->report().same == 3);
    CHECK(f.desk.errors.isEmpty());
}

TEST_CASE("a number that reads in two ways is read as the person's language has it, and that is said")
{
    const QLocale before;
    for (const auto& [locale, word] : {std::pair("pl_PL", "comma"), std::pair("en_GB", "point")}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        Fixture f;
        const auto dialog = f.dialog("name;annual_revenue\nBeta;12,375\n");
        CHECK(text(*dialog, "importCountsLabel") ==
              QStringLiteral("1 new · 0 changed · 0 unchanged · 0 refused"));
        CHECK(text(*dialog, "importAdviceLabel")
                  .startsWith(QStringLiteral("“12,375” can be read in two ways.")));
        CHECK(combo(*dialog, "decimalComboBox").currentText().contains(QString::fromLatin1(word)));
        CHECK(dialog->options().columns.decimal.has_value());
        CHECK(button(*dialog).isEnabled());
        // The person may say that nothing is to be guessed.
        combo(*dialog, "decimalComboBox").setCurrentIndex(0);
        Fixture::wait(*dialog);
        CHECK_FALSE(button(*dialog).isEnabled());
    }
    QLocale::setDefault(before);
}

TEST_CASE("nothing is said of marks where the column shows them")
{
    Fixture f;
    const auto dialog = f.dialog("name;annual_revenue\nBeta;12,375\nGamma;1,5\n");
    CHECK(dialog->report().refused == 0);
    CHECK_FALSE(dialog->options().columns.decimal.has_value());
    CHECK(text(*dialog, "importAdviceLabel") == QStringLiteral("All of it is one step that can be undone."));
}
