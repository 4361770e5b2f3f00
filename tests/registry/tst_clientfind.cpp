#include "registryfixture.h"

#include "registry/alphabet.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct Found : RegistryFixture {
    Id anna = team.add({noId, QStringLiteral("Anna"), {}, {}, {}});

    Found()
    {
        QLocale::setDefault(QLocale(QLocale::Polish, QLocale::Poland));
        clients.add({
            {.name = QStringLiteral("Łoś"),
             .shortCode = QStringLiteral("L1"),
             .city = QStringLiteral("Łódź"),
             .employees = 5,
             .status = ClientStatus::KeyClient,
             .owner = anna,
             .tags = {QStringLiteral("Świetny"), QStringLiteral("north")}},
            {.name = QStringLiteral("Zebra"),
             .taxNumber = QStringLiteral("5261040828"),
             .employees = 0,
             .clientSince = QDate(2020, 1, 2),
             .status = ClientStatus::Client},
            {.name = QStringLiteral("lama"),
             .legalName = QStringLiteral("Lama & Łódź SA"),
             .clientSince = QDate(2019, 1, 2),
             .tags = {QStringLiteral("north")}},
            {.name = QStringLiteral("Ćma"),
             .city = QStringLiteral("Cieszyn"),
             .annualRevenue = 3.5,
             .status = ClientStatus::Former},
        });
    }
    ~Found() { QLocale::setDefault(QLocale::c()); }

    [[nodiscard]] QString found(const ClientFilter& filter) const
    {
        return names(clients.find(filter)).join(QStringLiteral(" "));
    }
};

} // namespace

TEST_CASE_METHOD(Found, "all clients come in the user's alphabet")
{
    CHECK(found({}) == QStringLiteral("Ćma lama Łoś Zebra"));
    CHECK(found({.descending = true}) == QStringLiteral("Zebra Łoś lama Ćma"));
}

TEST_CASE_METHOD(Found, "every word must occur somewhere, case and diacritics ignored")
{
    CHECK(found({.text = QStringLiteral("lodz")}) == QStringLiteral("lama Łoś"));
    CHECK(found({.text = QStringLiteral(" ŁÓDŹ  los ")}) == QStringLiteral("Łoś"));
    CHECK(found({.text = QStringLiteral("52610")}) == QStringLiteral("Zebra"));
    CHECK(found({.text = QStringLiteral("swiet")}) == QStringLiteral("Łoś"));
    CHECK(found({.text = QStringLiteral("north lama")}) == QStringLiteral("lama"));
    CHECK(found({.text = QStringLiteral("l1")}) == QStringLiteral("Łoś"));
    CHECK(found({.text = QStringLiteral("%")}).isEmpty());
    CHECK(found({.text = QStringLiteral("' OR 1=1 --")}).isEmpty());
    CHECK(found({.text = QStringLiteral("   ")}) == QStringLiteral("Ćma lama Łoś Zebra"));
}

TEST_CASE_METHOD(Found, "filters by status, tag and owner join")
{
    CHECK(found({.statuses = {ClientStatus::Client, ClientStatus::Former}}) == QStringLiteral("Ćma Zebra"));
    CHECK(found({.tags = {QStringLiteral("north")}}) == QStringLiteral("lama Łoś"));
    CHECK(found({.tags = {QStringLiteral("nor")}}).isEmpty());
    CHECK(found({.tags = {QStringLiteral("\"]")}}).isEmpty());
    CHECK(found({.owners = {anna}}) == QStringLiteral("Łoś"));
    CHECK(found({.owners = {noId}}) == QStringLiteral("Ćma lama Zebra"));
    CHECK(found({.owners = {anna, noId}}) == QStringLiteral("Ćma lama Łoś Zebra"));
    CHECK(found({.statuses = {ClientStatus::KeyClient}, .tags = {QStringLiteral("north")}, .owners = {noId}})
              .isEmpty());
}

TEST_CASE_METHOD(Found, "what is not known stands last, whichever way it is sorted")
{
    CHECK(found({.sortBy = ClientField::Employees}) == QStringLiteral("Zebra Łoś Ćma lama"));
    CHECK(found({.sortBy = ClientField::Employees, .descending = true}) ==
          QStringLiteral("Łoś Zebra Ćma lama"));
    CHECK(found({.sortBy = ClientField::ClientSince}) == QStringLiteral("lama Zebra Ćma Łoś"));
    CHECK(found({.sortBy = ClientField::City}) == QStringLiteral("Ćma Łoś lama Zebra"));
    CHECK(found({.sortBy = ClientField::City, .descending = true}) == QStringLiteral("Łoś Ćma lama Zebra"));
    CHECK(found({.sortBy = ClientField::Status}) == QStringLiteral("lama Zebra Łoś Ćma"));
    CHECK(found({.sortBy = ClientField::Owner}) == QStringLiteral("Łoś Ćma lama Zebra"));
    CHECK(found({.sortBy = ClientField::Tags}) == QStringLiteral("lama Łoś Ćma Zebra"));
}

TEST_CASE_METHOD(Found, "every field can be sorted by")
{
    for (int field = 0; field < clientFieldCount; ++field)
        CHECK(clients.find({.sortBy = static_cast<ClientField>(field)}).size() == 4);
}

TEST_CASE_METHOD(Found, "a renamed client moves in the list")
{
    Client client = clients.clients(clients.find({})).back();
    client.name = QStringLiteral("Dąb");
    clients.update(client);
    CHECK(found({}) == QStringLiteral("Ćma Dąb lama Łoś"));
}

TEST_CASE_METHOD(Found, "a client is found by name, then code, then folded name")
{
    const Id los = clients.findByName(QStringLiteral("Łoś"));
    REQUIRE(los != noId);
    CHECK(clients.findByName(QStringLiteral("L1")) == los);
    CHECK(clients.findByName(QStringLiteral("LOS")) == los);
    CHECK(clients.findByName(QStringLiteral("l1")) == noId);
    CHECK(clients.findByName(QStringLiteral("lo")) == noId);
    CHECK(clients.findByName({}) == noId);
    const Id second = add(QStringLiteral("LOS"));
    CHECK(clients.findByName(QStringLiteral("Łoś")) == los);
    CHECK(clients.findByName(QStringLiteral("los")) == noId);
    CHECK(clients.sameName(QStringLiteral("los"), second) == std::vector<Id>{los});
    CHECK(clients.sameName(QStringLiteral("los")).size() == 2);
    CHECK(clients.sameName({}).empty());
    add(QStringLiteral("Łoś"));
    CHECK(clients.findByName(QStringLiteral("Łoś")) == noId);
}

TEST_CASE_METHOD(Found, "tags and values in use are listed once, in the alphabet")
{
    CHECK(clients.allTags() == QStringList{QStringLiteral("north"), QStringLiteral("Świetny")});
    CHECK(clients.valuesInUse(ClientField::City) ==
          QStringList{QStringLiteral("Cieszyn"), QStringLiteral("Łódź")});
    CHECK(clients.valuesInUse(ClientField::Industry).isEmpty());
}

TEST_CASE("places in the alphabet hold when texts come one by one or by the thousand")
{
    QLocale::setDefault(QLocale(QLocale::Polish, QLocale::Poland));
    std::vector<std::string> texts;
    for (int i = 0; i < 50000; ++i)
        texts.push_back(std::string(1, 'n').append(std::to_string((i * 7919) % 50000 + 100000)));
    std::vector<std::string_view> views(texts.begin(), texts.end());
    CHECK(alphabeticPlaces({views[0], views[1], views[2]}).size() == 3);
    auto places = alphabeticPlaces(views);
    for (std::size_t i = 0; i < views.size(); ++i) {
        const auto next =
            static_cast<std::size_t>(std::find(views.begin(), views.end(), views[i]) - views.begin());
        if (i % 1000 == 0)
            CHECK(places[i] == places[next]);
    }
    std::vector<std::string_view> few{"n123456", "ń", "n", "ó", "n123456", "o", "z"};
    places = alphabeticPlaces(few);
    CHECK(places[0] == places[4]);
    CHECK(places[2] < places[0]);
    CHECK(places[0] < places[1]);
    CHECK(places[1] < places[5]);
    CHECK(places[5] < places[3]);
    CHECK(places[3] < places[6]);
    QLocale::setDefault(QLocale::c());
}
