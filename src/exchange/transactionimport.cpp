#include "base/date.h"
#include "base/error.h"
#include "base/number.h"
#include "exchange/cells.h"
#include "exchange/csvreader.h"
#include "exchange/lookups.h"
#include "exchange/rowimport.h"
#include "exchange/salesimport.h"
#include "exchange/utf8.h"
#include "registry/transaction.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <limits>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

enum Column : std::size_t {
    ClientColumn,
    DateColumn,
    LineColumn,
    GroupColumn,
    AmountColumn,
    QuantityColumn,
    CostColumn
};

const std::vector<TableField>& fields()
{
    static const std::vector<TableField> all{
        {"client",
         [] { return Text::tr("Client"); },
         true,
         {"klient", "client name", "nazwa klienta", "name", "nazwa", "customer"}},
        {"date", [] { return Text::tr("Date"); }, true, {"day", "data", "dzień", "data sprzedaży"}},
        {"product_line",
         [] { return Text::tr("Product line"); },
         false,
         {"product", "line", "linia produktów", "linia", "produkt", "grupa asortymentowa", "asortyment"}},
        {"product_group",
         [] { return Text::tr("Product group"); },
         false,
         {"group", "grupa produktów", "grupa"}},
        {"amount",
         [] { return Text::tr("Amount"); },
         true,
         {"value", "revenue", "kwota", "wartość", "przychód", "sprzedaż"}},
        {"quantity", [] { return Text::tr("Quantity"); }, false, {"ilość", "liczba"}},
        {"cost",
         [] { return Text::tr("Variable cost"); },
         false,
         {"variable cost", "koszt", "koszt zmienny"}},
    };
    return all;
}

class TransactionImport
{
public:
    TransactionImport(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
        : m_workspace(workspace), m_reader(reader), m_options(options),
          m_plan(reader, options.columns, fields(), Text::tr("transactions")), m_clients(workspace),
          m_lines(workspace, !options.dryRun), m_writer(workspace)
    {
    }

    ImportReport run()
    {
        importRows(
            m_workspace, m_reader, m_options.dryRun, Text::tr("Import transactions"), m_report,
            [this] { read(); }, [this] { m_writer.add(m_row); }, [this] { m_writer.finish(); });
        m_report.notes = m_lines.notes();
        m_report.twoWays = m_plan.firstDoubt();
        return m_report;
    }

private:
    void read();

    Workspace& m_workspace;
    CsvReader& m_reader;
    const ImportOptions& m_options;
    ColumnPlan m_plan;
    ClientLookup m_clients;
    ProductLineLookup m_lines;
    TransactionWriter m_writer;
    ImportReport m_report;
    TransactionRow m_row;
};

void TransactionImport::read()
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    m_row.client = m_clients.find(m_plan.cell(ClientColumn));
    m_row.day = dayCell(m_plan.cell(DateColumn), "date", firstSalesYear, lastSalesYear);
    const std::string_view line = m_plan.cell(LineColumn);
    m_row.productLine = line.empty() ? noId : m_lines.find(line, m_plan.cell(GroupColumn));
    m_row.amount = m_plan.requiredNumber(AmountColumn);
    m_row.quantity = m_plan.number(QuantityColumn).value_or(unknown);
    m_row.cost = m_plan.number(CostColumn).value_or(unknown);
    ++m_report.added;
    if (m_report.lists())
        m_report.list(
            m_reader.line(), RowOutcome::Added, exactText(m_plan.cell(ClientColumn)),
            Text::tr("%1: %2", "day, amount")
                .arg(shownDate(dayOf(m_row.day), QLocale()), shortNumber(m_row.amount, 6, QLocale())));
}

} // namespace

std::span<const TableField> transactionColumns()
{
    return fields();
}

std::vector<ImportField> transactionImportFields(const Workspace&)
{
    return importFields(fields());
}

QStringList guessTransactionColumns(const Workspace&, const QStringList& header)
{
    return guessedColumns(fields(), header);
}

ImportReport importTransactions(Workspace& workspace, CsvReader& reader, const ImportOptions& options)
{
    return TransactionImport(workspace, reader, options).run();
}

} // namespace kam
