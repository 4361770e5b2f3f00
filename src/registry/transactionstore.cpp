#include "registry/transaction.h"

#include "base/error.h"
#include "registry/sales.h"
#include "registry/storable.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
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

Id clientOfTransaction(const Workspace& workspace, Id transaction)
{
    Query client(workspace, "SELECT client FROM client_transaction WHERE id = ?");
    return client.bind(1, transaction).step() ? client.integer(0) : noId;
}

struct TransactionWriter::Private {
    explicit Private(Workspace& target)
        : workspace(target), ids(qint64{1} << 40),
          store(target, "INSERT INTO client_transaction (id, client, product_line, day, amount, quantity, "
                        "cost) VALUES (?, ?, ?, ?, ?, ?, ?)")
    {
    }

    Workspace& workspace;
    IdSequence ids;
    Query store;
};

TransactionWriter::TransactionWriter(Workspace& workspace) : m(std::make_unique<Private>(workspace)) {}

TransactionWriter::~TransactionWriter() = default;

void TransactionWriter::require(const Transaction& transaction) const
{
    requireValid(m->workspace, transaction);
}

Id TransactionWriter::write(const Transaction& transaction)
{
    requireValid(m->workspace, transaction);
    const Id id = m->ids.next();
    bindRow(m->store, id, transaction);
    m->store.run();
    return id;
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
        TransactionWriter writer(m_workspace);
        for (const Transaction& transaction : transactions)
            ids.push_back(writer.write(transaction));
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
