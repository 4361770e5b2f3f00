#pragma once

#include "registry/client.h"

#include <array>
#include <utility>

namespace kam
{

/// The fields that are plain text, and where they stand.
inline constexpr std::array<std::pair<ClientField, QString Client::*>, 10> clientTextFields{{
    {ClientField::Name, &Client::name},
    {ClientField::ShortCode, &Client::shortCode},
    {ClientField::LegalName, &Client::legalName},
    {ClientField::TaxNumber, &Client::taxNumber},
    {ClientField::Industry, &Client::industry},
    {ClientField::Country, &Client::country},
    {ClientField::City, &Client::city},
    {ClientField::Address, &Client::address},
    {ClientField::Web, &Client::web},
    {ClientField::Notes, &Client::notes},
}};

/// @returns nullptr for a field that is not plain text
[[nodiscard]] QString Client::*textOf(ClientField field);

void copyField(const Client& from, Client& to, ClientField field);
[[nodiscard]] bool sameField(const Client& a, const Client& b, ClientField field);

/// Tags as a person or a file has them, apart by semicolons or commas; sorted, without repetition.
[[nodiscard]] QStringList readTags(const QString& text);
[[nodiscard]] QString writtenTags(const QStringList& tags);
/// Sorted, without repetition.
[[nodiscard]] QStringList tidyTags(QStringList tags);

} // namespace kam
