#include "client/relationship/assessmentpart.h"

#include "base/date.h"
#include "base/error.h"
#include "client/profilechart.h"
#include "client/relationship/assessmentsheet.h"
#include "client/relationship/profilecharts.h"
#include "common/chartview.h"
#include "common/clientpicker.h"
#include "common/desk.h"
#include "common/questions.h"
#include "common/sheetview.h"
#include "common/texttable.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "relationship/assessmentstore.h"
#include "relationship/comparison.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int leastColumn = 10 * theme::grid;
constexpr int mostColumn = 28 * theme::grid;
constexpr int mostNameLength = 40;

QString dateText(const Assessment& assessment)
{
    return shownDate(assessment.on, QLocale());
}

const Assessment* withId(const std::vector<Assessment>& history, Id id)
{
    const auto found = std::find_if(history.begin(), history.end(),
                                    [id](const Assessment& assessment) { return assessment.id == id; });
    return found == history.end() ? nullptr : &*found;
}

} // namespace

AssessmentPart::AssessmentPart(Desk& desk, QWidget* parent) : ClientTab(desk, parent)
{
    setObjectName(QStringLiteral("assessmentPart"));
    makeActions();
    arrange();
}

QList<Page::MenuActions> AssessmentPart::menuActions() const
{
    return {{"Client", {m_add, m_date, m_remove}}, {"Edit", m_table->commands()}};
}

Id AssessmentPart::clientOf(const QByteArray& table, Id row) const
{
    if (table != "assessment")
        return noId;
    // Jumps are rare: looking through all keeps the store small.
    for (const Assessment& assessment : readAllAssessments(desk().workspace()))
        if (assessment.id == row)
            return assessment.client;
    return noId;
}

void AssessmentPart::showRow(const QByteArray&, Id row)
{
    choose(row);
}

void AssessmentPart::finishEditing()
{
    storeNote();
}

bool AssessmentPart::isStaleAfter(const Changes& changes) const
{
    for (const char* table : {"assessment", "assessment_factor", "team_member", "client"})
        if (changes.touches(table))
            return true;
    return false;
}

const Assessment* AssessmentPart::chosen() const
{
    return withId(m_history, m_chosen);
}

const Assessment* AssessmentPart::earlier() const
{
    const Assessment* now = chosen();
    return now && now != m_history.data() ? now - 1 : nullptr;
}

const Assessment* AssessmentPart::compared() const
{
    return m_comparedDate == m_chosen ? nullptr : withId(m_history, m_comparedDate);
}

std::vector<Assessment> AssessmentPart::upToChosen() const
{
    const Assessment* now = chosen();
    return now ? std::vector<Assessment>(m_history.data(), now + 1) : std::vector<Assessment>();
}

void AssessmentPart::read()
{
    m_history = AssessmentStore(desk().workspace()).ofClient(client());
    const auto self = ClientStore(desk().workspace()).client(client());
    m_clientName = self ? self->name.left(mostNameLength) : QString();
    if (m_other) {
        const auto all = AssessmentStore(desk().workspace()).ofClient(m_other->client);
        m_other = all.empty() ? std::nullopt : std::optional(all.back());
    }
    if (!chosen()) {
        m_chosen = m_history.empty() ? noId : m_history.back().id;
        m_comparedDate = earlier() ? earlier()->id : noId;
    }
    const bool writable = !desk().workspace().isReadOnly();
    m_add->setEnabled(writable);
    m_date->setEnabled(writable && chosen());
    m_remove->setEnabled(writable && chosen());
    m_members->setEnabled(writable);
    m_note->setReadOnly(!writable);
    m_stack->setCurrentIndex(chosen() ? 0 : 1);
    fillChoices();
    showChosen();
    showHistory();
}

void AssessmentPart::fillChoices()
{
    const QSignalBlocker quietDates(m_dates);
    const QSignalBlocker quietAgainst(m_against);
    const QSignalBlocker quietMembers(m_members);
    m_dates->clear();
    m_against->clear();
    m_members->clear();
    m_against->addItem(tr("no other date"), noId);
    for (auto assessment = m_history.rbegin(); assessment != m_history.rend(); ++assessment) {
        m_dates->addItem(dateText(*assessment), assessment->id);
        if (assessment->id != m_chosen)
            m_against->addItem(dateText(*assessment), assessment->id);
    }
    m_members->addItem(tr("nobody named"), noId);
    for (const TeamMember& member : TeamStore(desk().workspace()).all())
        m_members->addItem(member.name, member.id);
    m_dates->setCurrentIndex(m_dates->findData(m_chosen));
    m_against->setCurrentIndex(std::max(0, m_against->findData(m_comparedDate)));
}

void AssessmentPart::choose(Id assessment)
{
    storeNote();
    m_chosen = assessment;
    m_comparedDate = earlier() ? earlier()->id : noId;
    refresh();
}

void AssessmentPart::showChosen()
{
    const Assessment* now = chosen();
    m_sheet->show(now ? std::optional(*now) : std::nullopt,
                  earlier() ? std::optional(*earlier()) : std::nullopt);
    if (!now)
        return;
    m_members->setCurrentIndex(std::max(0, m_members->findData(now->member)));
    if (!m_note->isModified())
        m_note->setText(now->note);
    m_note->setCursorPosition(0);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sheet->index(0, AssessmentSheet::LevelColumn));
    showProfile();
    showChanges();
    showTrend();
}

void AssessmentPart::showProfile()
{
    const Assessment* now = chosen();
    if (!now)
        return m_profile->setChart(profileChart({}));
    const auto named = [](const QString& name, const Assessment& assessment) {
        return NamedAssessment{tr("%1, %2", "client, date").arg(name, dateText(assessment)), assessment};
    };
    std::vector<NamedAssessment> lines{named(m_clientName, *now)};
    if (const Assessment* other = compared())
        lines.push_back(named(m_clientName, *other));
    if (m_other)
        lines.push_back(named(m_otherName, *m_other));
    m_profile->setChart(profileChart(lines));
}

void AssessmentPart::showChanges()
{
    const Assessment* now = chosen();
    const Assessment* other = compared();
    if (now && !other && m_comparedDate == noId)
        other = earlier();
    if (!now || !other) {
        m_changesHeading->setText(tr("What has changed"));
        m_changes->setText(tr("This is the first assessment; the next one will show what has changed."));
        return;
    }
    const bool forward = other->on < now->on;
    m_changesHeading->setText(tr("What has changed from %1 to %2")
                                  .arg(dateText(forward ? *other : *now), dateText(forward ? *now : *other)));
    m_changes->setText(
        changeText(forward ? changes(*other, *now) : changes(*now, *other)).join(QLatin1Char('\n')));
}

void AssessmentPart::showTrend()
{
    const int row = std::max(0, m_table->currentIndex().row());
    const RelationFactor factor = relationFactors.at(static_cast<std::size_t>(row));
    m_trendHeading->setText(tr("Trend of: %1").arg(relationFactorName(factor)));
    m_trend->setChart(factorTrendChart(m_history, factor));
}

void AssessmentPart::showHistory()
{
    HistoryTable table = historyTable(m_history);
    m_historyModel->setColumns(table.headings);
    m_historyModel->setRows(std::move(table.rows));
    fitColumns(*m_historyTable, static_cast<int>(table.headings.size()) - 1, leastColumn, mostColumn);
    fitHeight(*m_historyTable);
}

void AssessmentPart::addToday()
{
    addOn(QDate::currentDate());
}

void AssessmentPart::addOn(QDate day)
{
    const auto same = std::find_if(m_history.begin(), m_history.end(),
                                   [day](const Assessment& assessment) { return assessment.on == day; });
    Id added = same == m_history.end() ? noId : same->id;
    if (added == noId) {
        Assessment fresh;
        fresh.client = client();
        fresh.on = day;
        if (!m_history.empty())
            fresh.member = m_history.back().member;
        if (!desk().act([&] { added = AssessmentStore(desk().workspace()).set(fresh); }))
            return;
    }
    choose(added);
    m_table->setFocus();
    m_table->setCurrentIndex(m_sheet->index(0, AssessmentSheet::LevelColumn));
}

void AssessmentPart::store(const Assessment& changed)
{
    desk().act([&] { AssessmentStore(desk().workspace()).set(changed); });
}

void AssessmentPart::changeDate()
{
    const Assessment* now = chosen();
    if (!now)
        return;
    const auto text = desk().questions().text(this, tr("Date of the assessment"), tr("Date"), dateText(*now));
    if (!text)
        return;
    Assessment changed = *now;
    changed.on = readDate(*text, QLocale());
    if (!changed.on.isValid())
        return desk().say(tr("“%1” is no date. Enter one such as %2.")
                              .arg(text->left(mostNameLength), shownDate(QDate::currentDate(), QLocale())),
                          Severity::Caution);
    store(changed);
}

void AssessmentPart::removeChosen()
{
    const Assessment* now = chosen();
    if (!now)
        return;
    const QString day = dateText(*now);
    if (desk().act([&] { AssessmentStore(desk().workspace()).remove(m_chosen); }))
        desk().say(tr("The assessment of %1 is deleted. Undo brings it back.").arg(day));
}

void AssessmentPart::chooseOther()
{
    const Id other = m_picker->client();
    if (m_picker->isUnknown())
        return desk().say(tr("There is no client “%1”. Choose one from the list that appears while you type.")
                              .arg(m_picker->text().trimmed().left(mostNameLength)),
                          Severity::Caution);
    m_other.reset();
    if (other != noId && other != client()) {
        const auto all = AssessmentStore(desk().workspace()).ofClient(other);
        m_otherName = m_picker->text().trimmed().left(mostNameLength);
        if (all.empty())
            desk().say(tr("The relation with %1 was not assessed yet.").arg(m_otherName), Severity::Caution);
        else
            m_other = all.back();
    }
    showProfile();
}

void AssessmentPart::storeMember(Id member)
{
    if (!chosen())
        return;
    Assessment changed = *chosen();
    changed.member = member;
    store(changed);
}

void AssessmentPart::storeNote()
{
    if (!m_note->isModified() || !chosen())
        return;
    m_note->setModified(false);
    Assessment changed = *chosen();
    changed.note = m_note->text().trimmed();
    if (changed.note != chosen()->note)
        store(changed);
}

} // namespace kam
