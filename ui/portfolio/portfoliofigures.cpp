#include "portfolio/portfoliofigures.h"

#include "base/fold.h"
#include "common/backgroundread.h"
#include "common/desk.h"
#include "registry/clientreadstore.h"
#include "registry/clientstore.h"
#include "registry/salesstore.h"
#include "registry/transaction.h"

#include <QLocale>
#include <algorithm>
#include <set>

namespace kam
{

namespace
{

std::vector<int> yearsOf(const Workspace& workspace)
{
    const std::vector<int> sold = salesYears(workspace);
    std::set<int, std::greater<>> years(sold.begin(), sold.end());
    for (const int year : activityYears(workspace))
        years.insert(year);
    return {years.begin(), years.end()};
}

std::vector<ClientStatus> statusesOf(const Workspace& workspace, const Portfolio& portfolio)
{
    std::vector<ClientStatus> statuses(portfolio.figures.clients().size(), ClientStatus::Prospect);
    glanceAtClients(workspace, [&](const ClientGlance& client) {
        if (const int place = portfolio.placeOf(client.id); place >= 0)
            statuses[static_cast<std::size_t>(place)] = client.status;
    });
    return statuses;
}

std::vector<int> orderByName(const FirmFigures& figures)
{
    std::vector<std::pair<QString, int>> names;
    for (std::size_t place = 0; place < figures.clients().size(); ++place)
        names.emplace_back(folded(figures.name(place)), static_cast<int>(place));
    std::sort(names.begin(), names.end());
    std::vector<int> order;
    for (const auto& [name, place] : names)
        order.push_back(place);
    return order;
}

} // namespace

int Portfolio::placeOf(Id client) const
{
    const ClientFigures* found = figures.of(client);
    return found ? static_cast<int>(found - figures.clients().data()) : -1;
}

bool Portfolio::isEmpty() const
{
    const auto& lines = figures.abc().lines;
    return figures.abc().unknown == static_cast<int>(lines.size());
}

bool Portfolio::endsEarly() const
{
    constexpr int december = 12;
    return year() && lastTransaction.isValid() && lastTransaction.year() == *year() &&
           lastTransaction.month() < december;
}

QString Portfolio::period() const
{
    if (year())
        return QString::number(*year());
    if (years.empty())
        return {};
    return years.size() == 1 ? QString::number(years.front())
                             : QStringLiteral("%1–%2").arg(years.back()).arg(years.front());
}

PortfolioFigures::PortfolioFigures(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_read = new BackgroundRead(
        desk.workspace(),
        [this](const Workspace& workspace) -> std::function<void()> {
            return [this, portfolio = read(workspace, wish())] { take(portfolio); };
        },
        this);
    connect(&desk.workspace(), &Workspace::changed, this, &PortfolioFigures::follow);
}

PortfolioFigures::~PortfolioFigures()
{
    // Its thread reads the wish.
    delete m_read;
}

PortfolioFigures::Wish PortfolioFigures::wish() const
{
    const std::lock_guard lock(m_guard);
    return m_wish;
}

std::shared_ptr<const Portfolio> PortfolioFigures::read(const Workspace& workspace, const Wish& wish)
{
    NoProgress progress;
    FigureOptions options = usualOptions(workspace);
    options.measure = wish.measure;
    if (wish.year.kind == YearChoice::Kind::One)
        options.year = wish.year.year;
    else if (wish.year.kind == YearChoice::Kind::All)
        options.year.reset();
    auto portfolio = std::make_shared<Portfolio>(Portfolio{FirmFigures::read(workspace, options, progress),
                                                           workspaceSettings(workspace),
                                                           {},
                                                           {},
                                                           {},
                                                           0,
                                                           {},
                                                           {},
                                                           {},
                                                           {}});
    portfolio->years = yearsOf(workspace);
    portfolio->statuses = statusesOf(workspace, *portfolio);
    portfolio->activities = readActivities(workspace);
    const int thisYear = QDate::currentDate().year();
    portfolio->countsYear =
        portfolio->year().value_or(portfolio->years.empty() ? thisYear : portfolio->years.front());
    portfolio->counts = readActivityCounts(workspace, portfolio->countsYear);
    portfolio->byName = orderByName(portfolio->figures);
    portfolio->certaintyGaps = certaintyGaps(workspace);
    portfolio->lastTransaction = newestTransactionDay(workspace);
    return portfolio;
}

void PortfolioFigures::want()
{
    if (!std::exchange(m_stale, false))
        return;
    {
        const std::lock_guard lock(m_guard);
        m_wish = {m_measure, m_year};
    }
    m_desk.act([this] {
        if (ClientStore(m_desk.workspace()).count() <= m_limit)
            take(read(m_desk.workspace(), wish()));
        else
            m_read->start();
    });
}

void PortfolioFigures::take(const std::shared_ptr<const Portfolio>& portfolio)
{
    m_portfolio = portfolio;
    Q_EMIT changed();
}

void PortfolioFigures::choose(Measure measure)
{
    if (measure == m_measure)
        return;
    m_measure = measure;
    becomeStale();
}

void PortfolioFigures::choose(const YearChoice& year)
{
    if (year == m_year)
        return;
    m_year = year;
    becomeStale();
}

bool PortfolioFigures::isBusy() const
{
    return m_read->isBusy();
}

void PortfolioFigures::follow(const Changes& changes)
{
    for (const char* table :
         {"client", "sales", "client_transaction", "product_line", "activity", "activity_count",
          "clv_scenario", "clv_year", "service", "certainty", "workspace"})
        if (changes.touches(table))
            return becomeStale();
}

void PortfolioFigures::becomeStale()
{
    m_stale = true;
    Q_EMIT outdated();
}

} // namespace kam
