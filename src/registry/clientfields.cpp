#include "registry/clientfields.h"

#include "base/date.h"
#include "base/error.h"
#include "base/fold.h"
#include "base/number.h"
#include "registry/clientreadstore.h"
#include "registry/clientstore.h"
#include "registry/storable.h"
#include "registry/team.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

constexpr double mostEmployees = 9007199254740992.0; // whole numbers are exact up to here

std::optional<double> numberOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    if (const auto exact =
            readNumber(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))))
        return exact;
    return readNumber(text, QLocale());
}

std::optional<qint64> readEmployees(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto number = numberOf(text);
    if (!number || *number < 0 || *number > mostEmployees || *number != std::floor(*number))
        throw Error(
            Text::tr("Employees: “%1” is not a whole number of 0 or more. Enter digits only, or leave it "
                     "empty where it is not known.")
                .arg(shownText(text)));
    return static_cast<qint64>(*number);
}

std::optional<double> readRevenue(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto number = numberOf(text);
    if (!number || *number < 0)
        throw Error(
            Text::tr("Annual revenue: “%1” is not an amount of 0 or more. Enter a number, or leave it "
                     "empty where it is not known.")
                .arg(shownText(text)));
    return number;
}

QDate readSince(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QDate date = readDate(text, QLocale());
    if (!date.isValid())
        throw Error(
            Text::tr(
                "Client since: “%1” is not a date. Enter it as 2026-01-31, with four digits for the year.")
                .arg(shownText(text)));
    return date;
}

/// By the word files have, else by the name people see.
template <class Enum>
std::optional<Enum> chosen(const QString& text, const std::vector<Enum>& choices, QString (*word)(Enum),
                           QString (*name)(Enum))
{
    for (const Enum choice : choices)
        if (text == word(choice))
            return choice;
    const QString wanted = folded(text);
    for (const Enum choice : choices)
        if (wanted == word(choice) || wanted == folded(name(choice)))
            return choice;
    return std::nullopt;
}

template <class Enum>
QString choicesText(const std::vector<Enum>& choices, QString (*name)(Enum))
{
    QStringList names;
    for (const Enum choice : choices)
        names << name(choice);
    return names.join(QStringLiteral(", "));
}

ClientStatus readStatus(const QString& text)
{
    static const std::vector all{ClientStatus::Prospect, ClientStatus::Client, ClientStatus::KeyClient,
                                 ClientStatus::Former};
    if (text.isEmpty())
        return ClientStatus::Prospect;
    if (const auto status = chosen(text, all, &statusWord, &statusName))
        return *status;
    throw Error(
        Text::tr("Status: “%1” is not one of: %2.").arg(shownText(text), choicesText(all, &statusName)));
}

WhyKey readWhyKey(const QString& text)
{
    static const std::vector all{WhyKey::NotSet, WhyKey::Carries, WhyKey::CouldCarry, WhyKey::Winnable,
                                 WhyKey::Strategic};
    if (const auto why = chosen(text, all, &whyKeyWord, &whyKeyName))
        return *why;
    throw Error(Text::tr("Kind of key client: “%1” is not one of: %2.")
                    .arg(shownText(text), choicesText(all, &whyKeyName)));
}

/// "#" and digits: the form that is always unique.
Id writtenId(const QString& text)
{
    bool ok = false;
    const Id id = text.startsWith(u'#') ? text.mid(1).toLongLong(&ok) : noId;
    return ok && id > 0 ? id : noId;
}

Id readOwner(const Workspace& workspace, const QString& text)
{
    if (text.isEmpty())
        return noId;
    if (const Id member = memberCalled(workspace, text); member != noId)
        return member;
    if (const Id id = writtenId(text); id != noId && memberExists(workspace, id))
        return id;
    throw Error(
        Text::tr("Owner: “%1” is the name or e-mail of nobody in the team, or of more than one. Add the "
                 "person to the team first, or use the e-mail.")
            .arg(shownText(text)));
}

Id readParent(const Workspace& workspace, const QString& text)
{
    if (text.isEmpty())
        return noId;
    if (const Id client = clientCalled(workspace, text); client != noId)
        return client;
    if (const Id id = writtenId(text); id != noId && clientExists(workspace, id))
        return id;
    throw Error(
        Text::tr("Parent company: “%1” is the name or short code of no client, or of more than one. Add "
                 "the client first, or use its short code.")
            .arg(shownText(text)));
}

QString written(const Workspace& workspace, Id id, const QStringList& candidates,
                Id (*find)(const Workspace&, const QString&))
{
    if (id == noId)
        return {};
    for (const QString& candidate : candidates)
        if (!candidate.isEmpty() && find(workspace, candidate) == id)
            return candidate;
    return u'#' + QString::number(id);
}

bool needsQuotes(const QString& tag)
{
    return tag.contains(u';') || tag.contains(u',') || tag.contains(u'"') || tag != tag.trimmed();
}

} // namespace

QString Client::*textOf(ClientField field)
{
    for (const auto& [candidate, member] : clientTextFields)
        if (candidate == field)
            return member;
    return nullptr;
}

void copyField(const Client& from, Client& to, ClientField field)
{
    if (const auto member = textOf(field)) {
        to.*member = from.*member;
        return;
    }
    switch (field) {
    case ClientField::Employees:
        to.employees = from.employees;
        break;
    case ClientField::AnnualRevenue:
        to.annualRevenue = from.annualRevenue;
        break;
    case ClientField::ClientSince:
        to.clientSince = from.clientSince;
        break;
    case ClientField::Status:
        to.status = from.status;
        break;
    case ClientField::WhyKey:
        to.whyKey = from.whyKey;
        break;
    case ClientField::Owner:
        to.owner = from.owner;
        break;
    case ClientField::Parent:
        to.parent = from.parent;
        break;
    case ClientField::Tags:
        to.tags = from.tags;
        break;
    default:
        break;
    }
}

bool sameField(const Client& a, const Client& b, ClientField field)
{
    Client copy = b;
    copyField(a, copy, field);
    return copy == b;
}

QStringList tidyTags(QStringList tags)
{
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

QStringList readTags(const QString& text)
{
    QStringList tags;
    QString tag;
    bool quoted = false;
    bool wasQuoted = false;
    const auto take = [&] {
        const QString plain = wasQuoted ? tag : tag.trimmed();
        if (!plain.trimmed().isEmpty())
            tags << plain;
        tag.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                tag.append(c);
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                tag.append(text[++i]);
            else
                quoted = false;
        } else if (c == u'"' && tag.trimmed().isEmpty() && !wasQuoted) {
            tag.clear();
            quoted = wasQuoted = true;
        } else if (c == u';' || c == u',') {
            take();
        } else if (!wasQuoted || !c.isSpace()) {
            tag.append(c);
        }
    }
    take();
    return tidyTags(tags);
}

QString writtenTags(const QStringList& tags)
{
    QStringList written;
    for (const QString& tag : tags) {
        QString inner = tag;
        written << (needsQuotes(tag) ? u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"' : tag);
    }
    return written.join(QStringLiteral("; "));
}

void readField(const Workspace& workspace, Client& client, ClientField field, const QString& text)
{
    if (const auto member = textOf(field)) {
        requireStorable(text, field == ClientField::Name ? text : client.name, fieldName(field));
        client.*member = text;
        return;
    }
    const QString trimmed = text.trimmed();
    switch (field) {
    case ClientField::Employees:
        client.employees = readEmployees(trimmed);
        break;
    case ClientField::AnnualRevenue:
        client.annualRevenue = readRevenue(trimmed);
        break;
    case ClientField::ClientSince:
        client.clientSince = readSince(trimmed);
        break;
    case ClientField::Status:
        client.status = readStatus(trimmed);
        break;
    case ClientField::WhyKey:
        client.whyKey = readWhyKey(trimmed);
        break;
    case ClientField::Owner:
        client.owner = readOwner(workspace, text);
        break;
    case ClientField::Parent:
        client.parent = readParent(workspace, text);
        break;
    case ClientField::Tags:
        requireStorable(text, client.name, fieldName(field));
        client.tags = readTags(text);
        break;
    default:
        break;
    }
}

QString writtenField(const Workspace& workspace, const Client& client, ClientField field)
{
    if (const auto member = textOf(field))
        return client.*member;
    switch (field) {
    case ClientField::Employees:
        return client.employees ? QString::number(*client.employees) : QString();
    case ClientField::AnnualRevenue:
        return client.annualRevenue ? exactNumber(*client.annualRevenue) : QString();
    case ClientField::ClientSince:
        return client.clientSince.toString(Qt::ISODate);
    case ClientField::Status:
        return statusWord(client.status);
    case ClientField::WhyKey:
        return whyKeyWord(client.whyKey);
    case ClientField::Owner:
        return written(workspace, client.owner, namesOfMember(workspace, client.owner), &memberCalled);
    case ClientField::Parent:
        return written(workspace, client.parent, namesOfClient(workspace, client.parent), &clientCalled);
    case ClientField::Tags:
        return writtenTags(client.tags);
    default:
        return {};
    }
}

} // namespace kam
