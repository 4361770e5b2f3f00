#include "base/error.h"
#include "registry/storable.h"
#include "relationship/check.h"
#include "relationship/survey.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relationship)
};

void requireValid(const SurveyAnswer& answer, const QString& client)
{
    requireDay(answer.on, client);
    requireStorable(answer.source, client, Text::tr("Source"));
    requireStorable(answer.note, client, Text::tr("Note"));
    const bool recommend = answer.question == SurveyQuestion::Recommend;
    if (answer.value < (recommend ? 0 : 1) || answer.value > (recommend ? 10 : 5))
        throw Error((recommend
                         ? Text::tr("“%1”: whether they would recommend us is a whole number from 0 to 10.")
                         : Text::tr("“%1”: satisfaction is a whole number from 1 to 5."))
                        .arg(client));
}

void requireValid(const Complaint& complaint, const QString& client)
{
    requireDay(complaint.receivedOn, client);
    requireStorable(complaint.subject, client, Text::tr("Subject"));
    requireStorable(complaint.settlement, client, Text::tr("Settlement"));
    if (complaint.subject.trimmed().isEmpty())
        throw Error(Text::tr("“%1”: say what the complaint is about, then try again.").arg(client));
    if (complaint.settledOn.isValid() && complaint.settledOn < complaint.receivedOn)
        throw Error(
            Text::tr("“%1”: a complaint can't be settled before it was received. Correct one of the days.")
                .arg(client));
}

std::vector<SurveyAnswer> readAnswers(Query& rows)
{
    std::vector<SurveyAnswer> answers;
    while (rows.step())
        answers.push_back({rows.integer(0), rows.integer(1), rows.date(2),
                           surveyQuestionFromWord(rows.text(3)).value_or(SurveyQuestion::Recommend),
                           static_cast<int>(rows.integer(4)), rows.text(5), rows.text(6)});
    return answers;
}

std::vector<Complaint> readComplaints(Query& rows)
{
    std::vector<Complaint> complaints;
    while (rows.step())
        complaints.push_back({rows.integer(0), rows.integer(1), rows.date(2), rows.text(3),
                              levelFromWord(rows.text(4)).value_or(Level::Medium), rows.date(5),
                              rows.text(6)});
    return complaints;
}

void bindAnswer(Query& row, Id id, const SurveyAnswer& answer)
{
    row.bind(1, id)
        .bind(2, answer.client)
        .bind(3, answer.on)
        .bind(4, surveyQuestionWord(answer.question))
        .bind(5, answer.value)
        .bind(6, answer.source)
        .bind(7, answer.note)
        .run();
}

void bindComplaint(Query& row, Id id, const Complaint& complaint)
{
    row.bind(1, id)
        .bind(2, complaint.client)
        .bind(3, complaint.receivedOn)
        .bind(4, complaint.subject)
        .bind(5, levelWord(complaint.severity))
        .bind(6, complaint.settledOn)
        .bind(7, complaint.settlement)
        .run();
}

} // namespace

std::vector<Id> SurveyStore::add(const std::vector<SurveyAnswer>& answers)
{
    std::vector<Id> ids;
    if (answers.empty())
        return ids;
    QString client;
    for (const SurveyAnswer& answer : answers) {
        client = clientNamed(m_workspace, answer.client);
        requireValid(answer, client);
    }
    IdSequence sequence(static_cast<qint64>(answers.size()));
    const QString step = answers.size() == 1
                             ? Text::tr("Add an answer of %1").arg(client)
                             : Text::tr("Add %n answer(s)", nullptr, static_cast<int>(answers.size()));
    m_workspace.edit(step, [&] {
        Query row(m_workspace,
                  "INSERT INTO survey_answer (id, client, answered_on, question, value, source, note) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (const SurveyAnswer& answer : answers) {
            ids.push_back(answer.id == noId ? sequence.next() : answer.id);
            bindAnswer(row, ids.back(), answer);
        }
    });
    return ids;
}

void SurveyStore::update(const SurveyAnswer& answer)
{
    const QString client = clientNamed(m_workspace, answer.client);
    requireValid(answer, client);
    m_workspace.edit(Text::tr("Change an answer of %1").arg(client), [&] {
        Query row(m_workspace,
                  "UPDATE survey_answer SET client = ?2, answered_on = ?3, question = ?4, value = ?5, "
                  "source = ?6, note = ?7 WHERE id = ?1");
        bindAnswer(row, answer.id, answer);
    });
}

void SurveyStore::removeAnswers(const std::vector<Id>& answers)
{
    if (answers.empty())
        return;
    m_workspace.edit(Text::tr("Remove %n answer(s)", nullptr, static_cast<int>(answers.size())), [&] {
        Query row(m_workspace, "DELETE FROM survey_answer WHERE id = ?");
        for (const Id id : answers)
            row.bind(1, id).run();
    });
}

std::vector<SurveyAnswer> SurveyStore::answersOf(Id client) const
{
    Query rows(m_workspace,
               "SELECT id, client, answered_on, question, value, source, note FROM survey_answer "
               "WHERE client = ? ORDER BY answered_on, id");
    rows.bind(1, client);
    return readAnswers(rows);
}

std::vector<SurveyAnswer> SurveyStore::allAnswers() const
{
    Query rows(m_workspace,
               "SELECT id, client, answered_on, question, value, source, note FROM survey_answer "
               "ORDER BY client, answered_on, id");
    return readAnswers(rows);
}

Id SurveyStore::addComplaint(const Complaint& complaint)
{
    const QString client = clientNamed(m_workspace, complaint.client);
    requireValid(complaint, client);
    const Id id = complaint.id == noId ? newId() : complaint.id;
    m_workspace.edit(Text::tr("Add a complaint of %1").arg(client), [&] {
        Query row(m_workspace,
                  "INSERT INTO complaint (id, client, received_on, subject, severity, settled_on, "
                  "settlement) VALUES (?, ?, ?, ?, ?, ?, ?)");
        bindComplaint(row, id, complaint);
    });
    return id;
}

void SurveyStore::updateComplaint(const Complaint& complaint)
{
    const QString client = clientNamed(m_workspace, complaint.client);
    requireValid(complaint, client);
    m_workspace.edit(Text::tr("Change a complaint of %1").arg(client), [&] {
        Query row(m_workspace,
                  "UPDATE complaint SET client = ?2, received_on = ?3, subject = ?4, severity = ?5, "
                  "settled_on = ?6, settlement = ?7 WHERE id = ?1");
        bindComplaint(row, complaint.id, complaint);
    });
}

void SurveyStore::removeComplaint(Id complaint)
{
    m_workspace.edit(Text::tr("Remove a complaint"), [&] {
        Query(m_workspace, "DELETE FROM complaint WHERE id = ?").bind(1, complaint).run();
    });
}

std::vector<Complaint> SurveyStore::complaintsOf(Id client) const
{
    Query rows(m_workspace, "SELECT id, client, received_on, subject, severity, settled_on, settlement "
                            "FROM complaint WHERE client = ? ORDER BY received_on, id");
    rows.bind(1, client);
    return readComplaints(rows);
}

std::vector<Complaint> SurveyStore::openComplaints() const
{
    Query rows(m_workspace, "SELECT id, client, received_on, subject, severity, settled_on, settlement "
                            "FROM complaint WHERE settled_on IS NULL ORDER BY received_on, id");
    return readComplaints(rows);
}

} // namespace kam
