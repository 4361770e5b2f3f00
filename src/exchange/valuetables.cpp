#include "exchange/valuetables.h"

#include "base/error.h"
#include "exchange/cells.h"
#include "exchange/columnplan.h"
#include "exchange/csvreader.h"
#include "exchange/textids.h"
#include "exchange/utf8.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr int lastPlainYear = 9999;
constexpr const char* resultMark = "expected_";

const std::vector<TableField>& abcFields()
{
    static const std::vector<TableField> all{
        {"client", [] { return Text::tr("Client"); }, true, {"klient", "customer", "name", "nazwa"}},
        {"value",
         [] { return Text::tr("Value"); },
         true,
         {"wartość", "revenue", "sales", "amount", "przychód", "sprzedaż", "kwota", "margin", "profit"}},
    };
    return all;
}

const std::vector<TableField>& clvFields()
{
    static const std::vector<TableField> all{
        {"year", [] { return Text::tr("Year"); }, true, {"rok"}},
        {"revenue", [] { return Text::tr("Revenue"); }, false, {"przychód", "przychody", "sales"}},
        {"variable_costs",
         [] { return Text::tr("Variable costs"); },
         false,
         {"variable cost", "koszty zmienne"}},
        {"acquisition_cost", [] { return Text::tr("Acquisition cost"); }, false, {"koszt pozyskania"}},
        {"retention_cost", [] { return Text::tr("Retention cost"); }, false, {"koszt utrzymania"}},
        {"cost_to_serve", [] { return Text::tr("Cost to serve"); }, false, {"koszt obsługi"}},
    };
    return all;
}

const std::vector<TableField>& forecastFields()
{
    static const std::vector<TableField> all{
        {"client", [] { return Text::tr("Client"); }, true, {"klient", "customer", "id"}},
        {"frequency", [] { return Text::tr("Frequency"); }, true, {"x", "częstość"}},
        {"recency", [] { return Text::tr("Recency"); }, true, {"t_x", "świeżość"}},
        {"age", [] { return Text::tr("Age"); }, true, {"t", "wiek"}},
        {"monetary", [] { return Text::tr("Mean amount"); }, false, {"monetary value", "średnia kwota"}},
    };
    return all;
}

/// Reads each record; what a row throws is said with its line.
void forEachRow(CsvReader& reader, const std::function<void()>& row)
{
    while (reader.next()) {
        if (const QString ragged = reader.raggedness(); !ragged.isEmpty())
            reader.refuse(ragged);
        try {
            row();
        } catch (const Error& error) {
            reader.refuse(error.sentence());
        }
    }
}

QString clientName(std::string_view text)
{
    const QString name = exactText(text);
    if (name.trimmed().isEmpty())
        throw Error(Text::tr("the client is missing. Fill in its name."), "no client");
    return name;
}

int frequencyOf(double number)
{
    if (number < 0 || number != std::floor(number) || number > 1e6)
        throw Error(
            Text::tr("frequency: the number of repeat purchases must be a whole number of 0 or more."),
            "frequency");
    return static_cast<int>(number);
}

void requireTimes(int frequency, double recency, double age)
{
    if (!(age > 0))
        throw Error(Text::tr("age: the time since the first purchase must be above 0."), "age");
    if (!(recency >= 0 && recency <= age) || (frequency == 0 && recency > 0))
        throw Error(
            Text::tr("recency: the time of the last purchase must be between 0 and the age, and 0 where "
                     "there was no repeat purchase."),
            "recency");
}

} // namespace

std::vector<AbcInput> readAbcTable(CsvReader& reader, const ColumnOptions& options)
{
    const ColumnPlan plan(reader, options, abcFields(), Text::tr("a list of values"));
    std::vector<AbcInput> inputs;
    std::vector<long double> sums; // so that rows that add up to a round sum do
    TextIds places;                // counted from 1
    forEachRow(reader, [&] {
        const std::string_view name = plan.cell(0);
        Id place = places.find(name);
        if (place == noId) {
            inputs.push_back({clientName(name), 0, noId, false});
            sums.push_back(0);
            place = static_cast<Id>(inputs.size());
            places.add(name, place);
        }
        AbcInput& input = inputs[static_cast<std::size_t>(place) - 1];
        if (const auto value = plan.number(1)) {
            input.value = static_cast<double>(sums[static_cast<std::size_t>(place) - 1] += *value);
            input.known = true;
        }
    });
    return inputs;
}

std::vector<ClvYear> readClvTable(CsvReader& reader, const ColumnOptions& options)
{
    ColumnOptions columns = options;
    for (const QString& heading : reader.header())
        if (heading.startsWith(QLatin1String(resultMark), Qt::CaseInsensitive))
            columns.ignore << heading;
    const ColumnPlan plan(reader, columns, clvFields(), Text::tr("a table of years"));
    std::vector<ClvYear> years;
    forEachRow(reader, [&] {
        const auto amount = [&](std::size_t column) { return plan.number(column).value_or(0); };
        years.push_back({yearCell(plan.cell(0), "year", 0, lastPlainYear), amount(1), amount(2), amount(3),
                         amount(4), amount(5)});
    });
    return years;
}

ForecastTable readForecastTable(CsvReader& reader, const ColumnOptions& options)
{
    const ColumnPlan plan(reader, options, forecastFields(), Text::tr("a list of purchase histories"));
    ForecastTable table;
    std::vector<double> recency;
    std::vector<double> age;
    forEachRow(reader, [&] {
        table.clients.push_back(clientName(plan.cell(0)));
        table.histories.frequency.push_back(frequencyOf(plan.requiredNumber(1)));
        recency.push_back(plan.requiredNumber(2));
        age.push_back(plan.requiredNumber(3));
        requireTimes(table.histories.frequency.back(), recency.back(), age.back());
        if (plan.has(4))
            table.monetary.push_back(plan.number(4).value_or(0));
    });
    table.histories.recency =
        Eigen::Map<Eigen::ArrayXd>(recency.data(), static_cast<Eigen::Index>(recency.size()));
    table.histories.age = Eigen::Map<Eigen::ArrayXd>(age.data(), static_cast<Eigen::Index>(age.size()));
    return table;
}

SpendingHistories ForecastTable::spending() const
{
    std::vector<double> counts;
    std::vector<double> means;
    for (std::size_t i = 0; i < monetary.size(); ++i) {
        if (histories.frequency[i] == 0 || !(monetary[i] > 0))
            continue;
        counts.push_back(histories.frequency[i]);
        means.push_back(monetary[i]);
    }
    return {Eigen::Map<Eigen::ArrayXd>(counts.data(), static_cast<Eigen::Index>(counts.size())),
            Eigen::Map<Eigen::ArrayXd>(means.data(), static_cast<Eigen::Index>(means.size()))};
}

} // namespace kam
