#include "buyingcentre/purchasestore.h"

#include "base/error.h"
#include "buyingcentre/purchasecheck.h"
#include "buyingcentre/readstore.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

/// The one text of a row, by identifier. @throws Error where it is gone
QString textOf(Query&& row, Id id)
{
    if (!row.bind(1, id).step())
        refuseGone();
    return row.text(0);
}

QString criterionNameOf(const Workspace& workspace, Id id)
{
    return textOf(Query(workspace, "SELECT name FROM decision_criterion WHERE id = ?"), id);
}

std::vector<Id> idsIn(Query& rows)
{
    std::vector<Id> ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

void writeRatings(Workspace& workspace, Id criterion, const std::vector<SupplierRating>& ratings)
{
    std::vector<QString> suppliers;
    for (const SupplierRating& rating : ratings)
        suppliers.push_back(rating.supplier);
    std::vector<QString> before;
    {
        Query rows(workspace, "SELECT supplier FROM supplier_rating WHERE criterion = ?");
        rows.bind(1, criterion);
        while (rows.step())
            before.push_back(rows.text(0));
    }
    Query gone(workspace, "DELETE FROM supplier_rating WHERE criterion = ? AND supplier = ?");
    for (const QString& supplier : before)
        if (std::find(suppliers.begin(), suppliers.end(), supplier) == suppliers.end())
            gone.bind(1, criterion).bind(2, supplier).run();
    Query set(workspace,
              "INSERT INTO supplier_rating (id, criterion, supplier, value, note) VALUES (?, ?, ?, ?, ?) "
              "ON CONFLICT (criterion, supplier) DO UPDATE SET value = excluded.value, "
              "note = excluded.note");
    for (const SupplierRating& rating : ratings)
        set.bind(1, newId())
            .bind(2, criterion)
            .bind(3, rating.supplier)
            .bind(4, rating.value)
            .bind(5, rating.note)
            .run();
}

} // namespace

Id PurchaseStore::addProject(const PurchaseProject& project)
{
    requireValid(project);
    const Id id = project.id == noId ? newId() : project.id;
    const QString client = clientNameOf(m_workspace, project.client);
    m_workspace.edit(Text::tr("Add project %1 at %2").arg(project.name, client), [&] {
        Query(m_workspace, "INSERT INTO purchase_project (id, client, name, description, status, started_on, "
                           "decision_on) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(1, id)
            .bind(2, project.client)
            .bind(3, project.name)
            .bind(4, project.description)
            .bind(5, projectStatusWord(project.status))
            .bind(6, project.startedOn)
            .bind(7, project.decisionOn)
            .run();
    });
    return id;
}

void PurchaseStore::updateProject(const PurchaseProject& project)
{
    requireValid(project);
    if (clientOfProject(m_workspace, project.id) == noId)
        refuseGone();
    m_workspace.edit(Text::tr("Change project %1").arg(project.name), [&] {
        Query(m_workspace,
              "UPDATE purchase_project SET name = ?2, description = ?3, status = ?4, started_on = ?5, "
              "decision_on = ?6 WHERE id = ?1")
            .bind(1, project.id)
            .bind(2, project.name)
            .bind(3, project.description)
            .bind(4, projectStatusWord(project.status))
            .bind(5, project.startedOn)
            .bind(6, project.decisionOn)
            .run();
    });
}

void PurchaseStore::removeProject(Id project)
{
    const QString name =
        textOf(Query(m_workspace, "SELECT name FROM purchase_project WHERE id = ?"), project);
    m_workspace.edit(Text::tr("Remove project %1").arg(name), [&] {
        Query(m_workspace, "DELETE FROM purchase_project WHERE id = ?").bind(1, project).run();
    });
}

void PurchaseStore::setComplexity(const Complexity& complexity)
{
    requireValid(m_workspace, complexity);
    const QString client = clientNameOf(m_workspace, complexity.client);
    m_workspace.edit(Text::tr("Set the complexity of purchases at %1").arg(client), [&] {
        Query row(
            m_workspace,
            "INSERT INTO purchase_complexity (id, client, project, judged_on, note, unit_value, frequency, "
            "standardisation, risk, importance, product_novelty, supplier_novelty, people, phase) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (client, ifnull(project, 0)) "
            "DO UPDATE SET judged_on = excluded.judged_on, note = excluded.note, "
            "unit_value = excluded.unit_value, frequency = excluded.frequency, "
            "standardisation = excluded.standardisation, risk = excluded.risk, "
            "importance = excluded.importance, product_novelty = excluded.product_novelty, "
            "supplier_novelty = excluded.supplier_novelty, people = excluded.people, phase = excluded.phase");
        row.bind(1, newId())
            .bind(2, complexity.client)
            .bindId(3, complexity.project)
            .bind(4, complexity.judgedOn)
            .bind(5, complexity.note);
        int parameter = 6;
        for (const auto& level : complexity.levels)
            row.bind(parameter++, level ? levelWord(*level) : QString());
        row.run();
    });
}

void PurchaseStore::removeComplexity(Id complexity)
{
    m_workspace.edit(Text::tr("Remove the complexity of purchases"), [&] {
        Query(m_workspace, "DELETE FROM purchase_complexity WHERE id = ?").bind(1, complexity).run();
    });
}

Id PurchaseStore::addCriterion(const DecisionCriterion& criterion)
{
    requireValid(m_workspace, criterion);
    const Id id = criterion.id == noId ? newId() : criterion.id;
    const QString client = clientNameOf(m_workspace, criterion.client);
    m_workspace.edit(Text::tr("Add criterion %1 of %2").arg(criterion.name, client), [&] {
        Query(m_workspace,
              "INSERT INTO decision_criterion (id, client, project, name, weight, note, place) VALUES (?1, "
              "?2, ?3, "
              "?4, ?5, ?6, (SELECT ifnull(max(place), 0) + 1 FROM decision_criterion WHERE client = ?2))")
            .bind(1, id)
            .bind(2, criterion.client)
            .bindId(3, criterion.project)
            .bind(4, criterion.name)
            .bind(5, criterion.weight)
            .bind(6, criterion.note)
            .run();
        writeRatings(m_workspace, id, criterion.ratings);
    });
    return id;
}

void PurchaseStore::updateCriterion(const DecisionCriterion& criterion)
{
    requireValid(m_workspace, criterion);
    (void)criterionNameOf(m_workspace, criterion.id);
    m_workspace.edit(Text::tr("Change criterion %1").arg(criterion.name), [&] {
        Query(m_workspace, "UPDATE decision_criterion SET name = ?2, weight = ?3, note = ?4 WHERE id = ?1")
            .bind(1, criterion.id)
            .bind(2, criterion.name)
            .bind(3, criterion.weight)
            .bind(4, criterion.note)
            .run();
        writeRatings(m_workspace, criterion.id, criterion.ratings);
    });
}

void PurchaseStore::setWeights(const std::vector<std::pair<Id, int>>& weights, const QString& mergeKey)
{
    for (const auto& [criterion, weight] : weights) {
        DecisionCriterion checked;
        checked.name = criterionNameOf(m_workspace, criterion);
        checked.weight = weight;
        requireValid(m_workspace, checked);
    }
    const QString step =
        weights.size() == 1
            ? Text::tr("Change the weight of %1").arg(criterionNameOf(m_workspace, weights[0].first))
            : Text::tr("Change the weights of the client's criteria");
    m_workspace.edit(
        step,
        [&] {
            Query row(m_workspace, "UPDATE decision_criterion SET weight = ? WHERE id = ?");
            for (const auto& [criterion, weight] : weights)
                row.bind(1, weight).bind(2, criterion).run();
        },
        mergeKey);
}

void PurchaseStore::moveCriterion(Id criterion, int position)
{
    const QString name = criterionNameOf(m_workspace, criterion);
    m_workspace.edit(Text::tr("Move criterion %1").arg(name), [&] {
        Query rows(m_workspace, "SELECT b.id FROM decision_criterion AS a JOIN decision_criterion AS b ON "
                                "b.client = a.client AND b.project IS a.project WHERE a.id = ? "
                                "ORDER BY b.place, b.id");
        rows.bind(1, criterion);
        std::vector<Id> ids = idsIn(rows);
        moveTo(ids, criterion, position);
        Query row(m_workspace, "UPDATE decision_criterion SET place = ? WHERE id = ?");
        for (std::size_t i = 0; i < ids.size(); ++i)
            row.bind(1, static_cast<qint64>(i) + 1).bind(2, ids[i]).run();
    });
}

void PurchaseStore::removeCriterion(Id criterion)
{
    const QString name = criterionNameOf(m_workspace, criterion);
    m_workspace.edit(Text::tr("Remove criterion %1").arg(name), [&] {
        Query(m_workspace, "DELETE FROM decision_criterion WHERE id = ?").bind(1, criterion).run();
    });
}

void PurchaseStore::rateSupplier(Id criterion, const QString& supplier, std::optional<double> value,
                                 const QString& note)
{
    DecisionCriterion checked;
    checked.name = criterionNameOf(m_workspace, criterion);
    if (value)
        requireValid(checked, {noId, supplier, *value, note});
    const QString us = Text::tr("us", "a supplier: we ourselves");
    m_workspace.edit(Text::tr("Rate %1 on %2").arg(supplier.isEmpty() ? us : supplier, checked.name), [&] {
        if (!value) {
            Query(m_workspace, "DELETE FROM supplier_rating WHERE criterion = ? AND supplier = ?")
                .bind(1, criterion)
                .bind(2, supplier)
                .run();
            return;
        }
        Query(m_workspace, "INSERT INTO supplier_rating (id, criterion, supplier, value, note) "
                           "VALUES (?, ?, ?, ?, ?) ON CONFLICT (criterion, supplier) DO UPDATE SET "
                           "value = excluded.value, note = excluded.note")
            .bind(1, newId())
            .bind(2, criterion)
            .bind(3, supplier)
            .bind(4, *value)
            .bind(5, note)
            .run();
    });
}

void PurchaseStore::renameSupplier(Id client, Id project, const QString& supplier, const QString& newName)
{
    requireStorable(newName, newName, Text::tr("Supplier"));
    if (supplier.isEmpty() || supplier == newName)
        return;
    std::vector<DecisionCriterion> changed;
    for (DecisionCriterion& criterion : readCriteria(m_workspace, ClientRange::only(client))) {
        if (criterion.project != project)
            continue;
        const auto named = [&](const QString& name) {
            return std::find_if(criterion.ratings.begin(), criterion.ratings.end(),
                                [&](const SupplierRating& rating) { return rating.supplier == name; });
        };
        const auto rating = named(supplier);
        if (rating == criterion.ratings.end())
            continue;
        if (!newName.isEmpty() && named(newName) != criterion.ratings.end())
            throw Error(Text::tr("“%1” is rated already. Choose another name.").arg(newName));
        if (newName.isEmpty())
            criterion.ratings.erase(rating);
        else
            rating->supplier = newName;
        changed.push_back(criterion);
    }
    const QString step = newName.isEmpty() ? Text::tr("Remove supplier %1").arg(supplier)
                                           : Text::tr("Rename supplier %1 to %2").arg(supplier, newName);
    m_workspace.edit(step, [&] {
        for (const DecisionCriterion& criterion : changed)
            writeRatings(m_workspace, criterion.id, criterion.ratings);
    });
}

} // namespace kam
