#include "relationship/assessmentstore.h"

#include "base/error.h"
#include "registry/storable.h"
#include "relationship/check.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

void requireValid(const Assessment& assessment, const QString& client)
{
    requireDay(assessment.on, client);
    requireStorable(assessment.note, client, Text::tr("Note"));
    for (const RelationFactor factor : relationFactors) {
        const FactorJudgement& judgement = assessment.of(factor);
        requireStorable(judgement.note, client, relationFactorName(factor));
        if (!judgement.level && !judgement.note.isEmpty())
            throw Error(Text::tr("“%1”: %2 has a note but no level. Choose a level, or move the note to the "
                                 "assessment.")
                            .arg(client, relationFactorName(factor)));
    }
}

Id storedFor(const Workspace& workspace, const Assessment& assessment)
{
    Query row(workspace, "SELECT id FROM assessment WHERE client = ? AND assessed_on = ?");
    row.bind(1, assessment.client).bind(2, assessment.on);
    return row.step() ? row.integer(0) : noId;
}

void writeFactors(Workspace& workspace, Id id, const Assessment& assessment)
{
    Query gone(workspace, "DELETE FROM assessment_factor WHERE assessment = ? AND factor = ?");
    Query set(workspace,
              "INSERT INTO assessment_factor (id, assessment, factor, level, note) VALUES (?, ?, ?, ?, ?) "
              "ON CONFLICT (assessment, factor) DO UPDATE SET level = excluded.level, "
              "note = excluded.note");
    for (const RelationFactor factor : relationFactors) {
        const FactorJudgement& judgement = assessment.of(factor);
        if (!judgement.level)
            gone.bind(1, id).bind(2, relationFactorWord(factor)).run();
        else
            set.bind(1, newId())
                .bind(2, id)
                .bind(3, relationFactorWord(factor))
                .bind(4, levelWord(*judgement.level))
                .bind(5, judgement.note)
                .run();
    }
}

Assessment readRow(const Query& row)
{
    Assessment assessment;
    assessment.id = row.integer(0);
    assessment.client = row.integer(1);
    assessment.on = row.date(2);
    assessment.member = row.integer(3);
    assessment.note = row.text(4);
    return assessment;
}

void takeFactor(const Query& row, int first, Assessment& assessment)
{
    if (const auto factor = relationFactorFromWord(row.text(first)))
        assessment.of(*factor) = {levelFromWord(row.text(first + 1)), row.text(first + 2)};
}

void takeFactors(Query& rows, std::vector<Assessment>& assessments)
{
    QHash<Id, Assessment*> index;
    for (Assessment& assessment : assessments)
        index.insert(assessment.id, &assessment);
    while (rows.step())
        if (Assessment* const assessment = index.value(rows.integer(0)))
            takeFactor(rows, 1, *assessment);
}

} // namespace

Id AssessmentStore::set(const Assessment& assessment)
{
    const QString client = clientNamed(m_workspace, assessment.client);
    requireValid(assessment, client);
    const Id same = storedFor(m_workspace, assessment);
    if (assessment.id != noId && same != noId && same != assessment.id)
        throw Error(
            Text::tr(
                "“%1” has another assessment of this day already. Choose another day, or change that one.")
                .arg(client));
    Id id = assessment.id != noId ? assessment.id : same;
    if (id == noId)
        id = newId();
    m_workspace.edit(Text::tr("Assess the relation with %1").arg(client), [&] {
        Query(m_workspace,
              "INSERT INTO assessment (id, client, assessed_on, member, note) VALUES (?, ?, ?, ?, ?) "
              "ON CONFLICT (id) DO UPDATE SET assessed_on = excluded.assessed_on, "
              "member = excluded.member, note = excluded.note")
            .bind(1, id)
            .bind(2, assessment.client)
            .bind(3, assessment.on)
            .bindId(4, assessment.member)
            .bind(5, assessment.note)
            .run();
        writeFactors(m_workspace, id, assessment);
    });
    return id;
}

void AssessmentStore::remove(Id assessment)
{
    Query row(m_workspace,
              "SELECT c.name FROM assessment AS a JOIN client AS c ON c.id = a.client WHERE a.id = ?");
    if (!row.bind(1, assessment).step())
        return;
    m_workspace.edit(Text::tr("Remove an assessment of %1").arg(row.text(0)), [&] {
        Query(m_workspace, "DELETE FROM assessment WHERE id = ?").bind(1, assessment).run();
    });
}

std::vector<Assessment> AssessmentStore::ofClient(Id client) const
{
    return readAssessments(m_workspace, client);
}

std::vector<Assessment> AssessmentStore::newestOfAll() const
{
    std::vector<Assessment> newest;
    for (Assessment& assessment : readAllAssessments(m_workspace)) {
        if (!newest.empty() && newest.back().client == assessment.client)
            newest.pop_back();
        newest.push_back(std::move(assessment));
    }
    return newest;
}

std::vector<Assessment> readAllAssessments(const Workspace& workspace)
{
    Query rows(workspace,
               "SELECT id, client, assessed_on, member, note FROM assessment ORDER BY client, assessed_on");
    std::vector<Assessment> assessments;
    while (rows.step())
        assessments.push_back(readRow(rows));
    Query factors(workspace, "SELECT assessment, factor, level, note FROM assessment_factor");
    takeFactors(factors, assessments);
    return assessments;
}

std::vector<Assessment> readAssessments(const Workspace& workspace, Id client)
{
    Query rows(workspace, "SELECT id, client, assessed_on, member, note FROM assessment WHERE client = ? "
                          "ORDER BY assessed_on");
    rows.bind(1, client);
    std::vector<Assessment> assessments;
    while (rows.step())
        assessments.push_back(readRow(rows));
    Query factors(workspace, "SELECT f.assessment, f.factor, f.level, f.note FROM assessment AS a "
                             "JOIN assessment_factor AS f ON f.assessment = a.id WHERE a.client = ?");
    factors.bind(1, client);
    takeFactors(factors, assessments);
    return assessments;
}

} // namespace kam
