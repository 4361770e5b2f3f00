#include "common/firmwatch.h"

#include "common/backgroundread.h"
#include "common/desk.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kam
{

namespace
{

constexpr std::array tables{"client",   "sales",    "client_transaction", "product_line", "clv_scenario",
                            "clv_year", "activity", "activity_count",     "workspace"};

std::shared_ptr<const FirmFigures> readFigures(const Workspace& workspace)
{
    NoProgress progress;
    return std::make_shared<const FirmFigures>(
        FirmFigures::read(workspace, usualOptions(workspace), progress));
}

} // namespace

FirmWatch& FirmWatch::of(Desk& desk)
{
    auto* made = desk.findChild<FirmWatch*>(QString(), Qt::FindDirectChildrenOnly);
    return made ? *made : *new FirmWatch(desk);
}

FirmWatch::FirmWatch(Desk& desk) : QObject(&desk)
{
    m_read = new BackgroundRead(
        desk.workspace(),
        [this](const Workspace& workspace) -> std::function<void()> {
            return [this, figures = readFigures(workspace)] {
                m_figures = figures;
                Q_EMIT changed();
            };
        },
        this);
    connect(&desk.workspace(), &Workspace::changed, this, &FirmWatch::follow);
}

void FirmWatch::want()
{
    if (std::exchange(m_stale, false))
        m_read->start();
}

bool FirmWatch::isBusy() const
{
    return m_read->isBusy();
}

void FirmWatch::follow(const Changes& changes)
{
    const bool concerned =
        std::any_of(tables.begin(), tables.end(), [&](const char* table) { return changes.touches(table); });
    if (m_stale || !concerned)
        return;
    m_stale = true;
    Q_EMIT outdated();
}

} // namespace kam
