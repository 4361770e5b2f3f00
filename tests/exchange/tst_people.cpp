// People in and out: CSV that reads back as the same, and vCards 3.0 and 4.0.
#include "base/error.h"
#include "buyingcentre/linkstore.h"
#include "buyingcentre/personstore.h"
#include "exchange/csvreader.h"
#include "exchange/demonstration.h"
#include "exchange/kinds.h"
#include "exchange/personcells.h"
#include "exchange/tablefile.h"
#include "exchange/vcard.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "testdata.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    PersonStore people{*workspace};
    Id alfa = client(QStringLiteral("Alfa"));

    Id client(const QString& name) const
    {
        Client added;
        added.name = name;
        return ClientStore(*workspace).add(added);
    }
    ImportReport run(const std::string& csv, bool dryRun = false) const
    {
        CsvReader reader(csv, QStringLiteral("test.csv"));
        ImportOptions options;
        options.dryRun = dryRun;
        return importKind("people").run(*workspace, reader, options);
    }
    [[nodiscard]] QString refusal(const std::string& csv) const
    {
        try {
            run(csv);
        } catch (const Error& error) {
            return error.sentence();
        }
        return {};
    }
};

std::string exported(const Workspace& workspace)
{
    return exportKind("people").csv(workspace);
}

QString vcardRefusal(std::string_view text)
{
    try {
        (void)readVCards(text, QStringLiteral("book.vcf"));
    } catch (const Error& error) {
        return error.sentence();
    }
    return {};
}

} // namespace

TEST_CASE("people of the demonstration are written and read back as the same")
{
    QTemporaryDir folder;
    const auto workspace =
        Workspace::create(folder.filePath(QStringLiteral("demo.kam")), QStringLiteral("PLN"));
    fillDemonstration(*workspace);
    const std::string csv = exported(*workspace);
    const auto import = [&](const std::string& text) {
        CsvReader reader(text, QStringLiteral("people.csv"));
        return importKind("people").run(*workspace, reader, {});
    };
    const ImportReport same = import(csv);
    CHECK(same.refused == 0);
    CHECK(same.added == 0);
    CHECK(same.changed == 0);
    CHECK(same.same > 60);
    // Into the same clients without anybody.
    PersonStore store(*workspace);
    std::vector<Id> all;
    for (const BuyingCentre& centre : readBuyingCentres(*workspace))
        for (const Person& person : centre.people)
            all.push_back(person.id);
    store.remove(all);
    const ImportReport back = import(csv);
    CHECK(back.added == same.same);
    CHECK(exported(*workspace) == csv);
    workspace->undo();
    CHECK(readBuyingCentres(*workspace).front().people.empty());
}

TEST_CASE("a row adds or updates a person; columns that are not there stay as they are")
{
    const Fixture f;
    TeamMember ewa;
    ewa.name = QStringLiteral("Ewa Lis");
    TeamStore(*f.workspace).add(ewa);
    const ImportReport first = f.run(
        "client,name,position,roles,goals,attitude,influence,manager,our_person\n"
        "Alfa,Jan Kowal,Buyer,buyer; user|assumed,Low price; Less\\; risk,supporter,high,Ola Zet,ewa lis\n"
        "Alfa,Ola Zet,Boss,decider,,,,,\n");
    CHECK(first.added == 2);
    const auto stored = f.people.ofClient(f.alfa);
    REQUIRE(stored.size() == 2);
    const Person& jan = stored[0];
    CHECK(jan.name == QStringLiteral("Jan Kowal"));
    REQUIRE(jan.roles.size() == 2);
    CHECK(jan.roles[1].role == Role::User);
    CHECK(jan.roles[1].knowledge == Knowledge::Assumed);
    REQUIRE(jan.goals.size() == 2);
    CHECK(jan.goals[1].text == QStringLiteral("Less; risk"));
    CHECK(jan.attitude.value == Attitude::Supporter);
    CHECK(jan.attitude.knowledge == Knowledge::Known);
    CHECK(jan.influence.value == Level::High);
    CHECK(jan.manager == stored[1].id); // named further down
    CHECK(jan.ourPerson != noId);

    const ImportReport second =
        f.run("klient,imię i nazwisko,stanowisko\nalfa,JAN KOWAL,Head of purchasing\n");
    CHECK(second.changed == 1);
    const Person after = *f.people.person(jan.id);
    CHECK(after.position == QStringLiteral("Head of purchasing"));
    CHECK(after.roles.size() == 2);
    CHECK(after.attitude == jan.attitude);
    f.workspace->undo();
    CHECK(f.people.person(jan.id)->position == QStringLiteral("Buyer"));
}

TEST_CASE("a dry run says what would happen and writes nothing")
{
    const Fixture f;
    const ImportReport report = f.run("client,name,manager\nAlfa,Jan,Nobody\nAlfa,Ola,\n", true);
    CHECK(report.added == 1);
    CHECK(report.refused == 1);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].line == 2);
    CHECK(report.problems[0].sentence ==
          QStringLiteral(
              "manager: nobody at Alfa is called “Nobody”. Correct the name, or leave the cell empty."));
    CHECK(f.people.ofClient(f.alfa).empty());
}

TEST_CASE("what is wrong is said with line, column and remedy, and nothing is stored")
{
    const Fixture f;
    const auto wrong = [&](const std::string& columns, const std::string& cells) {
        return f.refusal("client,name" + columns + "\nAlfa,Jan" + cells + "\n");
    };
    CHECK(wrong(",attitude", ",happy")
              .contains(QStringLiteral("attitude: “happy” is none of: supporter, neutral, opponent")));
    CHECK(wrong(",roles", ",king").contains(QStringLiteral("roles: “king” is none of: initiator")));
    CHECK(wrong(",roles", ",buyer||Press line").contains(QStringLiteral("no purchase project “Press line”")));
    CHECK(wrong(",since", ",2026-02-30").contains(QStringLiteral("since: “2026-02-30” is no date")));
    CHECK(wrong(",our_person", ",Nobody").contains(QStringLiteral("nobody of our team is called “Nobody”")));
    CHECK(wrong(",placeholder", ",perhaps").contains(QStringLiteral("“perhaps” is neither yes nor no")));
    CHECK(wrong(",manager", ",Jan").contains(QStringLiteral("can't report to themselves")));
    CHECK(wrong(",colour", ",red").contains(QStringLiteral("colour")));
    CHECK(f.refusal("client,name\nAlfa,\n").contains(QStringLiteral("name: it is missing")));
    CHECK(f.refusal("client,name\nBeta,Jan\n").contains(QStringLiteral("Beta")));
    CHECK(
        f.refusal("client,name\nAlfa,Jan\nAlfa,jan\n").contains(QStringLiteral("stands in the file twice")));
    CHECK(f.people.ofClient(f.alfa).empty());
}

TEST_CASE("naughty strings go through CSV and vCards as they stand")
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    Fixture f;
    int kept = 0;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
        Person person;
        person.client = f.alfa;
        person.name = QStringLiteral("N%1 ").arg(kept) + value.toString();
        person.notes = value.toString();
        person.goals = {{noId, value.toString().simplified()}};
        if (value.toString().simplified().isEmpty())
            person.goals.clear();
        try {
            f.people.add(person);
            ++kept;
        } catch (const Error&) {
            continue; // what the file does not take is no matter of exchange
        }
    }
    CHECK(kept > 490);
    const std::string csv = exported(*f.workspace);
    const ImportReport report = f.run(csv);
    CHECK(report.refused == 0);
    CHECK(report.added == 0);
    const std::string cards = exportKind("people").vcards(*f.workspace, VCardVersion::Four);
    const auto read = readVCards(cards, QStringLiteral("book.vcf"));
    REQUIRE(read.size() == static_cast<std::size_t>(kept));
    for (const VCard& card : read)
        CHECK(card.company == QStringLiteral("Alfa"));
}

TEST_CASE("vCards of both versions are read: folded lines, groups, parameters, escapes")
{
    const auto cards =
        readVCards("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\n  Maria Nowak\r\n"
                   "ORG:Alfa\\; Sons;Purchasing;Steel\r\nTITLE:Buyer\\, senior\r\n"
                   "EMAIL;TYPE=INTERNET:anna@alfa.example\r\n"
                   "item1.EMAIL;type=INTERNET;type=pref:best@alfa.example\r\n"
                   "TEL;TYPE=\"work,voice\":+48 22 1\r\nNOTE:first\\nsecond\r\nX-OTHER:x\r\nEND:VCARD\r\n"
                   "begin:vcard\nversion:4.0\nN:Kowal;Jan;;dr;\nFN:\n"
                   "TEL;VALUE=uri;PREF=1:tel:+48-22-2\nEMAIL:mailto:jan@beta.example\nend:vcard\n",
                   QStringLiteral("book.vcf"));
    REQUIRE(cards.size() == 2);
    CHECK(cards[0] == VCard{QStringLiteral("Anna Maria Nowak"), QStringLiteral("Alfa; Sons"),
                            QStringLiteral("Purchasing, Steel"), QStringLiteral("Buyer, senior"),
                            QStringLiteral("best@alfa.example, anna@alfa.example"),
                            QStringLiteral("+48 22 1"), QStringLiteral("first\nsecond"), 1});
    CHECK(cards[1].name == QStringLiteral("dr Jan Kowal"));
    CHECK(cards[1].phone == QStringLiteral("+48-22-2"));
    CHECK(cards[1].email == QStringLiteral("jan@beta.example"));
    CHECK(cards[1].line == 13);
}

TEST_CASE("what is no vCard of ours is refused by file and line")
{
    CHECK(vcardRefusal("BEGIN:VCARD\nVERSION:2.1\nEND:VCARD\n") ==
          QStringLiteral(
              "book.vcf, line 2: the card is vCard 2.1. Export the cards again as vCard 3.0 or 4.0."));
    CHECK(vcardRefusal("BEGIN:VCARD\nFN:Jan\n") ==
          QStringLiteral("book.vcf, line 1: the card does not end: END:VCARD is missing."));
    CHECK(
        vcardRefusal("BEGIN:VCARD\nBEGIN:VCARD\n").contains(QStringLiteral("line 2: a card begins before")));
    CHECK(vcardRefusal("FN:Jan\n").contains(QStringLiteral("line 1: this stands outside a card.")));
    CHECK(vcardRefusal("BEGIN:VCARD\nnonsense\nEND:VCARD\n")
              .contains(QStringLiteral("line 2: “nonsense” is no property")));
    CHECK(vcardRefusal("BEGIN:VCARD\nFN:\xFF\nEND:VCARD\n")
              .contains(QStringLiteral("line 2: the text is not in UTF-8")));
    CHECK(isVCard("\xEF\xBB\xBF\r\nbegin:vcard\r\n"));
    CHECK_FALSE(isVCard("name,client\n"));
    CHECK_FALSE(isVCard(""));
}

TEST_CASE("cards become people, and a refused one is found by its line")
{
    const Fixture f;
    const std::string book = "BEGIN:VCARD\nVERSION:4.0\nFN:Anna Nowak\nORG:Alfa\nEND:VCARD\n"
                             "BEGIN:VCARD\nVERSION:4.0\nFN:Jan Kowal\nORG:Beta\nEND:VCARD\n";
    const std::string csv = vcardsAsCsv(readVCards(book, QStringLiteral("book.vcf")));
    const ImportReport report = f.run(csv, true);
    CHECK(report.added == 1);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].line == 7); // behind BEGIN
    f.client(QStringLiteral("Beta"));
    CHECK(f.run(csv).added == 2);
    CHECK(f.people.ofClient(f.alfa).front().name == QStringLiteral("Anna Nowak"));
}

TEST_CASE("a card leaves alone what it does not carry")
{
    Fixture f;
    Person person;
    person.client = f.alfa;
    person.name = QStringLiteral("Anna Nowak");
    person.phone = QStringLiteral("22 123 45 67");
    person.notes = QStringLiteral("ours alone");
    f.people.add(person);
    const QString path = f.folder.filePath(QStringLiteral("book.vcf"));
    const auto import = [&](const std::string& cards) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(cards));
        file.close();
        const auto table = openTable(path);
        return importKind("people").run(*f.workspace, *table, {});
    };
    CHECK(import(exportKind("people").vcards(*f.workspace, VCardVersion::Four)).same == 1);
    CHECK(import("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Nowak\r\nORG:Alfa\r\nTITLE:Buyer\r\n"
                 "END:VCARD\r\n")
              .changed == 1);
    const Person stored = f.people.ofClient(f.alfa).front();
    CHECK(stored.position == QStringLiteral("Buyer"));
    CHECK(stored.phone == QStringLiteral("22 123 45 67"));
    CHECK(stored.notes == QStringLiteral("ours alone"));
}

TEST_CASE("vCards are written with contact data alone, folded at 75 bytes, and read back")
{
    Fixture f;
    Person person;
    person.client = f.alfa;
    person.name = QStringLiteral("Zażółć Gęślą Jaźń");
    person.position = QString(80, QChar(0x0142)) + QStringLiteral("; head");
    person.unit = QStringLiteral("Steel, pipes");
    person.email = QStringLiteral("a@alfa.example, b@alfa.example");
    person.phone = QStringLiteral("+48 22 123 45 67");
    person.notes = QStringLiteral("ours alone");
    person.attitude = {Attitude::Opponent, Knowledge::Known, QStringLiteral("seen"), QDate(2026, 1, 1)};
    f.people.add(person);
    Person placeholder;
    placeholder.client = f.alfa;
    placeholder.placeholder = true;
    f.people.add(placeholder);
    for (const VCardVersion version : {VCardVersion::Three, VCardVersion::Four}) {
        const std::string cards = exportKind("people").vcards(*f.workspace, version);
        CHECK(cards.find("ours alone") == std::string::npos);
        CHECK(cards.find("opponent") == std::string::npos);
        CHECK(cards.find(version == VCardVersion::Three ? "VERSION:3.0\r\n" : "VERSION:4.0\r\n") !=
              std::string::npos);
        std::size_t longest = 0;
        for (std::size_t from = 0, to = 0; (to = cards.find("\r\n", from)) != std::string::npos;
             from = to + 2)
            longest = std::max(longest, to - from);
        CHECK(longest <= 75);
        const auto read = readVCards(cards, QStringLiteral("book.vcf"));
        REQUIRE(read.size() == 1);
        CHECK(read[0].name == person.name);
        CHECK(read[0].position == person.position);
        CHECK(read[0].unit == person.unit);
        CHECK(read[0].email == person.email);
        CHECK(read[0].phone == person.phone);
        CHECK(read[0].company == QStringLiteral("Alfa"));
    }
}

TEST_CASE("an e-mail that belongs to somebody of another name is asked about, never a new name")
{
    const Fixture f;
    f.run("client,name,email\nAlfa,Anna Nowak,anna@alfa.example\nAlfa,Jan Kowal,jan@alfa.example\n");
    const std::string csv = "client,name,email,position\nAlfa,Jan Kowal,jan@alfa.example,Buyer\nAlfa,Anna "
                            "Lis,anna@alfa.example,Boss\n";
    CHECK(f.refusal(csv).contains(
        QStringLiteral("line 3: the e-mail anna@alfa.example is that of “Anna Nowak” at Alfa, and the file "
                       "says “Anna Lis”. If "
                       "they are the same person, change the name by hand first; else correct the e-mail.")));
    const ImportReport report = f.run(csv, true);
    CHECK(report.refused == 1);
    CHECK(report.changed == 1);
    CHECK(f.people.ofClient(f.alfa)[0].name == QStringLiteral("Anna Nowak"));
}

TEST_CASE("several people who are not known by name go into another workspace")
{
    const Fixture f;
    const std::string csv = "client,name,placeholder,position\nAlfa,,yes,Approver\nAlfa,,yes,Buyer\n";
    CHECK(f.run(csv).added == 2);
    CHECK(f.people.ofClient(f.alfa).size() == 2);
    CHECK(f.run(csv).added == 0);
}

TEST_CASE("a placeholder is given the name that the file has for its e-mail")
{
    const Fixture f;
    f.run("client,name,placeholder,email\nAlfa,,yes,boss@alfa.example\nAlfa,Jan,,\n");
    const ImportReport report = f.run(
        "client,name,placeholder,email,manager\nAlfa,Ola Zet,no,boss@alfa.example,\nAlfa,Jan,,,Ola Zet\n");
    CHECK(report.changed == 2);
    const auto people = f.people.ofClient(f.alfa);
    REQUIRE(people.size() == 2);
    CHECK(people[1].name == QStringLiteral("Ola Zet"));
    CHECK(people[0].manager == people[1].id);
}

TEST_CASE("a manager is found by the e-mail that the same file gives")
{
    const Fixture f;
    f.run("client,name,email\nAlfa,Ola Zet,old@alfa.example\nAlfa,Jan,\n");
    const ImportReport report =
        f.run("client,name,email,manager\nAlfa,Jan,,new@alfa.example\nAlfa,Ola Zet,new@alfa.example,\n");
    CHECK(report.changed == 2);
    const auto people = f.people.ofClient(f.alfa);
    CHECK(people[0].manager == people[1].id);
    CHECK(f.run("client,name,email,manager\nAlfa,Jan,,Ola Zet\n").same == 1);
    CHECK(f.refusal("client,name,email,manager\nAlfa,Jan,,old@alfa.example\n")
              .contains(QStringLiteral("nobody at Alfa is called “old@alfa.example”")));
}

TEST_CASE("a dry run finds the circles of managers that the import refuses")
{
    const Fixture f;
    f.run("client,name,manager\nAlfa,Ada,\nAlfa,Ben,Ada\nAlfa,Cyd,Ben\nAlfa,Dan,Cyd\n");
    const std::string csv = "client,name,manager\nAlfa,Dan,Cyd\nAlfa,Ada,Cyd\nAlfa,Eve,Fay\nAlfa,Fay,Eve\n";
    const ImportReport report = f.run(csv, true);
    REQUIRE(report.refused == 3);
    CHECK(report.problems[0].line == 3);
    CHECK(report.problems[0].sentence ==
          QStringLiteral(
              "manager: “Ada” can't report to “Cyd”, who reports to “Ada”, directly or through others."));
    CHECK(report.problems[1].line == 4);
    CHECK(report.problems[2].line == 5);
    CHECK(report.same == 1);
    CHECK(report.added == 0);
    const QString refusal = f.refusal(csv);
    for (const RowProblem& problem : report.problems)
        CHECK(refusal.contains(problem.sentence));
}

TEST_CASE("a long chain of managers is imported, and closed to a circle it is refused")
{
    const Fixture f;
    constexpr int length = 5000;
    std::string csv = "client,name,manager\nAlfa,P0,\n";
    for (int i = 1; i < length; ++i)
        csv += "Alfa,P" + std::to_string(i) + ",P" + std::to_string(i - 1) + "\n";
    CHECK(f.run(csv).added == length);
    CHECK(f.run(csv).same == length);
    CHECK(f.refusal("client,name,manager\nAlfa,P0,P4999\n")
              .contains(QStringLiteral("“P0” can't report to “P4999”")));
}

TEST_CASE("a vCard says its version, and nothing in it is of an older one")
{
    CHECK(vcardRefusal("BEGIN:VCARD\nVERSION:3.0\nFN:Jan\nEND:VCARD\nBEGIN:VCARD\nFN:Ola\nEND:VCARD\n") ==
          QStringLiteral(
              "book.vcf, line 5: the card has no VERSION. Export the cards again as vCard 3.0 or 4.0."));
    CHECK(
        vcardRefusal("BEGIN:VCARD\nVERSION:3.0\nFN;ENCODING=QUOTED-PRINTABLE:=C5=81ucja\nEND:VCARD\n") ==
        QStringLiteral("book.vcf, line 3: QUOTED-PRINTABLE is of vCard 2.1. Export the cards again as vCard "
                       "3.0 or 4.0."));
    CHECK(vcardRefusal("BEGIN:VCARD\nVERSION:3.0\nADR;quoted-printable:;;a=\nb\nFN:Jan\nEND:VCARD\n")
              .contains(QStringLiteral("line 3: QUOTED-PRINTABLE")));
}

TEST_CASE("cards that are not about a person are left out, and that is said")
{
    const Fixture f;
    const QString path = f.folder.filePath(QStringLiteral("book.vcf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Buyers\nORG:Alfa\nMEMBER:urn:uuid:1\nEND:VCARD\n"
               "BEGIN:VCARD\nVERSION:4.0\nKIND:individual\nFN:Jan\nORG:Alfa\nEND:VCARD\n"
               "BEGIN:VCARD\nVERSION:3.0\nX-ADDRESSBOOKSERVER-KIND:GROUP\nFN:All\nEND:VCARD\n");
    file.close();
    const auto table = openTable(path);
    const ImportReport report = importKind("people").run(*f.workspace, *table, {});
    CHECK(report.added == 1);
    CHECK(report.notes ==
          QStringList{QStringLiteral("Line 1: the card “Buyers” is not about a person and is left out."),
                      QStringLiteral("Line 14: the card “All” is not about a person and is left out.")});
    CHECK(f.people.ofClient(f.alfa).front().name == QStringLiteral("Jan"));
}

TEST_CASE("the extension of a phone stays, there and back")
{
    const auto cards = readVCards(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Jan\nTEL;VALUE=uri:tel:+48-22-123-45-67;ext=102\nEND:VCARD\n",
        QStringLiteral("book.vcf"));
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].phone == QStringLiteral("+48-22-123-45-67 ext. 102"));
    Fixture f;
    Person jan;
    jan.client = f.alfa;
    jan.name = QStringLiteral("Jan");
    jan.phone = cards[0].phone;
    f.people.add(jan);
    const auto back =
        readVCards(peopleAsVCards(*f.workspace, VCardVersion::Four), QStringLiteral("book.vcf"));
    REQUIRE(back.size() == 1);
    CHECK(back[0].phone == cards[0].phone);
}
