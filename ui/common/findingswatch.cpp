#include "common/findingswatch.h"

#include "common/backgroundread.h"
#include "common/desk.h"
#include "exchange/findings.h"

#include <algorithm>
#include <iterator>

namespace kam
{

FindingsWatch& FindingsWatch::of(Desk& desk)
{
    auto* made = desk.findChild<FindingsWatch*>(QString(), Qt::FindDirectChildrenOnly);
    return made ? *made : *new FindingsWatch(desk);
}

FindingsWatch::FindingsWatch(Desk& desk) : QObject(&desk)
{
    const auto look = [this](const Workspace& workspace) -> std::function<void()> {
        return [this, found = allFindings(workspace)] {
            m_findings = found;
            m_ready = true;
            Q_EMIT changed();
        };
    };
    m_read = new BackgroundRead(desk.workspace(), look, this);
    connect(&desk.workspace(), &Workspace::changed, m_read, [this] { m_read->start(); });
    m_read->start();
}

bool FindingsWatch::isBusy() const
{
    return m_read->isBusy();
}

Findings FindingsWatch::ofClient(Id client) const
{
    Findings found;
    std::copy_if(m_findings.begin(), m_findings.end(), std::back_inserter(found),
                 [client](const Finding& finding) { return finding.aboutClient() == client; });
    return found;
}

} // namespace kam
