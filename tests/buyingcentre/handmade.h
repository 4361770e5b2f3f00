#pragma once

#include "buyingcentre/buyingcentre.h"

// Records of the tests name only the fields that matter to them.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

/// A buying centre put together in memory; people are named by letters.
struct Handmade {
    kam::BuyingCentre centre{.client = 1, .clientName = QStringLiteral("Alfa")};

    kam::Person& add(const char* name, const char* manager = "")
    {
        kam::Person person;
        person.id = id(name);
        person.client = 1;
        person.name = QString::fromUtf8(name);
        person.manager = id(manager);
        centre.people.push_back(person);
        return centre.people.back();
    }
    kam::Person& operator[](const char* name) { return *const_cast<kam::Person*>(centre.person(id(name))); }

    void role(const char* name, kam::Role role, kam::Knowledge knowledge = kam::Knowledge::Known,
              kam::Id project = kam::noId)
    {
        (*this)[name].roles.push_back({kam::noId, role, project, knowledge, QString(), QDate()});
    }
    void influence(const char* from, const char* to, int strength = 3,
                   kam::InfluenceKind kind = kam::InfluenceKind::Positive, bool mutual = false)
    {
        centre.influence.push_back({kam::noId, id(from), id(to), kind, strength, mutual, QString()});
    }
    void contact(const char* member, const char* person, kam::ContactStrength strength)
    {
        centre.team.insert(id(member), QString::fromUtf8(member));
        centre.contacts.push_back({.member = id(member), .person = id(person), .current = strength});
    }

    /// Of a name: the same whenever it is asked, noId for none.
    static kam::Id id(const char* name)
    {
        kam::Id value = kam::noId;
        for (; *name != '\0'; ++name)
            value = value * 131 + static_cast<unsigned char>(*name);
        return value;
    }
    [[nodiscard]] QString names(const std::vector<kam::Id>& people) const
    {
        QStringList list;
        for (const kam::Id person : people)
            list << centre.nameOf(person);
        return list.join(u' ');
    }
};
