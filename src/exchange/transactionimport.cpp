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
            [this] { read(); }, [this] { m_writer.write(m_transaction); });
        m_report.notes = m_lines.notes();
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
    Transaction m_transaction;
};

void TransactionImport::read()
{
    m_transaction.client = m_clients.find(m_plan.cell(ClientColumn));
    m_transaction.day = dateCell(m_plan.cell(DateColumn), "date");
    const std::string_view line = m_plan.cell(LineColumn);
    m_transaction.productLine = line.empty() ? noId : m_lines.find(line, m_plan.cell(GroupColumn));
    m_transaction.amount = requiredNumberCell(m_plan.cell(AmountColumn), "amount");
    m_transaction.quantity = numberCell(m_plan.cell(QuantityColumn), "quantity");
    m_transaction.cost = numberCell(m_plan.cell(CostColumn), "cost");
    m_writer.require(m_transaction);
    ++m_report.added;
    if (m_report.lists())
        m_report.list(m_reader.line(), RowOutcome::Added, exactText(m_plan.cell(ClientColumn)),
                      Text::tr("%1: %2", "day, amount")
                          .arg(m_transaction.day.toString(Qt::ISODate), exactNumber(m_transaction.amount)));
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
