#include "value/abc.h"

#include "base/enumwords.h"
#include "base/error.h"
#include "base/number.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Value)
};

constexpr auto classWords = enumWords<AbcClass>("A", "B", "C", "none");
constexpr auto measureWords = enumWords<Measure>("revenue", "margin", "profit");

/// A share that misses a boundary by rounding alone has reached it.
constexpr double roundingSlack = 1e-12;

AbcClass classFor(double shareBefore, const AbcLimits& limits)
{
    if (shareBefore < limits.a / 100 - roundingSlack)
        return AbcClass::A;
    return shareBefore < limits.b / 100 - roundingSlack ? AbcClass::B : AbcClass::C;
}

double topShare(const AbcAnalysis& analysis, std::size_t count)
{
    double share = 0;
    for (std::size_t i = 0; i < std::min(count, analysis.lines.size()); ++i)
        share += analysis.lines[i].share;
    return share;
}

Concentration concentrationOf(const AbcAnalysis& analysis)
{
    Concentration result;
    if (analysis.total <= 0)
        return result;
    const auto earning = static_cast<double>(std::count_if(analysis.lines.begin(), analysis.lines.end(),
                                                           [](const AbcLine& l) { return l.value > 0; }));
    double weighted = 0;
    double place = earning; // ascending place: the largest client stands first here
    for (const AbcLine& line : analysis.lines) {
        result.herfindahl += line.share * line.share;
        if (line.value > 0)
            weighted += place-- * line.share;
    }
    result.gini = (2 * weighted - (earning + 1)) / earning;
    result.top1 = topShare(analysis, 1);
    result.top5 = topShare(analysis, 5);
    result.top10 = topShare(analysis, 10);
    return result;
}

} // namespace

AbcAnalysis abcAnalysis(std::vector<AbcInput> clients, const AbcLimits& limits)
{
    if (!(limits.a > 0 && limits.a <= limits.b && limits.b <= 100))
        throw Error(
            Text::tr(
                "The class boundaries must be above 0 %, ascending and at most 100 %, such as 80 and 95."),
            "limits");
    for (AbcInput& client : clients)
        client.value = client.known ? client.value : 0;
    std::sort(clients.begin(), clients.end(), [](const AbcInput& x, const AbcInput& y) {
        if (x.known != y.known)
            return x.known;
        return x.value != y.value ? x.value > y.value : x.client < y.client;
    });
    AbcAnalysis analysis;
    for (const AbcInput& client : clients)
        (client.value > 0 ? analysis.total : analysis.losses) += client.value;
    double earned = 0;
    double cumulative = 0;
    for (AbcInput& client : clients) {
        AbcLine line{.client = std::move(client.client),
                     .value = client.value,
                     .id = client.id,
                     .known = client.known};
        analysis.unknown += client.known ? 0 : 1;
        cumulative += client.value;
        line.cumulativeValue = cumulative;
        if (client.value > 0) {
            line.abcClass = classFor(earned / analysis.total, limits);
            earned += client.value;
            line.share = client.value / analysis.total;
        }
        line.cumulativeShare = analysis.total > 0 ? earned / analysis.total : 0;
        ++analysis.counts[static_cast<int>(line.abcClass)];
        analysis.lines.push_back(std::move(line));
    }
    analysis.concentration = concentrationOf(analysis);
    return analysis;
}

QString measureWord(Measure measure)
{
    return measureWords.word(measure);
}

std::optional<Measure> measureFromWord(const QString& word)
{
    return measureWords.value(word);
}

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Revenue:
        return Text::tr("Revenue");
    case Measure::Margin:
        return Text::tr("Margin");
    case Measure::Profit:
        break;
    }
    return Text::tr("Profit after cost to serve");
}

QString abcWord(AbcClass abcClass)
{
    return classWords.word(abcClass);
}

ParetoStatement paretoStatement(const AbcAnalysis& analysis, double portion)
{
    ParetoStatement statement;
    statement.ofClients = static_cast<int>(analysis.lines.size());
    if (statement.ofClients == 0)
        return statement;
    statement.clients =
        std::clamp(static_cast<int>(std::lround(portion * statement.ofClients)), 1, statement.ofClients);
    statement.share = topShare(analysis, static_cast<std::size_t>(statement.clients));
    return statement;
}

QString paretoSentence(const ParetoStatement& statement, Measure measure, const QLocale& locale)
{
    const double portion =
        statement.ofClients > 0 ? 100.0 * statement.clients / static_cast<double>(statement.ofClients) : 0;
    const QString clients = locale.toString(statement.clients);
    const QString all = locale.toString(statement.ofClients);
    const QString percent = shownNumber(portion, 0, locale);
    const QString share = shownNumber(100 * statement.share, 0, locale);
    switch (measure) {
    case Measure::Revenue:
        return Text::tr("%1 of %2 clients (%3 %) bring %4 % of revenue.").arg(clients, all, percent, share);
    case Measure::Margin:
        return Text::tr("%1 of %2 clients (%3 %) bring %4 % of the margin.")
            .arg(clients, all, percent, share);
    case Measure::Profit:
        break;
    }
    return Text::tr("%1 of %2 clients (%3 %) bring %4 % of the profit.").arg(clients, all, percent, share);
}

} // namespace kam
