#include "registry/client.h"

#include <QCoreApplication>
#include <array>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

constexpr std::array<QLatin1String, clientFieldCount> fieldWords{
    QLatin1String("name"),       QLatin1String("short_code"),     QLatin1String("legal_name"),
    QLatin1String("tax_number"), QLatin1String("industry"),       QLatin1String("country"),
    QLatin1String("city"),       QLatin1String("address"),        QLatin1String("web"),
    QLatin1String("employees"),  QLatin1String("annual_revenue"), QLatin1String("client_since"),
    QLatin1String("status"),     QLatin1String("why_key"),        QLatin1String("owner"),
    QLatin1String("parent"),     QLatin1String("tags"),           QLatin1String("notes"),
};
constexpr std::array<QLatin1String, 4> statusWords{QLatin1String("prospect"), QLatin1String("client"),
                                                   QLatin1String("key-client"), QLatin1String("former")};
constexpr std::array<QLatin1String, 5> whyKeyWords{QLatin1String(""), QLatin1String("carries"),
                                                   QLatin1String("could-carry"), QLatin1String("winnable"),
                                                   QLatin1String("strategic")};

template <class Enum, std::size_t N>
std::optional<Enum> fromWord(const std::array<QLatin1String, N>& words, const QString& word)
{
    for (std::size_t i = 0; i < N; ++i)
        if (word == words[i])
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

QString fieldWord(ClientField field)
{
    return fieldWords[static_cast<std::size_t>(field)];
}

std::optional<ClientField> fieldFromWord(const QString& word)
{
    return fromWord<ClientField>(fieldWords, word);
}

QString statusWord(ClientStatus status)
{
    return statusWords[static_cast<std::size_t>(status)];
}

std::optional<ClientStatus> statusFromWord(const QString& word)
{
    return fromWord<ClientStatus>(statusWords, word);
}

QString whyKeyWord(WhyKey why)
{
    return whyKeyWords[static_cast<std::size_t>(why)];
}

std::optional<WhyKey> whyKeyFromWord(const QString& word)
{
    return fromWord<WhyKey>(whyKeyWords, word);
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
