#include "centrefixture.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE_METHOD(CentreFixture, "an influence is one of its kind between two people")
{
    const Id jan = add(QStringLiteral("Jan"));
    const Id ola = add(QStringLiteral("Ola"));
    const Id edge =
        links.setInfluence({.from = jan, .to = ola, .strength = 1, .note = QStringLiteral("friends")});
    CHECK(links.setInfluence({.from = jan, .to = ola, .strength = 3, .mutual = true}) == edge);
    REQUIRE(links.influenceOf(alfa).size() == 1);
    CHECK(links.influenceOf(alfa)[0] ==
          InfluenceEdge{edge, jan, ola, InfluenceKind::Positive, 3, true, QString()});
    const Id conflict = links.setInfluence({.from = jan, .to = ola, .kind = InfluenceKind::Conflict});
    CHECK(conflict != edge);
    // Turned round, by its identifier.
    links.setInfluence({.id = edge, .from = ola, .to = jan, .kind = InfluenceKind::Informal});
    CHECK(links.influenceOf(alfa).size() == 2);
    CHECK(refusal([&] {
              links.setInfluence({.id = edge, .from = jan, .to = ola, .kind = InfluenceKind::Conflict});
          }) == QStringLiteral("“Jan” influences “Ola” in this way already. Change that influence instead."));
    links.removeInfluence({edge, conflict});
    CHECK(links.influenceOf(alfa).empty());
    CHECK(lastLabel() == QStringLiteral("Remove 2 influence(s)"));
    CHECK(workspace->undo());
    CHECK(links.influenceOf(alfa).size() == 2);
}

TEST_CASE_METHOD(CentreFixture, "an influence needs two people of one client and a strength of 1 to 3")
{
    const Id jan = add(QStringLiteral("Jan"));
    const Id ola = add(QStringLiteral("Ola"));
    Person other = somebody(QStringLiteral("Obcy"));
    other.client = addClient(QStringLiteral("Beta"));
    const Id stranger = people.add(other);
    CHECK(refusal([&] {
              links.setInfluence({.from = jan, .to = jan});
          }).contains(QStringLiteral("themselves")));
    CHECK(refusal([&] {
              links.setInfluence({.from = jan, .to = stranger});
          }).contains(QStringLiteral("same client")));
    CHECK(refusal([&] {
              links.setInfluence({.from = jan, .to = 4711});
          }).contains(QStringLiteral("meanwhile")));
    for (const int strength : {0, 4, -1})
        CHECK(refusal([&] {
                  links.setInfluence({.from = jan, .to = ola, .strength = strength});
              }).contains(QStringLiteral("from 1 to 3")));
    CHECK(links.influenceOf(alfa).empty());
}

TEST_CASE_METHOD(CentreFixture,
                 "a contact is one a person of ours and a person of theirs; not known is not none")
{
    const Id jan = add(QStringLiteral("Jan"));
    const Id adam = addMember(QStringLiteral("Adam"));
    const Contact wanted{noId,
                         ewa,
                         jan,
                         ContactStrength::Weak,
                         ContactStrength::Strong,
                         QDate(2026, 1, 2),
                         adam,
                         QStringLiteral("fair")};
    const Id id = links.setContact(wanted);
    CHECK(lastLabel() == QStringLiteral("Set the contact of Ewa with Jan"));
    Contact stored = links.contactsOf(alfa).at(0);
    stored.id = noId;
    CHECK(stored == wanted);
    CHECK(links.setContact({.member = ewa, .person = jan}) == id);
    CHECK_FALSE(links.contactsOf(alfa)[0].current);
    CHECK_FALSE(contactStrength(centre(), jan));
    links.setContact({.member = ewa, .person = jan, .current = ContactStrength::None});
    CHECK(contactStrength(centre(), jan) == ContactStrength::None);
    CHECK_FALSE(links.contactsOf(alfa)[0].exists());
    links.setContact({.member = adam, .person = jan, .current = ContactStrength::Medium});
    CHECK(contactStrength(centre(), jan) == ContactStrength::Medium);
    links.removeContact(adam, jan);
    CHECK(links.contactsOf(alfa).size() == 1);
    TeamStore(*workspace).remove(ewa);
    CHECK(links.contactsOf(alfa).empty());
    CHECK(refusal([&] {
              links.setContact({.member = 4711, .person = jan});
          }).contains(QStringLiteral("no longer")));
}

TEST_CASE_METHOD(CentreFixture, "words of links and people read back as themselves")
{
    for (const InfluenceKind kind : influenceKinds)
        CHECK(influenceKindFromWord(influenceKindWord(kind)) == kind);
    for (const ContactStrength strength : contactStrengths)
        CHECK(contactStrengthFromWord(contactStrengthWord(strength)) == strength);
    for (const Role role : roles)
        CHECK(roleFromWord(roleWord(role)) == role);
    for (const Attitude attitude : attitudes)
        CHECK(attitudeFromWord(attitudeWord(attitude)) == attitude);
    for (const Knowledge knowledge : knowledges)
        CHECK(knowledgeFromWord(knowledgeWord(knowledge)) == knowledge);
    for (const Level level : levels)
        CHECK(levelFromWord(levelWord(level)) == level);
    for (const ProjectStatus status : projectStatuses)
        CHECK(projectStatusFromWord(projectStatusWord(status)) == status);
    for (const ComplexityFactor factor : complexityFactors)
        CHECK(complexityFactorFromWord(complexityFactorWord(factor)) == factor);
    CHECK_FALSE(roleFromWord(QStringLiteral("boss")));
    CHECK_FALSE(contactStrengthFromWord(QString()));
}
