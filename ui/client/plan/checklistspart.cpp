#include "client/plan/checklistspart.h"

#include "base/date.h"
#include "base/error.h"
#include "common/datefield.h"
#include "common/desk.h"
#include "common/formdialog.h"
#include "common/labels.h"
#include "common/numberfield.h"
#include "common/recordlist.h"
#include "common/scrolled.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "registry/team.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

constexpr int mostRows = 8;
constexpr ReadinessVerdict verdicts[] = {ReadinessVerdict::Open, ReadinessVerdict::Ready,
                                         ReadinessVerdict::Partly, ReadinessVerdict::NotReady};

QString levelText(const std::optional<int>& level)
{
    return level ? QString::number(*level) : QStringLiteral("–");
}

/// A whole level, or nothing. @throws Error naming @p what
std::optional<int> levelOf(const NumberField& field, const QString& what)
{
    if (!field.value())
        return std::nullopt;
    if (*field.value() != std::floor(*field.value()) || *field.value() < 1 || *field.value() > 5)
        throw Error(ChecklistsPart::tr("%1: enter a whole number from 1 to 5, or leave it empty.").arg(what),
                    "level");
    return static_cast<int>(*field.value());
}

template <class Item>
void put(std::vector<Item>& items, const Item& entered)
{
    const auto old = std::find_if(items.begin(), items.end(), [&](const Item& item) {
        return entered.id != noId && item.id == entered.id;
    });
    if (old != items.end())
        *old = entered;
    else
        items.push_back(entered);
}

template <class Item>
std::vector<Item> without(std::vector<Item> items, const std::vector<Id>& gone)
{
    std::erase_if(
        items, [&](const Item& item) { return std::find(gone.begin(), gone.end(), item.id) != gone.end(); });
    return items;
}

} // namespace

ChecklistsPart::ChecklistsPart(Desk& desk, QWidget* parent)
    : PlanView(desk, parent),
      m_research(new RecordList({"research", tr("Research"), tr("Research questions"), tr("Add question…"),
                                 tr("Edit question…"), tr("Delete questions"), tr("No questions yet"),
                                 tr("What we should know before we plan: about ourselves, the client, "
                                    "competitors, suppliers and others.")})),
      m_skills(
          new RecordList({"skill", tr("Profile of the account manager"), tr("Skills of the account manager"),
                          tr("Add skill…"), tr("Edit skill…"), tr("Delete skills"), tr("No skill yet"),
                          tr("What is required of this account manager against what is there, 1 to 5. It "
                             "holds for all clients of the manager.")})),
      m_usual(new QAction(tr("Add the usual questions"), this))
{
    setObjectName(QStringLiteral("checklistsPart"));
    m_usual->setObjectName(QStringLiteral("usualQuestionsAction"));
    arrange();
    connectAll();
}

void ChecklistsPart::arrange()
{
    m_research->setColumns({tr("Subject"), tr("Question"), tr("Answer"), tr("Source"), tr("On")}, {}, {1, 2});
    m_research->addCommand(m_usual, false);
    m_research->fit(mostRows);
    m_skills->setColumns({tr("Kind"), tr("Skill"), tr("Required"), tr("Present"), tr("Gap")}, {2, 3, 4}, {1});
    m_skills->fit(mostRows);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->setSpacing(2 * theme::grid);
    column->addWidget(m_research);
    column->addWidget(m_skills);
    column->addWidget(makeReadiness());
    column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(content));
}

QWidget* ChecklistsPart::makeReadiness()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    grid->addWidget(headingLabel(tr("Is our firm ready?")), 0, 0, 1, 3);
    int row = 1;
    for (const ReadinessItem item : readinessItems) {
        auto* question = bodyLabel(readinessQuestion(item));
        question->setWordWrap(true);
        auto* verdict = new QComboBox;
        verdict->setObjectName(readinessItemWord(item) + QStringLiteral("Verdict"));
        verdict->setAccessibleName(readinessQuestion(item));
        for (const ReadinessVerdict value : verdicts)
            verdict->addItem(readinessVerdictName(value), static_cast<int>(value));
        auto* note = new QLineEdit;
        note->setObjectName(readinessItemWord(item) + QStringLiteral("Note"));
        note->setAccessibleName(tr("Note: %1").arg(readinessQuestion(item)));
        note->setPlaceholderText(tr("Note"));
        grid->addWidget(question, row, 0);
        grid->addWidget(verdict, row, 1);
        grid->addWidget(note, row++, 2);
        connect(verdict, &QComboBox::activated, this, [this, item] { storeReadiness(item); });
        connect(note, &QLineEdit::editingFinished, this, [this, item] { storeReadiness(item); });
        m_readiness[item] = {verdict, note};
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 2);
    return part;
}

void ChecklistsPart::connectAll()
{
    connect(m_research, &RecordList::addAsked, this, [this] { askItem({}); });
    connect(m_research, &RecordList::editAsked, this, [this](Id id) {
        for (const ResearchItem& item : m_items)
            if (item.id == id)
                return askItem(item);
    });
    connect(m_research, &RecordList::removeAsked, this,
            [this](const std::vector<Id>& gone) { desk().act([&] { storeItems(without(m_items, gone)); }); });
    connect(m_usual, &QAction::triggered, this, [this] {
        std::vector<ResearchItem> items = m_items;
        for (const ResearchItem& usual : usualResearch())
            if (std::none_of(items.begin(), items.end(),
                             [&](const ResearchItem& item) { return item.question == usual.question; }))
                items.push_back(usual);
        desk().act([&] { storeItems(items); });
    });
    connect(m_skills, &RecordList::addAsked, this, [this] { askSkill({}); });
    connect(m_skills, &RecordList::editAsked, this, [this](Id id) {
        for (const ManagerSkill& skill : m_profile)
            if (skill.id == id)
                return askSkill(skill);
    });
    connect(m_skills, &RecordList::removeAsked, this, [this](const std::vector<Id>& gone) {
        desk().act([&] { storeSkills(without(m_profile, gone)); });
    });
}

QList<QAction*> ChecklistsPart::commands() const
{
    return m_research->commands() + m_skills->commands();
}

Id ChecklistsPart::manager() const
{
    if (shown().plan && shown().plan->owner != noId)
        return shown().plan->owner;
    const auto client = ClientStore(desk().workspace()).client(shown().client);
    return client ? client->owner : noId;
}

void ChecklistsPart::read()
{
    SheetStore store(desk().workspace());
    m_items = store.research(shown().client);
    m_profile = manager() == noId ? std::vector<ManagerSkill>() : store.skills(manager());
    m_check = store.readiness();
    showResearch();
    showSkills();
    for (const auto& [item, fields] : m_readiness) {
        const auto found = m_check.find(item);
        const Readiness readiness = found == m_check.end() ? Readiness() : found->second;
        fields.verdict->setCurrentIndex(
            std::max(fields.verdict->findData(static_cast<int>(readiness.verdict)), 0));
        if (!fields.note->hasFocus())
            fields.note->setText(readiness.note);
        fields.verdict->setEnabled(shown().writable);
        fields.note->setEnabled(shown().writable);
    }
    m_research->setWritable(shown().writable);
    m_usual->setEnabled(shown().writable);
    m_skills->setWritable(shown().writable && manager() != noId);
}

void ChecklistsPart::showResearch()
{
    std::vector<TextRow> rows;
    std::vector<Id> ids;
    for (const ResearchItem& item : m_items) {
        rows.push_back({TextCell(researchSubjectName(item.subject)),
                        TextCell(item.question.simplified(), theme::Token::Text, item.question),
                        item.answer.isEmpty()
                            ? TextCell(tr("open"), theme::Token::Caution)
                            : TextCell(item.answer.simplified(), theme::Token::Text, item.answer),
                        TextCell(item.source), TextCell(shownDate(item.answeredOn, QLocale()))});
        ids.push_back(item.id);
    }
    m_research->setRows(std::move(rows), std::move(ids));
}

void ChecklistsPart::showSkills()
{
    std::vector<TextRow> rows;
    std::vector<Id> ids;
    for (const ManagerSkill& skill : m_profile) {
        std::optional<int> gap;
        if (skill.required && skill.present)
            gap = std::max(*skill.required - *skill.present, 0);
        rows.push_back(
            {TextCell(skillKindName(skill.kind)), TextCell(skill.skill), TextCell(levelText(skill.required)),
             TextCell(levelText(skill.present)),
             TextCell(levelText(gap), gap.value_or(0) > 0 ? theme::Token::Caution : theme::Token::Text)});
        ids.push_back(skill.id);
    }
    m_skills->setRows(std::move(rows), std::move(ids));
}

void ChecklistsPart::askItem(const ResearchItem& item)
{
    auto* form =
        new FormDialog(desk(), item.id == noId ? tr("Add question") : tr("Question"), "researchDialog", this);
    QList<std::pair<QString, QVariant>> subjects;
    for (const ResearchSubject subject : researchSubjects)
        subjects.append({researchSubjectName(subject), static_cast<int>(subject)});
    auto* subject =
        form->addChoice(tr("Subject"), "researchSubject", subjects, static_cast<int>(item.subject));
    auto* question = form->addLongText(tr("Question"), "researchQuestion", item.question, 2);
    auto* answer = form->addLongText(tr("Answer"), "researchAnswer", item.answer, 3);
    auto* source = form->addText(tr("Source"), "researchSource", item.source);
    auto* on = form->addDate(tr("On"), "researchOn", item.answeredOn);
    form->edits<ResearchItem>(
        item, [this, client = shown().client] { return SheetStore(desk().workspace()).research(client); });
    form->ask([=, this] {
        ResearchItem entered = item;
        entered.subject = static_cast<ResearchSubject>(subject->currentData().toInt());
        entered.question = question->toPlainText().trimmed();
        entered.answer = answer->toPlainText().trimmed();
        entered.source = source->text().trimmed();
        entered.answeredOn = on->date(tr("On"));
        std::vector<ResearchItem> items = m_items;
        put(items, entered);
        storeItems(items);
    });
}

void ChecklistsPart::storeItems(const std::vector<ResearchItem>& items)
{
    SheetStore(desk().workspace()).setResearch(shown().client, items);
}

void ChecklistsPart::askSkill(const ManagerSkill& skill)
{
    auto* form =
        new FormDialog(desk(), skill.id == noId ? tr("Add skill") : tr("Skill"), "skillDialog", this);
    QList<std::pair<QString, QVariant>> kinds;
    for (const SkillKind kind : skillKinds)
        kinds.append({skillKindName(kind), static_cast<int>(kind)});
    auto* kind = form->addChoice(tr("Kind"), "skillKind", kinds, static_cast<int>(skill.kind));
    auto* name = form->addText(tr("Skill"), "skillName", skill.skill);
    auto* required = form->addNumber(tr("Required, 1 to 5"), "skillRequired", {}, skill.required, 0);
    auto* present = form->addNumber(tr("Present, 1 to 5"), "skillPresent", {}, skill.present, 0);
    form->edits<ManagerSkill>(
        skill, [this, member = manager()] { return SheetStore(desk().workspace()).skills(member); });
    form->ask([=, this] {
        ManagerSkill entered = skill;
        entered.kind = static_cast<SkillKind>(kind->currentData().toInt());
        entered.skill = name->text().trimmed();
        entered.required = levelOf(*required, tr("Required"));
        entered.present = levelOf(*present, tr("Present"));
        std::vector<ManagerSkill> skills = m_profile;
        put(skills, entered);
        storeSkills(skills);
    });
}

void ChecklistsPart::storeSkills(const std::vector<ManagerSkill>& skills)
{
    SheetStore(desk().workspace()).setSkills(manager(), skills);
}

void ChecklistsPart::storeReadiness(ReadinessItem item)
{
    const ReadinessFields& fields = m_readiness.at(item);
    const auto found = m_check.find(item);
    const Readiness old = found == m_check.end() ? Readiness() : found->second;
    Readiness entered = old;
    entered.verdict = static_cast<ReadinessVerdict>(fields.verdict->currentData().toInt());
    entered.note = fields.note->text().trimmed();
    if (entered == old)
        return;
    entered.judgedOn = QDate::currentDate();
    desk().act([&] { SheetStore(desk().workspace()).setReadiness(item, entered); });
}

} // namespace kam
