#include "buyingcentre/purchasecheck.h"

#include "base/error.h"
#include "buyingcentre/readstore.h"
#include "registry/storable.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
};

constexpr int fullWeight = 10000;

void requireName(const QString& name, const QString& sentence)
{
    if (name.trimmed().isEmpty())
        throw Error(sentence);
    requireStorable(name, name, Text::tr("Name"));
}

void requireProject(const Workspace& workspace, Id project, Id client, const QString& what)
{
    if (project != noId && clientOfProject(workspace, project) != client)
        throw Error(Text::tr("“%1”: the purchase project is no longer one of this client. Choose another.")
                        .arg(what));
}

} // namespace

void requireValid(const PurchaseProject& project)
{
    requireName(project.name, Text::tr("A purchase project needs a name. Enter one and try again."));
    requireStorable(project.description, project.name, Text::tr("Description"));
}

void requireValid(const Workspace& workspace, const Complexity& complexity)
{
    const QString client = clientNameOf(workspace, complexity.client);
    requireStorable(complexity.note, client, Text::tr("Note"));
    requireProject(workspace, complexity.project, complexity.client, client);
}

void requireValid(const Workspace& workspace, const DecisionCriterion& criterion)
{
    requireName(criterion.name, Text::tr("A criterion of the client needs a name. Enter one and try again."));
    requireStorable(criterion.note, criterion.name, Text::tr("Note"));
    if (criterion.weight < 0 || criterion.weight > fullWeight)
        throw Error(Text::tr("“%1”: enter a weight from 0 to 100 %.").arg(criterion.name));
    requireProject(workspace, criterion.project, criterion.client, criterion.name);
    for (const SupplierRating& rating : criterion.ratings)
        requireValid(criterion, rating);
}

void requireValid(const DecisionCriterion& criterion, const SupplierRating& rating)
{
    requireStorable(rating.supplier, criterion.name, Text::tr("Supplier"));
    requireStorable(rating.note, criterion.name, Text::tr("Note"));
    if (!(rating.value >= 1 && rating.value <= 10))
        throw Error(
            Text::tr("“%1”: how well a supplier meets it is a number from 1 to 10. Correct it, or leave it "
                     "empty where it is not known.")
                .arg(criterion.name));
}

void requireValid(const Workspace& workspace, const DecisionStage& stage)
{
    requireName(stage.name, Text::tr("A stage of the decision needs a name. Enter one and try again."));
    requireStorable(stage.note, stage.name, Text::tr("Note"));
    if (stage.startsOn.isValid() && stage.endsOn.isValid() && stage.endsOn < stage.startsOn)
        throw Error(Text::tr("“%1” can't end before it starts. Correct one of the dates.").arg(stage.name));
    requireProject(workspace, stage.project, stage.client, stage.name);
}

void requireValid(const Workspace& workspace, const StepInPoint& point)
{
    if (point.what.trimmed().isEmpty())
        throw Error(Text::tr("Say what can be done at this point, then try again."));
    requireStorable(point.what, point.what, Text::tr("What"));
    requireStorable(point.note, point.what, Text::tr("Note"));
    if (point.member != noId && memberNameOf(workspace, point.member).isEmpty())
        throw Error(
            Text::tr("“%1”: the one who steps in is no longer in the team. Choose another.").arg(point.what));
}

void refuseGone()
{
    throw Error(Text::tr("It was removed meanwhile; nothing was changed. Look at the page again."),
                "row of the buying centre gone");
}

void moveTo(std::vector<Id>& ids, Id id, int position)
{
    const auto from = std::find(ids.begin(), ids.end(), id);
    if (from == ids.end())
        refuseGone();
    ids.erase(from);
    const auto place = std::clamp<std::ptrdiff_t>(position, 0, static_cast<std::ptrdiff_t>(ids.size()));
    ids.insert(ids.begin() + place, id);
}

} // namespace kam
