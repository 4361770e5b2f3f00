#include "common/clienttext.h"

#include "base/date.h"
#include "base/number.h"
#include "common/shown.h"
#include "registry/clientfields.h"

namespace kam
{

namespace
{

QString ownText(const Client& client, ClientField field)
{
    if (const auto member = textOf(field))
        return client.*member;
    switch (field) {
    case ClientField::Status:
        return statusName(client.status);
    case ClientField::WhyKey:
        return client.whyKey == WhyKey::NotSet ? QString() : whyKeyName(client.whyKey);
    case ClientField::Tags:
        return client.tags.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace

bool isNumber(ClientField field)
{
    return field == ClientField::Employees || field == ClientField::AnnualRevenue;
}

bool isReference(ClientField field)
{
    return field == ClientField::Owner || field == ClientField::Parent;
}

QString shownField(const Client& client, ClientField field, const ReferenceNames& names,
                   const QLocale& locale)
{
    switch (field) {
    case ClientField::Employees:
        return client.employees ? locale.toString(*client.employees) : QString();
    case ClientField::AnnualRevenue:
        return client.annualRevenue ? shortNumber(*client.annualRevenue, 2, locale) : QString();
    case ClientField::ClientSince:
        return client.clientSince.isValid() ? shownDate(client.clientSince, locale) : QString();
    case ClientField::Owner:
        return names.owners.value(client.owner);
    case ClientField::Parent:
        return names.parents.value(client.parent);
    default:
        return ownText(client, field);
    }
}

QString typedField(const Client& client, ClientField field, const ReferenceNames& names,
                   const QLocale& locale)
{
    if (field == ClientField::Employees && client.employees)
        return QString::number(*client.employees);
    if (field == ClientField::AnnualRevenue && client.annualRevenue)
        return typedNumber(*client.annualRevenue, locale);
    if (field == ClientField::Tags)
        return writtenTags(client.tags);
    return shownField(client, field, names, locale);
}

} // namespace kam
