#include "exchange/demorelations.h"

#include "exchange/demorows.h"
#include "relationship/assessmentstore.h"
#include "relationship/certaintystore.h"
#include "relationship/ladder.h"
#include "relationship/survey.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Names = QHash<QString, Id>;

Id clientOf(const DemoRow& row, const Names& clients)
{
    return clients.value(demoText(row, "client"));
}

void addAssessments(Workspace& workspace, const Names& clients, const Names& team)
{
    for (const DemoRow& row : readDemoRows(QStringLiteral("assessments.csv"))) {
        Assessment assessment;
        assessment.client = clientOf(row, clients);
        assessment.on = demoMonthsAgo(row, "months");
        assessment.member = team.value(demoText(row, "member"));
        assessment.note = inLanguage(row, "note");
        for (const RelationFactor factor : relationFactors)
            assessment.of(factor).level = levelFromWord(row.value(relationFactorWord(factor)));
        if (demoText(row, "external_made_up") == QLatin1String("yes"))
            for (const RelationFactor factor :
                 {RelationFactor::ExternalSupplier, RelationFactor::ExternalClient})
                assessment.of(factor).note = Text::tr("Made up for the demonstration.");
        AssessmentStore(workspace).set(assessment);
    }
}

void addLadder(Workspace& workspace, const Names& clients)
{
    for (const DemoRow& row : readDemoRows(QStringLiteral("ladder.csv")))
        LadderStore(workspace).set({noId, clientOf(row, clients),
                                    ladderStageFromWord(demoText(row, "stage")).value(),
                                    demoMonthsAgo(row, "months"), inLanguage(row, "evidence")});
}

void addSurveys(Workspace& workspace, const Names& clients)
{
    std::vector<SurveyAnswer> answers;
    for (const DemoRow& row : readDemoRows(QStringLiteral("surveys.csv")))
        answers.push_back({noId, clientOf(row, clients), demoMonthsAgo(row, "months"),
                           surveyQuestionFromWord(demoText(row, "question")).value(),
                           demoText(row, "value").toInt(), inLanguage(row, "source"), QString()});
    SurveyStore(workspace).add(answers);
    for (const DemoRow& row : readDemoRows(QStringLiteral("complaints.csv")))
        SurveyStore(workspace).addComplaint(
            {noId, clientOf(row, clients), demoDaysAgo(row, "days"), inLanguage(row, "subject"),
             levelFromWord(demoText(row, "severity")).value(), demoDaysAgo(row, "settled_days"),
             inLanguage(row, "settlement")});
}

void addCertainties(Workspace& workspace, const Names& clients)
{
    CertaintyStore store(workspace);
    Names services;
    for (const DemoRow& row : readDemoRows(QStringLiteral("certainty.csv"))) {
        const QString key = demoText(row, "client") + u'/' + demoText(row, "service_en");
        if (!services.contains(key)) {
            Service service;
            service.client = clientOf(row, clients);
            service.name = inLanguage(row, "service");
            services.insert(key, store.add(service));
        }
        store.set(services.value(key), {noId, certaintyKindFromWord(demoText(row, "kind")).value(),
                                        certaintyLevelFromWord(demoText(row, "current")).value(),
                                        certaintyLevelFromWord(demoText(row, "desired")).value(),
                                        demoMonthsAgo(row, "months"), inLanguage(row, "note")});
    }
}

} // namespace

void addDemonstrationRelations(Workspace& workspace, const QHash<QString, Id>& clients,
                               const QHash<QString, Id>& team)
{
    addAssessments(workspace, clients, team);
    addLadder(workspace, clients);
    addSurveys(workspace, clients);
    addCertainties(workspace, clients);
}

} // namespace kam
