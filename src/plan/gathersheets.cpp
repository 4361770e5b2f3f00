#include "plan/gathersheets.h"

#include "plan/clientvalue.h"
#include "plan/sheets.h"

namespace kam
{

namespace
{

void addValue(Workspace& workspace, Id client, PlanContent& content)
{
    const ClientValue value = ClientValueStore(workspace).ofClient(client);
    content.bestCompetitor = value.competitor;
    content.valueNote = value.note;
    if (value.position != ValuePosition::Undecided)
        content.valuePosition = valuePositionWord(value.position);
    for (const auto& [part, score] : value.scores)
        if (score.ours || score.theirs || !score.note.isEmpty())
            content.value.push_back({valuePartWord(part), score.ours, score.theirs, score.note});
}

void addResearch(const SheetStore& store, Id client, PlanContent& content)
{
    for (const ResearchItem& item : store.research(client))
        content.research.push_back({researchSubjectWord(item.subject), item.question, item.answer,
                                    item.source, item.answeredOn, client == noId});
}

} // namespace

void gatherSheets(Workspace& workspace, Id client, Id manager, PlanContent& content)
{
    addValue(workspace, client, content);
    const SheetStore store(workspace);
    for (const auto& [field, text] : store.loyalty(client))
        content.loyalty[loyaltyFieldWord(field)] = text;
    addResearch(store, client, content);
    addResearch(store, noId, content);
    for (const auto& [item, judged] : store.readiness())
        if (judged.verdict != ReadinessVerdict::Open || !judged.note.isEmpty())
            content.readiness.push_back({readinessItemWord(item), readinessVerdictWord(judged.verdict),
                                         judged.note, judged.judgedOn});
    if (manager == noId)
        return;
    for (const ManagerSkill& skill : store.skills(manager))
        content.skills.push_back({skillKindWord(skill.kind), skill.skill, skill.required, skill.present});
}

} // namespace kam
