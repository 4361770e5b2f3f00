#include "shell/pages.h"

#include "client/clientpage.h"
#include "clients/clientspage.h"
#include "history/historypage.h"
#include "issues/issuespage.h"
#include "plans/planspage.h"
#include "portfolio/portfoliopage.h"
#include "ranking/rankingpage.h"
#include "team/teampage.h"
#include "whitespace/whitespacepage.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Shell)
};

template <typename Made>
PageEntry entry(const QByteArray& key, const QString& title, const QList<QByteArray>& tables,
                const QByteArray& under = {})
{
    return {key, title, [](Desk& desk, QWidget* parent) -> Page* { return new Made(desk, parent); }, tables,
            under};
}

/// Rows that the tabs of a client show, and clients themselves.
QList<QByteArray> clientTables()
{
    QList<QByteArray> tables{"client"};
    const auto tabs = clientTabs();
    for (const ClientTabEntry& tab : tabs)
        tables += tab.tables;
    return tables;
}

} // namespace

QList<PageEntry> pageEntries()
{
    return {
        entry<PortfolioPage>("portfolio", Text::tr("Portfolio"), {"activity", "activity_count"}),
        entry<RankingPage>("ranking", Text::tr("Ranking"), {"scoring_model"}),
        entry<ClientsPage>("clients", Text::tr("Clients"), {}),
        entry<WhiteSpacePage>("whitespace", Text::tr("White space"), {}),
        entry<PlansPage>("plans", Text::tr("Plans"), {}),
        entry<TeamPage>("team", Text::tr("Team"), {"team_member"}),
        entry<IssuesPage>("issues", Text::tr("Issues"), {}),
        entry<HistoryPage>("history", Text::tr("History"), {"history"}),
        entry<ClientPage>("client", Text::tr("Client"), clientTables(), "clients"),
    };
}

} // namespace kam
