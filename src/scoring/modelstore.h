#pragma once

#include "scoring/criterion.h"

namespace kam
{

class Workspace;

/// Names and identifiers, for lists of models.
struct ModelName {
    Id id = noId;
    QString name;
    bool isPublished = false; ///< made from the published model, whatever its name and language
};

/// For readers that do not write. The published model comes first, then the others by name.
[[nodiscard]] std::vector<ModelName> modelNames(const Workspace& workspace);
[[nodiscard]] std::optional<ScoringModel> readModel(const Workspace& workspace, Id id);

/// The tables scoring_model, model_criterion, band, criterion and those of the catalogue. Every function that
/// writes is one step of the history. @throws Error naming the model, the criterion and the remedy
class ModelStore
{
public:
    explicit ModelStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Criteria without an id are shared with the same ones of the catalogue that the workspace has already,
    /// whatever their language, and with criteria of the same name.
    Id add(const ScoringModel& model);
    void rename(Id model, const QString& name);
    void setNotes(Id model, const QString& notes);
    void setReviewed(Id model, QDate on);
    /// A copy under a new name; criteria, and so ratings, are shared.
    Id copy(Id model, const QString& newName);
    void remove(Id model);

    /// Adds a criterion of the workspace to a model; one with no id is made first, and refused where another
    /// criterion has the same name but not the same texts and source.
    Id addCriterion(Id model, const ModelCriterion& criterion);
    void removeCriterion(Id modelCriterion);
    void moveCriterion(Id modelCriterion, int position);
    /// Weight changes in quick succession (a slider being dragged) are one step.
    void setWeight(Id modelCriterion, Weight weight);
    void setWeights(Id model, const std::vector<Weight>& weights, const QString& label);
    void normalise(Id model);
    /// Makes today's weights those that movement is shown against.
    void saveWeights(Id model);
    /// @p bands are kept whatever the scale, so that trying another scale does not lose them.
    void setScale(Id modelCriterion, Direction direction, Scale scale, const std::vector<Band>& bands);
    /// Name, explanation, anchors and source of a criterion, in every model that uses it.
    void updateCriterion(const Criterion& criterion);
    /// The same, and direction, scale and bands in this model, as one step.
    void changeCriterion(const ModelCriterion& changed);

    [[nodiscard]] std::vector<ModelName> models() const; ///< the published one first, then by name
    [[nodiscard]] std::optional<ScoringModel> model(Id id) const;
    [[nodiscard]] std::vector<Criterion> criteria() const; ///< all of the workspace, by name

private:
    Workspace& m_workspace;
};

} // namespace kam
