#include "client/relationship/loyaltypart.h"

#include "base/date.h"
#include "base/error.h"
#include "base/fold.h"
#include "client/relationship/recorddialog.h"
#include "client/typedchoice.h"
#include "common/backgroundread.h"
#include "common/chartview.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/texttable.h"
#include "registry/clientstore.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTableView>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int leastColumn = 8 * theme::grid;
constexpr int mostColumn = 20 * theme::grid;
constexpr int mostRows = 10;
constexpr std::array questions{SurveyQuestion::Recommend, SurveyQuestion::Satisfaction};

/// "9 10 8": whole numbers apart by blanks, commas or semicolons. @throws Error naming what is none
std::vector<int> answersIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    std::vector<int> values;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        values.push_back(part.toInt(&isNumber));
        if (!isNumber)
            throw Error(
                LoyaltyPart::tr("“%1” is no answer. Enter whole numbers, such as 9 10 8.").arg(part.left(40)),
                "no answer");
    }
    if (values.empty())
        throw Error(
            LoyaltyPart::tr("There is no answer. Enter one or several whole numbers, such as 9 10 8."),
            "no answer");
    return values;
}

QStringList questionNames()
{
    QStringList names;
    for (const SurveyQuestion question : questions)
        names << surveyQuestionName(question);
    return names;
}

/// Reads all clients that were asked, with their names.
std::vector<NamedLoyalty> readEverybody(const Workspace& workspace, QDate today)
{
    const std::vector<ClientLoyalty> all = allLoyaltyFigures(workspace, today);
    std::vector<Id> ids;
    for (const ClientLoyalty& client : all)
        ids.push_back(client.client);
    QHash<Id, QString> names;
    // The store is for writing too; here it only reads.
    for (const Client& client : ClientStore(const_cast<Workspace&>(workspace)).clients(ids))
        names.insert(client.id, client.name);
    std::vector<NamedLoyalty> everybody;
    for (const ClientLoyalty& client : all)
        everybody.push_back({client.client, names.value(client.client), client.figures});
    std::sort(everybody.begin(), everybody.end(),
              [](const NamedLoyalty& a, const NamedLoyalty& b) { return folded(a.name) < folded(b.name); });
    return everybody;
}

} // namespace

QList<Page::MenuActions> LoyaltyPart::menuActions() const
{
    return {{"Client", {m_addAnswers, m_changeAnswer, m_removeAnswers}},
            {"Client", {m_addComplaint, m_changeComplaint, m_removeComplaint}}};
}

Id LoyaltyPart::clientOf(const QByteArray& table, Id row) const
{
    if (table != "complaint")
        return noId;
    for (const Complaint& complaint : SurveyStore(desk().workspace()).openComplaints())
        if (complaint.id == row)
            return complaint.client;
    return noId;
}

void LoyaltyPart::showRow(const QByteArray&, Id row)
{
    for (std::size_t place = 0; place < m_complaints.size(); ++place)
        if (m_complaints[place].id == row)
            m_complaintTable->selectRow(static_cast<int>(place));
}

bool LoyaltyPart::isStaleAfter(const Changes& changes) const
{
    for (const char* table : {"survey_answer", "complaint", "sales", "client_transaction", "client"})
        if (changes.touches(table))
            return true;
    return false;
}

bool LoyaltyPart::isWorking() const
{
    return m_background->isBusy();
}

void LoyaltyPart::read()
{
    m_answers = SurveyStore(desk().workspace()).answersOf(client());
    m_complaints = SurveyStore(desk().workspace()).complaintsOf(client());
    m_promoters->setChart(promotersChart(m_answers));
    std::reverse(m_answers.begin(), m_answers.end());
    std::reverse(m_complaints.begin(), m_complaints.end());
    showAnswers();
    showComplaints();
    showFigures();
    updateActions();
    m_background->start(reader());
}

std::function<std::function<void()>(const Workspace&)> LoyaltyPart::reader()
{
    return [this, today = QDate::currentDate()](const Workspace& workspace) -> std::function<void()> {
        auto everybody = std::make_shared<std::vector<NamedLoyalty>>(readEverybody(workspace, today));
        return [this, everybody] {
            m_everybody = *everybody;
            m_read = true;
            showFigures();
        };
    };
}

void LoyaltyPart::showAnswers()
{
    std::vector<TextRow> rows;
    for (const SurveyAnswer& answer : m_answers)
        rows.push_back({shownDate(answer.on, QLocale()),
                        surveyQuestionName(answer.question),
                        QLocale().toString(answer.value),
                        {answer.source, theme::Token::Text, answer.source},
                        {answer.note, theme::Token::Text, answer.note}});
    m_answerModel->setRows(std::move(rows));
    fitColumns(*m_answerTable, 4, leastColumn, mostColumn);
    fitHeight(*m_answerTable, mostRows);
}

void LoyaltyPart::showComplaints()
{
    std::vector<TextRow> rows;
    for (const Complaint& complaint : m_complaints) {
        const QString settled = complaint.open() ? tr("open") : shownDate(complaint.settledOn, QLocale());
        const bool bad = complaint.open() && complaint.severity == Level::High;
        rows.push_back(
            {shownDate(complaint.receivedOn, QLocale()),
             {complaint.subject, theme::Token::Text, complaint.subject},
             {severityName(complaint.severity), bad ? theme::Token::Bad : theme::Token::Text},
             {settled, complaint.open() ? theme::Token::Caution : theme::Token::Text, complaint.settlement}});
    }
    m_complaintModel->setRows(std::move(rows));
    fitColumns(*m_complaintTable, 1, leastColumn, mostColumn);
    fitHeight(*m_complaintTable, mostRows);
}

void LoyaltyPart::showFigures()
{
    std::optional<LoyaltyFigures> own;
    if (m_read) {
        const auto found = std::find_if(m_everybody.begin(), m_everybody.end(),
                                        [this](const NamedLoyalty& one) { return one.client == client(); });
        own = found == m_everybody.end() ? LoyaltyFigures() : found->figures;
    }
    const auto open = std::count_if(m_complaints.begin(), m_complaints.end(),
                                    [](const Complaint& complaint) { return complaint.open(); });
    m_figures->show(loyaltyKeyFigures(m_answers, own, static_cast<int>(open), QDate::currentDate()));
    m_loyalty->setChart(loyaltyChart(m_everybody, client()));
    m_satisfaction->setChart(satisfactionChart(m_everybody, client()));
}

std::vector<int> LoyaltyPart::selectedAnswers() const
{
    std::vector<int> places;
    for (const QModelIndex& index : m_answerTable->selectionModel()->selectedRows())
        if (index.row() < static_cast<int>(m_answers.size()))
            places.push_back(index.row());
    return places;
}

const Complaint* LoyaltyPart::selectedComplaint() const
{
    const QModelIndexList rows = m_complaintTable->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= static_cast<int>(m_complaints.size())
               ? nullptr
               : &m_complaints[static_cast<std::size_t>(rows.first().row())];
}

void LoyaltyPart::updateActions()
{
    const bool writable = !desk().workspace().isReadOnly();
    const std::size_t answers = selectedAnswers().size();
    m_addAnswers->setEnabled(writable);
    m_changeAnswer->setEnabled(writable && answers == 1);
    m_removeAnswers->setEnabled(writable && answers > 0);
    m_addComplaint->setEnabled(writable);
    m_changeComplaint->setEnabled(writable && selectedComplaint());
    m_removeComplaint->setEnabled(writable && selectedComplaint());
}

void LoyaltyPart::addAnswers()
{
    auto* dialog = new RecordDialog(desk(), tr("Survey answers"), this);
    auto* values = dialog->addLine(tr("Answers"), "answerValuesEdit", {});
    auto* question = dialog->addChoice(tr("Question"), "answerQuestionCombo", questionNames(), 0);
    auto* on = dialog->addDate(tr("Date"), "answerDateField", QDate::currentDate());
    auto* source = dialog->addLine(tr("Survey"), "answerSourceEdit",
                                   m_answers.empty() ? QString() : m_answers.front().source);
    dialog->addHint(tr("One or several answers with a blank between them, such as 9 10 8."));
    dialog->openFor([this, values, question, on, source] {
        std::vector<SurveyAnswer> answers;
        const QDate day = on->date(tr("Date"));
        for (const int value : answersIn(values->text()))
            answers.push_back({noId, client(), day,
                               questions.at(static_cast<std::size_t>(question->currentIndex())), value,
                               source->text().trimmed(), QString()});
        SurveyStore(desk().workspace()).add(answers);
    });
}

void LoyaltyPart::changeAnswer()
{
    const std::vector<int> places = selectedAnswers();
    if (places.size() != 1)
        return;
    const SurveyAnswer answer = m_answers.at(static_cast<std::size_t>(places.front()));
    auto* dialog = new RecordDialog(desk(), tr("Change the survey answer"), this);
    auto* value = dialog->addLine(tr("Answer"), "answerValuesEdit", QString::number(answer.value));
    auto* question = dialog->addChoice(tr("Question"), "answerQuestionCombo", questionNames(),
                                       static_cast<int>(answer.question));
    auto* on = dialog->addDate(tr("Date"), "answerDateField", answer.on);
    auto* source = dialog->addLine(tr("Survey"), "answerSourceEdit", answer.source);
    auto* note = dialog->addLine(tr("Note"), "answerNoteEdit", answer.note);
    dialog->edits<SurveyAnswer>(
        answer, [this, client = answer.client] { return SurveyStore(desk().workspace()).answersOf(client); });
    dialog->openFor([this, answer, value, question, on, source, note] {
        const std::vector<int> values = answersIn(value->text());
        if (values.size() != 1)
            throw Error(tr("Enter one answer here; further ones are added with Add answers."),
                        "several answers");
        SurveyStore(desk().workspace())
            .update({answer.id, answer.client, on->date(tr("Date")),
                     questions.at(static_cast<std::size_t>(question->currentIndex())), values.front(),
                     source->text().trimmed(), note->text().trimmed()});
    });
}

void LoyaltyPart::removeAnswers()
{
    std::vector<Id> ids;
    for (const int place : selectedAnswers())
        ids.push_back(m_answers.at(static_cast<std::size_t>(place)).id);
    desk().act([&] { SurveyStore(desk().workspace()).removeAnswers(ids); });
}

void LoyaltyPart::editComplaint(const Complaint& complaint, const QString& title)
{
    auto* dialog = new RecordDialog(desk(), title, this);
    QStringList severities;
    for (const Level level : levels)
        severities << severityName(level);
    auto* subject = dialog->addLine(tr("What about"), "complaintSubjectEdit", complaint.subject);
    auto* severity = dialog->addChoice(tr("Severity"), "complaintSeverityCombo", severities,
                                       static_cast<int>(complaint.severity));
    auto* received = dialog->addDate(tr("Received"), "complaintReceivedField", complaint.receivedOn);
    auto* settled = dialog->addDate(tr("Settled"), "complaintSettledField", complaint.settledOn);
    auto* settlement =
        dialog->addLine(tr("How it was settled"), "complaintSettlementEdit", complaint.settlement);
    dialog->addHint(tr("Settled stays empty as long as the complaint is open."));
    dialog->edits<Complaint>(complaint, [this, client = complaint.client] {
        return SurveyStore(desk().workspace()).complaintsOf(client);
    });
    dialog->openFor([this, complaint, subject, severity, received, settled, settlement] {
        Complaint changed = complaint;
        changed.subject = subject->text().trimmed();
        changed.severity = levels.at(static_cast<std::size_t>(severity->currentIndex()));
        changed.receivedOn = received->date(tr("Received"));
        changed.settledOn = settled->date(tr("Settled"));
        changed.settlement = settlement->text().trimmed();
        SurveyStore store(desk().workspace());
        if (changed.id == noId)
            store.addComplaint(changed);
        else
            store.updateComplaint(changed);
    });
}

void LoyaltyPart::addComplaint()
{
    editComplaint({noId, client(), QDate::currentDate(), {}, Level::Medium, {}, {}}, tr("Complaint"));
}

void LoyaltyPart::changeComplaint()
{
    if (const Complaint* complaint = selectedComplaint())
        editComplaint(*complaint, tr("Change the complaint"));
}

void LoyaltyPart::removeComplaint()
{
    if (const Complaint* complaint = selectedComplaint())
        desk().act([&] { SurveyStore(desk().workspace()).removeComplaint(complaint->id); });
}

} // namespace kam
