#include "registry/salesstore.h"

#include "base/error.h"
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
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

constexpr int firstFigure = 4; // column of the first figure in what readCell() reads

void bindFigure(Query& query, int parameter, Figure figure)
{
    if (figure.isNotApplicable())
        query.bind(parameter, notApplicableWord());
    else
        query.bind(parameter, figure.maybe());
}

Figure figureOf(const Query& row, int column)
{
    if (row.isNull(column))
        return {};
    return row.utf8(column) == "n/a" ? Figure::notApplicable() : Figure(row.real(column));
}

Sales readCell(const Query& row)
{
    Sales cell;
    cell.id = row.integer(0);
    cell.client = row.integer(1);
    cell.productLine = row.integer(2);
    cell.year = static_cast<int>(row.integer(3));
    int column = firstFigure;
    for (const SalesFieldInfo& info : salesFields)
        cell.*info.member = figureOf(row, column++);
    cell.note = row.text(column);
    return cell;
}

SalesGlance readGlance(const Query& row)
{
    SalesGlance glance{row.integer(0), row.integer(1), row.integer(2), static_cast<int>(row.integer(3)), {}};
    int column = firstFigure;
    for (Figure& figure : glance.figures)
        figure = figureOf(row, column++);
    return glance;
}

bool isEmpty(const Sales& cell)
{
    return cell.note.isEmpty() && cell.competitors.empty() &&
           std::all_of(salesFields.begin(), salesFields.end(),
                       [&](const SalesFieldInfo& info) { return (cell.*info.member).isUnknown(); });
}

QString nameOf(Query& query, Id id)
{
    return query.bind(1, id).step() ? query.text(0) : QString();
}

QString whereOf(const Workspace& workspace, const SalesKey& key)
{
    Query client(workspace, "SELECT name FROM client WHERE id = ?");
    Query line(workspace, "SELECT name FROM product_line WHERE id = ?");
    return Text::tr("%1, %2, %3", "client, product line, year")
        .arg(shownText(nameOf(client, key.client)), shownText(nameOf(line, key.productLine)),
             QString::number(key.year));
}

Sales unknownCell(const SalesKey& key)
{
    Sales cell;
    cell.client = key.client;
    cell.productLine = key.productLine;
    cell.year = key.year;
    return cell;
}

SalesKey keyOf(const Sales& cell)
{
    return {cell.client, cell.productLine, cell.year};
}

} // namespace

struct SalesWriter::Private {
    explicit Private(Workspace& target)
        : workspace(target),
          find(target, "SELECT id, client, product_line, year, revenue, variable_cost, purchases, "
                       "market_growth, horizon, share_now, share_expected, note FROM sales "
                       "WHERE client = ? AND product_line = ? AND year = ?"),
          store(target,
                "INSERT INTO sales (id, client, product_line, year, revenue, variable_cost, purchases, "
                "market_growth, horizon, share_now, share_expected, note) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                "revenue = excluded.revenue, variable_cost = excluded.variable_cost, "
                "purchases = excluded.purchases, market_growth = excluded.market_growth, "
                "horizon = excluded.horizon, share_now = excluded.share_now, "
                "share_expected = excluded.share_expected, note = excluded.note"),
          drop(target, "DELETE FROM sales WHERE id = ?"),
          competitors(target, "SELECT competitor, share FROM competitor_share WHERE sales = ? "
                              "ORDER BY competitor"),
          ids(qint64{1} << 40)
    {
    }

    std::vector<CompetitorShare> competitorsOf(Id sales);
    static void require(const Sales& cell, const SalesPlace& where);
    static void requireFigures(const Sales& cell, const SalesPlace& where);
    static void requireCompetitors(const Sales& cell, const SalesPlace& where);
    void writeCompetitors(Id sales, const std::vector<CompetitorShare>& wanted);

    Workspace& workspace;
    Query find;
    Query store;
    Query drop;
    Query competitors;
    IdSequence ids;
};

std::vector<CompetitorShare> SalesWriter::Private::competitorsOf(Id sales)
{
    std::vector<CompetitorShare> shares;
    competitors.bind(1, sales);
    while (competitors.step())
        shares.push_back({competitors.text(0), competitors.real(1)});
    competitors.run();
    return shares;
}

void SalesWriter::Private::requireFigures(const Sales& cell, const SalesPlace& where)
{
    for (const SalesFieldInfo& info : salesFields)
        if (const Figure figure = cell.*info.member; figure.isKnown() && !std::isfinite(figure.value()))
            throw Error(Text::tr("%1: the field “%2” has no limit. Enter a number.")
                            .arg(where(), salesFieldName(info.field)),
                        "infinite");
    if (cell.horizon.isKnown() && cell.horizon.value() <= 0)
        throw Error(Text::tr("%1: the horizon must be above 0 years.").arg(where()), "horizon");
    const GapInput input = gapInput(cell);
    if (!isAllowed(input))
        requireAllowed(input, where());
}

void SalesWriter::Private::require(const Sales& cell, const SalesPlace& where)
{
    if (cell.year < firstSalesYear || cell.year > lastSalesYear)
        throw Error(Text::tr("%1: the year must be from %2 to %3.")
                        .arg(where())
                        .arg(firstSalesYear)
                        .arg(lastSalesYear),
                    "year");
    requireFigures(cell, where);
    if (!isStorable(cell.note))
        requireStorable(cell.note, where(), Text::tr("Note"));
    if (!cell.competitors.empty())
        requireCompetitors(cell, where);
}

void SalesWriter::Private::requireCompetitors(const Sales& cell, const SalesPlace& where)
{
    std::set<QString> names;
    for (const CompetitorShare& share : cell.competitors) {
        requireStorable(share.competitor, where(), Text::tr("Competitor"));
        if (share.competitor.trimmed().isEmpty() || !(share.share >= 0 && share.share <= 100))
            throw Error(Text::tr("%1: a competitor needs a name and a share from 0 % to 100 %.").arg(where()),
                        "competitor");
        if (!names.insert(share.competitor).second)
            throw Error(Text::tr("%1: the competitor “%2” stands there twice. Remove one of the two.")
                            .arg(where(), share.competitor),
                        "competitor twice");
    }
}

void SalesWriter::Private::writeCompetitors(Id sales, const std::vector<CompetitorShare>& wanted)
{
    const std::vector<CompetitorShare> present = competitorsOf(sales);
    for (const CompetitorShare& old : present)
        if (std::none_of(wanted.begin(), wanted.end(),
                         [&](const CompetitorShare& share) { return share.competitor == old.competitor; }))
            Query(workspace, "DELETE FROM competitor_share WHERE sales = ? AND competitor = ?")
                .bind(1, sales)
                .bind(2, old.competitor)
                .run();
    for (const CompetitorShare& share : wanted)
        Query(workspace, "INSERT INTO competitor_share (id, sales, competitor, share) VALUES (?, ?, ?, ?) "
                         "ON CONFLICT (sales, competitor) DO UPDATE SET share = excluded.share")
            .bind(1, newId())
            .bind(2, sales)
            .bind(3, share.competitor)
            .bind(4, share.share)
            .run();
}

SalesWriter::SalesWriter(Workspace& workspace) : m(std::make_unique<Private>(workspace)) {}

SalesWriter::~SalesWriter() = default;

Sales SalesWriter::read(const SalesKey& key)
{
    m->find.bind(1, key.client).bind(2, key.productLine).bind(3, key.year);
    Sales cell = unknownCell(key);
    const bool found = m->find.step();
    if (found)
        cell = readCell(m->find);
    m->find.run();
    if (found)
        cell.competitors = m->competitorsOf(cell.id);
    return cell;
}

void SalesWriter::require(const Sales& cell, const SalesPlace& where)
{
    Private::require(cell, where);
}

void SalesWriter::write(const Sales& cell, const Sales& present)
{
    require(cell, [&] { return whereOf(m->workspace, keyOf(cell)); });
    if (isEmpty(cell)) {
        if (present.id != noId)
            m->drop.bind(1, present.id).run();
        return;
    }
    const Id id = present.id != noId ? present.id : m->ids.next();
    m->store.bind(1, id).bind(2, cell.client).bind(3, cell.productLine).bind(4, cell.year);
    int parameter = firstFigure + 1;
    for (const SalesFieldInfo& info : salesFields)
        bindFigure(m->store, parameter++, cell.*info.member);
    m->store.bind(parameter, cell.note).run();
    if (cell.competitors != present.competitors)
        m->writeCompetitors(id, cell.competitors);
}

void SalesStore::set(const std::vector<Sales>& cells, const QString& mergeKey)
{
    if (cells.empty())
        return;
    const QString label =
        cells.size() == 1
            ? Text::tr("Change sales of %1").arg(whereOf(m_workspace, keyOf(cells.front())))
            : Text::tr("Change %n cell(s) of the sales", nullptr, static_cast<int>(cells.size()));
    m_workspace.edit(
        label,
        [&] {
            SalesWriter writer(m_workspace);
            for (const Sales& cell : cells)
                writer.write(cell);
        },
        mergeKey);
}

void SalesStore::setField(const std::vector<SalesKey>& cells, SalesField field,
                          const std::vector<Figure>& values)
{
    const auto info = std::find_if(salesFields.begin(), salesFields.end(),
                                   [&](const SalesFieldInfo& candidate) { return candidate.field == field; });
    SalesWriter writer(m_workspace);
    std::vector<Sales> changed;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        changed.push_back(writer.read(cells[i]));
        changed.back().*info->member = values.at(i);
    }
    set(changed);
}

void SalesStore::remove(const std::vector<SalesKey>& cells)
{
    std::vector<Sales> empty;
    for (const SalesKey& key : cells)
        empty.push_back(unknownCell(key));
    set(empty);
}

std::vector<Sales> SalesStore::ofClient(Id client) const
{
    std::vector<Sales> cells;
    Query rows(m_workspace, "SELECT id, client, product_line, year, revenue, variable_cost, purchases, "
                            "market_growth, horizon, share_now, share_expected, note FROM sales "
                            "WHERE client = ? ORDER BY year, product_line");
    rows.bind(1, client);
    while (rows.step())
        cells.push_back(readCell(rows));
    Query shares(m_workspace, "SELECT competitor, share FROM competitor_share WHERE sales = ? "
                              "ORDER BY competitor");
    for (Sales& cell : cells) {
        shares.bind(1, cell.id);
        while (shares.step())
            cell.competitors.push_back({shares.text(0), shares.real(1)});
        shares.run();
    }
    return cells;
}

Sales SalesStore::cell(const SalesKey& key) const
{
    return SalesWriter(m_workspace).read(key);
}

void glanceAtSales(const Workspace& workspace, int first, int last,
                   const std::function<void(const SalesGlance&)>& look)
{
    Query rows(workspace, "SELECT id, client, product_line, year, revenue, variable_cost, purchases, "
                          "market_growth, horizon, share_now, share_expected FROM sales "
                          "WHERE year BETWEEN ? AND ?");
    rows.bind(1, first).bind(2, last);
    while (rows.step())
        look(readGlance(rows));
}

void glanceAtSalesOf(const Workspace& workspace, Id client, int year,
                     const std::function<void(const SalesGlance&)>& look)
{
    Query rows(workspace, "SELECT id, client, product_line, year, revenue, variable_cost, purchases, "
                          "market_growth, horizon, share_now, share_expected FROM sales "
                          "WHERE client = ? AND year = ?");
    rows.bind(1, client).bind(2, year);
    while (rows.step())
        look(readGlance(rows));
}

std::vector<CompetitorSum> competitorSums(const Workspace& workspace)
{
    std::vector<CompetitorSum> sums;
    Query rows(workspace, "SELECT s.client, p.name, s.year, s.revenue, s.purchases, sum(c.share) "
                          "FROM competitor_share c JOIN sales s ON s.id = c.sales "
                          "JOIN product_line p ON p.id = s.product_line "
                          "GROUP BY c.sales ORDER BY s.client, s.year, p.name");
    while (rows.step())
        sums.push_back({rows.integer(0), rows.text(1), static_cast<int>(rows.integer(2)), figureOf(rows, 3),
                        figureOf(rows, 4), rows.real(5)});
    return sums;
}

Id clientOfSales(const Workspace& workspace, Id row)
{
    Query client(workspace, "SELECT client FROM sales WHERE id = ?");
    return client.bind(1, row).step() ? client.integer(0) : noId;
}

std::vector<int> SalesStore::years() const
{
    return salesYears(m_workspace);
}

std::vector<int> salesYears(const Workspace& workspace)
{
    std::set<int, std::greater<>> years;
    Query sales(workspace, "SELECT DISTINCT year FROM sales");
    while (sales.step())
        years.insert(static_cast<int>(sales.integer(0)));
    Query transactions(workspace, "SELECT DISTINCT day / 10000 FROM client_transaction");
    while (transactions.step())
        years.insert(static_cast<int>(transactions.integer(0)));
    return {years.begin(), years.end()};
}

} // namespace kam
