#include "registryfixture.h"

#include "base/error.h"
#include "registry/clientfields.h"
#include "testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

QStringList naughtyStrings()
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/blns/blns.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList strings;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
        strings << value.toString();
    REQUIRE(strings.size() == 515);
    return strings;
}

} // namespace

TEST_CASE_METHOD(RegistryFixture, "every text of a client comes back exactly, whatever it is")
{
    const QStringList strings = naughtyStrings();
    std::vector<Client> wanted;
    for (const QString& text : strings) {
        Client client;
        for (const auto& [field, member] : clientTextFields)
            readField(*workspace, client, field, text);
        if (client.name.trimmed().isEmpty())
            client.name = QStringLiteral("n");
        if (!text.trimmed().isEmpty())
            client.tags = {text};
        wanted.push_back(client);
    }
    const auto ids = clients.add(wanted);
    const auto stored = clients.clients(ids);
    REQUIRE(stored.size() == wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        wanted[i].id = ids[i];
        CHECK(stored[i] == wanted[i]);
        CHECK(readTags(writtenTags(stored[i].tags)) == stored[i].tags);
        for (const auto& [field, member] : clientTextFields)
            CHECK(writtenField(*workspace, stored[i], field) == wanted[i].*member);
        const auto found = clients.find({.text = stored[i].name});
        CHECK(std::find(found.begin(), found.end(), ids[i]) != found.end());
    }
    CHECK(workspace->integrityProblem().isEmpty());
}

TEST_CASE_METHOD(RegistryFixture, "every text of a member of the team comes back exactly")
{
    for (const QString& text : naughtyStrings()) {
        TeamMember member{noId, text.trimmed().isEmpty() ? QStringLiteral("n") : text, text, text, text};
        member.id = team.add(member);
        CHECK(team.member(member.id) == member);
    }
}

TEST_CASE_METHOD(RegistryFixture, "a NUL is refused in every text, by the name of the field")
{
    const QString bad = QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b");
    for (const auto& [textField, member] : clientTextFields) {
        const ClientField field = textField; // clang 14 does not take the binding itself into a lambda
        Client client{.name = QStringLiteral("A")};
        client.*member = bad;
        const QString sentence = refusal([&] { clients.add(client); });
        CHECK(sentence.contains(u'“' + fieldName(field) + u'”'));
        CHECK_FALSE(sentence.contains(QChar(QChar::Null)));
        CHECK(refusal([&] { readField(*workspace, client, field, bad); }) == sentence);
    }
    CHECK(refusal([&] {
              team.add({noId, QStringLiteral("A"), bad, {}, {}});
          }).contains(QStringLiteral("“Position”")));
    CHECK(refusal([&] {
              team.add({noId, QStringLiteral("A"), {}, {}, bad});
          }).contains(QStringLiteral("“E-mail”")));
    CHECK(refusal([&] { team.add({noId, bad, {}, {}, {}}); }).contains(QStringLiteral("“Name”")));
    CHECK(clients.count() == 0);
    CHECK(team.all().empty());
}
