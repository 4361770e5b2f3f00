#include "scoring/scoringfindings.h"

#include "base/date.h"
#include "base/error.h"
#include "base/number.h"
#include "registry/workspacesettings.h"
#include "scoring/gatestore.h"
#include "scoring/modelstore.h"
#include "scoring/ranking.h"

#include <QCoreApplication>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr std::size_t mostCriteria = 5;
constexpr int mostNamed = 5;

Finding about(const ScoringModel& model, Severity severity, const char* code, const QString& sentence)
{
    return {severity, code, model.name, sentence, QByteArrayLiteral("scoring_model"), model.id};
}

void checkWeights(const ScoringModel& model, Findings& findings)
{
    if (model.criteria.empty()) {
        findings.push_back(
            about(model, Severity::Caution, "model-without-criteria",
                  Text::tr("The scoring model %1 has no criteria. Add three to five.").arg(model.name)));
        return;
    }
    if (weightSum(model) != fullWeight)
        findings.push_back(
            about(model, Severity::Caution, "weights-not-100",
                  Text::tr("The weights of %1 add up to %2 %, not 100 %. Totals use them as they stand.")
                      .arg(model.name, shortNumber(weightSum(model) / 100.0, 2, QLocale()))));
    if (model.criteria.size() > mostCriteria)
        findings.push_back(about(model, Severity::Hint, "too-many-criteria",
                                 Text::tr("The scoring model %1 has %n criteria; three to five are advised.",
                                          nullptr, static_cast<int>(model.criteria.size()))
                                     .arg(model.name)));
}

void checkReview(const ScoringModel& model, int months, QDate today, Findings& findings)
{
    if (!model.reviewedOn.isValid() || model.reviewedOn.addMonths(months) > today)
        return;
    findings.push_back(
        about(model, Severity::Caution, "model-review-overdue",
              Text::tr("The scoring model %1 was last reviewed on %2. Review it and set the date.")
                  .arg(model.name, writtenDate(model.reviewedOn, QLocale()))));
}

void checkRatings(const Workspace& workspace, const ScoringModel& model, Findings& findings)
{
    const Ranking ranking = Ranking::fromWorkspace(workspace, model);
    QStringList names;
    int partly = 0;
    for (const std::int32_t row : ranking.standing().order) {
        const int rated = ranking.ratedCount(row);
        if (rated == 0 || rated == static_cast<int>(model.criteria.size()))
            continue;
        if (++partly <= mostNamed)
            names << ranking.name(row);
    }
    if (partly == 0)
        return;
    const QString shown = names.join(QStringLiteral(", "));
    const QString sentence =
        partly <= mostNamed
            ? Text::tr("%1 rates %n client(s) on some criteria only: %2. What is missing counts as 0 points.",
                       nullptr, partly)
            : Text::tr("%1 rates %n client(s) on some criteria only, %2 among them. "
                       "What is missing counts as 0 points.",
                       nullptr, partly);
    findings.push_back(about(model, Severity::Hint, "rated-in-part", sentence.arg(model.name, shown)));
}

void checkModel(const Workspace& workspace, const ScoringModel& model, int months, Findings& findings)
{
    checkWeights(model, findings);
    checkReview(model, months, QDate::currentDate(), findings);
    try {
        checkRatings(workspace, model, findings);
    } catch (const Error& error) {
        findings.push_back(about(model, Severity::Bad, "model-not-computable", error.sentence()));
    }
}

} // namespace

Findings scoringFindings(const Workspace& workspace)
{
    Findings findings;
    const int months = workspaceSettings(workspace).reviewMonths;
    for (const ModelName& entry : modelNames(workspace))
        if (const std::optional<ScoringModel> model = readModel(workspace, entry.id))
            checkModel(workspace, *model, months, findings);
    for (const FailedGate& failed : failedGatesOfKeyClients(workspace))
        findings.push_back(
            {Severity::Bad, "key-client-fails-gate", failed.clientName,
             Text::tr("%1 is a key client but fails the verifying criterion %2. Reconsider its status.")
                 .arg(failed.clientName, gateName(failed.kind)),
             QByteArrayLiteral("client"), failed.client});
    return findings;
}

} // namespace kam
