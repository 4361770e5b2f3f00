#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// One sale to a client, or one line of it.
struct Transaction {
    Id id = noId;
    Id client = noId;
    Id productLine = noId; ///< noId where it is not known
    QDate day;
    double amount = 0;              ///< in the workspace currency; below 0 for goods returned
    std::optional<double> quantity; ///< units
    std::optional<double> cost;     ///< variable cost of it, in the workspace currency

    friend bool operator==(const Transaction&, const Transaction&) = default;
};

/// A transaction as analyses of millions read it.
struct TransactionGlance {
    Id client = noId;
    Id productLine = noId;
    int day = 0; ///< see dayNumber()
    double amount = 0;
    double cost = 0; ///< NaN where it is not known
};

/// A day as the file holds it: year x 10000 + month x 100 + day of the month.
[[nodiscard]] int dayNumber(QDate day);
[[nodiscard]] QDate dayOf(int number);

/// All transactions, in the order of the file; memory does not grow with their number.
void glanceAtTransactions(const Workspace& workspace,
                          const std::function<void(const TransactionGlance&)>& look);

void glanceAtTransactionsOf(const Workspace& workspace, Id client,
                            const std::function<void(const TransactionGlance&)>& look);
/// Invalid where there is no transaction.
[[nodiscard]] QDate newestTransactionDay(const Workspace& workspace);
/// The client of a transaction; noId where it is gone.
[[nodiscard]] Id clientOfTransaction(const Workspace& workspace, Id transaction);

/// The table client_transaction. Every function that writes is one step of the history.
class TransactionStore
{
public:
    explicit TransactionStore(Workspace& workspace) : m_workspace(workspace) {}

    /// @throws Error that names the client and the day
    std::vector<Id> add(const std::vector<Transaction>& transactions);
    void update(const Transaction& transaction);
    void remove(const std::vector<Id>& transactions);

    [[nodiscard]] qint64 count() const;
    /// Newest first.
    [[nodiscard]] std::vector<Transaction> ofClient(Id client) const;

private:
    Workspace& m_workspace;
};

/// A transaction to be written with many others.
struct TransactionRow {
    Id client = noId;
    Id productLine = noId;
    int day = 0; ///< see dayNumber()
    double amount = 0;
    double quantity = 0; ///< NaN where it is not known
    double cost = 0;     ///< NaN where it is not known
};

/// Writes millions of transactions within an edit that the caller runs. They are gathered and written client
/// by client in large portions, which is much faster than one by one in any order.
class TransactionWriter
{
public:
    explicit TransactionWriter(Workspace& workspace);
    ~TransactionWriter();
    TransactionWriter(const TransactionWriter&) = delete;
    TransactionWriter& operator=(const TransactionWriter&) = delete;

    /// @param row with a day that exists and finite numbers. @throws Error where the client or product line
    /// is gone
    void add(const TransactionRow& row);
    /// Writes what is gathered; to be called at the end. @throws Error as add()
    void finish();

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace kam
