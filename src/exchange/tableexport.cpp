#include "exchange/tableexport.h"

#include "exchange/clientnames.h"
#include "exchange/csvwriter.h"
#include "registry/clientfields.h"
#include "registry/clientstore.h"
#include "scoring/modelstore.h"
#include "scoring/ratingstore.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace kam
{

namespace
{

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void writeCell(CsvWriter& writer, const Workspace& workspace, const Client& client, ClientField field)
{
    switch (field) {
    case ClientField::Employees:
        return client.employees ? writer.number(*client.employees) : writer.empty();
    case ClientField::AnnualRevenue:
        return client.annualRevenue ? writer.number(*client.annualRevenue) : writer.empty();
    case ClientField::Owner:
        return client.owner == noId ? writer.empty() : writer.text(writtenField(workspace, client, field));
    case ClientField::Parent:
        return client.parent == noId ? writer.empty() : writer.text(writtenField(workspace, client, field));
    default:
        if (const auto member = textOf(field))
            return writer.text(client.*member);
        writer.text(writtenField(workspace, client, field));
    }
}

} // namespace

std::string clientsAsCsv(const Workspace& workspace)
{
    CsvWriter writer;
    for (int i = 0; i < clientFieldCount; ++i)
        writer.word(view(fieldWord(static_cast<ClientField>(i)).toUtf8()));
    writer.endRow();
    const ClientNames names(workspace);
    for (const Client& client : names.clients()) {
        for (int i = 0; i < clientFieldCount; ++i)
            writeCell(writer, workspace, client, static_cast<ClientField>(i));
        writer.endRow();
    }
    return writer.bytes();
}

std::string ratingsAsCsv(const Workspace& workspace)
{
    CsvWriter writer;
    for (const char* word : {"client", "criterion", "value", "note", "rated_on"})
        writer.word(word);
    writer.endRow();
    auto& readOnly = const_cast<Workspace&>(workspace); // the stores are for writing too; here they only read
    QHash<Id, QString> criteria;
    for (const Criterion& criterion : ModelStore(readOnly).criteria())
        criteria.insert(criterion.id, criterion.name);
    const ClientNames names(workspace);
    const RatingStore store(readOnly);
    for (const Client& client : names.clients()) {
        std::vector<Rating> ratings = store.ofClient(client.id);
        std::sort(ratings.begin(), ratings.end(), [&](const Rating& a, const Rating& b) {
            return criteria.value(a.criterion) < criteria.value(b.criterion);
        });
        for (const Rating& rating : ratings) {
            writer.text(names.unique(client));
            writer.text(criteria.value(rating.criterion));
            writer.number(rating.value);
            writer.text(rating.note);
            writer.word(view(rating.ratedOn.isValid() ? rating.ratedOn.toString(Qt::ISODate).toUtf8()
                                                      : QByteArray()));
            writer.endRow();
        }
    }
    return writer.bytes();
}

} // namespace kam
