#pragma once

#include "registry/clientreadstore.h"
#include "registry/storable.h"

namespace kam
{

/// The parameters of INSERT and UPDATE, without the parent.
template <class Row>
void bindClient(Row& row, const Client& client)
{
    row.bind(1, client.id)
        .bind(2, client.name)
        .bind(3, client.shortCode)
        .bind(4, client.legalName)
        .bind(5, client.taxNumber)
        .bind(6, client.industry)
        .bind(7, client.country)
        .bind(8, client.city)
        .bind(9, client.address)
        .bind(10, client.web)
        .bind(11, client.employees)
        .bind(12, client.annualRevenue)
        .bind(13, client.clientSince)
        .bind(14, statusWord(client.status))
        .bind(15, whyKeyWord(client.whyKey))
        .bindId(16, client.owner)
        .bind(17, searchText(client))
        .bind(18, client.notes);
}

} // namespace kam
