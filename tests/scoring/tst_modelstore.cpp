#include "scoringfixture.h"

#include <catch2/catch.hpp>
#include <limits>

using namespace kam;

namespace
{

QStringList names(const std::vector<ModelName>& models)
{
    QStringList result;
    for (const ModelName& model : models)
        result << model.name;
    return result;
}

QStringList criteria(const ScoringModel& model)
{
    QStringList result;
    for (const ModelCriterion& entry : model.criteria)
        result << entry.criterion.name;
    return result;
}

const double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

TEST_CASE("the published model is stored as published")
{
    ScoringFixture f;
    const ScoringModel model = f.stored(f.models.add(publishedModel()));
    CHECK(criteria(model) == QStringList{QStringLiteral("Image"), QStringLiteral("Know-how"),
                                         QStringLiteral("Network"), QStringLiteral("Current gap"),
                                         QStringLiteral("Future gap")});
    std::vector<Weight> weights;
    for (const ModelCriterion& entry : model.criteria) {
        weights.push_back(entry.weight);
        CHECK(entry.savedWeight == entry.weight);
        CHECK(entry.scale == Scale::Rank);
        CHECK(entry.direction == Direction::More);
        CHECK_FALSE(entry.criterion.anchorMiddle.isEmpty());
    }
    CHECK(weights == std::vector<Weight>{1900, 1000, 1500, 3000, 2100});
    CHECK(weightSum(model) == 9500);
    CHECK(f.lastLabel() == QStringLiteral("Add scoring model Published model"));
    CHECK(f.steps() == 1);
}

TEST_CASE("the published model is known by its mark, whatever its name, and comes first")
{
    ScoringFixture f;
    f.model(QStringLiteral("Alpha"), {QStringLiteral("Price")});
    const Id id = f.models.add(publishedModel());
    CHECK(names(f.models.models()) ==
          QStringList{QStringLiteral("Published model"), QStringLiteral("Alpha")});
    f.models.rename(id, QStringLiteral("Wzór"));
    REQUIRE(f.models.models().front().name == QStringLiteral("Wzór"));
    CHECK(f.models.models().front().isPublished);
    CHECK_FALSE(f.models.models().back().isPublished);
    const Id copied = f.models.copy(id, QStringLiteral("A copy"));
    CHECK(f.stored(copied).catalogueKey.isEmpty());
    CHECK(names(f.models.models()) ==
          QStringList{QStringLiteral("Wzór"), QStringLiteral("A copy"), QStringLiteral("Alpha")});
}

TEST_CASE("criteria of the catalogue are one and the same in every language, and so are their ratings")
{
    ScoringFixture f;
    const ScoringModel english = f.stored(f.models.add(publishedModel()));
    const Id client = f.client(QStringLiteral("RL"));
    f.rate(client, english.criteria.front(), 12);
    ScoringModel polish = publishedModel();
    polish.name = QStringLiteral("Model opublikowany");
    for (ModelCriterion& entry : polish.criteria)
        entry.criterion.name.prepend(QStringLiteral("Po polsku: "));
    const ScoringModel stored = f.stored(f.models.add(polish));
    CHECK(criteria(stored) == criteria(english));
    CHECK(f.models.criteria().size() == 5);
    CHECK(Ranking::fromWorkspace(*f.workspace, stored).raw(0, 0) == 12);
}

TEST_CASE("a criterion of one's own that is named as one of the catalogue becomes it")
{
    ScoringFixture f;
    const ScoringModel own = f.model(QStringLiteral("Own"), {QStringLiteral("Current gap")});
    CHECK_FALSE(isGap(own.criteria.front().criterion));
    f.models.add(publishedModel());
    CHECK(isGap(f.stored(own.id).criteria.front().criterion));
    CHECK(f.models.criteria().size() == 5);
}

TEST_CASE("models are named, copied and deleted, each as one step that can be undone")
{
    ScoringFixture f;
    const ScoringModel first = f.model(QStringLiteral("First"), {QStringLiteral("A"), QStringLiteral("B")});
    f.models.rename(first.id, QStringLiteral("  Renamed  "));
    CHECK(f.stored(first.id).name == QStringLiteral("Renamed"));
    CHECK(f.lastLabel() == QStringLiteral("Rename scoring model First to Renamed"));
    f.models.setNotes(first.id, QStringLiteral("why"));
    f.models.setReviewed(first.id, QDate(2026, 3, 1));
    const Id copied = f.models.copy(first.id, QStringLiteral("Copy"));
    ScoringModel copy = f.stored(copied);
    CHECK(copy.notes == QStringLiteral("why"));
    CHECK(copy.reviewedOn == QDate(2026, 3, 1));
    CHECK(copy.criteria.front().criterion == first.criteria.front().criterion);
    CHECK(copy.criteria.front().id != first.criteria.front().id);
    CHECK(f.steps() == 5);

    f.models.setWeight(copy.criteria.front().id, 4200);
    CHECK(f.stored(first.id).criteria.front().weight == 1000);
    f.models.remove(first.id);
    CHECK_FALSE(f.models.model(first.id));
    CHECK(f.models.criteria().size() == 2);
    REQUIRE(f.workspace->undo());
    const ScoringModel again = f.stored(first.id);
    CHECK(again.name == QStringLiteral("Renamed"));
    CHECK(again.criteria == first.criteria);
    while (f.workspace->undo())
        continue;
    CHECK(f.models.models().empty());
    CHECK(f.models.criteria().empty());
    while (f.workspace->redo())
        continue;
    CHECK(names(f.models.models()) == QStringList{QStringLiteral("Copy")});
}

TEST_CASE("bad names are refused with a sentence and nothing is stored")
{
    ScoringFixture f;
    const ScoringModel first = f.model(QStringLiteral("First"), {QStringLiteral("A")});
    const std::size_t before = f.steps();
    CHECK(refusal([&] { f.models.rename(first.id, QStringLiteral("  ")); }) ==
          QStringLiteral("A scoring model needs a name. Enter one."));
    CHECK(refusal([&] { f.models.copy(first.id, QStringLiteral("First")); }) ==
          QStringLiteral("A scoring model named First exists already. Choose another name."));
    CHECK(refusal([&] { f.models.rename(12345, QStringLiteral("X")); }) ==
          QStringLiteral("The scoring model is no longer in this workspace. Choose another."));
    CHECK(refusal([&] { f.models.setWeight(12345, 1); }) ==
          QStringLiteral("The criterion is no longer in the scoring model. Choose another."));
    ModelCriterion nameless;
    CHECK(refusal([&] { f.models.addCriterion(first.id, nameless); }) ==
          QStringLiteral("A criterion needs a name. Enter one."));
    ModelCriterion twice;
    twice.criterion.name = QStringLiteral(" A ");
    CHECK(refusal([&] { f.models.addCriterion(first.id, twice); }) ==
          QStringLiteral("A is in the model already. Change its weight instead."));
    ModelCriterion strange;
    strange.criterion.name = QStringLiteral("B");
    strange.criterion.source = QStringLiteral("stars");
    CHECK(refusal([&] { f.models.addCriterion(first.id, strange); }) ==
          QStringLiteral("There is no source of values named stars. Choose one of those listed."));
    CHECK(f.steps() == before);
    CHECK(f.stored(first.id) == first);
}

TEST_CASE("criteria are added, moved and removed in order, one step each")
{
    ScoringFixture f;
    const ScoringModel model =
        f.model(QStringLiteral("M"), {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    const auto order = [&] { return criteria(f.stored(model.id)).join(QString()); };
    f.models.moveCriterion(model.criteria[2].id, 0);
    CHECK(order() == QStringLiteral("CAB"));
    f.models.moveCriterion(model.criteria[2].id, 99);
    CHECK(order() == QStringLiteral("ABC"));
    f.models.moveCriterion(model.criteria[0].id, -5);
    CHECK(order() == QStringLiteral("ABC"));
    f.models.removeCriterion(model.criteria[1].id);
    CHECK(order() == QStringLiteral("AC"));
    CHECK(f.lastLabel() == QStringLiteral("Remove B from M"));
    REQUIRE(f.workspace->undo());
    CHECK(f.stored(model.id) == model);
    ModelCriterion added;
    added.criterion.name = QStringLiteral("D");
    added.weight = 2500;
    added.direction = Direction::Less;
    added.scale = Scale::Bands;
    added.bands = {{0, 5}, {10, 2}};
    f.models.addCriterion(model.id, added);
    CHECK(order() == QStringLiteral("ABCD"));
    const ModelCriterion stored = f.stored(model.id).criteria.back();
    CHECK(stored.weight == 2500);
    CHECK(stored.direction == Direction::Less);
    CHECK(stored.bands == added.bands);
    CHECK_FALSE(stored.savedWeight);
}

TEST_CASE("a criterion of the same name must say the same to be shared")
{
    ScoringFixture f;
    const ScoringModel first = f.model(QStringLiteral("First"), {QStringLiteral("A")});
    const ScoringModel second = f.model(QStringLiteral("Second"), {QStringLiteral("B")});
    ModelCriterion other;
    other.criterion.name = QStringLiteral("A");
    other.criterion.explanation = QStringLiteral("another thing");
    CHECK(refusal([&] { f.models.addCriterion(second.id, other); }) ==
          QStringLiteral("A criterion named A exists already, with another explanation or source. "
                         "Choose it from the list, or enter another name."));
    other.criterion.explanation.clear();
    f.models.addCriterion(second.id, other);
    CHECK(f.stored(second.id).criteria.back().criterion.id == first.criteria.front().criterion.id);
}

TEST_CASE("weights are whole hundredths of a percent between 0 and 100, whatever their sum")
{
    ScoringFixture f;
    const ScoringModel model =
        f.model(QStringLiteral("M"), {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, 1);
    f.models.setWeight(model.criteria[0].id, 10000);
    f.models.setWeight(model.criteria[1].id, 0);
    CHECK(weightSum(f.stored(model.id)) == 10001);
    for (const Weight weight : {-1, 10001})
        CHECK(refusal([&] { f.models.setWeight(model.criteria[0].id, weight); }) ==
              QStringLiteral("The weight of A must be between 0 and 100 %."));
    CHECK(refusal([&] {
              f.models.setWeights(model.id, {1, 2}, QStringLiteral("x"));
          }) == QStringLiteral("M has other criteria by now. Enter the weights again."));
    CHECK(refusal([&] {
              f.models.setWeights(model.id, {1, 2, 20000}, QStringLiteral("x"));
          }) == QStringLiteral("The weight of C must be between 0 and 100 %."));
    CHECK(f.stored(model.id).criteria[0].weight == 10000);
}

TEST_CASE("a dragged weight is one step, and another criterion begins another")
{
    ScoringFixture f;
    const ScoringModel model = f.model(QStringLiteral("M"), {QStringLiteral("A"), QStringLiteral("B")});
    const std::size_t before = f.steps();
    for (Weight weight = 1100; weight <= 2000; weight += 100)
        f.models.setWeight(model.criteria[0].id, weight);
    CHECK(f.steps() == before + 1);
    f.models.setWeight(model.criteria[1].id, 500);
    CHECK(f.steps() == before + 2);
    f.models.setWeight(model.criteria[1].id, 500); // nothing changes, so nothing is recorded
    CHECK(f.steps() == before + 2);
    REQUIRE(f.workspace->undo());
    REQUIRE(f.workspace->undo());
    CHECK(f.stored(model.id) == model);
}

TEST_CASE("normalising is a command of its own and is undone as one step")
{
    ScoringFixture f;
    const Id id = f.models.add(publishedModel());
    f.models.normalise(id);
    std::vector<Weight> weights;
    for (const ModelCriterion& entry : f.stored(id).criteria)
        weights.push_back(entry.weight);
    CHECK(weights == std::vector<Weight>{2000, 1053, 1579, 3157, 2211});
    CHECK(f.stored(id).criteria[0].savedWeight == 1900);
    f.models.saveWeights(id);
    CHECK(f.stored(id).criteria[0].savedWeight == 2000);
    REQUIRE(f.workspace->undo());
    REQUIRE(f.workspace->undo());
    CHECK(weightSum(f.stored(id)) == 9500);
    const ScoringModel none = f.model(QStringLiteral("None"), {QStringLiteral("A")}, 0);
    CHECK(refusal([&] { f.models.normalise(none.id); }) ==
          QStringLiteral("All weights of None are 0, so there is nothing to normalise. Set a weight first."));
}

TEST_CASE("bands ascend, are numbers, and stay while another scale is tried")
{
    ScoringFixture f;
    const ScoringModel model = f.model(QStringLiteral("M"), {QStringLiteral("A")});
    const Id entry = model.criteria[0].id;
    const auto set = [&](Scale scale, const std::vector<Band>& bands) {
        return refusal([&] { f.models.setScale(entry, Direction::More, scale, bands); });
    };
    CHECK(set(Scale::Bands, {}) == QStringLiteral("A is scored in bands but has none. Enter at least one."));
    const QString disorder =
        QStringLiteral("The bands of A do not ascend. Enter each threshold once, the lowest first.");
    CHECK(set(Scale::Bands, {{1, 1}, {1, 2}}) == disorder);
    CHECK(set(Scale::Bands, {{2, 1}, {1, 2}}) == disorder);
    CHECK(set(Scale::Bands, {{notANumber, 1}}) ==
          QStringLiteral("A band of A is not a number. Enter a threshold and points."));
    const std::vector<Band> bands{{0, 1}, {1e5, 3}, {5e5, 5}};
    CHECK(set(Scale::Bands, bands).isEmpty());
    CHECK(set(Scale::MinMax, bands).isEmpty());
    CHECK(f.stored(model.id).criteria[0].bands == bands);
    CHECK(set(Scale::Bands, {{0, 2}}).isEmpty());
    CHECK(f.stored(model.id).criteria[0].bands == std::vector<Band>{{0, 2}});
    REQUIRE(f.workspace->undo());
    CHECK(f.stored(model.id).criteria[0].bands == bands);
    CHECK(f.stored(model.id).criteria[0].scale == Scale::MinMax);
}

TEST_CASE("a criterion is changed with its use in the model as one step")
{
    ScoringFixture f;
    const ScoringModel model = f.model(QStringLiteral("M"), {QStringLiteral("A"), QStringLiteral("B")});
    const ScoringModel sharing = f.model(QStringLiteral("N"), {QStringLiteral("A")});
    ModelCriterion changed = model.criteria[0];
    changed.criterion.name = QStringLiteral("Reach");
    changed.criterion.anchorHigh = QStringLiteral("everywhere");
    changed.criterion.source = QStringLiteral("years");
    changed.direction = Direction::Less;
    changed.scale = Scale::MinMax;
    const std::size_t before = f.steps();
    f.models.changeCriterion(changed);
    CHECK(f.steps() == before + 1);
    CHECK(f.stored(model.id).criteria[0] == changed);
    CHECK(f.stored(sharing.id).criteria[0].criterion == changed.criterion);
    CHECK(f.stored(sharing.id).criteria[0].scale == Scale::Rank);
    // From figures back to ratings of 1 to 10, in one go.
    changed.criterion.source = QStringLiteral("manual");
    changed.scale = Scale::Rating;
    f.models.changeCriterion(changed);
    CHECK(f.stored(model.id).criteria[0].scale == Scale::Rating);
    changed.criterion.source = QStringLiteral("years");
    CHECK(refusal([&] { f.models.changeCriterion(changed); }) ==
          QStringLiteral(
              "Reach comes from figures, so it can't be a rating from 1 to 10. Choose another scale."));
    changed.scale = Scale::Rank;
    f.models.changeCriterion(changed);
    CHECK(f.stored(model.id).criteria[0] == changed);
    changed.criterion.name = QStringLiteral("B");
    CHECK(refusal([&] { f.models.changeCriterion(changed); }) ==
          QStringLiteral("A criterion named B exists already. Choose another name."));
    for (int i = 0; i < 3; ++i)
        REQUIRE(f.workspace->undo());
    CHECK(f.stored(model.id) == model);
    CHECK(f.stored(sharing.id) == sharing);
}

TEST_CASE("ratings from 1 to 10 are asked for only where all values are such")
{
    ScoringFixture f;
    const ScoringModel model = f.model(QStringLiteral("M"), {QStringLiteral("A")});
    f.rate(f.client(QStringLiteral("RL")), model.criteria[0], 12);
    CHECK(refusal([&] { f.models.setScale(model.criteria[0].id, Direction::More, Scale::Rating, {}); }) ==
          QStringLiteral("RL has the value 12 on A, which is not a rating from 1 to 10. "
                         "Change the value or choose another scale."));
}
