#include "scoring/catalogue.h"
#include "scoring/criterionstore.h"
#include "scoring/modelstore.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <algorithm>

namespace kam
{

namespace
{

std::vector<Band> readBands(const Workspace& workspace, Id modelCriterion)
{
    std::vector<Band> bands;
    Query rows(workspace, "SELECT threshold, points FROM band WHERE model_criterion = ? ORDER BY threshold");
    rows.bind(1, modelCriterion);
    while (rows.step())
        bands.push_back({rows.real(0), rows.real(1)});
    return bands;
}

std::vector<ModelCriterion> readCriteria(const Workspace& workspace, Id model)
{
    std::vector<ModelCriterion> criteria;
    Query rows(workspace,
               "SELECT mc.id, mc.weight, mc.saved_weight, mc.direction, mc.scale, c.id, c.name,"
               " c.explanation, c.anchor_low, c.anchor_middle, c.anchor_high, c.source, coalesce(k.key, '')"
               " FROM model_criterion mc JOIN criterion c ON c.id = mc.criterion"
               " LEFT JOIN catalogue_criterion k ON k.id = c.id"
               " WHERE mc.model = ? ORDER BY mc.position, mc.id");
    rows.bind(1, model);
    while (rows.step()) {
        ModelCriterion entry;
        entry.id = rows.integer(0);
        entry.criterion = criterionOf(rows, 5);
        entry.weight = static_cast<Weight>(rows.integer(1));
        if (!rows.isNull(2))
            entry.savedWeight = static_cast<Weight>(rows.integer(2));
        entry.direction = directionFromWord(rows.text(3)).value_or(Direction::More);
        entry.scale = scaleFromWord(rows.text(4)).value_or(Scale::Rank);
        entry.bands = readBands(workspace, entry.id);
        criteria.push_back(std::move(entry));
    }
    return criteria;
}

} // namespace

std::vector<ModelName> modelNames(const Workspace& workspace)
{
    std::vector<ModelName> names;
    Query rows(workspace, "SELECT m.id, m.name, coalesce(k.key, '') FROM scoring_model m"
                          " LEFT JOIN catalogue_model k ON k.id = m.id");
    while (rows.step())
        names.push_back({rows.integer(0), rows.text(1), rows.text(2) == publishedModelKey()});
    const QCollator alphabet{QLocale()};
    std::sort(names.begin(), names.end(), [&](const ModelName& a, const ModelName& b) {
        return a.isPublished != b.isPublished ? a.isPublished : alphabet.compare(a.name, b.name) < 0;
    });
    return names;
}

std::optional<ScoringModel> readModel(const Workspace& workspace, Id id)
{
    ScoringModel model;
    {
        Query rows(workspace, "SELECT m.name, m.notes, m.reviewed_on, coalesce(k.key, '')"
                              " FROM scoring_model m LEFT JOIN catalogue_model k ON k.id = m.id"
                              " WHERE m.id = ?");
        if (!rows.bind(1, id).step())
            return std::nullopt;
        model = {id, rows.text(0), rows.text(1), rows.date(2), {}, rows.text(3)};
    }
    model.criteria = readCriteria(workspace, id);
    return model;
}

} // namespace kam
