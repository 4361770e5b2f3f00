#include "report/reviewpack.h"

#include "base/date.h"
#include "base/error.h"
#include "base/number.h"
#include "buyingcentre/buyingcentrefindings.h"
#include "buyingcentre/personstore.h"
#include "plan/actionstore.h"
#include "plan/completeness.h"
#include "plan/meeting.h"
#include "plan/planstore.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "registry/workspacesettings.h"
#include "relationship/relationshipfindings.h"
#include "report/clienthistory.h"
#include "report/pages.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewPack)
};

/// How much is said.
struct Limits {
    std::size_t decisions, rows, changes, fields;
    qsizetype name; ///< letters of a name or an entry
};
// The most that fits on two pages is taken. Sentences and names stand there whole; only where names alone
// fill two pages are they cut.
constexpr qsizetype whole = 100'000;
constexpr std::array limits{Limits{10, 12, 16, 4, whole}, Limits{8, 8, 10, 3, whole},
                            Limits{6, 6, 8, 2, whole},    Limits{5, 4, 6, 1, whole},
                            Limits{4, 3, 3, 0, whole},    Limits{3, 3, 3, 0, 80}};
constexpr qsizetype longestChange =
    240; // letters of an old and a new value; of longer ones only the name is said
constexpr int mostPages = 2;
constexpr int monthsWithoutReview = 3;
constexpr int monthsAhead = 3;

class Pack
{
public:
    Pack(Workspace& workspace, Id client, QDate since, QDate today)
        : m_workspace(workspace), m_client(client), m_since(since), m_today(today),
          m_changes(clientHistory(workspace, client, since)),
          m_actions(ActionStore(workspace).ofClient(client)),
          m_meetings(MeetingStore(workspace).ofClient(client)),
          m_plan(PlanStore(workspace).current(client, today))
    {
        for (const TeamMember& member : TeamStore(workspace).all())
            m_team.insert(member.id, member.name);
        if (m_plan)
            m_goals = GoalStore(workspace).ofPlan(m_plan->id);
        for (const Person& person : PersonStore(workspace).ofClient(client))
            m_people.insert(person.id, shownName(person));
        if (const auto named = ClientStore(workspace).client(client))
            m_name = named->name;
    }

    Document write(const Limits& most)
    {
        m_limits = most;
        m_document = {};
        addFront();
        addDecisions();
        addOverdue();
        addGoals();
        addNext();
        addChanges();
        return m_document;
    }

private:
    [[nodiscard]] QString day(QDate date) const { return shownDate(date, m_locale); }
    [[nodiscard]] QString name(const QString& text) const
    {
        const QString line = text.simplified();
        return line.size() <= m_limits.name ? line : line.left(m_limits.name - 1) + QChar(0x2026);
    }
    void heading(const QString& text) { m_document.add(Heading{text, 1, false, {}}); }
    void say(const QString& text, TextRole role = TextRole::Body)
    {
        m_document.add(Paragraph{text, role, {}});
    }
    void sayMore(std::size_t all, std::size_t shown)
    {
        if (all > shown)
            say(Text::tr("And %n more.", nullptr, static_cast<int>(all - shown)), TextRole::Muted);
    }
    void addTable(Table table, std::size_t most)
    {
        const std::size_t all = table.rows.size();
        if (all > most)
            table.rows.resize(most);
        m_document.add(std::move(table));
        sayMore(all, most);
    }

    void addFront()
    {
        const auto client = ClientStore(m_workspace).client(m_client);
        if (!client)
            throw Error(Text::tr("The client is no longer there."), "gone");
        m_document.kicker = Text::tr("Review pack · internal");
        m_document.title = name(client->name);
        QStringList parts{Text::tr("since %1").arg(writtenDate(m_since, m_locale))};
        const Id owner = m_plan && m_plan->owner != noId ? m_plan->owner : client->owner;
        if (owner != noId)
            parts << Text::tr("Responsible: %1").arg(name(m_team.value(owner)));
        if (m_plan)
            parts << Text::tr("plan %1, version %2, %3")
                         .arg(periodName(m_plan->period))
                         .arg(m_plan->version)
                         .arg(planStateName(m_plan->state).toLower());
        m_document.subtitle = parts.join(QStringLiteral(" · "));
        m_document.running = Text::tr("%1 · review pack").arg(name(client->name));
        m_document.footer = Text::tr("Review pack · internal");
        m_document.author = m_team.value(owner);
        m_document.subject = Text::tr("Review pack of %1").arg(client->name);
        m_document.name = Text::tr("Review pack – %1").arg(client->name);
        m_document.language = m_locale.name().left(2);
        m_document.date = m_today;
    }

    /// What somebody has to decide: what the check of the plan cautions about, without what stands below as
    /// overdue.
    void addDecisions()
    {
        heading(Text::tr("Decisions needed"));
        std::vector<QString> sentences;
        addPlanDecisions(sentences);
        addOtherDecisions(sentences);
        if (sentences.empty())
            say(Text::tr("None that the data ask for."), TextRole::Muted);
        for (std::size_t i = 0; i < std::min(sentences.size(), m_limits.decisions); ++i)
            say(sentences[i], TextRole::Bullet);
        sayMore(sentences.size(), m_limits.decisions);
    }

    void addPlanDecisions(std::vector<QString>& sentences) const
    {
        if (!m_plan)
            sentences.push_back(Text::tr("There is no plan. Decide whether one is begun, and who does it."));
        else
            for (const CompletenessPoint& point :
                 completenessOf(readPlanParts(m_workspace, *m_plan), m_today).points)
                for (const Finding& finding : point.missing)
                    if (finding.code == "target-not-planned" || finding.code == "goal-not-smart" ||
                        finding.code == "review-overdue" || finding.code == "plan-without-owner" ||
                        finding.code == "plan-without-goals" || finding.code == "risk-incomplete" ||
                        finding.code == "goal-overdue")
                        sentences.push_back(finding.sentence);
    }

    /// What the relation and the people ask for: opponents, complaints, certainties, roles that nobody fills.
    void addOtherDecisions(std::vector<QString>& sentences) const
    {
        Findings found = buyingCentreFindings(readBuyingCentre(m_workspace, m_client), m_today,
                                              workspaceSettings(m_workspace).judgementMonths);
        for (Finding& finding : relationshipFindings(m_workspace))
            if (finding.aboutClient() == m_client)
                found.push_back(std::move(finding));
        std::stable_sort(found.begin(), found.end(),
                         [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
        for (const Finding& finding : found)
            if (finding.severity >= Severity::Caution || finding.code == "certainty-below-desired")
                sentences.push_back(withSubject(finding));
    }

    /// A person by name before the sentence; the client is the subject of the whole pack.
    [[nodiscard]] QString withSubject(const Finding& finding) const
    {
        QString subject = finding.subject;
        if (const QString client = QStringLiteral(" (%1)").arg(m_name); subject.endsWith(client))
            subject.chop(client.size());
        return subject.isEmpty() || subject == m_name
                   ? finding.sentence
                   : Text::tr("%1: %2", "subject, sentence").arg(subject, finding.sentence);
    }

    void addOverdue()
    {
        heading(Text::tr("Overdue"));
        Table table;
        table.columns = {{Text::tr("What"), 5, ColumnAlign::Left},
                         {Text::tr("Responsible"), 2, ColumnAlign::Left},
                         {Text::tr("Due"), 1.4, ColumnAlign::Left, true}};
        std::vector<std::pair<QDate, QStringList>> rows;
        for (const Action& action : m_actions)
            if (action.isOverdue(m_today))
                rows.push_back({action.dueOn, {name(action.what), m_team.value(action.member)}});
        for (const Meeting& meeting : m_meetings)
            for (const Promise& promise : meeting.promises)
                if (promise.state == PromiseState::Open && promise.dueOn.isValid() && promise.dueOn < m_today)
                    rows.push_back(
                        {promise.dueOn,
                         {Text::tr("Promised: %1").arg(promise.what), promiser(meeting, promise)}});
        fill(table, rows);
        if (table.rows.empty())
            say(Text::tr("Nothing is overdue."), TextRole::Muted);
        else
            addTable(std::move(table), m_limits.rows);
    }

    /// Who is to keep it: the first of those who were there.
    [[nodiscard]] QString promiser(const Meeting& meeting, const Promise& promise) const
    {
        if (promise.side == PromiseSide::Ours)
            return meeting.members.empty() ? Text::tr("we") : m_team.value(meeting.members.front());
        return meeting.people.empty()
                   ? Text::tr("the client")
                   : Text::tr("%1, the client").arg(m_people.value(meeting.people.front()));
    }

    /// Rows by date, the date in the last column.
    void fill(Table& table, std::vector<std::pair<QDate, QStringList>>& rows) const
    {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [date, cells] : rows)
            table.rows.push_back(cells + QStringList{day(date)});
    }

    void addGoals()
    {
        heading(Text::tr("Goals and progress"));
        if (m_goals.empty())
            return say(Text::tr("The plan has no goal."), TextRole::Muted);
        Table table;
        table.columns = {{Text::tr("Goal"), 4, ColumnAlign::Left},
                         {Text::tr("Start"), 1.2, ColumnAlign::Right},
                         {Text::tr("At the last review"), 1.6, ColumnAlign::Right},
                         {Text::tr("Now"), 1.2, ColumnAlign::Right},
                         {Text::tr("Target"), 1.2, ColumnAlign::Right},
                         {Text::tr("Progress"), 1, ColumnAlign::Right},
                         {Text::tr("By"), 1.6, ColumnAlign::Left, true}};
        for (const PlanGoal& goal : m_goals) {
            const auto way = progressOf(goal);
            table.rows.push_back({name(goal.name), value(goal, goal.start), value(goal, then(goal)),
                                  value(goal, goal.latest()), value(goal, goal.target),
                                  way ? Text::tr("%1 %").arg(qRound(*way * 100)) : QString(),
                                  day(goal.dueOn)});
        }
        addTable(std::move(table), m_limits.rows);
        addTargets();
    }

    [[nodiscard]] QString value(const PlanGoal& goal, const GoalValue& value) const
    {
        const QString shown = shownValue(value, m_locale);
        return value.number && !goal.unit.isEmpty() ? shown + QChar::Nbsp + goal.unit : shown;
    }

    [[nodiscard]] GoalValue then(const PlanGoal& goal) const
    {
        GoalValue value = goal.start;
        for (const GoalProgress& progress : goal.progress)
            if (progress.on <= m_since)
                value = progress.value;
        return value;
    }

    void addTargets()
    {
        const QString currency = workspaceSettings(m_workspace).currency;
        for (const Target& target : TargetStore(m_workspace).ofClient(m_client)) {
            if (!m_plan || target.period.end < m_plan->period.start ||
                target.period.start > m_plan->period.end)
                continue;
            const GapToGoal gap = gapToGoal(target, m_goals);
            const auto amount = [&](double number) { return shortNumber(number, 2, m_locale); };
            say(Text::tr("Target %1: %2 %3; achieved %4; planned by goals %5; open %6.")
                    .arg(periodName(target.period), amount(target.amount), currency,
                         gap.achieved ? amount(*gap.achieved) : Text::tr("not known"), amount(gap.planned),
                         amount(gap.open())));
        }
    }

    void addNext()
    {
        heading(Text::tr("Next"));
        Table table;
        table.columns = {{Text::tr("What"), 5, ColumnAlign::Left},
                         {Text::tr("Responsible"), 2, ColumnAlign::Left},
                         {Text::tr("Due"), 1.4, ColumnAlign::Left, true}};
        const QDate until = m_today.addMonths(monthsAhead);
        const auto isNear = [&](QDate date) { return date >= m_today && date <= until; };
        std::vector<std::pair<QDate, QStringList>> rows;
        for (const Action& action : m_actions)
            if (action.isOpen() && isNear(action.dueOn))
                rows.push_back({action.dueOn, {name(action.what), m_team.value(action.member)}});
        for (const Meeting& meeting : m_meetings)
            if (!meeting.held && isNear(meeting.on))
                rows.push_back(
                    {meeting.on,
                     {QStringLiteral("%1: %2").arg(meetingKindName(meeting.kind), name(meeting.subject)),
                      meeting.members.empty() ? QString() : m_team.value(meeting.members.front())}});
        fill(table, rows);
        if (table.rows.empty())
            say(Text::tr("Nothing is planned for the next three months."), TextRole::Muted);
        else
            addTable(std::move(table), m_limits.rows);
    }

    void addChanges()
    {
        heading(Text::tr("What changed since the last review"));
        if (m_changes.empty())
            return say(Text::tr("Nothing about this client was changed."), TextRole::Muted);
        Table table;
        table.columns = {{Text::tr("On"), 1.4, ColumnAlign::Left, true},
                         {Text::tr("Who"), 1.6, ColumnAlign::Left},
                         {Text::tr("What"), 6, ColumnAlign::Left}};
        for (const ClientChange& change : m_changes)
            table.rows.push_back({day(change.entry.at.toLocalTime().date()), name(change.entry.author),
                                  (QStringList{name(change.entry.label)} + fields(change)).join(u'\n')});
        addTable(std::move(table), m_limits.changes);
    }

    [[nodiscard]] QStringList fields(const ClientChange& change) const
    {
        const auto shown = std::min(static_cast<qsizetype>(m_limits.fields), change.fields.size());
        QStringList lines;
        for (const QString& line : change.fields.first(shown))
            lines << (line.size() <= longestChange
                          ? line
                          : Text::tr("%1: rewritten", "name of a field").arg(line.section(u':', 0, 0)));
        if (shown > 0 && change.fields.size() > shown)
            lines << Text::tr("And %n more.", nullptr, static_cast<int>(change.fields.size() - shown));
        return lines;
    }

    Workspace& m_workspace;
    Id m_client;
    QDate m_since;
    QDate m_today;
    Limits m_limits = limits.front();
    std::vector<ClientChange> m_changes;
    std::vector<Action> m_actions;
    std::vector<Meeting> m_meetings;
    std::optional<Plan> m_plan;
    std::vector<PlanGoal> m_goals;
    QHash<Id, QString> m_team;
    QHash<Id, QString> m_people;
    QString m_name;
    QLocale m_locale;
    Document m_document;
};

} // namespace

QDate lastReview(Workspace& workspace, Id client, QDate today)
{
    QDate last = today.addMonths(-monthsWithoutReview);
    for (const Meeting& meeting : MeetingStore(workspace).ofClient(client)) // newest first
        if (meeting.held && meeting.kind == MeetingKind::Review && meeting.on < today)
            return meeting.on;
    return last;
}

Document reviewPack(Workspace& workspace, Id client, QDate since, QDate today)
{
    Pack pack(workspace, client, since, today);
    Document document;
    for (const Limits& most : limits) {
        document = pack.write(most);
        // Letter is the shorter paper.
        if (typeset(document, {QPageSize::Letter}).pages.size() <= mostPages)
            break;
    }
    return document;
}

} // namespace kam
