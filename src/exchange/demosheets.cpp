#include "exchange/demosheets.h"

#include "exchange/demorows.h"
#include "plan/clientvalue.h"
#include "plan/sheets.h"

#include <algorithm>

namespace kam
{

namespace
{

std::vector<DemoRow> rowsOf(const char* sheet)
{
    std::vector<DemoRow> rows = readDemoRows(QStringLiteral("plan_sheets.csv"));
    std::erase_if(rows,
                  [sheet](const DemoRow& row) { return demoText(row, "sheet") != QLatin1String(sheet); });
    return rows;
}

/// The member of an enumeration that has this word.
template <typename Kinds, typename Word>
auto kindOf(const Kinds& kinds, Word word, const DemoRow& row)
{
    return *std::find_if(kinds.begin(), kinds.end(),
                         [&](const auto kind) { return word(kind) == demoText(row, "key"); });
}

void addValue(Workspace& workspace, Id client)
{
    ClientValue value;
    for (const DemoRow& row : rowsOf("value"))
        value.scores[kindOf(valueParts, valuePartWord, row)] = {
            demoText(row, "ours").toDouble(), demoText(row, "theirs").toDouble(), inLanguage(row, "text")};
    const DemoRow position = rowsOf("position").front();
    value.position = kindOf(valuePositions, valuePositionWord, position);
    value.note = inLanguage(position, "text");
    value.competitor = inLanguage(rowsOf("competitor").front(), "text");
    ClientValueStore(workspace).set(client, value);
}

void addSheets(Workspace& workspace, Id client, Id manager)
{
    SheetStore store(workspace);
    for (const DemoRow& row : rowsOf("loyalty"))
        store.setLoyalty(client, kindOf(loyaltyFields, loyaltyFieldWord, row), inLanguage(row, "text"));
    std::vector<ResearchItem> research = usualResearch();
    for (const DemoRow& row : rowsOf("answer")) {
        // One of each subject, in the order of the method.
        const ResearchSubject subject =
            researchSubjects.at(static_cast<std::size_t>(demoText(row, "key").toInt() - 1));
        const auto item = std::find_if(research.begin(), research.end(),
                                       [&](const ResearchItem& one) { return one.subject == subject; });
        if (item == research.end())
            continue;
        item->answer = inLanguage(row, "text");
        item->answeredOn = DemoDay::today().addDays(-30);
    }
    store.setResearch(client, research);
    for (const DemoRow& row : rowsOf("readiness")) {
        Readiness judged{ReadinessVerdict::Ready, inLanguage(row, "text"), DemoDay::today().addDays(-60)};
        for (const ReadinessVerdict verdict : {ReadinessVerdict::Partly, ReadinessVerdict::NotReady})
            if (readinessVerdictWord(verdict) == demoText(row, "ours"))
                judged.verdict = verdict;
        store.setReadiness(kindOf(readinessItems, readinessItemWord, row), judged);
    }
    std::vector<ManagerSkill> skills;
    for (const DemoRow& row : rowsOf("skill"))
        skills.push_back({noId, kindOf(skillKinds, skillKindWord, row), inLanguage(row, "text"),
                          demoText(row, "ours").toInt(), demoText(row, "theirs").toInt()});
    store.setSkills(manager, skills);
}

} // namespace

void addDemonstrationSheets(Workspace& workspace, Id client, Id manager)
{
    addValue(workspace, client);
    addSheets(workspace, client, manager);
}

} // namespace kam
