#include "buyingcentre/personerasure.h"

#include "base/progress.h"
#include "centrefixture.h"

#include <QFile>
#include <QStringConverter>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

struct Marked : CentreFixture {
    Id person = noId;
    NoProgress progress;

    Marked()
    {
        Person marked = somebody(QStringLiteral("Zenobia Markerska"));
        marked.email = QStringLiteral("zm@alfa.example, zenobia@home.example");
        marked.phone = QStringLiteral("+48 22 123 45 67");
        marked.position = QStringLiteral("Keeper of the marker");
        marked.goals = {{noId, QStringLiteral("goalmarker")}};
        marked.roles = {
            {noId, Role::Decider, noId, Knowledge::Known, QStringLiteral("sourcemarker"), QDate()}};
        marked.notes = QStringLiteral("notemarker");
        person = people.add(marked);
        const Id below = add(QStringLiteral("Jan"), person);
        links.setInfluence({.from = person, .to = below, .note = QStringLiteral("edgemarker")});
        links.setContact({.member = ewa, .person = person, .note = QStringLiteral("contactmarker")});
        marked = *people.person(person);
        marked.position = QStringLiteral("Second position, positionmarker");
        people.update(marked);
        people.remove({person});
        workspace->undo();
        Person other = *people.person(below);
        other.notes = QStringLiteral("Get there by ZENOBIA MARKERSKA (zm@alfa.example, +48 22 123 45 67).");
        people.update(other);
        Client client = *ClientStore(*workspace).client(alfa);
        client.legalName = QStringLiteral("Zenobia Markerska Ltd");
        ClientStore(*workspace).update(client);
    }

    [[nodiscard]] int traces(const QString& text) const
    {
        QFile file(workspace->path());
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray content = file.readAll().toLower();
        int count = 0;
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encode(encoding, QStringConverter::Flag::Stateless);
            const QByteArray bytes = encode(text.toLower());
            count += static_cast<int>(content.count(bytes));
        }
        return count;
    }
};

} // namespace

TEST_CASE_METHOD(Marked, "what erasing a person takes out is said first")
{
    const PersonErasure erasure = lookAtErasure(*workspace, person, progress);
    CHECK(erasureText(erasure).join(u'\n').toStdString() ==
          "Erased is: Zenobia Markerska.\n"
          "Goals of the person: 1.\n"
          "Roles of the person: 1.\n"
          "Influences of and on the person: 1.\n"
          "Contacts of ours with the person: 1.\n"
          "Records that stay and no longer refer to the person: 1.\n"
          "Texts in which name, e-mail or phone are replaced by “[erased]”: 1.\n"
          "Names and addresses of clients or of our team that hold the name and stay: 2. Change them "
          "yourself where "
          "they are about the person.\n"
          "Steps of the history that are rewritten without the person: 7.\n"
          "This can't be undone. One line without the name stays in the history.\n"
          "Backups and copies of the file that were made before still hold the person.");
    CHECK(people.person(person).has_value());
    QFile backup(workspace->path() + QStringLiteral(".v2-before-v3.20260101"));
    REQUIRE(backup.open(QIODevice::WriteOnly));
    CHECK(erasureText(lookAtErasure(*workspace, person, progress))
              .last()
              .contains(QStringLiteral("v2-before-v3")));
}

TEST_CASE_METHOD(Marked, "an erased person is nowhere in the file, and the rest is whole")
{
    CHECK(traces(QStringLiteral("notemarker")) > 0);
    erasePerson(*workspace, person, progress);
    for (const char* marker :
         {"goalmarker", "sourcemarker", "notemarker", "edgemarker", "contactmarker", "positionmarker",
          "keeper of the marker", "zm@alfa.example", "zenobia@home.example", "22 123 45 67"})
        CHECK(traces(QLatin1String(marker)) == 0);
    CHECK(traces(QStringLiteral("Zenobia Markerska Ltd")) > 0); // the client's own name
    CHECK(traces(QStringLiteral("by ZENOBIA")) == 0);
    const auto left = people.ofClient(alfa);
    REQUIRE(left.size() == 1);
    CHECK(left[0].notes == QStringLiteral("Get there by [erased] ([erased], [erased])."));
    CHECK(left[0].manager == noId);
    CHECK(workspace->integrityProblem().isEmpty());
    CHECK(lastLabel().startsWith(QStringLiteral("Erase a person (record ")));
    CHECK_FALSE(workspace->nextUndo()->label.contains(QStringLiteral("Erase")));
    while (workspace->undo())
        continue;
    while (workspace->redo())
        continue;
    CHECK(people.ofClient(alfa) == left);
    CHECK(refusal([&] {
              erasePerson(*workspace, person, progress);
          }).contains(QStringLiteral("no longer in the file")));
}

TEST_CASE_METHOD(CentreFixture, "a name that is a common word is not replaced in texts")
{
    NoProgress progress;
    const Id jan = add(QStringLiteral("Jan"));
    Person other = somebody(QStringLiteral("Ola"));
    other.notes = QStringLiteral("Jan or another Jan");
    other.id = people.add(other);
    const PersonErasure erasure = lookAtErasure(*workspace, jan, progress);
    CHECK(erasure.what.texts.isEmpty());
    CHECK(erasureText(erasure).contains(
        QStringLiteral("“Jan” is too common a word to be replaced in texts. Look through notes yourself.")));
    erasePerson(*workspace, jan, progress);
    CHECK(people.person(other.id)->notes == QStringLiteral("Jan or another Jan"));
}
