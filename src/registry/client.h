#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

namespace kam
{

enum class ClientStatus { Prospect, Client, KeyClient, Former };

/// Kinds of key client (method, section 5).
enum class WhyKey {
    NotSet,
    Carries,    ///< carries the business now (the 20/80)
    CouldCarry, ///< could come to carry it
    Winnable,   ///< likely to be won
    Strategic,  ///< strategic in itself: a reference others follow
};

/// A firm we sell to or want to sell to. Text that is not known is empty; numbers and dates not known have no
/// value.
struct Client {
    Id id = noId;
    QString name;
    QString shortCode;
    QString legalName;
    QString taxNumber; ///< as entered; see nipProblem()
    QString industry;
    QString country;
    QString city;
    QString address;
    QString web;
    std::optional<qint64> employees;
    std::optional<double> annualRevenue; ///< of the client itself, in the workspace currency
    QDate clientSince;
    ClientStatus status = ClientStatus::Prospect;
    WhyKey whyKey = WhyKey::NotSet;
    Id owner = noId;  ///< who of our team looks after it
    Id parent = noId; ///< the company it belongs to
    QStringList tags; ///< sorted, without repetition
    QString notes;

    friend bool operator==(const Client&, const Client&) = default;
};

/// The editable fields, in the order of the form; the word of each is the column heading in files.
enum class ClientField {
    Name,
    ShortCode,
    LegalName,
    TaxNumber,
    Industry,
    Country,
    City,
    Address,
    Web,
    Employees,
    AnnualRevenue,
    ClientSince,
    Status,
    WhyKey,
    Owner,
    Parent,
    Tags,
    Notes,
};
inline constexpr int clientFieldCount = 18;

/// Stable word of a field for files and saved views: "short_code".
[[nodiscard]] QString fieldWord(ClientField field);
[[nodiscard]] std::optional<ClientField> fieldFromWord(const QString& word);
/// Stable word for files and the database: "key-client"; for people see statusName().
[[nodiscard]] QString statusWord(ClientStatus status);
[[nodiscard]] std::optional<ClientStatus> statusFromWord(const QString& word);
[[nodiscard]] QString whyKeyWord(WhyKey why);
[[nodiscard]] std::optional<WhyKey> whyKeyFromWord(const QString& word);
/// Translated, for people.
[[nodiscard]] QString fieldName(ClientField field);
[[nodiscard]] QString statusName(ClientStatus status);
[[nodiscard]] QString whyKeyName(WhyKey why);

} // namespace kam
