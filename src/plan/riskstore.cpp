#include "base/enumwords.h"
#include "base/error.h"
#include "plan/planstore.h"
#include "plan/risk.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr auto quadrantWords = enumWords<SwotQuadrant>("strength", "weakness", "opportunity", "threat");

QString levelOrEmpty(const std::optional<Level>& level)
{
    return level ? levelWord(*level) : QString();
}

void requireDraft(Workspace& workspace, Id plan)
{
    const auto found = PlanStore(workspace).plan(plan);
    if (!found)
        throw Error(Text::tr("The plan is no longer there; nothing was changed."), "gone");
    if (found->state != PlanState::Draft)
        throw Error(Text::tr("This plan is agreed and stays as it was. Make a new version to change it."),
                    "no draft");
}

/// Of a list that is stored as a whole: those whose row is not in it any more.
template <class Item>
std::vector<Id> goneFrom(const std::vector<Item>& old, const std::vector<Item>& now)
{
    std::vector<Id> gone;
    for (const Item& item : old)
        if (std::none_of(now.begin(), now.end(), [&](const Item& other) { return other.id == item.id; }))
            gone.push_back(item.id);
    return gone;
}

void requireText(const QString& text, const QString& what)
{
    if (text.trimmed().isEmpty())
        throw Error(Text::tr("%1: a line without text. Write something or remove it.").arg(what), "empty");
    requireStorable(text, what, what);
}

} // namespace

QString swotQuadrantWord(SwotQuadrant quadrant)
{
    return quadrantWords.word(quadrant);
}

QString swotQuadrantName(SwotQuadrant quadrant)
{
    switch (quadrant) {
    case SwotQuadrant::Strength:
        return Text::tr("Strengths");
    case SwotQuadrant::Weakness:
        return Text::tr("Weaknesses");
    case SwotQuadrant::Opportunity:
        return Text::tr("Opportunities");
    case SwotQuadrant::Threat:
        return Text::tr("Threats");
    }
    return {};
}

void RiskStore::setRisks(Id plan, const std::vector<Risk>& risks)
{
    requireDraft(m_workspace, plan);
    for (const Risk& risk : risks) {
        requireText(risk.what, Text::tr("Risks"));
        requireStorable(risk.answer, Text::tr("Risks"), Text::tr("Answer"));
    }
    m_workspace.edit(Text::tr("Change the risks of a plan"), [&] {
        for (const Id id : goneFrom(this->risks(plan), risks))
            Query(m_workspace, "DELETE FROM risk WHERE id = ?").bind(1, id).run();
        qint64 place = 0;
        for (const Risk& risk : risks)
            Query(m_workspace,
                  "INSERT INTO risk (id, plan, place, what, probability, impact, answer, owner) VALUES "
                  "(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET place = excluded.place, what = "
                  "excluded.what, probability = excluded.probability, impact = excluded.impact, answer = "
                  "excluded.answer, owner = excluded.owner")
                .bind(1, risk.id == noId ? newId() : risk.id)
                .bind(2, plan)
                .bind(3, ++place)
                .bind(4, risk.what.trimmed())
                .bind(5, levelOrEmpty(risk.probability))
                .bind(6, levelOrEmpty(risk.impact))
                .bind(7, risk.answer)
                .bindId(8, risk.owner)
                .run();
    });
}

void RiskStore::setSwot(Id plan, const std::vector<SwotItem>& items)
{
    requireDraft(m_workspace, plan);
    for (const SwotItem& item : items)
        requireText(item.what, swotQuadrantName(item.quadrant));
    m_workspace.edit(Text::tr("Change the SWOT of a plan"), [&] {
        for (const Id id : goneFrom(swot(plan), items))
            Query(m_workspace, "DELETE FROM swot_item WHERE id = ?").bind(1, id).run();
        qint64 place = 0;
        for (const SwotItem& item : items)
            Query(m_workspace,
                  "INSERT INTO swot_item (id, plan, place, quadrant, what) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT (id) DO UPDATE SET place = excluded.place, quadrant = "
                  "excluded.quadrant, what = excluded.what")
                .bind(1, item.id == noId ? newId() : item.id)
                .bind(2, plan)
                .bind(3, ++place)
                .bind(4, swotQuadrantWord(item.quadrant))
                .bind(5, item.what.trimmed())
                .run();
    });
}

std::vector<Risk> RiskStore::risks(Id plan) const
{
    std::vector<Risk> risks;
    Query rows(m_workspace,
               "SELECT id, plan, what, probability, impact, answer, owner FROM risk WHERE plan = ? "
               "ORDER BY place, id");
    rows.bind(1, plan);
    while (rows.step())
        risks.push_back({rows.integer(0), rows.integer(1), rows.text(2), levelFromWord(rows.text(3)),
                         levelFromWord(rows.text(4)), rows.text(5), rows.integer(6)});
    return risks;
}

std::vector<SwotItem> RiskStore::swot(Id plan) const
{
    std::vector<SwotItem> items;
    Query rows(m_workspace,
               "SELECT id, plan, quadrant, what FROM swot_item WHERE plan = ? ORDER BY place, id");
    rows.bind(1, plan);
    while (rows.step())
        items.push_back({rows.integer(0), rows.integer(1),
                         quadrantWords.value(rows.text(2)).value_or(SwotQuadrant::Strength), rows.text(3)});
    return items;
}

Id RiskStore::planOf(Id risk) const
{
    Query row(m_workspace, "SELECT plan FROM risk WHERE id = ?");
    return row.bind(1, risk).step() ? row.integer(0) : noId;
}

} // namespace kam
