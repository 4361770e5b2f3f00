#include "exchange/tableexport.h"

#include "exchange/clientnames.h"
#include "exchange/csvwriter.h"
#include "exchange/salesimport.h"
#include "registry/clientfields.h"
#include "registry/clientstore.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "registry/transaction.h"
#include "scoring/modelstore.h"
#include "scoring/ratingstore.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace kam
{

namespace
{

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void writeCell(CsvWriter& writer, const Workspace& workspace, const Client& client, ClientField field)
{
    switch (field) {
    case ClientField::Employees:
        return client.employees ? writer.number(*client.employees) : writer.empty();
    case ClientField::AnnualRevenue:
        return client.annualRevenue ? writer.number(*client.annualRevenue) : writer.empty();
    case ClientField::Owner:
        return client.owner == noId ? writer.empty() : writer.text(writtenField(workspace, client, field));
    case ClientField::Parent:
        return client.parent == noId ? writer.empty() : writer.text(writtenField(workspace, client, field));
    default:
        if (const auto member = textOf(field))
            return writer.text(client.*member);
        writer.text(writtenField(workspace, client, field));
    }
}

} // namespace

std::string clientsAsCsv(const Workspace& workspace)
{
    CsvWriter writer;
    for (int i = 0; i < clientFieldCount; ++i)
        writer.word(view(fieldWord(static_cast<ClientField>(i)).toUtf8()));
    writer.endRow();
    const ClientNames names(workspace);
    for (const Client& client : names.clients()) {
        for (int i = 0; i < clientFieldCount; ++i)
            writeCell(writer, workspace, client, static_cast<ClientField>(i));
        writer.endRow();
    }
    return writer.bytes();
}

std::string ratingsAsCsv(const Workspace& workspace)
{
    CsvWriter writer;
    for (const char* word : {"client", "criterion", "value", "note", "rated_on"})
        writer.word(word);
    writer.endRow();
    auto& readOnly = const_cast<Workspace&>(workspace); // the stores are for writing too; here they only read
    QHash<Id, QString> criteria;
    for (const Criterion& criterion : ModelStore(readOnly).criteria())
        criteria.insert(criterion.id, criterion.name);
    const ClientNames names(workspace);
    const RatingStore store(readOnly);
    for (const Client& client : names.clients()) {
        std::vector<Rating> ratings = store.ofClient(client.id);
        std::sort(ratings.begin(), ratings.end(), [&](const Rating& a, const Rating& b) {
            return criteria.value(a.criterion) < criteria.value(b.criterion);
        });
        for (const Rating& rating : ratings) {
            writer.text(names.unique(client));
            writer.text(criteria.value(rating.criterion));
            writer.number(rating.value);
            writer.text(rating.note);
            writer.word(view(rating.ratedOn.isValid() ? rating.ratedOn.toString(Qt::ISODate).toUtf8()
                                                      : QByteArray()));
            writer.endRow();
        }
    }
    return writer.bytes();
}

namespace
{

/// Names of product lines and of the groups they belong to.
class LineNames
{
public:
    explicit LineNames(const Workspace& workspace)
    {
        for (const ProductLine& line : readProductLines(workspace)) {
            m_places.insert(line.id, m_places.size());
            m_lines.insert(line.id, line);
        }
    }
    /// By year, then in the order of the product lines.
    void sort(std::vector<Sales>& cells) const
    {
        std::sort(cells.begin(), cells.end(), [this](const Sales& a, const Sales& b) {
            return a.year != b.year ? a.year < b.year
                                    : m_places.value(a.productLine) < m_places.value(b.productLine);
        });
    }
    void write(CsvWriter& writer, Id line) const
    {
        const ProductLine found = m_lines.value(line);
        writer.text(found.name);
        writer.text(m_lines.value(found.parent).name);
    }

private:
    QHash<Id, ProductLine> m_lines;
    QHash<Id, qsizetype> m_places;
};

void writeHeader(CsvWriter& writer, std::span<const TableField> fields)
{
    for (const TableField& field : fields)
        writer.word(field.word);
    writer.endRow();
}

void writeFigure(CsvWriter& writer, Figure figure)
{
    if (figure.isKnown())
        writer.number(figure.value());
    else
        writer.word(view(writtenFigure(figure).toUtf8()));
}

void writeMaybe(CsvWriter& writer, std::optional<double> number)
{
    number ? writer.number(*number) : writer.empty();
}

} // namespace

std::string salesAsCsv(const Workspace& workspace)
{
    CsvWriter writer;
    writeHeader(writer, salesColumns());
    const SalesStore store(const_cast<Workspace&>(workspace)); // for writing too; here it only reads
    const ClientNames names(workspace);
    const LineNames lines(workspace);
    for (const Client& client : names.clients()) {
        std::vector<Sales> cells = store.ofClient(client.id);
        lines.sort(cells);
        for (const Sales& cell : cells) {
            writer.text(names.unique(client));
            lines.write(writer, cell.productLine);
            writer.number(qint64{cell.year});
            for (const SalesFieldInfo& info : salesFields)
                writeFigure(writer, cell.*info.member);
            writer.text(cell.note);
            writer.text(writtenCompetitors(cell.competitors));
            writer.endRow();
        }
    }
    return writer.bytes();
}

std::string transactionsAsCsv(const Workspace& workspace)
{
    CsvWriter writer;
    writeHeader(writer, transactionColumns());
    const TransactionStore store(const_cast<Workspace&>(workspace)); // for writing too; here it only reads
    const ClientNames names(workspace);
    const LineNames lines(workspace);
    for (const Client& client : names.clients()) {
        const std::vector<Transaction> transactions = store.ofClient(client.id);
        const QString name = names.unique(client);
        for (auto sale = transactions.rbegin(); sale != transactions.rend(); ++sale) {
            writer.text(name);
            writer.word(view(sale->day.toString(Qt::ISODate).toUtf8()));
            lines.write(writer, sale->productLine);
            writer.number(sale->amount);
            writeMaybe(writer, sale->quantity);
            writeMaybe(writer, sale->cost);
            writer.endRow();
        }
    }
    return writer.bytes();
}

} // namespace kam
