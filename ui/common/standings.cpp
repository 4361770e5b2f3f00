#include "common/standings.h"

#include "base/error.h"
#include "common/backgroundread.h"
#include "common/desk.h"
#include "registry/clientstore.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"
#include "scoring/source.h"

#include <algorithm>

namespace kam
{

namespace
{

std::vector<std::shared_ptr<const Ranking>> readRankings(const Workspace& workspace)
{
    std::vector<ModelName> names = modelNames(workspace);
    const QString published = publishedModel().name;
    std::stable_partition(names.begin(), names.end(),
                          [&](const ModelName& name) { return name.name == published; });
    std::vector<std::shared_ptr<const Ranking>> rankings;
    for (const ModelName& name : names) {
        try {
            if (const auto model = readModel(workspace, name.id))
                rankings.push_back(
                    std::make_shared<const Ranking>(Ranking::fromWorkspace(workspace, *model)));
        } catch (const Error& error) {
            // Why it cannot be computed is a finding, listed among the issues.
            qWarning("%s", error.what());
        }
    }
    return rankings;
}

} // namespace

Standings& Standings::of(Desk& desk)
{
    auto* made = desk.findChild<Standings*>(QString(), Qt::FindDirectChildrenOnly);
    return made ? *made : *new Standings(desk);
}

Standings::Standings(Desk& desk) : QObject(&desk), m_desk(desk)
{
    m_read = new BackgroundRead(
        desk.workspace(),
        [this](const Workspace& workspace) -> std::function<void()> {
            return [this, rankings = readRankings(workspace)] { take(rankings); };
        },
        this);
    connect(&desk.workspace(), &Workspace::changed, this, &Standings::follow);
}

void Standings::want()
{
    if (!std::exchange(m_stale, false))
        return;
    m_desk.act([this] {
        if (ClientStore(m_desk.workspace()).count() <= m_limit)
            take(readRankings(m_desk.workspace()));
        else
            m_read->start();
    });
}

void Standings::take(const std::vector<std::shared_ptr<const Ranking>>& rankings)
{
    m_rankings = rankings;
    m_ready = true;
    Q_EMIT changed();
}

const Ranking* Standings::ranking(Id model) const
{
    const auto found = std::find_if(m_rankings.begin(), m_rankings.end(), [model](const auto& ranking) {
        return model == noId || ranking->model().id == model;
    });
    return found == m_rankings.end() ? nullptr : found->get();
}

bool Standings::isBusy() const
{
    return m_read->isBusy();
}

bool Standings::concern(const Changes& changes) const
{
    for (const char* table : {"client", "scoring_model", "model_criterion", "criterion", "band"})
        if (changes.touches(table))
            return true;
    for (const auto& entry : sources())
        for (const QByteArray& table : entry->tables())
            if (changes.touches(table.constData()))
                return true;
    return false;
}

void Standings::follow(const Changes& changes)
{
    if (m_stale || !concern(changes))
        return;
    m_stale = true;
    Q_EMIT outdated();
}

} // namespace kam
