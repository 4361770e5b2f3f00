#include "registry/client.h"

#include "base/enumwords.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

constexpr auto fieldWords = enumWords<ClientField>(
    "name", "short_code", "legal_name", "tax_number", "industry", "country", "city", "address", "web",
    "employees", "annual_revenue", "client_since", "status", "why_key", "owner", "parent", "tags", "notes");
constexpr auto statusWords = enumWords<ClientStatus>("prospect", "client", "key-client", "former");
constexpr auto whyKeyWords = enumWords<WhyKey>("", "carries", "could-carry", "winnable", "strategic");

} // namespace

QString fieldWord(ClientField field)
{
    return fieldWords.word(field);
}

std::optional<ClientField> fieldFromWord(const QString& word)
{
    return fieldWords.value(word);
}

QString statusWord(ClientStatus status)
{
    return statusWords.word(status);
}

std::optional<ClientStatus> statusFromWord(const QString& word)
{
    return statusWords.value(word);
}

QString whyKeyWord(WhyKey why)
{
    return whyKeyWords.word(why);
}

std::optional<WhyKey> whyKeyFromWord(const QString& word)
{
    return whyKeyWords.value(word);
}

QString fieldName(ClientField field)
{
    switch (field) {
    case ClientField::Name:
        return Text::tr("Name");
    case ClientField::ShortCode:
        return Text::tr("Short code");
    case ClientField::LegalName:
        return Text::tr("Legal name");
    case ClientField::TaxNumber:
        return Text::tr("Tax number");
    case ClientField::Industry:
        return Text::tr("Industry");
    case ClientField::Country:
        return Text::tr("Country");
    case ClientField::City:
        return Text::tr("City");
    case ClientField::Address:
        return Text::tr("Address");
    case ClientField::Web:
        return Text::tr("Web");
    case ClientField::Employees:
        return Text::tr("Employees");
    case ClientField::AnnualRevenue:
        return Text::tr("Annual revenue");
    case ClientField::ClientSince:
        return Text::tr("Client since");
    case ClientField::Status:
        return Text::tr("Status");
    case ClientField::WhyKey:
        return Text::tr("Kind of key client");
    case ClientField::Owner:
        return Text::tr("Owner");
    case ClientField::Parent:
        return Text::tr("Parent company");
    case ClientField::Tags:
        return Text::tr("Tags");
    case ClientField::Notes:
        return Text::tr("Notes");
    }
    return {};
}

QString statusName(ClientStatus status)
{
    switch (status) {
    case ClientStatus::Prospect:
        return Text::tr("Prospect");
    case ClientStatus::Client:
        return Text::tr("Client");
    case ClientStatus::KeyClient:
        return Text::tr("Key client");
    case ClientStatus::Former:
        return Text::tr("Former client");
    }
    return {};
}

QString whyKeyName(WhyKey why)
{
    switch (why) {
    case WhyKey::NotSet:
        return Text::tr("Not set");
    case WhyKey::Carries:
        return Text::tr("Carries the business now");
    case WhyKey::CouldCarry:
        return Text::tr("Could come to carry it");
    case WhyKey::Winnable:
        return Text::tr("Likely to be won");
    case WhyKey::Strategic:
        return Text::tr("Strategic in itself");
    }
    return {};
}

} // namespace kam
