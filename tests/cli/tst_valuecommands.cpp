#include "cli/kamprogram.h"

#include <map>

using kam::test::Kam;
using kam::test::Outcome;

namespace
{

QJsonArray list(const Outcome& outcome)
{
    REQUIRE(outcome.status == 0);
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).array();
}

QJsonObject object(const Outcome& outcome)
{
    REQUIRE(outcome.status == 0);
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object();
}

double number(const QJsonValue& object, const char* key)
{
    const QJsonValue value = object.toObject().value(QLatin1String(key));
    REQUIRE(value.isDouble());
    return value.toDouble();
}

QString text(const QJsonValue& object, const char* key)
{
    return object.toObject().value(QLatin1String(key)).toString();
}

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

void importNorthwind(const Kam& kam)
{
    const QString data = QStringLiteral(KAM_TEST_DATA "/northwind/");
    CHECK(kam("new n.kam --currency USD").status == 0);
    QStringList clients{QStringLiteral("import"), QStringLiteral("clients"),
                        data + QStringLiteral("customers.csv")};
    clients << words(
        "--into n.kam --null NULL --map customerID=short_code --map companyName=name --ignore contactName "
        "--ignore contactTitle --ignore region --ignore postalCode --ignore phone --ignore fax");
    CHECK(kam(clients).status == 0);
    const Outcome sales =
        kam({QStringLiteral("import"), QStringLiteral("transactions"),
             data + QStringLiteral("transactions.csv"), QStringLiteral("--into"), QStringLiteral("n.kam")});
    CHECK(sales.status == 0);
    CHECK(sales.err.find("new: 2,155, changed: 0, same: 0, refused: 0") != std::string::npos);
}

const char* const years =
    "year,revenue,variable_costs,acquisition_cost,retention_cost\n1,1000,500,100,0\n2,1200,600,0,"
    "100\n3,1440,720,0,80\n4,1600,800,0,60\n";

} // namespace

TEST_CASE("the sales of Northwind fall into the known classes")
{
    const Kam kam;
    importNorthwind(kam);
    const QJsonArray lines = list(kam("abc n.kam --format json"));
    REQUIRE(lines.size() == 91);
    CHECK(lines.first().toObject().keys() == words("class client cumulative_share share value"));
    CHECK(text(lines.first(), "client") == QStringLiteral("QUICK-Stop"));
    CHECK(number(lines.first(), "value") == Approx(110277.305).epsilon(1e-14));
    double total = 0;
    std::map<QString, int> classes;
    for (const QJsonValue& line : lines) {
        total += line.toObject().value(QStringLiteral("value")).toDouble();
        ++classes[text(line, "class")];
    }
    CHECK(total == Approx(1265793.0395).epsilon(1e-14));
    CHECK(classes == std::map<QString, int>{{QStringLiteral("A"), 34},
                                            {QStringLiteral("B"), 27},
                                            {QStringLiteral("C"), 28},
                                            {QStringLiteral("none"), 2}});
    CHECK(lines.last().toObject().value(QStringLiteral("value")).isNull());
    CHECK(kam("abc n.kam --format csv --year 1996")
              .out.starts_with("client,value,share,cumulative_share,class\n"
                               "Ernst Handel,15568.065,"));
    CHECK(kam("abc n.kam --measure margin").err == "Margin: not known of any client.\n");
    CHECK(kam("check n.kam --format json").out.find("purchases-below-sales") == std::string::npos);
    CHECK(kam("undo n.kam").status == 0);
    CHECK(kam("abc n.kam").err == "Revenue: not known of any client.\n");
    CHECK(kam("gaps n.kam").status == 1);
    CHECK(kam("forecast n.kam --horizon 5").status == 1);
}

TEST_CASE("rows of a client add up, losses and unknown values are in no class")
{
    const Kam kam;
    kam.write("v.csv", "klient;wartość\nAlfa;60\nBeta;-5\nGamma;\nAlfa;20\nDelta;20\n");
    CHECK(kam("abc v.csv --format csv").out ==
          "client,value,share,cumulative_share,class\nAlfa,80,0.8,0.8,A\n"
          "Delta,20,0.2,1,B\nBeta,-5,0,1,none\nGamma,,0,1,none\n");
    CHECK(kam("abc v.csv --format csv --limits 90,95").out.find("Delta,20,0.2,1,A") != std::string::npos);
    const Outcome table = kam("abc v.csv");
    CHECK(table.err.starts_with(
        "1 of 4 clients (25 %) bring 80 % of revenue.\nTotal 100.00; A 1, B 1, C 0, none 2."));
    CHECK(kam("abc v.csv --limits 95,80").status == 1);
    CHECK(kam("abc v.csv --limits 80").status == 2);
    CHECK(kam("abc v.csv --year 2025").status == 2);
    CHECK(kam("abc v.csv --measure weight").status == 2);
    CHECK(kam("abc missing.csv").status == 3);
    kam.write("bad.csv", "client,value\nAlfa,1\n,2\n");
    const Outcome bad = kam("abc bad.csv");
    CHECK(bad.status == 1);
    CHECK(bad.err == "bad.csv, line 3: the client is missing. Fill in its name.\n");
    kam.write("word.csv", "client,value\nAlfa,lots\n");
    CHECK(kam("abc word.csv").err.find("line 2: value: “lots” is no number") != std::string::npos);
}

TEST_CASE("the published lifetime value comes out of a file")
{
    const Kam kam;
    kam.write("y.csv", years);
    const QJsonObject clv = object(kam("clv y.csv --rate 10 --format json"));
    CHECK(clv.keys() == words("clv irr payback_year years"));
    CHECK(std::round(clv.value(QStringLiteral("clv")).toDouble() * 1e6) / 1e6 == 1939.444027);
    CHECK(clv.value(QStringLiteral("payback_year")).toInt() == 1);
    CHECK(clv.value(QStringLiteral("irr")).isNull());
    const QJsonArray lines = clv.value(QStringLiteral("years")).toArray();
    REQUIRE(lines.size() == 4);
    CHECK(lines.first().toObject().keys() == words("contribution cumulative factor present_value year"));
    CHECK(number(lines.at(3), "contribution") == 740);
    CHECK(kam("clv y.csv --rate 10 --format csv")
              .out.starts_with("clv,payback_year,irr,year,contribution,factor,present_value,cumulative\n1939."
                               "4440270473326,1,,1,400,1,400,400\n"));
    const Outcome table = kam("clv y.csv --rate 10");
    CHECK(table.out.find("   3        640.00  1.2100         528.93    1,383.47\n") != std::string::npos);
    CHECK(table.err == "CLV: 1,939.44\nPayback in year 1, after 0 months.\n"
                       "IRR: none; the contributions never change their sign.\n");
    const QJsonObject end = object(kam("clv y.csv --rate 10 --timing end --retention 80 --format json"));
    CHECK(end.value(QStringLiteral("clv")).toDouble() ==
          Approx(400 / 1.1 + 0.8 * 500 / 1.21 + 0.64 * 640 / 1.331 + 0.512 * 740 / 1.4641));
}

TEST_CASE("columns of a plain file are named, left out, or hold results to compare with")
{
    const Kam kam;
    kam.write("y.csv",
              "year,revenue,variable_costs,expected_margin,expected_cumulative\n1,1000,600,400,400\n");
    CHECK(kam("clv y.csv --rate 10 --format csv").out.find("\n400,1,,1,400,1,400,400\n") !=
          std::string::npos);
    kam.write("z.csv", "year,turnover,region\n1,1000,North\n");
    const Outcome refused = kam("clv z.csv --rate 10");
    CHECK(refused.status == 1);
    CHECK(refused.err.find("turnover, region") != std::string::npos);
    CHECK(
        kam("clv z.csv --rate 10 --map turnover=revenue --ignore region --format csv").out.find("\n1000,") !=
        std::string::npos);
    kam.write("abc.csv", "who,value,note\nAlfa,0.1,a\nAlfa,0.2,b\nAlfa,0.3,c\n");
    // 0.1 + 0.2 + 0.3 in doubles alone is 0.6000000000000001.
    CHECK(kam("abc abc.csv --map who=client --ignore note --format csv").out.find("\nAlfa,0.6,1,1,A\n") !=
          std::string::npos);
    kam.write("h.csv", "who,frequency,recency,age\nAlfa,2,30,38\nBeta,0,0,30\nGamma,1,5,35\n");
    CHECK(kam("forecast h.csv --horizon 10 --map who=client").status == 0);
}

TEST_CASE("payback, internal rate and refusals of the lifetime value")
{
    const Kam kam;
    kam.write("loan.csv", "rok;przychód;koszt pozyskania\n1;0;100\n2;121;0\n");
    const QJsonObject loan = object(kam("clv loan.csv --rate 10 --format json"));
    CHECK(loan.value(QStringLiteral("clv")).toDouble() == Approx(10));
    CHECK(loan.value(QStringLiteral("payback_year")).toInt() == 2);
    CHECK(loan.value(QStringLiteral("irr")).toDouble() == Approx(21));
    kam.write("never.csv", "year,revenue,cost_to_serve\n1,1,2\n2,-1,0\n");
    CHECK(
        object(kam("clv never.csv --rate 10 --format json")).value(QStringLiteral("payback_year")).isNull());
    kam.write("twice.csv", "year,revenue\n1,1\n1,2\n");
    CHECK(kam("clv twice.csv --rate 10").status == 1);
    kam.write("empty.csv", "year,revenue\n");
    CHECK(kam("clv empty.csv --rate 10").status == 1);
    CHECK(kam("clv loan.csv").status == 2);
    CHECK(kam("clv loan.csv --rate=-100").status == 1);
    CHECK(kam("clv loan.csv --rate 10 --retention 100").status == 1);
    CHECK(kam("clv loan.csv --rate 10 --timing noon").status == 2);
    CHECK(kam("clv loan.csv --rate ten").status == 2);
    CHECK(kam("new w.kam").status == 0);
    CHECK(kam("clv w.kam").status == 2);
    CHECK(kam("clv w.kam --client Alfa").status == 1);
}

TEST_CASE("gaps of a workspace, with their three states and their refusals")
{
    const Kam kam;
    CHECK(kam("new w.kam").status == 0);
    kam.write("c.csv", "name\nAlfa\nBeta\n");
    kam.write("s.csv",
              "client,product_line,year,our_sales,total_purchases,market_growth,share_now,share_expected\n"
              "Alfa,Pumps,2025,300,1000,10,20,25\nBeta,Pumps,2025,,n/a,,,\nBeta,Pumps,2024,1,2,,,\n");
    CHECK(kam("import clients c.csv --into w.kam").status == 0);
    CHECK(kam("import sales s.csv --into w.kam").status == 0);
    const QJsonArray gaps = list(kam("gaps w.kam --format json"));
    REQUIRE(gaps.size() == 2);
    QStringList keys =
        words("client product year purchases sales current_gap market_effect share_effect future_gap "
              "share_of_wallet");
    keys.sort();
    CHECK(gaps.first().toObject().keys() == keys);
    CHECK(number(gaps.first(), "current_gap") == 700);
    CHECK(number(gaps.first(), "market_effect") == Approx(100));
    CHECK(number(gaps.first(), "share_effect") == Approx(275));
    CHECK(number(gaps.first(), "future_gap") == Approx(375));
    CHECK(number(gaps.first(), "share_of_wallet") == 0.3);
    CHECK(kam("gaps w.kam --format csv").out ==
          "client,product,year,purchases,sales,current_gap,market_effect,share_effect,future_gap,share_of_"
          "wallet\n"
          "Alfa,Pumps,2025,1000,300,700,100,275,375,0.3\nBeta,Pumps,2025,n/a,,n/a,n/a,n/a,n/a,n/a\n");
    CHECK(kam("gaps w.kam --year 2024 --format csv").out.ends_with("Beta,Pumps,2024,2,1,1,,,,0.5\n"));
    CHECK(kam("gaps w.kam").err == "Current gap: 700.00. Future gap: 375.00.\n");
    kam.write("t.csv", "client,date,product_line,amount\nBeta,2023-05-05,Pumps,9\n");
    kam.write("d.csv", "client,product_line,year,total_purchases\nBeta,Pumps,2023,8\n");
    CHECK(kam("import transactions t.csv --into w.kam").status == 0);
    CHECK(kam("import sales d.csv --into w.kam").status == 0);
    const Outcome refused = kam("gaps w.kam --year 2023 --format csv");
    CHECK(refused.status == 1);
    CHECK(refused.out.ends_with("Beta,Pumps,2023,8,9,,,,,\n"));
    CHECK(refused.err ==
          "Beta, Pumps, 2023: our sales are higher than the client's total purchases. Correct one of "
          "the two.\n");
    CHECK(kam("check w.kam --format json").out.find("purchases-below-sales") != std::string::npos);
    CHECK(kam("gaps w.kam --year soon").status == 2);
    CHECK(kam("gaps c.csv").status == 3);
}

TEST_CASE("what is refused on import is named, and nothing is stored")
{
    const Kam kam;
    CHECK(kam("new w.kam").status == 0);
    kam.write("c.csv", "name\nAlfa\n");
    CHECK(kam("import clients c.csv --into w.kam").status == 0);
    kam.write("s.csv", "client,product_line,year,our_sales,total_purchases\nAlfa,Pumps,2025,101,100\n");
    const Outcome refused = kam("import sales s.csv --into w.kam");
    CHECK(refused.status == 1);
    CHECK(refused.err.find("line 2: Alfa, Pumps, 2025: our sales are higher") != std::string::npos);
    CHECK(kam("export sales w.kam").out.find("Alfa") == std::string::npos);
    CHECK(kam("import sales s.csv --into w.kam --match name").status == 2);
    CHECK(kam("import sales s.csv --into w.kam --dry-run").status == 1);
    CHECK(kam("import wishes s.csv --into w.kam").status == 2);
}

TEST_CASE(
    "the published model is fitted to the purchases of CDNOW, from its summary and from the transactions")
{
    const Kam kam;
    const QString data = QStringLiteral(KAM_TEST_DATA "/cdnow/");
    kam.write("names.csv", [&] {
        QByteArray names = "name\n";
        for (int i = 1; i <= 2357; ++i)
            names += QByteArray::number(i) + '\n';
        return names;
    }());
    CHECK(kam("new c.kam").status == 0);
    CHECK(kam("import clients names.csv --into c.kam").status == 0);
    CHECK(kam({QStringLiteral("import"), QStringLiteral("transactions"),
               data + QStringLiteral("transactions.csv"), QStringLiteral("--into"), QStringLiteral("c.kam")})
              .status == 0);
    const QString summary = data + QStringLiteral("cdnow_customers_summary.csv");
    for (const QStringList& source : {QStringList{summary}, words("c.kam --until 1997-09-30")}) {
        INFO(source.first().toStdString());
        const QJsonObject fit =
            object(kam(QStringList{QStringLiteral("forecast")} + source + words("--fit --format json")));
        CHECK(fit.keys() == words("a alpha b clients log_likelihood r"));
        CHECK(number(fit, "r") == Approx(0.243).margin(0.0005));
        CHECK(number(fit, "alpha") == Approx(4.414).margin(0.0005));
        CHECK(number(fit, "a") == Approx(0.793).margin(0.0005));
        CHECK(number(fit, "b") == Approx(2.426).margin(0.0005));
        CHECK(number(fit, "log_likelihood") == Approx(-9582.43).margin(0.005));
        CHECK(number(fit, "clients") == 2357);
        const QJsonArray all =
            list(kam(QStringList{QStringLiteral("forecast")} + source + words("--horizon 39 --format json")));
        REQUIRE(all.size() == 2357);
        for (const QJsonValue& line : all) {
            if (text(line, "client") != QStringLiteral("1"))
                continue;
            CHECK(line.toObject().keys() == words("age client expected_purchases expected_value frequency "
                                                  "probability_active recency"));
            CHECK(number(line, "frequency") == 2);
            CHECK(number(line, "recency") == Approx(30.43).margin(0.005));
            CHECK(number(line, "age") == Approx(38.86).margin(0.005));
            CHECK(number(line, "expected_purchases") == Approx(1.226).margin(0.0005));
            CHECK(line.toObject().value(QStringLiteral("expected_value")).isNull() ==
                  (source.first() == summary));
        }
    }
}

TEST_CASE("histories that can't be right are refused by line")
{
    const Kam kam;
    const auto refusal = [&](const char* row) {
        kam.write("h.csv", QByteArray("client,frequency,recency,age\nA,1,2,9\n") + row + '\n');
        const Outcome outcome = kam("forecast h.csv --horizon 4");
        CHECK(outcome.status == 1);
        CHECK(outcome.err.find("line 3: ") != std::string::npos);
        return outcome.err;
    };
    CHECK(refusal("B,-1,0,9").find("frequency") != std::string::npos);
    CHECK(refusal("B,1.5,1,9").find("frequency") != std::string::npos);
    CHECK(refusal("B,1,10,9").find("recency") != std::string::npos);
    CHECK(refusal("B,0,1,9").find("recency") != std::string::npos);
    CHECK(refusal("B,0,0,0").find("age") != std::string::npos);
    CHECK(refusal("B,0,,9").find("recency: the number is missing") != std::string::npos);
    kam.write("none.csv", "client,frequency,recency,age\nA,0,0,9\n");
    CHECK(kam("forecast none.csv --horizon 4").status == 1);
    kam.write("good.csv", "client,frequency,recency,age,monetary\nA,1,2,9,50\nB,0,0,9,\nC,3,8,9,20\n");
    CHECK(kam("forecast good.csv").status == 2);
    CHECK(kam("forecast good.csv --horizon 0").status == 2);
    CHECK(kam("forecast good.csv --horizon 4 --until 2025-01-01").status == 2);
    const Outcome few = kam("forecast good.csv --horizon 4 --format csv");
    CHECK(few.status == 0);
    CHECK(few.err.find("They rest on 3 clients, 2 of whom bought more than once: too few to rely on.") !=
          std::string::npos);
}
