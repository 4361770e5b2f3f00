#include "registryfixture.h"

#include "base/error.h"
#include "registry/clientfields.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct Fields : RegistryFixture {
    Client client{.name = QStringLiteral("A")};

    [[nodiscard]] QString roundTrip(ClientField field, const QString& text)
    {
        readField(*workspace, client, field, text);
        const QString written = writtenField(*workspace, client, field);
        Client again{.name = client.name};
        readField(*workspace, again, field, written);
        CHECK(sameField(client, again, field));
        return written;
    }
    [[nodiscard]] QString problem(ClientField field, const char* text)
    {
        return refusal([&] { readField(*workspace, client, field, QString::fromUtf8(text)); });
    }
};

} // namespace

TEST_CASE("words of fields, status and kind read back")
{
    for (int i = 0; i < clientFieldCount; ++i) {
        const auto field = static_cast<ClientField>(i);
        CHECK(fieldFromWord(fieldWord(field)) == field);
        CHECK_FALSE(fieldName(field).isEmpty());
    }
    for (int i = 0; i < 4; ++i)
        CHECK(statusFromWord(statusWord(static_cast<ClientStatus>(i))) == static_cast<ClientStatus>(i));
    for (int i = 0; i < 5; ++i)
        CHECK(whyKeyFromWord(whyKeyWord(static_cast<WhyKey>(i))) == static_cast<WhyKey>(i));
    CHECK_FALSE(statusFromWord(QStringLiteral("Client")).has_value());
    CHECK_FALSE(fieldFromWord({}).has_value());
    CHECK(fieldWord(ClientField::AnnualRevenue) == QStringLiteral("annual_revenue"));
}

TEST_CASE_METHOD(Fields, "fields are read as people have them and written as files do")
{
    CHECK(roundTrip(ClientField::Employees, QStringLiteral(" 250 ")) == QStringLiteral("250"));
    CHECK(roundTrip(ClientField::Employees, {}).isEmpty());
    CHECK(roundTrip(ClientField::AnnualRevenue, QStringLiteral("1234.5")) == QStringLiteral("1234.5"));
    CHECK(roundTrip(ClientField::AnnualRevenue, QStringLiteral("0.1")) == QStringLiteral("0.1"));
    CHECK(roundTrip(ClientField::ClientSince, QStringLiteral("2020-02-29")) == QStringLiteral("2020-02-29"));
    CHECK(roundTrip(ClientField::ClientSince, {}).isEmpty());
    CHECK(roundTrip(ClientField::Status, QStringLiteral("Key client")) == QStringLiteral("key-client"));
    CHECK(roundTrip(ClientField::Status, {}) == QStringLiteral("prospect"));
    CHECK(roundTrip(ClientField::WhyKey, QStringLiteral("strategic in ITSELF")) ==
          QStringLiteral("strategic"));
    CHECK(roundTrip(ClientField::WhyKey, QStringLiteral("Not set")).isEmpty());
    CHECK(roundTrip(ClientField::Name, QStringLiteral(" two  spaces ")) == QStringLiteral(" two  spaces "));
}

TEST_CASE_METHOD(Fields, "numbers and dates may be typed in Polish")
{
    QLocale::setDefault(QLocale(QLocale::Polish, QLocale::Poland));
    CHECK(roundTrip(ClientField::AnnualRevenue, QStringLiteral("1 234,56")) == QStringLiteral("1234.56"));
    CHECK(roundTrip(ClientField::ClientSince, QStringLiteral("29.02.2020")) == QStringLiteral("2020-02-29"));
    QLocale::setDefault(QLocale::c());
}

TEST_CASE_METHOD(Fields, "tags keep separators and spaces in quotes")
{
    CHECK(roundTrip(ClientField::Tags, QStringLiteral("b; a,b ;; c d")) == QStringLiteral("a; b; c d"));
    client.tags = {QStringLiteral(" x "), QStringLiteral("a;b"), QStringLiteral("q\"q"),
                   QStringLiteral("\"")};
    const QStringList expected = tidyTags(client.tags);
    CHECK(readTags(writtenTags(client.tags)) == expected);
    CHECK(readTags(QStringLiteral(" ; , ")).isEmpty());
    CHECK(readTags(QStringLiteral("\"open; end")) == QStringList{QStringLiteral("open; end")});
}

TEST_CASE_METHOD(Fields, "owner and parent are found by name and always read back")
{
    const Id anna = team.add({noId, QStringLiteral("Anna Żak"), {}, {}, QStringLiteral("a@x.pl")});
    CHECK(roundTrip(ClientField::Owner, QStringLiteral("anna zak")) == QStringLiteral("Anna Żak"));
    CHECK(client.owner == anna);
    const Id other = team.add({noId, QStringLiteral("Anna Żak"), {}, {}, {}});
    CHECK(roundTrip(ClientField::Owner, QStringLiteral("a@x.pl")) == QStringLiteral("a@x.pl"));
    client.owner = other;
    CHECK(roundTrip(ClientField::Owner, writtenField(*workspace, client, ClientField::Owner)) ==
          QStringLiteral("#%1").arg(other));
    CHECK(problem(ClientField::Owner, "Anna Żak").contains(QStringLiteral("“Anna Żak”")));

    const Id holding = clients.add({.name = QStringLiteral("Holding"), .shortCode = QStringLiteral("H")});
    CHECK(roundTrip(ClientField::Parent, QStringLiteral("H")) == QStringLiteral("Holding"));
    add(QStringLiteral("Holding"));
    client.parent = holding;
    CHECK(writtenField(*workspace, client, ClientField::Parent) == QStringLiteral("H"));
    CHECK(roundTrip(ClientField::Parent, {}).isEmpty());
    CHECK(client.parent == noId);
}

TEST_CASE_METHOD(Fields, "what can't be read is refused with field and text")
{
    for (const char* text : {"-1", "1.5", "abc", "1e30", "nan", "inf", "1,5"})
        CHECK(problem(ClientField::Employees, text).startsWith(QStringLiteral("Employees: “")));
    for (const char* text : {"-0.01", "abc", "1e999", "nan", "12 PLN"})
        CHECK(problem(ClientField::AnnualRevenue, text).startsWith(QStringLiteral("Annual revenue: “")));
    for (const char* text : {"31.02.2020", "2020", "01/02/24", "yesterday"})
        CHECK(problem(ClientField::ClientSince, text).startsWith(QStringLiteral("Client since: “")));
    CHECK(problem(ClientField::Status, "vip") ==
          QStringLiteral("Status: “vip” is not one of: Prospect, Client, Key client, Former client."));
    CHECK(problem(ClientField::WhyKey, "vip").startsWith(QStringLiteral("Kind of key client: “vip”")));
    CHECK(problem(ClientField::Owner, "Nobody").contains(QStringLiteral("“Nobody”")));
    CHECK(problem(ClientField::Parent, "#77").contains(QStringLiteral("“#77”")));
    CHECK(client == Client{.name = QStringLiteral("A")});
}
