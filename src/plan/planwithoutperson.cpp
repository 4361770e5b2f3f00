// An agreed plan keeps what it said as JSON; this takes one person out of it, whatever else stands there.
#include "plan/personerasure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kam
{

namespace
{

using Replaced = std::function<std::optional<QString>(const QString&)>;

/// Names of the client and of our people, which stay.
bool isKept(const QString& key)
{
    static const QStringList kept{QStringLiteral("client"), QStringLiteral("owner"), QStringLiteral("member"),
                                  QStringLiteral("our_contact"), QStringLiteral("agreed_by")};
    return kept.contains(key);
}

QJsonValue withoutTexts(const QJsonValue& value, const Replaced& replaced)
{
    if (value.isString())
        return replaced(value.toString()).value_or(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const auto item : value.toArray())
            array.append(withoutTexts(item, replaced));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        if (!isKept(field.key()))
            field.value() = withoutTexts(field.value(), replaced);
    return object;
}

/// Takes the lines out for which @p change returns false.
template <class Change>
void changeLines(QJsonObject& plan, const char* list, const Change& change)
{
    QJsonArray left;
    for (const auto item : plan.value(QLatin1String(list)).toArray()) {
        QJsonObject line = item.toObject();
        if (change(line))
            left.append(line);
    }
    plan.insert(QLatin1String(list), left);
}

void forget(QJsonObject& line, std::initializer_list<const char*> fields)
{
    if (line.contains(QLatin1String("person_key")))
        line.insert(QLatin1String("person_key"), QStringLiteral("0"));
    for (const char* field : fields)
        line.insert(QLatin1String(field), QString());
}

} // namespace

std::optional<QString> planWithoutPerson(const QString& json, Id person, const QStringList& names,
                                         const Replaced& replaced)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return replaced(json);
    QJsonObject plan = document.object();
    const QString key = QString::number(person); // as planJson() writes it
    QStringList called = names;
    changeLines(plan, "people", [&](QJsonObject& line) {
        if (line.value(QLatin1String("manager")).toString() == key)
            line.insert(QLatin1String("manager"), QStringLiteral("0"));
        if (line.value(QLatin1String("key")).toString() != key)
            return true;
        if (const QString name = line.value(QLatin1String("name")).toString(); !name.isEmpty())
            called << name;
        return false;
    });
    changeLines(plan, "edges", [&](QJsonObject& line) {
        return line.value(QLatin1String("from")).toString() != key &&
               line.value(QLatin1String("to")).toString() != key;
    });
    const auto isAbout = [&](const QJsonObject& line) {
        // Plans that were agreed earlier have the name alone.
        if (const QString about = line.value(QLatin1String("person_key")).toString(QStringLiteral("0"));
            about != QStringLiteral("0"))
            return about == key;
        return called.contains(line.value(QLatin1String("person")).toString());
    };
    changeLines(plan, "goals", [&](QJsonObject& line) {
        if (isAbout(line))
            forget(line, {"person", "person_goal"});
        return true;
    });
    changeLines(plan, "actions", [&](QJsonObject& line) {
        if (isAbout(line))
            forget(line, {"person", "person_roles"});
        return true;
    });
    plan = withoutTexts(plan, replaced).toObject();
    if (plan == document.object())
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(plan).toJson(QJsonDocument::Compact));
}

} // namespace kam
