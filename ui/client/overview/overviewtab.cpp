#include "client/overview/overviewtab.h"

#include "client/overview/briefpart.h"
#include "client/overview/detailspart.h"

namespace kam
{

OverviewTab::OverviewTab(Desk& desk, QWidget* parent) : PartedTab(desk, parent)
{
    setObjectName(QStringLiteral("overviewTab"));
    addPart("brief", tr("At a glance"), new BriefPart(desk));
    addPart("details", tr("Details"), new DetailsPart(desk));
}

} // namespace kam
