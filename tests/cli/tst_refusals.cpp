// What the command line refuses rather than guess, overflow or ignore.
#include "cli/kamprogram.h"

using kam::test::Kam;
using kam::test::Outcome;

namespace
{

void checkRefused(const Kam& kam, const char* line, int status, const char* sentence)
{
    INFO(line);
    const Outcome outcome = kam(line);
    INFO(outcome.err);
    CHECK(outcome.status == status);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.find(sentence) != std::string::npos);
    CHECK(outcome.err.size() < 400);
}

} // namespace

TEST_CASE("a number that reads in two ways is refused by row, in either language")
{
    for (const char* locale : {"C.UTF-8", "pl_PL.UTF-8"}) {
        const Kam kam(locale);
        kam("new w.kam --language en");
        kam.write("r.csv", "name;annual_revenue\nA;1000\nB;1,234\n");
        const Outcome revenue = kam("--language en import clients r.csv --into w.kam");
        CHECK(revenue.status == 1);
        CHECK(revenue.err.find(
                  "line 3: annual_revenue: “1,234” can be read in two ways. Write numbers with a dot") !=
              std::string::npos);
        for (const char* employees : {"1,234", "12.000", "1 23", "1e3", "+5", "12.5", "-4"}) {
            INFO(employees);
            kam.write("e.csv", QByteArray("name;employees\nA;") + employees + "\n");
            const Outcome outcome = kam("--language en import clients e.csv --into w.kam");
            CHECK(outcome.status == 1);
            CHECK(outcome.err.find("line 2: employees: “") != std::string::npos);
            CHECK(outcome.err.find("Use digits alone") != std::string::npos);
        }
        kam.write("v.csv", "client;value\nA;1,234\n");
        CHECK(kam("--language en abc v.csv")
                  .err.find("v.csv, line 2: value: “1,234” can be read in two ways.") != std::string::npos);
        kam.write("good.csv", "name;annual_revenue;employees\nA;1234567.5;1234\n");
        CHECK(kam("import clients good.csv --into w.kam").status == 0);
        CHECK(kam("export clients w.kam").out.find("1234567.5") != std::string::npos);
    }
}

TEST_CASE("the column, else an option, says what the mark of a number is")
{
    for (const char* locale : {"C.UTF-8", "pl_PL.UTF-8"}) {
        INFO(locale);
        const Kam kam(locale);
        kam("new w.kam");
        kam.write("c.csv", "name;annual_revenue;employees\nA;12,5;1 234\nB;12,375;12\nC;1 234,50;\n");
        CHECK(kam("import clients c.csv --into w.kam").status == 0);
        const std::string all = kam("export clients w.kam").out;
        for (const char* number : {",12.5,", ",12.375,", ",1234.5,", ",1234,"})
            CHECK(all.find(number) != std::string::npos);
        kam.write("v.csv", "client;value\nA;12,375\nB;-1,250\n");
        CHECK(kam("abc v.csv --format csv").status == 1);
        CHECK(kam("abc v.csv --format csv --decimal comma").out.find("A,12.375,") != std::string::npos);
        CHECK(kam("abc v.csv --format csv --decimal point").out.find("A,12375,") != std::string::npos);
        CHECK(kam("abc w.kam --decimal point").status == 2);
        CHECK(kam("import team v.csv --into w.kam --decimal comma").status == 2);
        CHECK(kam("abc v.csv --decimal dot").status == 2);
    }
}

TEST_CASE("figures beyond what a number holds are said, not written as inf or nan")
{
    const Kam kam;
    kam.write("abc.csv", "client,value\nA,1.5e308\nB,1.5e308\n");
    kam.write("one.csv", "client,value\nA,1.5e308\nA,1.5e308\n");
    kam.write("rank.csv", "client,x,y\nA,1.7e308,1.7e308\nB,-1.7e308,1\nC,0,2\n");
    kam.write("weights.csv", "criterion,points\nA,1.5e308\nB,1.5e308\n");
    kam.write("clv.csv", "year,revenue\n1,1.5e308\n2,1.5e308\n");
    kam.write("f.csv", "client,frequency,recency,age,monetary\nA,2,5,9,1e308\nB,3,6,9,1.7e308\nC,0,0,9,0\n"
                       "D,1,2,8,1e308\n");
    for (const char* command :
         {"abc abc.csv", "abc one.csv", "rank rank.csv --scale points --weights x=100,y=100",
          "rank rank.csv --scale points --weights x=100,y=100 --stability",
          "rank rank.csv --scale points --weights x=100,y=100 --explain A", "rank rank.csv --scale minmax",
          "weights swing weights.csv", "clv clv.csv --rate 0", "forecast f.csv --horizon 5"})
        for (const char* format : {" --format json", " --format csv", ""}) {
            const std::string line = std::string(command) + format;
            INFO(line);
            const Outcome outcome = kam(line.c_str());
            INFO(outcome.err);
            for (const char* word : {"inf", "nan", "∞"})
                CHECK(outcome.out.find(word) == std::string::npos);
            CHECK((outcome.status == 0 || outcome.status == 1));
            if (outcome.status == 1)
                CHECK_FALSE(outcome.err.empty());
        }
    checkRefused(kam, "abc one.csv --format json", 1, "A result is too large to be computed.");
    checkRefused(kam, "clv clv.csv --rate 0 --format csv", 1, "A result is too large to be computed.");
}

TEST_CASE("numbers of options are whole, in range, and shortened where they are repeated")
{
    const Kam kam;
    kam.write("p.csv", "client,x,y\nA,1,2\nB,2,1\n");
    const char* const whole = "write a whole number from 1 to";
    for (const char* number : {"0", "-1", "2.5", "99999999999", "x"})
        checkRefused(kam, (std::string("rank p.csv --stability --top ") + number).c_str(), 2, whole);
    checkRefused(kam, ("rank p.csv --stability --top " + std::string(300, '9')).c_str(), 2, whole);
    checkRefused(kam, ("rank p.csv --acceptability " + std::string(300, '9')).c_str(), 2, whole);
    for (const char* seed : {"-1", "18446744073709551616", "1e3", ""})
        checkRefused(kam, (std::string("rank p.csv --acceptability 10 --seed=") + seed).c_str(), 2, "--seed");
    CHECK(kam("rank p.csv --acceptability 10 --seed 18446744073709551615").status == 0);
    checkRefused(kam, "rank p.csv --acceptability 10 --around nan", 2, "--around");
    for (const char* rate : {"nan", "inf", "1,5", "ten"})
        checkRefused(kam, (std::string("clv p.csv --rate ") + rate).c_str(), 2, "write a number, with a dot");
    checkRefused(kam, "forecast p.csv --horizon inf", 2, "write a number above 0");
    checkRefused(kam, ("history w.kam --most " + std::string(300, '9')).c_str(), 2, whole);
    checkRefused(kam, ("rank p.csv --" + std::string(300, 'y')).c_str(), 2, "…");
    for (const char* code : {"pln", "zloty", "PL", "PLNX", "P1N"})
        checkRefused(kam, (std::string("new w.kam --currency ") + code).c_str(), 2,
                     "write three capital letters, such as PLN");
}

TEST_CASE("an option that would be ignored is refused")
{
    const Kam kam;
    kam("new w.kam --demo");
    kam.write("p.csv", "client,x,y\nA,1,2\nB,2,1\n");
    kam.write("y.csv", "year,revenue\n1,100\n");
    kam.write("v.csv", "client,value\nA,1\n");
    kam.write("c.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan Sowa\r\nORG:RL\r\nEND:VCARD\r\n");
    for (const auto& [line, sentence] : std::initializer_list<std::pair<const char*, const char*>>{
             {"rank p.csv --stability --explain A", "Choose one of them"},
             {"rank p.csv --acceptability 10 --explain A", "Choose one of them"},
             {"rank p.csv --top 2", "--top is for --stability"},
             {"rank p.csv --method sum --normalisation minmax", "--normalisation is for --method topsis"},
             {"rank p.csv --method product --normalisation vector", "--normalisation is for --method topsis"},
             {"rank w.kam --null x", "--null is for a plain file"},
             {"clv y.csv --rate 10 --client RL", "A plain file is one client's"},
             {"clv y.csv --rate 10 --scenario Base", "A plain file is one client's"},
             {"clv w.kam --client RL --map a=year", "--map, --ignore and --decimal are for the columns"},
             {"abc w.kam --ignore a", "--map, --ignore and --decimal are for the columns"},
             {"forecast w.kam --horizon 4 --ignore a", "--map, --ignore and --decimal are for the columns"},
             {"abc v.csv --ignore weight",
              "The file has no column “weight”. Its columns are: client, value."},
             {"abc v.csv --map weight=value", "The file has no column “weight”"},
             {"import clients v.csv --into w.kam --ignore weight", "The file has no column “weight”"},
             {"import ratings v.csv --into w.kam --ignore weight", "The file has no column “weight”"},
             {"import people c.vcf --into w.kam --ignore weight", "A file of vCards has no columns"},
             {"import sales v.csv --into w.kam --match name", "--match is for clients"},
             {"export clients w.kam --force", "--force replaces a file"}})
        checkRefused(kam, line, 2, sentence);
    kam.write("twice.csv", "criterion,points\nImage,50\nKnow-how,10\nImage,20\n");
    checkRefused(kam, "weights swing twice.csv", 1,
                 "“Image” stands in the file twice, in rows 1 and 3 below the header.");
    kam.write("order.csv", "criterion,place\nImage,1\nImage,2\n");
    checkRefused(kam, "weights roc order.csv", 1, "stands in the file twice");
}

TEST_CASE("thousands of columns are told apart, and only some of them are named")
{
    const Kam kam;
    kam("new w.kam");
    QByteArray header("name");
    for (int column = 0; column < 10'000; ++column)
        header += ",Column_" + QByteArray::number(column);
    kam.write("wide.csv", header + "\n");
    const Outcome wide = kam("import clients wide.csv --into w.kam");
    CHECK(wide.status == 1);
    CHECK(wide.err.find("Column_39 and 9,960 more. Say what") != std::string::npos);
    CHECK(wide.err.size() < 2000);
    kam.write("wide.csv", header + ",column 17\n");
    checkRefused(kam, "import clients wide.csv --into w.kam", 1,
                 "The header names the column “column 17” twice.");
    CHECK(kam("rank wide.csv").status == 0);
    kam.write("wide.csv", header + ",Column_17\n");
    checkRefused(kam, "rank wide.csv", 1, "Column 10002 has no name of its own.");
}

TEST_CASE("a workspace that is cut short or empty is not taken for a table")
{
    const Kam kam;
    kam("new w.kam --demo");
    const QByteArray whole = QByteArray::fromStdString(kam.read("w.kam"));
    kam.write("cut.kam", whole.left(10'000));
    kam.write("head.kam", whole.left(16));
    kam.write("start.kam", whole.left(7));
    kam.write("empty.kam", {});
    kam.write("cut.csv", whole.left(16));
    for (const char* file : {"cut.kam", "head.kam", "start.kam", "empty.kam", "missing.kam", "cut.csv"})
        for (const char* command : {"rank %1", "abc %1", "clv %1 --client RL", "forecast %1 --horizon 4"}) {
            const QString line = QString::fromLatin1(command).arg(QLatin1String(file));
            INFO(line.toStdString());
            const Outcome outcome = kam(line.toUtf8().constData());
            CHECK(outcome.status == 3);
            CHECK(outcome.out.empty());
            CHECK(outcome.err.find(file) != std::string::npos);
        }
}

TEST_CASE("names of files and clients are shown, but do not steer the terminal")
{
    const Kam kam;
    const QString name = QStringLiteral("a\x1b[31m\x07.kam");
    const Outcome made = kam({QStringLiteral("new"), name});
    CHECK(made.status == 0);
    CHECK(made.err == "a\\x1b[31m\\x07.kam was created.\n");
    for (const char* command : {"undo", "redo", "new", "plan --all --out . --client x"}) {
        QStringList words = QString::fromLatin1(command).split(u' ');
        words.insert(1, name);
        const Outcome outcome = kam(words);
        INFO(command);
        CHECK(outcome.err.find('\x1b') == std::string::npos);
        CHECK(outcome.out.find('\x1b') == std::string::npos);
    }
    const Outcome unknown =
        kam({QStringLiteral("rank"), name, QStringLiteral("--explain"), QStringLiteral("\x1b[2J")});
    CHECK(unknown.err.find("“\\x1b[2J”") != std::string::npos);
    kam.write("c.csv", "name\nEvil\x1b]0;title\x07\n");
    CHECK(kam({QStringLiteral("import"), QStringLiteral("clients"), QStringLiteral("c.csv"),
               QStringLiteral("--into"), name})
              .status == 0);
    CHECK(kam({QStringLiteral("rank"), name}).out.find("Evil\\x1b]0;title\\x07") != std::string::npos);
    CHECK(kam({QStringLiteral("--"), name}).err.find('\x1b') == std::string::npos);
}

TEST_CASE("messages of commands name no menus, and dates as they are to be written")
{
    const Kam kam;
    kam.write("text.kam", "this is not a workspace, but a table that somebody named so\n");
    CHECK(kam("check text.kam").err.find("›") == std::string::npos);
    kam("new w.kam");
    kam.write("c.csv", "name,client_since\nA,31/31/2026\n");
    CHECK(kam("import clients c.csv --into w.kam").err.find("Enter it as 2026-01-31, with four digits") !=
          std::string::npos);
}
