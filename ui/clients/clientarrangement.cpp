#include "clients/clientarrangement.h"

#include "common/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kam
{

namespace
{

QJsonObject written(const ClientFilter& filter)
{
    QJsonArray statuses;
    for (const ClientStatus status : filter.statuses)
        statuses.append(statusWord(status));
    // As text: a number of JSON holds 53 bits, an identifier 63.
    QJsonArray owners;
    for (const Id owner : filter.owners)
        owners.append(QString::number(owner));
    return {{QStringLiteral("text"), filter.text},
            {QStringLiteral("statuses"), statuses},
            {QStringLiteral("tags"), QJsonArray::fromStringList(filter.tags)},
            {QStringLiteral("owners"), owners}};
}

void read(ClientFilter& filter, const QJsonObject& json)
{
    filter.text = json[QStringLiteral("text")].toString();
    for (const auto& word : json[QStringLiteral("statuses")].toArray())
        if (const auto status = statusFromWord(word.toString()))
            filter.statuses.push_back(*status);
    for (const auto& tag : json[QStringLiteral("tags")].toArray())
        filter.tags.append(tag.toString());
    for (const auto& owner : json[QStringLiteral("owners")].toArray())
        filter.owners.push_back(owner.toString().toLongLong());
}

std::vector<ClientArrangement::Column> columnsFrom(const QJsonArray& json)
{
    std::vector<ClientArrangement::Column> columns;
    for (const auto& entry : json) {
        const auto field = fieldFromWord(entry[QStringLiteral("field")].toString());
        const bool repeated =
            std::ranges::any_of(columns, [&](const auto& column) { return field && column.field == *field; });
        if (!field || repeated)
            continue;
        const int width = entry[QStringLiteral("width")].toInt(usualWidth(*field));
        columns.push_back({*field, std::clamp(width, 4 * theme::grid, 200 * theme::grid)});
    }
    return columns;
}

} // namespace

int usualWidth(ClientField field)
{
    switch (field) {
    case ClientField::Name:
        return 22 * theme::grid;
    case ClientField::LegalName:
    case ClientField::Address:
    case ClientField::Notes:
        return 28 * theme::grid;
    case ClientField::ShortCode:
        return 10 * theme::grid;
    case ClientField::Employees:
    case ClientField::ClientSince:
        return 13 * theme::grid;
    case ClientField::Parent:
    case ClientField::Industry:
    case ClientField::Web:
    case ClientField::WhyKey:
        return 20 * theme::grid;
    case ClientField::Status:
        return 17 * theme::grid;
    case ClientField::City:
        return 14 * theme::grid;
    case ClientField::Owner:
        return 19 * theme::grid;
    case ClientField::AnnualRevenue:
        return 16 * theme::grid;
    default:
        return 15 * theme::grid;
    }
}

ClientArrangement ClientArrangement::usual()
{
    ClientArrangement arrangement;
    for (const ClientField field :
         {ClientField::Name, ClientField::Status, ClientField::City, ClientField::Owner, ClientField::Tags})
        arrangement.columns.push_back({field, usualWidth(field)});
    return arrangement;
}

ClientArrangement ClientArrangement::fromDefinition(const QString& definition)
{
    const QJsonObject json = QJsonDocument::fromJson(definition.toUtf8()).object();
    ClientArrangement arrangement = usual();
    if (auto columns = columnsFrom(json[QStringLiteral("columns")].toArray()); !columns.empty())
        arrangement.columns = std::move(columns);
    read(arrangement.filter, json[QStringLiteral("filter")].toObject());
    if (const auto sorted = fieldFromWord(json[QStringLiteral("sort")].toString()))
        arrangement.filter.sortBy = *sorted;
    arrangement.filter.descending = json[QStringLiteral("descending")].toBool();
    return arrangement;
}

QString ClientArrangement::definition() const
{
    QJsonArray shown;
    for (const Column& column : columns)
        shown.append(QJsonObject{{QStringLiteral("field"), fieldWord(column.field)},
                                 {QStringLiteral("width"), column.width}});
    const QJsonObject json{{QStringLiteral("columns"), shown},
                           {QStringLiteral("sort"), fieldWord(filter.sortBy)},
                           {QStringLiteral("descending"), filter.descending},
                           {QStringLiteral("filter"), written(filter)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool ClientArrangement::showsTheSameAs(const ClientArrangement& other) const
{
    return filter == other.filter &&
           std::ranges::equal(columns, other.columns, {}, &Column::field, &Column::field);
}

} // namespace kam
