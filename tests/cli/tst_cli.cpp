// Runs the built program as a person or a script does.
#include "cli/kamprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <catch2/catch.hpp>
#include <set>

using kam::test::Kam;
using kam::test::Outcome;

namespace
{

QString document(const char* path)
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/../../docs/") + QString::fromLatin1(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

std::set<QString> longOptions(QString text)
{
    text.replace(QStringLiteral("\\-"), QStringLiteral("-"));
    std::set<QString> options;
    auto matches = QRegularExpression(QStringLiteral("--[a-z][a-z-]+")).globalMatch(text);
    while (matches.hasNext())
        options.insert(matches.next().captured());
    return options;
}

const char* const points = "client,image,network\nAlfa,3,1\nBeta,2,2\nGamma,,3\n";

} // namespace

TEST_CASE("the examples print what their page says")
{
    const Kam kam;
    QString command;
    QString expected;
    int run = 0;
    const auto check = [&] {
        if (command.isEmpty())
            return;
        INFO(command.toStdString());
        CHECK(kam.shell(command).toStdString() == expected.toStdString());
        ++run;
        command.clear();
        expected.clear();
    };
    bool inBlock = false;
    for (const QString& line : document("examples.md").split(u'\n')) {
        if (line.startsWith(QStringLiteral("```"))) {
            check();
            inBlock = !inBlock;
        } else if (inBlock && line.startsWith(QStringLiteral("$ "))) {
            check();
            command = line.mid(2);
        } else if (inBlock) {
            expected += line + u'\n';
        }
    }
    CHECK(run > 20);
}

TEST_CASE("the manual page has every option of every command, and no other")
{
    const Kam kam;
    const Outcome help = kam("--help-all");
    CHECK(help.status == 0);
    const QString page = document("man/kam.1");
    CHECK(longOptions(QString::fromStdString(help.out)) == longOptions(page));
    // The synopsis of a command ends where the next begins.
    const QString synopsis =
        page.section(QStringLiteral(".SH SYNOPSIS"), 1).section(QStringLiteral(".SH "), 0, 0);
    QStringList commands;
    for (const QString& part : synopsis.split(QStringLiteral(".B kam ")).mid(1)) {
        const QString command = part.section(u'\n', 0, 0);
        commands << command;
        if (command == QStringLiteral("help"))
            continue;
        INFO(command.toStdString());
        const Outcome one = kam((command + QStringLiteral(" --help")).toUtf8().constData());
        CHECK(one.status == 0);
        CHECK(one.out.find("Example: kam " + command.toStdString()) != std::string::npos);
        std::set<QString> options = longOptions(QString::fromStdString(one.out));
        options.erase(QStringLiteral("--help"));
        options.erase(QStringLiteral("--help-all"));
        CHECK(options == longOptions(part));
    }
    // No command is left out.
    const QString top = QString::fromStdString(kam("--help").out);
    auto names = QRegularExpression(QStringLiteral("^  ([a-z]+)  "), QRegularExpression::MultilineOption)
                     .globalMatch(top.section(QStringLiteral("Commands:"), 1));
    int found = 0;
    for (; names.hasNext(); ++found)
        CHECK(commands.contains(names.next().captured(1)));
    CHECK(found == commands.size() - 1);
}

TEST_CASE("help is a word too")
{
    const Kam kam;
    CHECK(kam("help").out == kam("--help").out);
    CHECK(kam("help").status == 0);
    CHECK(kam("help rank").out == kam("rank --help").out);
    CHECK(kam("--language pl help rank").out == kam("--language pl rank --help").out);
    CHECK(kam("help nonsense").status == 2);
    // As an argument it is itself.
    CHECK(kam("new help").status == 0);
}

TEST_CASE("counts in sentences are grouped as the language does")
{
    const Kam kam;
    kam("new w.kam");
    QByteArray file("name\n");
    for (int row = 0; row < 12'000; ++row)
        file += "Firm" + QByteArray::number(row) + "\n";
    kam.write("many.csv", file);
    CHECK(kam("import clients many.csv --into w.kam --dry-run").err.find("new: 12,000,") !=
          std::string::npos);
    kam("import clients many.csv --into w.kam");
    CHECK(kam("undo w.kam").err.find("Import 12,000 clients") != std::string::npos);
    CHECK(kam("--language pl import clients many.csv --into w.kam").err.find("nowe: 12\u00A0000,") !=
          std::string::npos);
    CHECK(kam("undo w.kam").err.find("12\u00A0000 klient") != std::string::npos);
}

TEST_CASE("a command line that is not taken is explained in the language asked for")
{
    const Kam kam;
    kam.write("p.csv", points);
    const auto said = [&kam](const char* line) {
        const Outcome outcome = kam((std::string("--language pl ") + line).c_str());
        CHECK(outcome.status == 2);
        const QString text = QString::fromStdString(outcome.err);
        return text.section(QStringLiteral("polecenia: "), 1).section(QStringLiteral(". „kam"), 0, 0);
    };
    CHECK(said("rank") == QString::fromUtf8("brakuje: SOURCE"));
    CHECK(said("rank p.csv --nonsense") == QString::fromUtf8("nieoczekiwany argument: „--nonsense”"));
    CHECK(said("rank p.csv --seed 3") == QString::fromUtf8("--seed wymaga także --acceptability"));
    CHECK(said("rank p.csv --stability --acceptability 9") ==
          QString::fromUtf8("--stability i --acceptability wykluczają się"));
    CHECK(said("rank p.csv --model") == QString::fromUtf8("--model nie ma wartości"));
    CHECK(said("rank p.csv --model a --model b") == QString::fromUtf8("--model podano 2 razy zamiast raz"));
    CHECK(said("rank p.csv --stability=maybe") ==
          QString::fromUtf8("--stability nie przyjmuje wartości „maybe”"));
    CHECK(kam("").err.find("a command is missing") != std::string::npos);
}

TEST_CASE("headings of the help are in the language asked for")
{
    const Kam kam;
    const std::string help = kam("--language pl --help-all").out;
    for (const char* heading : {"Użycie: kam [OPCJE] POLECENIE", "\nOpcje:", "\nPolecenia:", "  Argumenty:"})
        CHECK(help.find(heading) != std::string::npos);
    for (const char* english :
         {"Usage", "Options", "Positionals", "Subcommands", "REQUIRED", "Needs", "Excludes"})
        CHECK(help.find(english) == std::string::npos);
}

TEST_CASE("rank writes exact figures as JSON and CSV")
{
    const Kam kam;
    kam.write("p.csv", points);
    const Outcome csv = kam("rank p.csv --format csv");
    CHECK(csv.status == 0);
    CHECK(csv.err.empty());
    CHECK(csv.out ==
          "client,total,rank,rated,criteria,image,network\nAlfa,1.5,1,2,2,1,0.5\nBeta,1.5,1,2,2,0.5,1\n"
          "Gamma,1.5,1,1,2,0,1.5\n");
    const Outcome json = kam("rank p.csv --format json --weights image=33.33,network=10");
    CHECK(json.err == "The weights add up to 43.33 %, not 100 %. They are used as they stand.\n");
    const QJsonArray rows = QJsonDocument::fromJson(QByteArray::fromStdString(json.out)).array();
    REQUIRE(rows.size() == 3);
    const QJsonObject first = rows.at(0).toObject();
    CHECK(first.keys() == QStringList{QStringLiteral("client"), QStringLiteral("contributions"),
                                      QStringLiteral("criteria"), QStringLiteral("rank"),
                                      QStringLiteral("rated"), QStringLiteral("total")});
    CHECK(first.value(QStringLiteral("total")).toDouble() == Approx(0.7666).epsilon(1e-12));
}

TEST_CASE("names that are there already or twice in the file are warned about, not refused")
{
    const Kam kam;
    kam("new w.kam");
    kam.write("a.csv", "name\nAlfa\n");
    CHECK(kam("import clients a.csv --into w.kam").err ==
          "Imported: new: 1, changed: 0, same: 0, refused: 0.\n");
    kam.write("b.csv", "name\nALFA\nBeta\nbeta\n");
    const std::string counts =
        "new: 3, changed: 0, same: 0, refused: 0, new with a name that is there already: 2.\n"
        "line 2: “ALFA”: a client of this name is in the registry already\n"
        "line 4: “beta”: line 3 has this name too\n";
    const Outcome dry = kam("import clients b.csv --into w.kam --dry-run");
    CHECK(dry.status == 0);
    CHECK(dry.err == "Nothing was written. An import would give: " + counts);
    const Outcome done = kam("import clients b.csv --into w.kam");
    CHECK(done.status == 0);
    CHECK(done.err == "Imported: " + counts);
    const Outcome polish = kam("--language pl import clients a.csv --into w.kam");
    CHECK(polish.err == "Zaimportowano: nowe: 1, zmienione: 0, bez zmian: 0, odrzucone: 0, nowe o "
                        "istniejącej nazwie: 1.\n"
                        "wiersz 2: „Alfa”: klient o tej nazwie jest już w rejestrze\n");
}

TEST_CASE("scales of a plain file")
{
    const Kam kam;
    kam.write("p.csv", "client;x\nA;10\nB;5\nC;0\n");
    CHECK(kam("rank p.csv --scale minmax --format csv").out ==
          "client,total,rank,rated,criteria,x\nA,10,1,1,1,10\nB,5,2,1,1,5\nC,0,3,1,1,0\n");
    const Outcome rating = kam("rank p.csv --scale rating");
    CHECK(rating.status == 1);
    CHECK(rating.err ==
          "p.csv, line 4: column “x”: the rating 0 is not between 1 and 10. Correct it, or choose "
          "another scale.\n");
}

TEST_CASE("rank says how far each weight may move")
{
    const Kam kam;
    // Totals 7.6, 7.2 and 2.4, as computed by hand for the engine.
    kam.write("p.csv", "client,a,b\nA,10,4\nB,6,9\nC,2,3\n");
    const std::string rank = "rank p.csv --scale points --weights a=60,b=40 ";
    const Outcome json = kam((rank + "--stability --top 2 --format json").c_str());
    CHECK(json.status == 0);
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(json.out)).array();
    REQUIRE(all.size() == 2);
    const QJsonObject first = all[0].toObject();
    CHECK(first.keys() == QStringList{QStringLiteral("alone"), QStringLiteral("challengers"),
                                      QStringLiteral("criterion"), QStringLiteral("rescaled"),
                                      QStringLiteral("weight")});
    const auto ends = [&](const char* how, const char* what) {
        return first.value(QLatin1String(how)).toObject().value(QLatin1String(what)).toArray();
    };
    CHECK(ends("alone", "first") == QJsonArray{50, 100});
    CHECK(ends("alone", "top_set") == QJsonArray{0, 100});
    CHECK(ends("alone", "top_order") == QJsonArray{50, 100});
    CHECK(ends("rescaled", "first")[0].toDouble() == Approx(500 / 9.0));
    CHECK(first.value(QLatin1String("challengers")).toArray() == QJsonArray{QStringLiteral("B")});
    const std::string csv = kam((rank + "--stability --top 2 --format csv").c_str()).out;
    CHECK(csv.substr(csv.find('\n')).find("\na,60,50,100,0,100,50,100,55.5") == 0);
    CHECK(kam((rank + "--stability").c_str()).out.find("50.00 to 100.00 %") != std::string::npos);
    for (const char* wrong : {"--stability --acceptability 5", "--top 0", "--seed 1", "--acceptability 0",
                              "--acceptability 5 --around 1 --ordered"}) {
        INFO(wrong);
        CHECK(kam((rank + wrong).c_str()).status == 2);
    }
}

TEST_CASE("rank says how clients stand under weights drawn at random")
{
    const Kam kam;
    kam.write("p.csv", "client,a,b\nA,1,1\nB,3,2\nC,2,1\n");
    const char* command = "rank p.csv --scale points --acceptability 50 --seed 7 --top 2 --format json";
    const Outcome json = kam(command);
    CHECK(json.status == 0);
    CHECK(json.out == kam(command).out);
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(json.out)).array();
    REQUIRE(all.size() == 3);
    const QJsonObject best = all[0].toObject();
    CHECK(best.value(QLatin1String("client")).toString() == QStringLiteral("B"));
    CHECK(best.value(QLatin1String("acceptability")).toArray() == QJsonArray{1, 0, 0});
    CHECK(best.value(QLatin1String("standard_error")).toArray() == QJsonArray{0, 0, 0});
    CHECK(best.value(QLatin1String("top")).toDouble() == 1);
    CHECK(best.value(QLatin1String("mean_rank")).toDouble() == 1);
    CHECK(best.value(QLatin1String("confidence")).toDouble() == 1);
    CHECK(best.value(QLatin1String("central_weights")).toObject().keys() ==
          QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(all[2].toObject().value(QLatin1String("central_weights")).isNull());
    CHECK(all[2].toObject().value(QLatin1String("confidence")).isNull());
    CHECK(kam("rank p.csv --acceptability 10 --around 0 --format csv").status == 0);
}

TEST_CASE("rank works with the product and with closeness to the ideal")
{
    const Kam kam;
    kam.write("p.csv", "client,sales,price\nA,3,6\nB,4,8\nC,4,6\n");
    const std::string rank = "rank p.csv --less-is-better price ";
    const auto totals = [&](const std::string& options) {
        const Outcome outcome = kam((rank + options + " --format json").c_str());
        CHECK(outcome.status == 0);
        QStringList all;
        for (const auto& entry : QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).array())
            all << QStringLiteral("%1 %2")
                       .arg(entry[QStringLiteral("client")].toString())
                       .arg(entry[QStringLiteral("total")].toDouble(), 0, 'f', 4);
        return all.join(u' ').toStdString();
    };
    CHECK(totals("--method topsis") == "C 1.0000 A 0.5234 B 0.4766");
    CHECK(totals("--method topsis --normalisation minmax") == "C 1.0000 A 0.5000 B 0.5000");
    CHECK(totals("--method product --weights sales=50,price=50") == "C 0.8165 A 0.7071 B 0.7071");
    for (const char* wrong : {"--method least", "--normalisation vector", "--method topsis --stability",
                              "--method product --scale rank", "--method topsis --explain A"}) {
        INFO(wrong);
        CHECK(kam((rank + wrong).c_str()).status == 2);
    }
    CHECK(kam("rank p.csv --less-is-better cost").status == 2);
    kam.write("gap.csv", "client,sales\nA,\nB,2\n");
    CHECK(kam("rank gap.csv --method topsis").status == 1);
}

TEST_CASE("nothing that is written replaces a workspace or a folder, forced or not")
{
    const Kam kam;
    REQUIRE(kam("new w.kam --demo").status == 0);
    REQUIRE(kam("new other.kam").status == 0);
    const Outcome plan = kam("plan w.kam --client RL --out w.kam --force");
    CHECK(plan.status == 1);
    CHECK(plan.err.find("is a workspace or another database and is not replaced") != std::string::npos);
    CHECK(kam("export clients w.kam --out other.kam --force").status == 1);
    CHECK(kam("export clients w.kam --out . --force").status == 1);
    CHECK(kam("rank w.kam").status == 0);
    CHECK(kam("rank other.kam").status != 3);
}

TEST_CASE("an option whose value is empty is refused, not taken for zero")
{
    const Kam kam;
    REQUIRE(kam("new w.kam --demo").status == 0);
    for (const char* line : {"clv w.kam --client RL --rate ", "abc w.kam --year ", "rank w.kam --weights ",
                             "rank w.kam --model "}) {
        INFO(line);
        CHECK(kam(line).status == 2);
    }
}

TEST_CASE("weights come from comparisons, swings, orders and values")
{
    const Kam kam;
    kam.write("pairs.csv", "x,A,B,C\nA,1,2,4\nB,,1,2\nC,,,1\n");
    const Outcome ahp = kam("weights ahp pairs.csv --format json");
    CHECK(ahp.status == 0);
    const QJsonObject found = QJsonDocument::fromJson(QByteArray::fromStdString(ahp.out)).object();
    CHECK(found.value(QLatin1String("weights")).toObject().value(QLatin1String("A")).toDouble() ==
          Approx(400 / 7.0));
    CHECK(found.value(QLatin1String("lambda_max")).toDouble() == Approx(3));
    CHECK(found.value(QLatin1String("consistency_ratio")).toDouble() == Approx(0).margin(1e-9));
    CHECK(found.value(QLatin1String("random_index")).toDouble() == 0.58);
    kam.write("swing.csv", "criterion,points\nA,100\nB,60\nC,40\n");
    CHECK(kam("weights swing swing.csv --format csv").out == "criterion,weight\nA,50\nB,30\nC,20\n");
    CHECK(kam("weights swing swing.csv --format json").out == "{\"weights\":{\"A\":50,\"B\":30,\"C\":20}}\n");
    kam.write("order.csv", "criterion,place\nA,2\nB,1\nC,3\n");
    CHECK(kam("weights ranksum order.csv").out.find("50.00 %") != std::string::npos);
    kam.write("values.csv", "client,A,B\nx,1,1\ny,1,3\n");
    CHECK(kam("weights entropy values.csv --format csv").out == "criterion,weight\nA,0\nB,100\n");
    kam.write("crossed.csv", "x,A,B\nB,1,2\nA,,1\n");
    CHECK(kam("weights ahp crossed.csv").status == 1);
    CHECK(kam("weights guess swing.csv").status == 2);
    CHECK(kam("weights swing values.csv").status == 1);
}

TEST_CASE("bad files are refused by line")
{
    const Kam kam;
    for (const char* number : {"nan", "inf", "1e999", "0x10", "1,5x", "12 3"}) {
        INFO(number);
        kam.write("p.csv", QByteArray("client;x\nA;1\nB;") + number + "\n");
        const Outcome outcome = kam("rank p.csv");
        CHECK(outcome.status == 1);
        CHECK(outcome.out.empty());
        CHECK(outcome.err.find("line 3: column “x”") != std::string::npos);
    }
    kam.write("p.csv", "client,x\nA,1,2\n");
    CHECK(kam("rank p.csv").err ==
          "p.csv, line 2: the row has 3 fields, the header has 2. Check separators and "
          "quotation marks.\n");
    CHECK(kam("rank missing.csv").status == 3);
    CHECK(kam("rank /").status == 3);
}

TEST_CASE("wrong usage ends with 2")
{
    const Kam kam;
    kam.write("p.csv", points);
    for (const char* line :
         {"nonsense", "rank", "rank p.csv --format xml", "rank p.csv --scale none",
          "rank p.csv --weights image", "rank p.csv --weights image=101,network=1",
          "rank p.csv --weights image=1.005,network=1", "rank p.csv --weights image=5",
          "rank p.csv --model M", "rank p.csv --explain Nobody", "import plans x.csv --into y.kam",
          "import clients x.csv", "history", "rank p.csv --unknown"}) {
        INFO(line);
        const Outcome outcome = kam(line);
        CHECK(outcome.out.empty());
        CHECK_FALSE(outcome.err.empty());
        if (std::string(line) == "rank p.csv --weights image")
            CHECK(outcome.status == 3); // taken for the name of a file, which is not there
        else
            CHECK(outcome.status == 2);
    }
}

TEST_CASE("a workspace is made once and refuses what is none")
{
    const Kam kam;
    CHECK(kam("new w.kam").status == 0);
    CHECK(kam("new w.kam").status == 1);
    CHECK(kam("new v.kam --currency zloty").status == 2);
    kam.write("text.kam", "this is not a workspace\n");
    for (const char* command : {"history", "undo", "check", "export clients"}) {
        INFO(command);
        CHECK(kam((std::string(command) + " text.kam").c_str()).status == 3);
        CHECK(kam((std::string(command) + " missing.kam").c_str()).status == 3);
    }
    CHECK(kam("undo w.kam").status == 0);
    CHECK(kam("undo w.kam").err == "There is nothing to undo in w.kam.\n");
    CHECK(kam("undo w.kam").status == 1);
}

TEST_CASE("an import is all or nothing")
{
    const Kam kam;
    kam("new w.kam");
    QByteArray file("name,status\n");
    for (int row = 0; row < 30; ++row)
        file += "Firm" + QByteArray::number(row) + ",sleeping\n";
    kam.write("bad.csv", file + "Good,client\n");
    const Outcome refused = kam("import clients bad.csv --into w.kam");
    CHECK(refused.status == 1);
    CHECK(refused.err.starts_with("30 rows can't be imported, so nothing was changed."));
    CHECK(refused.err.find("line 21: Status: “sleeping” is not one of") != std::string::npos);
    CHECK(refused.err.find("line 22:") == std::string::npos);
    CHECK(refused.err.find("10 more rows") != std::string::npos);
    CHECK(kam("export clients w.kam").out.find("Good") == std::string::npos);
    const Outcome dry = kam("import clients bad.csv --into w.kam --dry-run");
    CHECK(dry.status == 1);
    CHECK(dry.err.starts_with(
        "Nothing was written. An import would give: new: 1, changed: 0, same: 0, refused: 30."));
}

TEST_CASE("an export does not overwrite without being told")
{
    const Kam kam;
    kam("new w.kam --demo");
    CHECK(kam("export clients w.kam --out c.csv").status == 0);
    CHECK(kam("export clients w.kam --out c.csv").status == 1);
    CHECK(kam("export clients w.kam --out c.csv --force").status == 0);
    CHECK(kam("export clients w.kam --out w.kam --force").status == 2);
    CHECK(kam("import clients w.kam --into w.kam").status == 2);
    CHECK(kam("export clients w.kam --out c.xlsx").status == 2);
}

TEST_CASE("Polish by environment and by option")
{
    const Kam kam("pl_PL.UTF-8");
    CHECK(kam("rank missing.csv").err == "Nie ma pliku missing.csv. Sprawdź nazwę i folder.\n");
    CHECK(kam("--language en rank missing.csv").err.starts_with("There is no file missing.csv."));
    kam.write("p.csv", points);
    CHECK(kam("rank p.csv").out.starts_with("Miejsce  Klient  Wynik"));
    CHECK(kam("rank p.csv").out.find("1,50") != std::string::npos);
    const Kam english;
    CHECK(english("--language pl rank missing.csv").err.starts_with("Nie ma pliku"));
}

TEST_CASE("text of clients does not steer the terminal")
{
    const Kam kam;
    kam.write("p.csv", "client,x\n\x1b[31mred\x1b]0;title\x07,1\n");
    const Outcome outcome = kam("rank p.csv");
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find('\x1b') == std::string::npos);
    CHECK(kam("rank p.csv --explain x").err.find('\x1b') == std::string::npos);
}

TEST_CASE("a client of a workspace is meant by name or short code")
{
    Kam kam;
    kam.write("c.csv", "name,short_code\nAlfreds Futterkiste,ALFKI\n");
    REQUIRE(kam("new w.kam --demo").status == 0);
    REQUIRE(kam("import clients c.csv --into w.kam").status == 0);
    const Outcome byCode = kam("rank w.kam --explain ALFKI --format json");
    CHECK(byCode.status == 0);
    CHECK(byCode.out.find("\"client\":\"Alfreds Futterkiste\"") != std::string::npos);
    CHECK(kam("rank w.kam --explain ALFK").status == 2);
}
