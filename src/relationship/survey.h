#pragma once

#include "base/identifier.h"
#include "base/level.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

enum class SurveyQuestion {
    Recommend,    ///< "would you recommend us", 0 to 10
    Satisfaction, ///< 1 to 5
};

/// One answer of somebody at the client.
struct SurveyAnswer {
    Id id = noId;
    Id client = noId;
    QDate on;
    SurveyQuestion question = SurveyQuestion::Recommend;
    int value = 0;
    QString source; ///< which survey
    QString note;
    friend bool operator==(const SurveyAnswer&, const SurveyAnswer&) = default;
};

struct Complaint {
    Id id = noId;
    Id client = noId;
    QDate receivedOn;
    QString subject;
    Level severity = Level::Medium;
    QDate settledOn; ///< not valid while it is open
    QString settlement;

    [[nodiscard]] bool open() const { return !settledOn.isValid(); }
    friend bool operator==(const Complaint&, const Complaint&) = default;
};
/// Translated, of a complaint.
[[nodiscard]] QString severityName(Level severity);

/// The tables survey_answer and complaint. Every function that writes is one step of the history.
/// @throws Error naming the client, the field and the remedy
class SurveyStore
{
public:
    explicit SurveyStore(Workspace& workspace) : m_workspace(workspace) {}

    std::vector<Id> add(const std::vector<SurveyAnswer>& answers);
    Id add(const SurveyAnswer& answer) { return add(std::vector{answer}).front(); }
    void update(const SurveyAnswer& answer);
    void removeAnswers(const std::vector<Id>& answers);
    [[nodiscard]] std::vector<SurveyAnswer> answersOf(Id client) const; ///< oldest first
    /// Of all clients, by client, oldest first.
    [[nodiscard]] std::vector<SurveyAnswer> allAnswers() const;

    Id addComplaint(const Complaint& complaint);
    void updateComplaint(const Complaint& complaint);
    void removeComplaint(Id complaint);
    [[nodiscard]] std::vector<Complaint> complaintsOf(Id client) const; ///< oldest first
    [[nodiscard]] std::vector<Complaint> openComplaints() const;        ///< of all clients, oldest first

private:
    Workspace& m_workspace;
};

/// What answers from 0 to 10 say together.
struct NetPromoters {
    int promoters = 0;  ///< 9 and 10
    int passives = 0;   ///< 7 and 8
    int detractors = 0; ///< 0 to 6
    [[nodiscard]] int answers() const { return promoters + passives + detractors; }
    /// Percent of promoters less percent of detractors, -100 to 100; empty without answers.
    /// (F. F. Reichheld, "The one number you need to grow", Harvard Business Review, December 2003.)
    [[nodiscard]] std::optional<double> score() const;
    friend bool operator==(const NetPromoters&, const NetPromoters&) = default;
};

/// Of the answers to "would you recommend us" from @p first to @p last, both included.
[[nodiscard]] NetPromoters netPromoters(const std::vector<SurveyAnswer>& answers, QDate first, QDate last);

struct YearlyPromoters {
    int year = 0;
    NetPromoters promoters;
};
/// Of every year with such answers, oldest first.
[[nodiscard]] std::vector<YearlyPromoters> promotersByYear(const std::vector<SurveyAnswer>& answers);

/// Mean of the answers to a question from @p first to @p last; empty without any.
[[nodiscard]] std::optional<double> meanAnswer(const std::vector<SurveyAnswer>& answers,
                                               SurveyQuestion question, QDate first, QDate last);

[[nodiscard]] QString surveyQuestionWord(SurveyQuestion question); ///< stable: "recommend"
[[nodiscard]] std::optional<SurveyQuestion> surveyQuestionFromWord(const QString& word);
[[nodiscard]] QString surveyQuestionName(SurveyQuestion question);

} // namespace kam
