#include "registry/transaction.h"

#include "base/error.h"
#include "registry/namedclients.h"
#include "registry/productline.h"
#include "registry/sales.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/withoutforeignkeys.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

QString whereOf(const Workspace& workspace, const Transaction& transaction)
{
    Query client(workspace, "SELECT name FROM client WHERE id = ?");
    const QString name = client.bind(1, transaction.client).step() ? client.text(0) : QString();
    return Text::tr("%1, %2", "client, day").arg(shownText(name), transaction.day.toString(Qt::ISODate));
}

bool isFinite(const Transaction& transaction)
{
    return std::isfinite(transaction.amount) && std::isfinite(transaction.quantity.value_or(0)) &&
           std::isfinite(transaction.cost.value_or(0));
}

void requireValid(const Workspace& workspace, const Transaction& transaction)
{
    const bool inRange = transaction.day.isValid() && transaction.day.year() >= firstSalesYear &&
                         transaction.day.year() <= lastSalesYear;
    if (!inRange)
        throw Error(Text::tr("%1: a transaction needs a day in the years %2 to %3.")
                        .arg(whereOf(workspace, transaction))
                        .arg(firstSalesYear)
                        .arg(lastSalesYear),
                    "day");
    if (!isFinite(transaction))
        throw Error(
            Text::tr("%1: amount, quantity and cost must be numbers.").arg(whereOf(workspace, transaction)),
            "infinite");
}

/// Few megabytes, and enough rows for most clients to have several.
constexpr std::size_t portion = 131'072;

std::vector<Id> idsOfLines(const Workspace& workspace)
{
    std::vector<Id> ids;
    for (const ProductLine& line : readProductLines(workspace))
        ids.push_back(line.id);
    return ids;
}

void bindRow(Query& query, Id id, const Transaction& transaction)
{
    query.bind(1, id)
        .bind(2, transaction.client)
        .bindId(3, transaction.productLine)
        .bind(4, dayNumber(transaction.day))
        .bind(5, transaction.amount)
        .bind(6, transaction.quantity)
        .bind(7, transaction.cost);
}

void glanceAt(Query& rows, const std::function<void(const TransactionGlance&)>& look)
{
    TransactionGlance glance;
    while (rows.step()) {
        glance.client = rows.integer(0);
        glance.productLine = rows.integer(1);
        glance.day = static_cast<int>(rows.integer(2));
        glance.amount = rows.real(3);
        glance.cost = rows.isNull(4) ? std::numeric_limits<double>::quiet_NaN() : rows.real(4);
        look(glance);
    }
}

} // namespace

int dayNumber(QDate day)
{
    return day.year() * 10000 + day.month() * 100 + day.day();
}

QDate dayOf(int number)
{
    return {number / 10000, number / 100 % 100, number % 100};
}

void glanceAtTransactions(const Workspace& workspace,
                          const std::function<void(const TransactionGlance&)>& look)
{
    Query rows(workspace, "SELECT client, product_line, day, amount, cost FROM client_transaction");
    glanceAt(rows, look);
}

void glanceAtTransactionsOf(const Workspace& workspace, Id client,
                            const std::function<void(const TransactionGlance&)>& look)
{
    Query rows(workspace,
               "SELECT client, product_line, day, amount, cost FROM client_transaction WHERE client = ?");
    rows.bind(1, client);
    glanceAt(rows, look);
}

QDate newestTransactionDay(const Workspace& workspace)
{
    Query newest(workspace, "SELECT max(day) FROM client_transaction");
    return newest.step() ? dayOf(static_cast<int>(newest.integer(0))) : QDate();
}

Id clientOfTransaction(const Workspace& workspace, Id transaction)
{
    Query client(workspace, "SELECT client FROM client_transaction WHERE id = ?");
    return client.bind(1, transaction).step() ? client.integer(0) : noId;
}

struct TransactionWriter::Private {
    explicit Private(Workspace& target) : workspace(target), ids(qint64{1} << 40) { rows.reserve(portion); }

    void requireParents();
    void insert();

    Workspace& workspace;
    IdSequence ids;
    std::vector<TransactionRow> rows;
    std::vector<Id> clients; ///< all there are, ascending, read in the transaction that writes
    std::vector<Id> lines;
};

/// The rows ascend by client.
void TransactionWriter::Private::requireParents()
{
    if (clients.empty())
        clients = clientIds(workspace);
    auto client = clients.begin();
    for (const TransactionRow& row : rows) {
        while (client != clients.end() && *client < row.client)
            ++client;
        if (client == clients.end() || *client != row.client)
            throw Error(
                Text::tr("A client of these transactions is no longer in the registry. Nothing was stored."),
                "client gone");
        if (row.productLine == noId || std::find(lines.begin(), lines.end(), row.productLine) != lines.end())
            continue;
        lines = idsOfLines(workspace);
        if (std::find(lines.begin(), lines.end(), row.productLine) == lines.end())
            throw Error(
                Text::tr("A product line of these transactions is no longer there. Nothing was stored."),
                "product line gone");
    }
}

void TransactionWriter::Private::insert()
{
    // Client by client the index grows at one place after the other. Parents were looked up for all rows at
    // once.
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TransactionRow& a, const TransactionRow& b) { return a.client < b.client; });
    requireParents();
    const WithoutForeignKeys off(workspace.database().getHandle());
    Query store(workspace,
                "INSERT INTO client_transaction (id, client, product_line, day, amount, quantity, cost) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const TransactionRow& row : rows) {
        store.bind(1, ids.next()).bind(2, row.client).bindId(3, row.productLine).bind(4, row.day);
        store.bind(5, row.amount);
        std::isnan(row.quantity) ? store.bindNull(6) : store.bind(6, row.quantity);
        std::isnan(row.cost) ? store.bindNull(7) : store.bind(7, row.cost);
        store.run();
    }
    rows.clear();
}

TransactionWriter::TransactionWriter(Workspace& workspace) : m(std::make_unique<Private>(workspace)) {}

TransactionWriter::~TransactionWriter() = default;

void TransactionWriter::add(const TransactionRow& row)
{
    m->rows.push_back(row);
    if (m->rows.size() == portion)
        m->insert();
}

void TransactionWriter::finish()
{
    m->insert();
}

std::vector<Id> TransactionStore::add(const std::vector<Transaction>& transactions)
{
    std::vector<Id> ids;
    if (transactions.empty())
        return ids;
    const QString label =
        transactions.size() == 1
            ? Text::tr("Add transaction of %1").arg(whereOf(m_workspace, transactions.front()))
            : Text::tr("Add %n transaction(s)", nullptr, static_cast<int>(transactions.size()));
    m_workspace.edit(label, [&] {
        Query store(m_workspace,
                    "INSERT INTO client_transaction (id, client, product_line, day, amount, quantity, "
                    "cost) VALUES (?, ?, ?, ?, ?, ?, ?)");
        IdSequence sequence(static_cast<qint64>(transactions.size()));
        for (const Transaction& transaction : transactions) {
            requireValid(m_workspace, transaction);
            ids.push_back(sequence.next());
            bindRow(store, ids.back(), transaction);
            store.run();
        }
    });
    return ids;
}

void TransactionStore::update(const Transaction& transaction)
{
    requireValid(m_workspace, transaction);
    m_workspace.edit(Text::tr("Change transaction of %1").arg(whereOf(m_workspace, transaction)), [&] {
        Query update(m_workspace, "UPDATE client_transaction SET client = ?2, product_line = ?3, day = ?4, "
                                  "amount = ?5, quantity = ?6, cost = ?7 WHERE id = ?1");
        bindRow(update, transaction.id, transaction);
        update.run();
    });
}

void TransactionStore::remove(const std::vector<Id>& transactions)
{
    m_workspace.edit(Text::tr("Remove %n transaction(s)", nullptr, static_cast<int>(transactions.size())),
                     [&] {
                         Query drop(m_workspace, "DELETE FROM client_transaction WHERE id = ?");
                         for (const Id id : transactions)
                             drop.bind(1, id).run();
                     });
}

qint64 TransactionStore::count() const
{
    Query row(m_workspace, "SELECT count(*) FROM client_transaction");
    return row.step() ? row.integer(0) : 0;
}

std::vector<Transaction> TransactionStore::ofClient(Id client) const
{
    std::vector<Transaction> transactions;
    Query rows(m_workspace, "SELECT id, client, product_line, day, amount, quantity, cost "
                            "FROM client_transaction WHERE client = ? ORDER BY day DESC, id");
    rows.bind(1, client);
    while (rows.step())
        transactions.push_back({rows.integer(0), rows.integer(1), rows.integer(2),
                                dayOf(static_cast<int>(rows.integer(3))), rows.real(4), rows.maybeReal(5),
                                rows.maybeReal(6)});
    return transactions;
}

} // namespace kam
