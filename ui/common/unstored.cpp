#include "common/unstored.h"

#include "workspace/workspace.h"

namespace kam
{

Unstored::Unstored(Workspace& workspace) : QObject(&workspace) {}

Unstored& Unstored::of(Workspace& workspace)
{
    auto* there = workspace.findChild<Unstored*>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new Unstored(workspace);
}

void Unstored::set(const QObject& holder, bool holds)
{
    if (m_holders.contains(&holder) == holds)
        return;
    if (holds) {
        m_holders.insert(&holder);
        connect(&holder, &QObject::destroyed, this, [this, gone = &holder] { set(*gone, false); });
    } else {
        m_holders.remove(&holder);
        disconnect(&holder, &QObject::destroyed, this, nullptr);
    }
    Q_EMIT changed();
}

} // namespace kam
