#include "scoring/modelstore.h"

#include "base/error.h"
#include "scoring/criterionstore.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

[[noreturn]] void refuseGone()
{
    throw Error(Text::tr("The scoring model is no longer in this workspace. Choose another."));
}

QString modelName(const Workspace& workspace, Id model)
{
    Query rows(workspace, "SELECT name FROM scoring_model WHERE id = ?");
    if (!rows.bind(1, model).step())
        refuseGone();
    return rows.text(0);
}

/// A criterion of a model by the id of their connection.
struct Place {
    Id model = noId;
    QString modelName;
    Id criterion = noId;
    QString criterionName;
    QString source;
};

Place placeOf(const Workspace& workspace, Id modelCriterion)
{
    Query rows(workspace, "SELECT m.id, m.name, c.id, c.name, c.source FROM model_criterion mc"
                          " JOIN scoring_model m ON m.id = mc.model JOIN criterion c ON c.id = mc.criterion"
                          " WHERE mc.id = ?");
    if (!rows.bind(1, modelCriterion).step())
        throw Error(Text::tr("The criterion is no longer in the scoring model. Choose another."));
    return {rows.integer(0), rows.text(1), rows.integer(2), rows.text(3), rows.text(4)};
}

Id modelNamed(const Workspace& workspace, const QString& name)
{
    Query rows(workspace, "SELECT id FROM scoring_model WHERE name = ?");
    return rows.bind(1, name).step() ? rows.integer(0) : noId;
}

QString freeModelName(const Workspace& workspace, const QString& name, Id except = noId)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        throw Error(Text::tr("A scoring model needs a name. Enter one."));
    const Id holder = modelNamed(workspace, trimmed);
    if (holder != noId && holder != except)
        throw Error(Text::tr("A scoring model named %1 exists already. Choose another name.").arg(trimmed));
    return trimmed;
}

void requireWeight(Weight weight, const QString& criterion)
{
    if (weight < 0 || weight > fullWeight)
        throw Error(Text::tr("The weight of %1 must be between 0 and 100 %.").arg(criterion));
}

void requireBands(Scale scale, const std::vector<Band>& bands, const QString& criterion)
{
    if (scale == Scale::Bands && bands.empty())
        throw Error(Text::tr("%1 is scored in bands but has none. Enter at least one.").arg(criterion));
    for (const Band& band : bands)
        if (!std::isfinite(band.threshold) || !std::isfinite(band.points))
            throw Error(
                Text::tr("A band of %1 is not a number. Enter a threshold and points.").arg(criterion));
    const auto disorder = std::adjacent_find(
        bands.begin(), bands.end(), [](const Band& a, const Band& b) { return a.threshold >= b.threshold; });
    if (disorder != bands.end())
        throw Error(Text::tr("The bands of %1 do not ascend. Enter each threshold once, the lowest first.")
                        .arg(criterion));
}

void storeBands(Workspace& workspace, Id modelCriterion, const std::vector<Band>& bands)
{
    std::vector<double> gone;
    {
        Query rows(workspace, "SELECT threshold FROM band WHERE model_criterion = ?");
        rows.bind(1, modelCriterion);
        while (rows.step()) {
            const double threshold = rows.real(0);
            if (std::none_of(bands.begin(), bands.end(),
                             [&](const Band& band) { return band.threshold == threshold; }))
                gone.push_back(threshold);
        }
    }
    for (const double threshold : gone)
        Query(workspace, "DELETE FROM band WHERE model_criterion = ? AND threshold = ?")
            .bind(1, modelCriterion)
            .bind(2, threshold)
            .run();
    for (const Band& band : bands)
        Query(workspace, "INSERT INTO band (id, model_criterion, threshold, points) VALUES (?, ?, ?, ?)"
                         " ON CONFLICT (model_criterion, threshold) DO UPDATE SET points = excluded.points")
            .bind(1, newId())
            .bind(2, modelCriterion)
            .bind(3, band.threshold)
            .bind(4, band.points)
            .run();
}

Id insertModelCriterion(Workspace& workspace, Id model, const ModelCriterion& entry, int position,
                        SameName sameName)
{
    requireWeight(entry.weight, entry.criterion.name);
    requireBands(entry.scale, entry.bands, entry.criterion.name);
    const Id criterion = criterionId(workspace, entry.criterion, sameName);
    if (entry.scale == Scale::Rating)
        requireRatings(workspace, criterion, entry.criterion.name, entry.criterion.source);
    const Id id = newId();
    Query insert(workspace, "INSERT INTO model_criterion"
                            " (id, model, criterion, position, weight, saved_weight, direction, scale)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, id).bind(2, model).bind(3, criterion).bind(4, position).bind(5, entry.weight);
    insert.bind(6, entry.savedWeight).bind(7, directionWord(entry.direction)).bind(8, scaleWord(entry.scale));
    insert.run();
    storeBands(workspace, id, entry.bands);
    return id;
}

void requireNotInModel(const Workspace& workspace, Id model, const Criterion& criterion)
{
    Query rows(workspace, "SELECT c.name FROM model_criterion mc JOIN criterion c ON c.id = mc.criterion"
                          " LEFT JOIN catalogue_criterion k ON k.id = c.id"
                          " WHERE mc.model = ?1 AND (c.id = ?2 OR c.name = ?3 OR k.key = ?4)");
    rows.bind(1, model).bind(2, criterion.id).bind(3, criterion.name.trimmed());
    if (rows.bind(4, criterion.catalogueKey).step())
        throw Error(Text::tr("%1 is in the model already. Change its weight instead.").arg(rows.text(0)));
}

std::vector<Id> criteriaInOrder(const Workspace& workspace, Id model)
{
    std::vector<Id> ids;
    Query rows(workspace, "SELECT id FROM model_criterion WHERE model = ? ORDER BY position, id");
    rows.bind(1, model);
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

void storePositions(Workspace& workspace, const std::vector<Id>& ids)
{
    for (std::size_t i = 0; i < ids.size(); ++i)
        Query(workspace, "UPDATE model_criterion SET position = ?2 WHERE id = ?1")
            .bind(1, ids[i])
            .bind(2, static_cast<qint64>(i))
            .run();
}

void storeWeight(Workspace& workspace, Id modelCriterion, Weight weight)
{
    Query(workspace, "UPDATE model_criterion SET weight = ?2 WHERE id = ?1")
        .bind(1, modelCriterion)
        .bind(2, weight)
        .run();
}

ScoringModel requireModel(const Workspace& workspace, Id model)
{
    std::optional<ScoringModel> found = readModel(workspace, model);
    if (!found)
        refuseGone();
    return *std::move(found);
}

} // namespace

Id ModelStore::add(const ScoringModel& model)
{
    const QString name = freeModelName(m_workspace, model.name);
    const Id id = newId();
    m_workspace.edit(Text::tr("Add scoring model %1").arg(name), [&] {
        Query(m_workspace, "INSERT INTO scoring_model (id, name, notes, reviewed_on) VALUES (?, ?, ?, ?)")
            .bind(1, id)
            .bind(2, name)
            .bind(3, model.notes)
            .bind(4, model.reviewedOn)
            .run();
        if (!model.catalogueKey.isEmpty())
            Query(m_workspace, "INSERT INTO catalogue_model (id, key) VALUES (?, ?)")
                .bind(1, id)
                .bind(2, model.catalogueKey)
                .run();
        int position = 0;
        for (const ModelCriterion& entry : model.criteria) {
            requireNotInModel(m_workspace, id, entry.criterion);
            insertModelCriterion(m_workspace, id, entry, position++, SameName::Share);
        }
    });
    return id;
}

void ModelStore::rename(Id model, const QString& name)
{
    const QString before = modelName(m_workspace, model);
    const QString after = freeModelName(m_workspace, name, model);
    m_workspace.edit(Text::tr("Rename scoring model %1 to %2").arg(before, after), [&] {
        Query(m_workspace, "UPDATE scoring_model SET name = ?2 WHERE id = ?1")
            .bind(1, model)
            .bind(2, after)
            .run();
    });
}

void ModelStore::setNotes(Id model, const QString& notes)
{
    m_workspace.edit(Text::tr("Change notes of %1").arg(modelName(m_workspace, model)), [&] {
        Query(m_workspace, "UPDATE scoring_model SET notes = ?2 WHERE id = ?1")
            .bind(1, model)
            .bind(2, notes)
            .run();
    });
}

void ModelStore::setReviewed(Id model, QDate on)
{
    m_workspace.edit(Text::tr("Set review date of %1").arg(modelName(m_workspace, model)), [&] {
        Query(m_workspace, "UPDATE scoring_model SET reviewed_on = ?2 WHERE id = ?1")
            .bind(1, model)
            .bind(2, on)
            .run();
    });
}

Id ModelStore::copy(Id model, const QString& newName)
{
    ScoringModel duplicate = requireModel(m_workspace, model);
    const QString original = std::exchange(duplicate.name, newName);
    duplicate.catalogueKey.clear(); // there is one original
    Id id = noId;
    m_workspace.edit(Text::tr("Copy scoring model %1 as %2").arg(original, newName.trimmed()),
                     [&] { id = add(duplicate); });
    return id;
}

void ModelStore::remove(Id model)
{
    m_workspace.edit(Text::tr("Delete scoring model %1").arg(modelName(m_workspace, model)), [&] {
        Query(m_workspace, "DELETE FROM catalogue_model WHERE id = ?").bind(1, model).run();
        Query(m_workspace, "DELETE FROM scoring_model WHERE id = ?").bind(1, model).run();
    });
}

Id ModelStore::addCriterion(Id model, const ModelCriterion& criterion)
{
    const QString name = modelName(m_workspace, model);
    requireNotInModel(m_workspace, model, criterion.criterion);
    Id id = noId;
    m_workspace.edit(Text::tr("Add %1 to %2").arg(criterion.criterion.name.trimmed(), name), [&] {
        const auto position = static_cast<int>(criteriaInOrder(m_workspace, model).size());
        id = insertModelCriterion(m_workspace, model, criterion, position, SameName::ShareIfEqual);
    });
    return id;
}

void ModelStore::removeCriterion(Id modelCriterion)
{
    const Place place = placeOf(m_workspace, modelCriterion);
    m_workspace.edit(Text::tr("Remove %1 from %2").arg(place.criterionName, place.modelName), [&] {
        Query(m_workspace, "DELETE FROM model_criterion WHERE id = ?").bind(1, modelCriterion).run();
        storePositions(m_workspace, criteriaInOrder(m_workspace, place.model));
    });
}

void ModelStore::moveCriterion(Id modelCriterion, int position)
{
    const Place place = placeOf(m_workspace, modelCriterion);
    std::vector<Id> ids = criteriaInOrder(m_workspace, place.model);
    std::erase(ids, modelCriterion);
    ids.insert(ids.begin() + std::clamp(position, 0, static_cast<int>(ids.size())), modelCriterion);
    m_workspace.edit(Text::tr("Move %1 in %2").arg(place.criterionName, place.modelName),
                     [&] { storePositions(m_workspace, ids); });
}

void ModelStore::setWeight(Id modelCriterion, Weight weight)
{
    const Place place = placeOf(m_workspace, modelCriterion);
    requireWeight(weight, place.criterionName);
    m_workspace.edit(
        Text::tr("Change weight of %1").arg(place.criterionName),
        [&] { storeWeight(m_workspace, modelCriterion, weight); },
        QStringLiteral("weight:%1").arg(modelCriterion));
}

void ModelStore::setWeights(Id model, const std::vector<Weight>& weights, const QString& label)
{
    const ScoringModel present = requireModel(m_workspace, model);
    if (weights.size() != present.criteria.size())
        throw Error(Text::tr("%1 has other criteria by now. Enter the weights again.").arg(present.name));
    m_workspace.edit(label, [&] {
        for (std::size_t i = 0; i < weights.size(); ++i) {
            requireWeight(weights[i], present.criteria[i].criterion.name);
            storeWeight(m_workspace, present.criteria[i].id, weights[i]);
        }
    });
}

void ModelStore::normalise(Id model)
{
    const ScoringModel present = requireModel(m_workspace, model);
    std::vector<Weight> weights;
    for (const ModelCriterion& criterion : present.criteria)
        weights.push_back(criterion.weight);
    const std::vector<Weight> scaled = normalised(weights);
    if (scaled.empty())
        throw Error(Text::tr("All weights of %1 are 0, so there is nothing to normalise. Set a weight first.")
                        .arg(present.name));
    setWeights(model, scaled, Text::tr("Normalise weights of %1 to 100 %").arg(present.name));
}

void ModelStore::saveWeights(Id model)
{
    m_workspace.edit(Text::tr("Save weights of %1 to compare with").arg(modelName(m_workspace, model)), [&] {
        Query(m_workspace, "UPDATE model_criterion SET saved_weight = weight WHERE model = ?")
            .bind(1, model)
            .run();
    });
}

void ModelStore::setScale(Id modelCriterion, Direction direction, Scale scale, const std::vector<Band>& bands)
{
    const Place place = placeOf(m_workspace, modelCriterion);
    requireBands(scale, bands, place.criterionName);
    if (scale == Scale::Rating)
        requireRatings(m_workspace, place.criterion, place.criterionName, place.source);
    m_workspace.edit(Text::tr("Change scale of %1").arg(place.criterionName), [&] {
        Query(m_workspace, "UPDATE model_criterion SET direction = ?2, scale = ?3 WHERE id = ?1")
            .bind(1, modelCriterion)
            .bind(2, directionWord(direction))
            .bind(3, scaleWord(scale))
            .run();
        storeBands(m_workspace, modelCriterion, bands);
    });
}

void ModelStore::updateCriterion(const Criterion& criterion)
{
    storeCriterion(m_workspace, criterion);
}

void ModelStore::changeCriterion(const ModelCriterion& changed)
{
    const Place place = placeOf(m_workspace, changed.id);
    m_workspace.edit(Text::tr("Change criterion %1").arg(place.criterionName), [&] {
        // Only values of a person fit ratings from 1 to 10: the narrower of source and scale comes last.
        if (changed.scale == Scale::Rating)
            storeCriterion(m_workspace, changed.criterion);
        setScale(changed.id, changed.direction, changed.scale, changed.bands);
        storeCriterion(m_workspace, changed.criterion);
    });
}

std::vector<ModelName> ModelStore::models() const
{
    return modelNames(m_workspace);
}

std::optional<ScoringModel> ModelStore::model(Id id) const
{
    return readModel(m_workspace, id);
}

std::vector<Criterion> ModelStore::criteria() const
{
    return allCriteria(m_workspace);
}

} // namespace kam
