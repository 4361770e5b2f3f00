#include "relationship/certaintystore.h"

#include "base/error.h"
#include "registry/storable.h"
#include "relationship/check.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <tuple>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

void requireValid(const Workspace& workspace, const Service& service)
{
    if (service.name.trimmed().isEmpty())
        throw Error(Text::tr("A service needs a name. Enter one and try again."));
    requireStorable(service.name, service.name, Text::tr("Name"));
    Query other(workspace, "SELECT 1 FROM service WHERE client = ? AND name = ? AND id <> ?");
    if (other.bind(1, service.client).bind(2, service.name).bind(3, service.id).step())
        throw Error(
            Text::tr("The client has a service “%1” already. Choose another name.").arg(service.name));
    if (service.productLine == noId)
        return;
    Query line(workspace, "SELECT 1 FROM product_line WHERE id = ?");
    if (!line.bind(1, service.productLine).step())
        throw Error(Text::tr("“%1”: its product line is gone. Choose another.").arg(service.name));
}

void write(Workspace& workspace, Id service, const Certainty& certainty)
{
    Query(workspace,
          "INSERT INTO certainty (id, service, kind, assessed_on, current_level, desired_level, note) "
          "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (service, kind, assessed_on) DO UPDATE SET "
          "current_level = excluded.current_level, desired_level = excluded.desired_level, "
          "note = excluded.note")
        .bind(1, newId())
        .bind(2, service)
        .bind(3, certaintyKindWord(certainty.kind))
        .bind(4, certainty.on)
        .bind(5, certaintyLevelWord(certainty.current))
        .bind(6, certaintyLevelWord(certainty.desired))
        .bind(7, certainty.note)
        .run();
}

void requireValid(const Certainty& certainty, const QString& service)
{
    requireDay(certainty.on, service);
    requireStorable(certainty.note, service, Text::tr("Note"));
}

Service emptyService(const Query& row)
{
    Service service;
    service.id = row.integer(0);
    service.client = row.integer(1);
    service.productLine = row.integer(2);
    service.name = row.text(3);
    for (std::size_t i = 0; i < service.newest.size(); ++i)
        service.newest.at(i).kind = certaintyKinds.at(i);
    return service;
}

std::vector<Service> readServices(Query& rows)
{
    std::vector<Service> services;
    while (rows.step())
        services.push_back(emptyService(rows));
    return services;
}

/// @param rows oldest first
void takeCertainties(Query& rows, std::vector<Service>& services)
{
    QHash<Id, Service*> index;
    for (Service& service : services)
        index.insert(service.id, &service);
    while (rows.step()) {
        Service* const service = index.value(rows.integer(1));
        const auto kind = certaintyKindFromWord(rows.text(2));
        if (!service || !kind)
            continue;
        const Certainty certainty{rows.integer(0),
                                  *kind,
                                  certaintyLevelFromWord(rows.text(4)).value_or(CertaintyLevel::Unknown),
                                  certaintyLevelFromWord(rows.text(5)).value_or(CertaintyLevel::Unknown),
                                  rows.date(3),
                                  rows.text(6)};
        service->history.push_back(certainty);
        service->newest.at(static_cast<std::size_t>(*kind)) = certainty;
    }
}

QString serviceNamed(const Workspace& workspace, Id service)
{
    Query row(workspace, "SELECT name FROM service WHERE id = ?");
    if (!row.bind(1, service).step())
        refuseMissing();
    return row.text(0);
}

std::vector<Service> readAll(const Workspace& workspace)
{
    Query rows(workspace, "SELECT id, client, product_line, name FROM service ORDER BY client, place, id");
    std::vector<Service> services = readServices(rows);
    Query certainties(workspace, "SELECT id, service, kind, assessed_on, current_level, desired_level, note "
                                 "FROM certainty ORDER BY assessed_on, id");
    takeCertainties(certainties, services);
    return services;
}

} // namespace

Id CertaintyStore::add(const Service& service)
{
    const QString client = clientNamed(m_workspace, service.client);
    requireValid(m_workspace, service);
    for (const Certainty& certainty : service.newest)
        if (certainty.on.isValid())
            requireValid(certainty, service.name);
    const Id id = service.id == noId ? newId() : service.id;
    m_workspace.edit(Text::tr("Add service %1 for %2").arg(service.name, client), [&] {
        Query(m_workspace,
              "INSERT INTO service (id, client, product_line, name, place) VALUES (?1, ?2, ?3, ?4, "
              "(SELECT ifnull(max(place), 0) + 1 FROM service WHERE client = ?2))")
            .bind(1, id)
            .bind(2, service.client)
            .bindId(3, service.productLine)
            .bind(4, service.name)
            .run();
        for (const Certainty& certainty : service.newest)
            if (certainty.on.isValid())
                write(m_workspace, id, certainty);
    });
    return id;
}

void CertaintyStore::update(const Service& service)
{
    (void)serviceNamed(m_workspace, service.id);
    requireValid(m_workspace, service);
    m_workspace.edit(Text::tr("Change service %1").arg(service.name), [&] {
        Query(m_workspace, "UPDATE service SET name = ?2, product_line = ?3 WHERE id = ?1")
            .bind(1, service.id)
            .bind(2, service.name)
            .bindId(3, service.productLine)
            .run();
    });
}

void CertaintyStore::move(Id service, int position)
{
    m_workspace.edit(Text::tr("Move service %1").arg(serviceNamed(m_workspace, service)), [&] {
        Query rows(m_workspace, "SELECT b.id FROM service AS a JOIN service AS b ON b.client = a.client "
                                "WHERE a.id = ? AND b.id <> a.id ORDER BY b.place, b.id");
        rows.bind(1, service);
        std::vector<Id> ids;
        while (rows.step())
            ids.push_back(rows.integer(0));
        const auto place = std::clamp<std::ptrdiff_t>(position, 0, static_cast<std::ptrdiff_t>(ids.size()));
        ids.insert(ids.begin() + place, service);
        Query row(m_workspace, "UPDATE service SET place = ? WHERE id = ?");
        for (std::size_t i = 0; i < ids.size(); ++i)
            row.bind(1, static_cast<qint64>(i) + 1).bind(2, ids[i]).run();
    });
}

void CertaintyStore::remove(Id service)
{
    m_workspace.edit(Text::tr("Remove service %1").arg(serviceNamed(m_workspace, service)),
                     [&] { Query(m_workspace, "DELETE FROM service WHERE id = ?").bind(1, service).run(); });
}

void CertaintyStore::set(Id service, const Certainty& certainty)
{
    const QString name = serviceNamed(m_workspace, service);
    requireValid(certainty, name);
    m_workspace.edit(Text::tr("Set %1 of %2").arg(certaintyKindName(certainty.kind), name),
                     [&] { write(m_workspace, service, certainty); });
}

void CertaintyStore::removeRecord(Id certainty)
{
    m_workspace.edit(Text::tr("Remove a record of certainty"), [&] {
        Query(m_workspace, "DELETE FROM certainty WHERE id = ?").bind(1, certainty).run();
    });
}

std::vector<Service> CertaintyStore::ofClient(Id client) const
{
    Query rows(m_workspace,
               "SELECT id, client, product_line, name FROM service WHERE client = ? ORDER BY place, id");
    rows.bind(1, client);
    std::vector<Service> services = readServices(rows);
    Query certainties(m_workspace,
                      "SELECT c.id, c.service, c.kind, c.assessed_on, c.current_level, c.desired_level, "
                      "c.note FROM service AS s JOIN certainty AS c ON c.service = s.id "
                      "WHERE s.client = ? ORDER BY c.assessed_on, c.id");
    certainties.bind(1, client);
    takeCertainties(certainties, services);
    return services;
}

std::vector<Service> CertaintyStore::all() const
{
    return readAll(m_workspace);
}

std::vector<CertaintyGap> certaintyGaps(const Workspace& workspace)
{
    QHash<Id, std::pair<QString, bool>> clients;
    Query rows(workspace,
               "SELECT id, name, status = 'key-client' FROM client WHERE id IN (SELECT client FROM service)");
    while (rows.step())
        clients.insert(rows.integer(0), {rows.text(1), rows.integer(2) != 0});
    std::vector<CertaintyGap> gaps;
    for (const Service& service : readAll(workspace))
        for (const Certainty& certainty : service.newest)
            if (certaintyAction(certainty) == CertaintyAction::Improve) {
                const auto [name, key] = clients.value(service.client);
                gaps.push_back({service.client, name, key, service.id, service.name, certainty});
            }
    const QCollator alphabet{QLocale()};
    std::stable_sort(gaps.begin(), gaps.end(), [&](const CertaintyGap& a, const CertaintyGap& b) {
        if (a.keyClient != b.keyClient)
            return a.keyClient;
        if (levelsMissing(a.certainty) != levelsMissing(b.certainty))
            return levelsMissing(a.certainty) > levelsMissing(b.certainty);
        return alphabet.compare(a.clientName, b.clientName) < 0;
    });
    return gaps;
}

} // namespace kam
