#include "registryfixture.h"

#include "base/error.h"

#include <catch2/catch.hpp>

using namespace kam;

namespace
{

Client full(Id owner, Id parent)
{
    Client client;
    client.name = QStringLiteral("Rzemieślnik Łódź");
    client.shortCode = QStringLiteral("RL");
    client.legalName = QStringLiteral("Rzemieślnik sp. z o.o.");
    client.taxNumber = QStringLiteral("526-104-08-28");
    client.industry = QStringLiteral("Tools");
    client.country = QStringLiteral("Poland");
    client.city = QStringLiteral("Łódź");
    client.address = QStringLiteral("ul. Długa 1\n90-001");
    client.web = QStringLiteral("https://example.org");
    client.employees = 0;
    client.annualRevenue = 1234567.891;
    client.clientSince = QDate(1999, 12, 31);
    client.status = ClientStatus::KeyClient;
    client.whyKey = WhyKey::Strategic;
    client.owner = owner;
    client.parent = parent;
    client.tags = {QStringLiteral("a; b"), QStringLiteral("north"), QStringLiteral("“x”")};
    client.notes = QStringLiteral("line\nline");
    return client;
}

} // namespace

TEST_CASE_METHOD(RegistryFixture, "a client is stored with every field")
{
    const Id owner = team.add({noId, QStringLiteral("Anna"), {}, {}, {}});
    const Id parent = add(QStringLiteral("Holding"));
    Client client = full(owner, parent);
    client.id = clients.add(client);
    CHECK(clients.client(client.id) == client);
    CHECK(clients.count() == 2);
    CHECK(lastLabel() == QStringLiteral("Add client Rzemieślnik Łódź"));
    CHECK(workspace->undo());
    CHECK_FALSE(clients.client(client.id).has_value());
    CHECK(workspace->redo());
    CHECK(clients.client(client.id) == client);
}

TEST_CASE_METHOD(RegistryFixture, "not known and zero are different")
{
    Client client;
    client.name = QStringLiteral("A");
    const Id id = clients.add(client);
    CHECK_FALSE(clients.client(id)->employees.has_value());
    client = *clients.client(id);
    client.employees = 0;
    client.annualRevenue = 0;
    clients.update(client);
    CHECK(clients.client(id)->employees == 0);
    CHECK(clients.client(id)->annualRevenue == 0);
}

TEST_CASE_METHOD(RegistryFixture, "labels say what was done")
{
    const auto ids = clients.add({Client{.name = QStringLiteral("A")}, Client{.name = QStringLiteral("B")},
                                  Client{.name = QStringLiteral("C")}});
    CHECK(lastLabel() == QStringLiteral("Add 3 client(s)"));
    clients.setField(ids, ClientField::Status, QStringLiteral("key-client"));
    CHECK(lastLabel() == QStringLiteral("Change status of 3 client(s)"));
    clients.setField(ids, ClientField::Status, QStringLiteral("key-client"));
    CHECK(workspace->history(10).size() == 2);
    clients.setField({ids[1]}, ClientField::City, QStringLiteral("Kraków"));
    CHECK(lastLabel() == QStringLiteral("Change city of B"));
    Client a = *clients.client(ids[0]);
    a.city = QStringLiteral("X");
    clients.update(a);
    CHECK(lastLabel() == QStringLiteral("Change city of A"));
    a.web = QStringLiteral("y");
    a.notes = QStringLiteral("z");
    clients.update(a);
    CHECK(lastLabel() == QStringLiteral("Change client A"));
    clients.remove({ids[0]});
    CHECK(lastLabel() == QStringLiteral("Delete A"));
    clients.remove({ids[1], ids[2], ids[1]});
    CHECK(lastLabel() == QStringLiteral("Delete 2 client(s)"));
    clients.remove(ids);
    CHECK(workspace->history(10).size() == 7);
    CHECK(clients.count() == 0);
}

TEST_CASE_METHOD(RegistryFixture, "deleting takes tags and links along, and undo brings them back")
{
    const Id owner = team.add({noId, QStringLiteral("Anna"), {}, {}, {}});
    const Id parent = add(QStringLiteral("Holding"));
    Client client = full(owner, parent);
    client.id = clients.add(client);
    clients.remove({parent});
    CHECK(clients.client(client.id)->parent == noId);
    team.remove(owner);
    CHECK(clients.client(client.id)->owner == noId);
    clients.remove({client.id});
    CHECK(clients.allTags().isEmpty());
    CHECK(workspace->undo());
    CHECK(workspace->undo());
    CHECK(workspace->undo());
    CHECK(clients.client(client.id) == client);
}

TEST_CASE_METHOD(RegistryFixture, "bad clients are refused by name and field, and nothing is stored")
{
    const auto refused = [&](Client client) { return refusal([&] { clients.add(client); }); };
    Client client;
    client.name = QStringLiteral(" \t ");
    CHECK(refused(client) ==
          QStringLiteral("Client number 1 has no name. Enter one and try again; nothing was changed."));
    client.name = QStringLiteral("A");
    client.employees = -1;
    CHECK(refused(client).contains(QStringLiteral("employees")));
    client.employees.reset();
    for (const double revenue : {-0.01, std::numeric_limits<double>::infinity(), std::nan("")}) {
        client.annualRevenue = revenue;
        CHECK(refused(client).contains(QStringLiteral("annual revenue")));
    }
    client.annualRevenue.reset();
    client.tags = {QStringLiteral(" ")};
    CHECK(refused(client).contains(QStringLiteral("tag")));
    client.tags.clear();
    client.owner = 5;
    CHECK(refused(client).contains(QStringLiteral("owner")));
    client.owner = noId;
    client.parent = 5;
    CHECK(refused(client).contains(QStringLiteral("parent")));
    client.parent = noId;
    client.city = QString(QChar(0xd800));
    CHECK(refused(client).contains(QStringLiteral("“City”")));
    CHECK(clients.count() == 0);
    CHECK(workspace->history(10).empty());
}

TEST_CASE_METHOD(RegistryFixture, "circles of parents are refused")
{
    const Id a = add(QStringLiteral("A"));
    const Id b = add(QStringLiteral("B"), a);
    const Id c = add(QStringLiteral("C"), b);
    Client top = *clients.client(a);
    top.parent = c;
    CHECK(refusal([&] { clients.update(top); }).contains(QStringLiteral("“A” can't belong to “C”")));
    top.parent = a;
    CHECK(refusal([&] { clients.update(top); }) == QStringLiteral("“A” can't be its own parent company."));
    CHECK(clients.client(a)->parent == noId);

    SECTION("a circle that only several changes together close")
    {
        const Id x = add(QStringLiteral("X"));
        const Id y = add(QStringLiteral("Y"));
        Client first = *clients.client(x);
        Client second = *clients.client(y);
        first.parent = y;
        second.parent = x;
        CHECK_THROWS_AS(clients.update({first, second}), Error);
        CHECK(clients.client(x)->parent == noId);
    }
    SECTION("turning a group round in one step is no circle")
    {
        Client head = *clients.client(a);
        Client middle = *clients.client(b);
        head.parent = b;
        middle.parent = noId;
        clients.update({head, middle});
        CHECK(clients.client(a)->parent == b);
        CHECK(workspace->undo());
        CHECK(clients.client(b)->parent == a);
    }
}

TEST_CASE_METHOD(RegistryFixture, "clients added together may belong to each other")
{
    Client child{.id = 11, .name = QStringLiteral("Child"), .parent = 12};
    Client head{.id = 12, .name = QStringLiteral("Head")};
    CHECK(clients.add({child, head}) == std::vector<Id>{11, 12});
    CHECK(clients.client(11)->parent == 12);
    CHECK(workspace->undo());
    CHECK(workspace->redo());
    CHECK(clients.client(11)->parent == 12);
    child = {.id = 21, .name = QStringLiteral("P"), .parent = 22};
    head = {.id = 22, .name = QStringLiteral("Q"), .parent = 21};
    CHECK_THROWS_AS(clients.add({child, head}), Error);
    CHECK(clients.count() == 2);
}

TEST_CASE_METHOD(RegistryFixture, "updating a client that is gone is refused")
{
    Client client = *clients.client(add(QStringLiteral("A")));
    clients.remove({client.id});
    client.city = QStringLiteral("X");
    CHECK_THROWS_AS(clients.update(client), Error);
}

TEST_CASE_METHOD(RegistryFixture, "clients are read in the order asked for, across blocks")
{
    std::vector<Client> many(4100);
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i].name = QStringLiteral("C%1").arg(i);
        many[i].tags = {QStringLiteral("t%1").arg(i)};
    }
    auto ids = clients.add(many);
    std::reverse(ids.begin(), ids.end());
    ids.insert(ids.begin() + 100, 1);
    const auto read = clients.clients(ids);
    REQUIRE(read.size() == 4100);
    CHECK(read.front().name == QStringLiteral("C4099"));
    CHECK(read.front().tags == QStringList{QStringLiteral("t4099")});
    CHECK(read.back().name == QStringLiteral("C0"));
    CHECK(read[2050].tags == QStringList{QStringLiteral("t2049")});
}
