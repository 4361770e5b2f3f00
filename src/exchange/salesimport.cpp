#include "exchange/salesimport.h"

#include "base/error.h"
#include "base/number.h"
#include "exchange/cells.h"
#include "exchange/csvreader.h"
#include "exchange/lookups.h"
#include "exchange/rowimport.h"
#include "exchange/utf8.h"
#include "registry/salesstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <set>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

enum Column : std::size_t { ClientColumn, LineColumn, GroupColumn, YearColumn, FirstFigure };
constexpr std::size_t noteColumn = FirstFigure + salesFields.size();
constexpr std::size_t competitorsColumn = noteColumn + 1;

const std::vector<TableField>& fields()
{
    static const std::vector<TableField> all{
        {"client",
         [] { return Text::tr("Client"); },
         true,
         {"klient", "client name", "nazwa klienta", "name", "nazwa"}},
        {"product_line",
         [] { return Text::tr("Product line"); },
         true,
         {"product", "line", "linia produktów", "linia", "produkt", "grupa asortymentowa", "asortyment"}},
        {"product_group",
         [] { return Text::tr("Product group"); },
         false,
         {"group", "grupa produktów", "grupa"}},
        {"year", [] { return Text::tr("Year"); }, true, {"rok"}},
        {"our_sales",
         [] { return salesFieldName(SalesField::Revenue); },
         false,
         {"sales", "revenue", "nasza sprzedaż", "sprzedaż", "przychód", "przychody"}},
        {"variable_cost",
         [] { return salesFieldName(SalesField::VariableCost); },
         false,
         {"variable costs", "cost", "koszt zmienny", "koszty zmienne", "koszt"}},
        {"total_purchases",
         [] { return salesFieldName(SalesField::Purchases); },
         false,
         {"purchases", "zakupy ogółem", "zakupy"}},
        {"market_growth",
         [] { return salesFieldName(SalesField::MarketGrowth); },
         false,
         {"growth", "wzrost rynku"}},
        {"horizon", [] { return salesFieldName(SalesField::Horizon); }, false, {"horyzont"}},
        {"share_now",
         [] { return salesFieldName(SalesField::ShareNow); },
         false,
         {"market share now", "udział obecny"}},
        {"share_expected",
         [] { return salesFieldName(SalesField::ShareExpected); },
         false,
         {"market share expected", "udział oczekiwany"}},
        {"note", [] { return Text::tr("Note"); }, false, {"notes", "uwaga", "uwagi"}},
        {"competitors", [] { return Text::tr("Competitors"); }, false, {"konkurenci", "konkurencja"}},
    };
    return all;
}

QString shown(Figure figure)
{
    if (figure.isKnown())
        return shortNumber(figure.value(), 6, QLocale());
    const QString text = writtenFigure(figure);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

class SalesImport
{
public:
    SalesImport(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
        : m_reader(reader), m_options(options), m_plan(reader, options.columns, fields(), Text::tr("sales")),
          m_clients(workspace), m_lines(workspace, !options.dryRun), m_writer(workspace),
          m_workspace(workspace)
    {
    }

    ImportReport run()
    {
        importRows(
            m_workspace, m_reader, m_options.dryRun, Text::tr("Import sales"), m_report, [this] { read(); },
            [this] { m_writer.write(m_cell, m_present); });
        m_report.notes = m_lines.notes();
        m_report.twoWays = m_plan.firstDoubt();
        return m_report;
    }

private:
    void read();
    void requireOnce(const SalesKey& key);
    [[nodiscard]] QString rowName() const;
    void count();

    CsvReader& m_reader;
    const ImportOptions& m_options;
    ColumnPlan m_plan;
    ClientLookup m_clients;
    ProductLineLookup m_lines;
    SalesWriter m_writer;
    Workspace& m_workspace;
    ImportReport m_report;
    std::map<SalesKey, qint64> m_seen;
    Sales m_present;
    Sales m_cell;
};

void SalesImport::requireOnce(const SalesKey& key)
{
    const auto [entry, isNew] = m_seen.emplace(key, m_reader.line());
    if (!isNew)
        throw Error(
            Text::tr("the client, product line and year stand in line %1 already. Add the two rows up, or "
                     "leave one out.")
                .arg(entry->second),
            "twice");
}

void SalesImport::read()
{
    const SalesKey key{m_clients.find(m_plan.cell(ClientColumn)),
                       m_lines.find(m_plan.cell(LineColumn), m_plan.cell(GroupColumn)),
                       yearCell(m_plan.cell(YearColumn), "year", firstSalesYear, lastSalesYear)};
    requireOnce(key);
    m_present = m_writer.read(key);
    m_cell = m_present;
    for (std::size_t i = 0; i < salesFields.size(); ++i)
        if (m_plan.has(FirstFigure + i))
            m_cell.*salesFields[i].member = m_plan.figure(FirstFigure + i);
    if (m_plan.has(noteColumn))
        m_cell.note = exactText(m_plan.cell(noteColumn));
    if (m_plan.has(competitorsColumn))
        m_cell.competitors =
            readCompetitors(exactText(m_plan.cell(competitorsColumn)), m_plan.mark(competitorsColumn));
    // A product line may be new, and is not stored where the import is only tried.
    SalesWriter::require(m_cell, [this] { return rowName(); });
    count();
}

QString SalesImport::rowName() const
{
    return Text::tr("%1, %2, %3", "client, product line, year")
        .arg(exactText(m_plan.cell(ClientColumn)), exactText(m_plan.cell(LineColumn)),
             QString::number(m_cell.year));
}

void SalesImport::count()
{
    if (m_cell == m_present) {
        ++m_report.same;
        return;
    }
    const bool isNew = m_present.id == noId;
    ++(isNew ? m_report.added : m_report.changed);
    if (!m_report.lists())
        return;
    QStringList changes;
    for (const SalesFieldInfo& info : salesFields)
        if (const Figure before = m_present.*info.member, after = m_cell.*info.member; !(before == after))
            changes << (isNew ? Text::tr("%1: %2").arg(salesFieldName(info.field), shown(after))
                              : Text::tr("%1: %2 → %3")
                                    .arg(salesFieldName(info.field), shown(before), shown(after)));
    m_report.list(m_reader.line(), isNew ? RowOutcome::Added : RowOutcome::Changed, rowName(),
                  changes.join(QStringLiteral("; ")));
}

} // namespace

std::span<const TableField> salesColumns()
{
    return fields();
}

std::vector<ImportField> salesImportFields(const Workspace&)
{
    return importFields(fields());
}

QStringList guessSalesColumns(const Workspace&, const QStringList& header)
{
    return guessedColumns(fields(), header);
}

ImportReport importSales(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
{
    return SalesImport(workspace, reader, options).run();
}

QString writtenCompetitors(const std::vector<CompetitorShare>& competitors)
{
    QStringList entries;
    for (const CompetitorShare& share : competitors)
        entries << share.competitor + u'=' + writtenFigure(share.share);
    return entries.join(QStringLiteral("; "));
}

std::vector<CompetitorShare> readCompetitors(const QString& text, const ColumnMark& mark)
{
    std::vector<CompetitorShare> shares;
    for (const QString& entry : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = entry.lastIndexOf(u'=');
        const QString name = entry.left(sign).trimmed();
        const QByteArray number = entry.mid(sign + 1).trimmed().toUtf8();
        if (sign < 0 || name.isEmpty())
            throw Error(
                Text::tr("competitors: “%1” is no competitor and share. Write them as Rival=40; Other=10.")
                    .arg(entry.trimmed()),
                "competitor");
        shares.push_back(
            {name, requiredNumberCell({number.constData(), static_cast<std::size_t>(number.size())},
                                      "competitors", mark)});
    }
    std::sort(shares.begin(), shares.end(),
              [](const CompetitorShare& a, const CompetitorShare& b) { return a.competitor < b.competitor; });
    return shares;
}

} // namespace kam
