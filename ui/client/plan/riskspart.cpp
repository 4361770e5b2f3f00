#include "client/plan/riskspart.h"

#include "client/plan/riskgrid.h"
#include "common/desk.h"
#include "common/formdialog.h"
#include "common/labels.h"
#include "common/recordlist.h"
#include "common/scrolled.h"
#include "common/textpad.h"
#include "registry/team.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int padLines = 4;
constexpr int mostRows = 8;

QList<std::pair<QString, QVariant>> levelChoices()
{
    QList<std::pair<QString, QVariant>> choices{{RisksPart::tr("not judged"), -1}};
    for (const Level level : levels)
        choices.append({levelName(level), static_cast<int>(level)});
    return choices;
}

std::optional<Level> chosenLevel(const QComboBox& box)
{
    const int level = box.currentData().toInt();
    return level < 0 ? std::nullopt : std::optional(static_cast<Level>(level));
}

int choiceOf(const std::optional<Level>& level)
{
    return level ? static_cast<int>(*level) : -1;
}

TextCell levelCell(const std::optional<Level>& level)
{
    return level ? TextCell(levelName(*level)) : TextCell(RisksPart::tr("not judged"), theme::Token::Muted);
}

/// Prompts beside the headings of the SWOT.
QString promptOf(SwotQuadrant quadrant)
{
    switch (quadrant) {
    case SwotQuadrant::Strength:
        return RisksPart::tr("What does our offer do better than others? One thought a line.");
    case SwotQuadrant::Weakness:
        return RisksPart::tr("Where does it fall short for this client? One thought a line.");
    case SwotQuadrant::Opportunity:
        return RisksPart::tr("What outside could help us? One thought a line.");
    case SwotQuadrant::Threat:
        return RisksPart::tr("What outside could harm us? One thought a line.");
    }
    return {};
}

} // namespace

RisksPart::RisksPart(Desk& desk, QWidget* parent)
    : PlanView(desk, parent),
      m_list(new RecordList({"risk", tr("Risks"), tr("Risks of the plan"), tr("Add risk…"), tr("Edit risk…"),
                             tr("Delete risks"), tr("No risk yet"),
                             tr("A risk is judged by probability and impact, and has an answer and an "
                                "owner.")})),
      m_grid(new RiskGrid)
{
    setObjectName(QStringLiteral("risksPart"));
    arrange();
    connect(m_list, &RecordList::addAsked, this, [this] {
        Risk risk;
        risk.plan = shown().plan->id;
        risk.owner = shown().plan->owner;
        ask(risk);
    });
    connect(m_list, &RecordList::editAsked, this, [this](Id id) {
        for (const Risk& risk : m_risks)
            if (risk.id == id)
                return ask(risk);
    });
    connect(m_list, &RecordList::removeAsked, this, [this](const std::vector<Id>& gone) {
        std::vector<Risk> left = m_risks;
        std::erase_if(left, [&](const Risk& risk) {
            return std::find(gone.begin(), gone.end(), risk.id) != gone.end();
        });
        this->desk().act([&] { RiskStore(this->desk().workspace()).setRisks(shown().plan->id, left); });
    });
}

void RisksPart::arrange()
{
    m_list->setColumns({tr("No."), tr("Risk"), tr("Probability"), tr("Impact"), tr("Answer"), tr("Owner")},
                       {0}, {1, 4});
    m_list->wrapTexts();
    m_list->fit(mostRows);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->setSpacing(2 * theme::grid);
    auto* risks = new QHBoxLayout;
    risks->setSpacing(theme::pageMargin);
    risks->addWidget(m_list, 1, Qt::AlignTop);
    risks->addWidget(m_grid, 0, Qt::AlignTop);
    column->addLayout(risks);
    column->addWidget(headingLabel(tr("SWOT of our offer")));
    auto* swot = new QGridLayout;
    swot->setHorizontalSpacing(theme::pageMargin);
    swot->setVerticalSpacing(theme::grid / 2);
    int place = 0;
    for (const SwotQuadrant quadrant : swotQuadrants) {
        auto* pad = new TextPad(swotQuadrantName(quadrant), promptOf(quadrant), padLines);
        pad->setObjectName(swotQuadrantWord(quadrant) + QStringLiteral("Pad"));
        auto* heading = bodyLabel(swotQuadrantName(quadrant));
        heading->setFont(theme::font(theme::Size::Body, QFont::DemiBold));
        heading->setBuddy(pad);
        auto* cell = new QVBoxLayout;
        cell->setSpacing(theme::grid / 2);
        cell->addWidget(heading);
        cell->addWidget(pad);
        cell->addStretch(1);
        swot->addLayout(cell, place / 2, place % 2);
        pad->storeWith([this, quadrant](const QString& text) { return storeSwot(quadrant, text); });
        connect(pad, &TextPad::replacedOthers, this, [this] { desk().say(TextPad::replacedSentence()); });
        m_pads[quadrant] = pad;
        ++place;
    }
    column->addLayout(swot);
    column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(content));
}

QList<QAction*> RisksPart::commands() const
{
    return m_list->commands();
}

bool RisksPart::showRow(const QByteArray& table, Id row)
{
    if (table != "risk")
        return false;
    m_list->select(row);
    m_list->table().setFocus();
    return true;
}

void RisksPart::showSwot()
{
    m_pads.begin()->second->setFocus();
}

void RisksPart::finishEditing()
{
    for (const auto& [quadrant, pad] : m_pads)
        pad->enterTyped();
}

void RisksPart::read()
{
    RiskStore store(desk().workspace());
    m_risks = store.risks(shown().plan->id);
    m_swot = store.swot(shown().plan->id);
    m_grid->show(m_risks);
    showRisks();
    m_list->setWritable(shown().isDraft());
    for (const auto& [quadrant, pad] : m_pads) {
        QStringList lines;
        for (const SwotItem& item : m_swot)
            if (item.quadrant == quadrant)
                lines << item.what;
        pad->showText(lines.join(QLatin1Char('\n')), shown().plan->id);
        pad->setReadOnly(!shown().isDraft());
    }
}

void RisksPart::showRisks()
{
    QHash<Id, QString> team;
    for (const TeamMember& member : TeamStore(desk().workspace()).all())
        team.insert(member.id, member.name);
    std::vector<TextRow> rows;
    std::vector<Id> ids;
    for (const Risk& risk : m_risks) {
        rows.push_back({TextCell(QString::number(rows.size() + 1)),
                        TextCell(risk.what.simplified(), theme::Token::Text, risk.what),
                        levelCell(risk.probability), levelCell(risk.impact),
                        TextCell(risk.answer.simplified(), theme::Token::Text, risk.answer),
                        risk.owner == noId ? TextCell(tr("nobody"), theme::Token::Caution)
                                           : TextCell(team.value(risk.owner))});
        ids.push_back(risk.id);
    }
    m_list->setRows(std::move(rows), std::move(ids));
}

void RisksPart::ask(const Risk& risk)
{
    auto* form = new FormDialog(desk(), risk.id == noId ? tr("Add risk") : tr("Risk"), "riskDialog", this);
    auto* what = form->addText(tr("Risk"), "riskWhat", risk.what, tr("What could go wrong"));
    auto* probability =
        form->addChoice(tr("Probability"), "riskProbability", levelChoices(), choiceOf(risk.probability));
    auto* impact = form->addChoice(tr("Impact"), "riskImpact", levelChoices(), choiceOf(risk.impact));
    auto* answer = form->addLongText(tr("Answer"), "riskAnswer", risk.answer);
    auto* owner = form->addChoice(tr("Owner"), "riskOwner", teamChoices(desk()),
                                  QVariant::fromValue<qint64>(risk.owner));
    form->edits<Risk>(risk, [this, risk] { return RiskStore(desk().workspace()).risks(risk.plan); });
    form->ask([=, this] {
        Risk entered = risk;
        entered.what = what->text().trimmed();
        entered.probability = chosenLevel(*probability);
        entered.impact = chosenLevel(*impact);
        entered.answer = answer->toPlainText();
        entered.owner = chosenId(*owner);
        RiskStore store(desk().workspace());
        std::vector<Risk> risks = store.risks(risk.plan);
        const auto old =
            std::find_if(risks.begin(), risks.end(), [&](const Risk& other) { return other.id == risk.id; });
        if (risk.id != noId && old != risks.end())
            *old = entered;
        else
            risks.push_back(entered);
        store.setRisks(risk.plan, risks);
    });
}

bool RisksPart::storeSwot(SwotQuadrant quadrant, const QString& text)
{
    std::vector<SwotItem> old;
    std::vector<SwotItem> items;
    for (const SwotItem& item : m_swot)
        (item.quadrant == quadrant ? old : items).push_back(item);
    std::size_t line = 0;
    const QStringList thoughts = text.split(QLatin1Char('\n'));
    for (const QString& thought : thoughts) {
        if (thought.trimmed().isEmpty())
            continue;
        const Id id = line < old.size() ? old[line].id : noId;
        items.push_back({id, shown().plan->id, quadrant, thought.trimmed()});
        ++line;
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const SwotItem& a, const SwotItem& b) { return a.quadrant < b.quadrant; });
    return desk().act([&] { RiskStore(desk().workspace()).setSwot(shown().plan->id, items); });
}

} // namespace kam
