#include "plan/plancontent.h"

#include "buyingcentre/person.h"

#include <algorithm>

namespace kam
{

QString shownName(const PlanContent::PersonLine& person)
{
    if (!person.name.isEmpty())
        return person.name;
    Person nameless;
    nameless.position = person.position;
    for (const QString& word : person.roles)
        if (const auto role = roleFromWord(word)) {
            RoleHeld held;
            held.role = *role;
            nameless.roles.push_back(held);
        }
    return shownName(nameless);
}

QString shownPerson(const PlanContent& content, qint64 key, const QString& name)
{
    const auto person = std::find_if(content.people.begin(), content.people.end(),
                                     [key](const auto& line) { return line.key == key; });
    return key == 0 || person == content.people.end() ? name : shownName(*person);
}

} // namespace kam
