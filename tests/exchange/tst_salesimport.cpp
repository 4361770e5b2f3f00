#include "base/error.h"
#include "base/progress.h"
#include "exchange/csvreader.h"
#include "exchange/kinds.h"
#include "exchange/salesimport.h"
#include "exchange/tableexport.h"
#include "registry/clientstore.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "registry/transaction.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct SalesFile {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    SalesStore sales{*workspace};
    TransactionStore transactions{*workspace};
    Id alfa = add("Alfa", "A1");
    Id beta = add("Łódź Sp. z o.o.", "");

    Id add(const char* name, const char* code)
    {
        Client client;
        client.name = QString::fromUtf8(name);
        client.shortCode = QString::fromUtf8(code);
        return ClientStore(*workspace).add(client);
    }
    [[nodiscard]] Id line(const char* name) const
    {
        return ProductLineStore(*workspace).findByName(QString::fromUtf8(name));
    }
    ImportReport run(const char* kind, std::string_view csv, const ImportOptions& options = {})
    {
        CsvReader reader(csv, QStringLiteral("f.csv"));
        return importKind(kind).run(*workspace, reader, options);
    }
    QString refusal(const char* kind, std::string_view csv, const ImportOptions& options = {})
    {
        const qint64 before = workspace->history(1).front().id;
        try {
            (void)run(kind, csv, options);
        } catch (const Error& error) {
            CHECK(workspace->history(1).front().id == before);
            return error.sentence();
        }
        return {};
    }
};

class Impatient : public Progress
{
public:
    void advance(qint64 done, qint64) override { m_last = done; }
    [[nodiscard]] bool cancelled() const override { return m_last > 100'000; }

private:
    qint64 m_last = 0;
};

} // namespace

TEST_CASE_METHOD(SalesFile, "a file of sales may be read again without change, as exported")
{
    const ImportReport report =
        run("sales",
            "client,product_line,product_group,year,our_sales,total_purchases,share_now,competitors,note\n"
            "Alfa,Pumps,Machines,2025,0,,n/a,Rival=40; Other=12.5,'=x\n"
            "lodz sp. z o.o.,pumps,Machines,2024,1e3,nie dotyczy,12.5 %,,\n"
            "A1,Repair,,2025,-5,100,,,\n");
    CHECK(report.added == 3);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes.front() == QStringLiteral("3 product line(s) are new: Machines, Pumps, Repair."));
    const Sales first = sales.cell({alfa, line("Pumps"), 2025});
    CHECK(first.revenue == Figure(0.0));
    CHECK(first.purchases.isUnknown());
    CHECK(first.shareNow.isNotApplicable());
    CHECK(first.note == QStringLiteral("=x"));
    CHECK(first.competitors ==
          std::vector<CompetitorShare>{{QStringLiteral("Other"), 12.5}, {QStringLiteral("Rival"), 40}});
    const Sales second = sales.cell({beta, line("Pumps"), 2024});
    CHECK(second.revenue == Figure(1000.0));
    CHECK(second.purchases.isNotApplicable());
    CHECK(second.shareNow == Figure(12.5));
    const auto lines = readProductLines(*workspace);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].parent == line("Machines"));
    CHECK(workspace->history(1).front().label == QStringLiteral("Import sales"));
    const std::string csv = salesAsCsv(*workspace);
    const ImportReport again = run("sales", csv);
    CHECK(again.same == 3);
    CHECK(again.added + again.changed == 0);
    CHECK(workspace->undo());
    CHECK(sales.ofClient(alfa).empty());
    CHECK(readProductLines(*workspace).empty());
    CHECK(run("sales", csv).added == 3);
    CHECK(salesAsCsv(*workspace) == csv);
}

TEST_CASE_METHOD(SalesFile, "figures without a column stay, empty cells make them unknown")
{
    (void)run("sales", "client,product_line,year,our_sales,total_purchases,note\nAlfa,Pumps,2025,5,50,ok\n");
    CHECK(run("sales", "client,product,rok,revenue,koszty zmienne\nAlfa,PUMPS,2025,,2\n").changed == 1);
    const Sales cell = sales.cell({alfa, line("Pumps"), 2025});
    CHECK(cell.revenue.isUnknown());
    CHECK(cell.variableCost == Figure(2.0));
    CHECK(cell.purchases == Figure(50.0));
    CHECK(cell.note == QStringLiteral("ok"));
}

TEST_CASE_METHOD(SalesFile, "rows of sales that can't be right are refused by line, column and remedy")
{
    const QString all = refusal("sales", "client,product_line,year,our_sales,total_purchases,competitors\n"
                                         "Gamma,Pumps,2025,1,,\n"
                                         "Alfa,,2025,1,,\n"
                                         "Alfa,Pumps,25,1,,\n"
                                         "Alfa,Pumps,2025,lots,,\n"
                                         "Alfa,Pumps,2024,120,100,\n"
                                         "Alfa,Valves,2025,1,2,Rival 40\n"
                                         "Alfa,Seals,2025,1,2,\n"
                                         "A1,seals,2025,1,2,\n"
                                         ",Seals,2025,1,2,\n"
                                         "Alfa,Seals,2024,1\n");
    CHECK(all.contains(QStringLiteral("9 row(s) can't be imported")));
    CHECK(all.contains(QStringLiteral("line 2: no client is called “Gamma”")));
    CHECK(all.contains(QStringLiteral("line 3: the product line is missing")));
    CHECK(all.contains(QStringLiteral("line 4: year: “25” is no year from 1900 to 2999")));
    CHECK(all.contains(QStringLiteral("line 5: our_sales: “lots” is no number")));
    CHECK(all.contains(QStringLiteral("line 6: Alfa, Pumps, 2024: our sales are higher")));
    CHECK(all.contains(QStringLiteral("line 7: competitors: “Rival 40”")));
    CHECK(all.contains(QStringLiteral("line 9: the client, product line and year stand in line 8 already")));
    CHECK(all.contains(QStringLiteral("line 10: the client is missing")));
    CHECK(all.contains(QStringLiteral("line 11: the row has 4 fields")));
    CHECK(readProductLines(*workspace).empty());
    CHECK(sales.ofClient(alfa).empty());
}

TEST_CASE_METHOD(SalesFile, "tables of a Polish spreadsheet come in, and what reads two ways is asked for")
{
    CHECK(run("sales", "client;product_line;year;our_sales;total_purchases;competitors\n"
                       "Alfa;Pumps;2025;12,375;1 250,50;Rival=12,5\n"
                       "Alfa;Valves;2025;7,5;50,1;\n")
              .added == 2);
    CHECK(sales.cell({alfa, line("Pumps"), 2025}).revenue == Figure(12.375));
    CHECK(sales.cell({alfa, line("Pumps"), 2025}).purchases == Figure(1250.5));
    CHECK(sales.cell({alfa, line("Pumps"), 2025}).competitors.front().share == Figure(12.5));
    ImportOptions options;
    options.dryRun = true;
    const ImportReport tried = run("transactions", "client;date;amount\nAlfa;2025-01-01;12,375\n", options);
    CHECK(tried.refused == 1);
    CHECK(tried.twoWays == QStringLiteral("12,375"));
    options.dryRun = false;
    options.columns.decimal = DecimalMark::Comma;
    (void)run("transactions", "client;date;amount\nAlfa;2025-01-01;12,375\n", options);
    CHECK(transactions.ofClient(alfa).front().amount == 12.375);
}

TEST_CASE_METHOD(SalesFile, "headers must name what is needed, once, and nothing else")
{
    CHECK(refusal("sales", "client,product_line,our_sales\nAlfa,Pumps,1\n").contains(QStringLiteral("year")));
    CHECK(refusal("sales", "client,klient,product_line,year\nAlfa,Alfa,Pumps,2025\n")
              .contains(QStringLiteral("client")));
    CHECK(refusal("sales", "client,product_line,year,colour\nAlfa,Pumps,2025,red\n")
              .contains(QStringLiteral("colour")));
    ImportOptions options;
    options.columns.map = {{QStringLiteral("Firma"), QStringLiteral("client")}};
    options.columns.ignore = {QStringLiteral("colour")};
    options.columns.nullText = QStringLiteral("-");
    CHECK(run("sales", "Firma,product_line,year,colour,our_sales\nAlfa,Pumps,2025,red,-\n", options).same ==
          1);
    CHECK(refusal("sales", "client,product_line,product_group,year\nAlfa,Fans,A,2025\nAlfa,Fans,B,2024\n")
              .contains(QStringLiteral("does not belong to “B”")));
    CHECK(refusal("sales", "client,product_line,product_group,year\nAlfa,Fans,A,2025\nAlfa,Seals,Fans,2024\n")
              .contains(QStringLiteral("two levels")));
}

TEST_CASE_METHOD(SalesFile, "transactions are added, each row one, and exported as they came")
{
    const std::string csv = "client,date,product_line,product_group,amount,quantity,cost\n"
                            "Alfa,2024-02-29,Pumps,Machines,0.1,3,0.05\n"
                            "Alfa,2025-01-01,,,-7,,\n"
                            "Łódź Sp. z o.o.,2025-01-01,Pumps,Machines,12.5,,\n";
    const ImportReport report = run("transactions", csv);
    CHECK(report.added == 3);
    CHECK(transactionsAsCsv(*workspace) == csv);
    const auto own = transactions.ofClient(alfa);
    REQUIRE(own.size() == 2);
    CHECK(own[0].productLine == noId);
    CHECK(own[1].quantity == 3.0);
    (void)run("transactions", "klient;data;kwota\nA1;2025-03-01 12:30:00.000;5\nA1;2025-03-02T12:30;6\n");
    CHECK(transactions.count() == 5);
    CHECK(workspace->undo());
    CHECK(transactionsAsCsv(*workspace) == csv);
    CHECK(workspace->undo());
    CHECK(transactions.count() == 0);
    CHECK(readProductLines(*workspace).empty());
    CHECK(workspace->redo());
    CHECK(transactionsAsCsv(*workspace) == csv);
}

TEST_CASE_METHOD(SalesFile, "rows of transactions that can't be right are refused by line, column and remedy")
{
    const QString all = refusal("transactions", "client,date,amount,quantity,cost\n"
                                                "Alfa,2025-02-29,1,,\n"
                                                "Alfa,yesterday,1,,\n"
                                                "Alfa,2025-02-01x,1,,\n"
                                                "Alfa,2025-02-01,,,\n"
                                                "Alfa,2025-02-01,1,n/a,\n"
                                                "Alfa,1850-02-01,1,,\n"
                                                "Alfa,,1,,\n"
                                                "Alfa,2025-02-01,1e999,,\n"
                                                "Alfa,2025-02-01,1,,1\n");
    CHECK(all.contains(QStringLiteral("line 2: date: “2025-02-29” is no date. Write it as 2026-01-31.")));
    CHECK(all.contains(QStringLiteral("line 3: date: “yesterday”")));
    CHECK(all.contains(QStringLiteral("line 4: date:")));
    CHECK(all.contains(QStringLiteral("line 5: amount: the number is missing")));
    CHECK(all.contains(QStringLiteral("line 6: quantity: “n/a” is no number")));
    CHECK(all.contains(QStringLiteral("line 7: date: “1850-02-01” is not in the years 1900 to 2999")));
    CHECK(all.contains(QStringLiteral("line 8: date: “” is no date")));
    CHECK(all.contains(QStringLiteral("line 9: amount: “1e999” is no number")));
    CHECK_FALSE(all.contains(QStringLiteral("line 10")));
    CHECK(transactions.count() == 0);
}

TEST_CASE_METHOD(SalesFile, "a dry run says what would be done and writes nothing")
{
    const qint64 before = workspace->history(1).front().id;
    ImportOptions dry;
    dry.dryRun = true;
    const ImportReport report =
        run("transactions",
            "client,date,product_line,amount\nAlfa,2025-01-01,Pumps,1\nNobody,2025-01-01,Pumps,1\n", dry);
    CHECK(report.added == 1);
    CHECK(report.refused == 1);
    CHECK(report.notes.size() == 1);
    CHECK(run("sales", "client,product_line,year,our_sales\nAlfa,Pumps,2025,5\n", dry).added == 1);
    CHECK(workspace->history(1).front().id == before);
    CHECK(readProductLines(*workspace).empty());
}

TEST_CASE_METHOD(SalesFile, "an import that is cancelled leaves nothing behind")
{
    std::string csv = "client,date,product_line,amount\n";
    for (int i = 0; i < 20'000; ++i)
        csv += "Alfa,2025-01-01,Pumps,1\n";
    CsvReader reader(csv, QStringLiteral("f.csv"));
    Impatient progress;
    reader.report(progress);
    CHECK_THROWS_AS(importTransactions(*workspace, reader, {}), Cancelled);
    CHECK(transactions.count() == 0);
    CHECK(readProductLines(*workspace).empty());
}

TEST_CASE_METHOD(SalesFile, "what columns stand for is guessed from their headings in both languages")
{
    for (const char* word : {"sales", "transactions"}) {
        const ImportKind kind = importKind(word);
        for (const ImportField& field : kind.fields(*workspace)) {
            INFO(field.word.toStdString());
            CHECK(kind.guess(*workspace, {field.word, field.name}) == QStringList{field.word, field.word});
        }
    }
    CHECK(importKind("sales").guess(*workspace, {QStringLiteral("Zakupy Ogółem"), QStringLiteral("moon")}) ==
          QStringList{QStringLiteral("total_purchases"), QString()});
}

TEST_CASE_METHOD(SalesFile, "a preview says of each row what changes")
{
    (void)run("sales", "client,product_line,year,our_sales\nAlfa,Pumps,2025,5\n");
    ImportOptions dry;
    dry.dryRun = true;
    const ImportReport report =
        run("sales", "client,product_line,year,our_sales\nAlfa,Pumps,2025,\nAlfa,Pumps,2024,7\n", dry);
    REQUIRE(report.rows.size() == 2);
    CHECK(report.rows[0].subject == QStringLiteral("Alfa, Pumps, 2025"));
    CHECK(report.rows[0].sentence == QStringLiteral("Our sales: 5 → –"));
    CHECK(report.rows[1].outcome == RowOutcome::Added);
    CHECK(report.rows[1].sentence == QStringLiteral("Our sales: 7"));

    // A line that is new is named too.
    const ImportReport refused =
        run("sales", "client,product_line,year,our_sales,total_purchases\nAlfa,Valves,2025,9,7\n", dry);
    REQUIRE(refused.rows.size() == 1);
    CHECK(refused.rows[0].sentence == QStringLiteral("Alfa, Valves, 2025: our sales are higher than the "
                                                     "client's total purchases. Correct one of the two."));
}
