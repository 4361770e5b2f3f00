#include "buyingcentre/readstore.h"

#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QHash>
#include <algorithm>

namespace kam
{

namespace
{

/// Records by identifier, to put what belongs to them where it belongs.
template <class T>
QHash<Id, T*> byId(std::vector<T>& records)
{
    QHash<Id, T*> index;
    for (T& record : records)
        index.insert(record.id, &record);
    return index;
}

void readRatings(const Workspace& workspace, ClientRange clients, std::vector<DecisionCriterion>& criteria)
{
    const auto index = byId(criteria);
    Query rows(workspace,
               "SELECT r.criterion, r.id, r.supplier, r.value, r.note FROM decision_criterion AS d "
               "JOIN supplier_rating AS r ON r.criterion = d.id WHERE d.client BETWEEN ? AND ? "
               "ORDER BY r.criterion, r.supplier");
    rows.bind(1, clients.first).bind(2, clients.last);
    while (rows.step())
        if (DecisionCriterion* const criterion = index.value(rows.integer(0)))
            criterion->ratings.push_back({rows.integer(1), rows.text(2), rows.real(3), rows.text(4)});
    const QCollator alphabet{QLocale()};
    for (DecisionCriterion& criterion : criteria)
        std::stable_sort(criterion.ratings.begin(), criterion.ratings.end(),
                         [&](const SupplierRating& a, const SupplierRating& b) {
                             return alphabet.compare(a.supplier, b.supplier) < 0;
                         });
}

void readPoints(const Workspace& workspace, ClientRange clients, std::vector<DecisionStage>& stages)
{
    const auto index = byId(stages);
    Query rows(workspace,
               "SELECT p.id, p.stage, p.what, p.due_on, p.member, p.done, p.note FROM decision_stage AS s "
               "JOIN step_in_point AS p ON p.stage = s.id WHERE s.client BETWEEN ? AND ? "
               "ORDER BY p.due_on IS NULL, p.due_on, p.id");
    rows.bind(1, clients.first).bind(2, clients.last);
    while (rows.step())
        if (DecisionStage* const stage = index.value(rows.integer(1)))
            stage->points.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.date(3),
                                     rows.integer(4), rows.integer(5) != 0, rows.text(6)});
}

} // namespace

std::vector<PurchaseProject> readProjects(const Workspace& workspace, ClientRange clients)
{
    Query rows(workspace, "SELECT id, client, name, description, status, started_on, decision_on "
                          "FROM purchase_project WHERE client BETWEEN ? AND ? ORDER BY client, name, id");
    rows.bind(1, clients.first).bind(2, clients.last);
    std::vector<PurchaseProject> projects;
    while (rows.step())
        projects.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3),
                            projectStatusFromWord(rows.text(4)).value_or(ProjectStatus::Open), rows.date(5),
                            rows.date(6)});
    return projects;
}

std::vector<Complexity> readComplexity(const Workspace& workspace, ClientRange clients)
{
    Query rows(workspace,
               "SELECT id, client, project, judged_on, note, unit_value, frequency, standardisation, "
               "risk, importance, product_novelty, supplier_novelty, people, phase "
               "FROM purchase_complexity WHERE client BETWEEN ? AND ? ORDER BY client, project");
    rows.bind(1, clients.first).bind(2, clients.last);
    std::vector<Complexity> all;
    while (rows.step()) {
        Complexity one{rows.integer(0), rows.integer(1), rows.integer(2), {}, rows.date(3), rows.text(4)};
        for (std::size_t factor = 0; factor < one.levels.size(); ++factor)
            one.levels.at(factor) = levelFromWord(rows.text(5 + static_cast<int>(factor)));
        all.push_back(one);
    }
    return all;
}

std::vector<DecisionCriterion> readCriteria(const Workspace& workspace, ClientRange clients)
{
    Query rows(workspace, "SELECT id, client, project, name, weight, note FROM decision_criterion "
                          "WHERE client BETWEEN ? AND ? ORDER BY client, project, place, id");
    rows.bind(1, clients.first).bind(2, clients.last);
    std::vector<DecisionCriterion> criteria;
    while (rows.step())
        criteria.push_back({rows.integer(0),
                            rows.integer(1),
                            rows.integer(2),
                            rows.text(3),
                            static_cast<int>(rows.integer(4)),
                            rows.text(5),
                            {}});
    readRatings(workspace, clients, criteria);
    return criteria;
}

std::vector<DecisionStage> readStages(const Workspace& workspace, ClientRange clients)
{
    Query rows(workspace,
               "SELECT id, client, project, name, starts_on, ends_on, done, note FROM decision_stage "
               "WHERE client BETWEEN ? AND ? ORDER BY client, project, place, id");
    rows.bind(1, clients.first).bind(2, clients.last);
    std::vector<DecisionStage> stages;
    while (rows.step())
        stages.push_back({rows.integer(0),
                          rows.integer(1),
                          rows.integer(2),
                          rows.text(3),
                          rows.date(4),
                          rows.date(5),
                          rows.integer(6) != 0,
                          rows.text(7),
                          {}});
    readPoints(workspace, clients, stages);
    return stages;
}

} // namespace kam
