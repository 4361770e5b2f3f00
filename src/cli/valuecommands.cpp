// abc, clv, gaps.
#include "base/error.h"
#include "base/number.h"
#include "cli/commands.h"
#include "cli/openworkspace.h"
#include "cli/output.h"
#include "cli/terminalprogress.h"
#include "exchange/clientnames.h"
#include "exchange/csvreader.h"
#include "exchange/inputfile.h"
#include "exchange/valuetables.h"
#include "registry/workspacesettings.h"
#include "value/clientfigures.h"
#include "value/gaps.h"
#include "value/scenario.h"

#include <QCoreApplication>
#include <string_view>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr double fifth = 0.2;

QString amount(double value)
{
    return shownNumber(value, 2, QLocale());
}

QString amount(Figure figure)
{
    if (figure.isKnown())
        return amount(figure.value());
    return figure.isNotApplicable() ? notApplicableWord() : QStringLiteral("–");
}

QString percent(double share)
{
    return Text::tr("%1 %").arg(shownNumber(100 * share, 1, QLocale()));
}

QString percent(Figure share)
{
    return share.isKnown() ? percent(share.value()) : amount(share);
}

QString className(AbcClass abcClass)
{
    return abcClass == AbcClass::None ? Text::tr("none", "class of a client") : abcWord(abcClass);
}

void printAbcTable(const AbcAnalysis& analysis, const AbcCommand& command)
{
    TextTable table({Text::tr("Client"), measureName(command.measure), Text::tr("Share"),
                     Text::tr("Cumulative"), Text::tr("Class")},
                    {false, true, true, true, false});
    for (const AbcLine& line : analysis.lines)
        table.row({line.client, line.known ? amount(line.value) : QStringLiteral("–"), percent(line.share),
                   percent(line.cumulativeShare), className(line.abcClass)});
    table.print();
    if (analysis.unknown == static_cast<int>(analysis.lines.size())) {
        tell(Text::tr("%1: not known of any client.").arg(measureName(command.measure)));
        return;
    }
    const Concentration& c = analysis.concentration;
    tell(paretoSentence(paretoStatement(analysis, fifth), command.measure, QLocale()));
    tell(
        Text::tr(
            "Total %1; A %2, B %3, C %4, none %5. Concentration: HHI %6, Gini %7; top 1 %8, top 5 %9, top 10 "
            "%10.")
            .arg(amount(analysis.total))
            .arg(analysis.counts[0])
            .arg(analysis.counts[1])
            .arg(analysis.counts[2])
            .arg(analysis.counts[3])
            .arg(shownNumber(c.herfindahl, 3, QLocale()), shownNumber(c.gini, 3, QLocale()), percent(c.top1),
                 percent(c.top5), percent(c.top10)));
}

AbcAnalysis analysedWorkspace(const AbcCommand& command)
{
    refuseColumns(command.columns);
    const auto workspace = openToRead(command.source);
    FigureOptions options = usualOptions(*workspace);
    options.year = command.year;
    options.measure = command.measure;
    options.withClv = false;
    if (command.limits)
        options.limits = *command.limits;
    TerminalProgress progress;
    return FirmFigures::read(*workspace, options, progress).abc();
}

AbcAnalysis analysedFile(const AbcCommand& command)
{
    if (command.year)
        throw Error(Text::tr("A plain file has no years. Leave --year out."), "year", Failure::Usage);
    CsvReader reader(command.source);
    return abcAnalysis(readAbcTable(reader, command.columns), command.limits.value_or(AbcLimits()));
}

/// The scenario that was asked for, with the terms that were given in place of its own.
Scenario chosenScenario(const ClvCommand& command)
{
    if (command.client.isEmpty())
        throw Error(Text::tr("A workspace has many clients. Choose one with --client NAME."), "which client",
                    Failure::Usage);
    refuseColumns(command.columns);
    const auto workspace = openToRead(command.source);
    const Id client = ClientNames(*workspace).find(command.client);
    std::vector<Scenario> scenarios = ScenarioStore(*workspace).ofClient(client);
    QStringList names;
    for (Scenario& scenario : scenarios) {
        const bool wanted = command.scenario.isEmpty()
                                ? scenarios.size() == 1 || scenario.kind == ScenarioKind::Base
                                : scenario.name == command.scenario;
        if (wanted)
            return std::move(scenario);
        names << scenario.name;
    }
    if (names.isEmpty())
        throw Error(Text::tr("%1 has no scenario. Add one in KAM Workbench first.").arg(command.client),
                    "no scenario");
    throw Error(Text::tr("%1 has these scenarios: %2. Choose one with --scenario NAME.")
                    .arg(command.client, names.join(QStringLiteral(", "))),
                "which scenario", Failure::Usage);
}

Clv computedClv(const ClvCommand& command)
{
    std::vector<ClvYear> years;
    ClvTerms terms;
    if (isDatabase(command.source)) {
        const Scenario scenario = chosenScenario(command);
        years = clvYears(scenario);
        terms = scenario.terms;
    } else {
        if (!command.client.isEmpty() || !command.scenario.isEmpty())
            throw Error(Text::tr("A plain file is one client's. Leave --client and --scenario out."),
                        "client", Failure::Usage);
        if (!command.rate)
            throw Error(Text::tr("The discount rate is missing. Give it in percent: --rate 10."), "no rate",
                        Failure::Usage);
        CsvReader reader(command.source);
        years = readClvTable(reader, command.columns);
    }
    terms.rate = command.rate.value_or(terms.rate);
    terms.timing = command.timing.value_or(terms.timing);
    if (command.retention)
        terms.retention = command.retention;
    return clientLifetimeValue(years, terms);
}

QVariant paybackValue(const Clv& clv)
{
    return clv.paybackYear ? QVariant(*clv.paybackYear) : QVariant();
}

void printClvTable(const Clv& clv)
{
    TextTable table({Text::tr("Year"), Text::tr("Contribution"), Text::tr("Factor"),
                     Text::tr("Present value"), Text::tr("Cumulative")},
                    {true, true, true, true, true});
    for (const ClvLine& line : clv.years)
        table.row({QString::number(line.year), amount(line.contribution),
                   shownNumber(line.factor, 4, QLocale()), amount(line.presentValue),
                   amount(line.cumulative)});
    table.print();
    tell(Text::tr("CLV: %1").arg(amount(clv.value)));
    tell(clv.paybackMonths ? Text::tr("Payback in year %1, after %2 months.")
                                 .arg(*clv.paybackYear)
                                 .arg(shortNumber(*clv.paybackMonths, 1, QLocale()))
                           : Text::tr("It does not pay back within these years."));
    if (const auto irr = clv.irr.unique()) {
        tell(Text::tr("IRR: %1 %").arg(shownNumber(*irr, 2, QLocale())));
        return;
    }
    QStringList rates;
    for (const double rate : clv.irr.rates)
        rates << Text::tr("%1 %").arg(shownNumber(rate, 2, QLocale()));
    tell(rates.isEmpty() ? Text::tr("IRR: none; the contributions never change their sign.")
                         : Text::tr("IRR: none that is unique; the value is zero at %1.")
                               .arg(rates.join(QStringLiteral(", "))));
}

Records yearRecords(const Clv& clv)
{
    Records records({"year", "contribution", "factor", "present_value", "cumulative"});
    for (const ClvLine& line : clv.years)
        records.add({line.year, line.contribution, line.factor, line.presentValue, line.cumulative});
    return records;
}

void printClvJson(const Clv& clv)
{
    Records values({"clv", "payback_year", "irr"});
    values.add({clv.value, paybackValue(clv), recordValue(clv.irr.unique())});
    std::string object = values.json();
    object = object.substr(1, object.size() - 3); // without the brackets of the list and the last brace
    writeOut(object + ",\"years\":" + yearRecords(clv).json() + "}\n");
}

void printClvCsv(const Clv& clv)
{
    Records records(
        {"clv", "payback_year", "irr", "year", "contribution", "factor", "present_value", "cumulative"});
    for (const ClvLine& line : clv.years)
        records.add({clv.value, paybackValue(clv), recordValue(clv.irr.unique()), line.year,
                     line.contribution, line.factor, line.presentValue, line.cumulative});
    records.printCsv();
}

void printGapsTable(const std::vector<GapRow>& rows)
{
    TextTable table({Text::tr("Client"), Text::tr("Product line"), Text::tr("Purchases"),
                     Text::tr("Our sales"), Text::tr("Current gap"), Text::tr("Market effect"),
                     Text::tr("Share effect"), Text::tr("Future gap"), Text::tr("Share of wallet")},
                    {false, false, true, true, true, true, true, true, true});
    Total current;
    Total future;
    for (const GapRow& row : rows) {
        table.row({row.clientName, row.productLineName, amount(row.purchases), amount(row.sales),
                   amount(row.gap.current), amount(row.gap.marketEffect), amount(row.gap.shareEffect),
                   amount(row.gap.future), percent(row.gap.shareOfWallet)});
        current.add(row.gap.current);
        future.add(row.gap.future);
    }
    table.print();
    const QLocale locale;
    tell(Text::tr("Current gap: %1. Future gap: %2.")
             .arg(totalText(current, Parts::NeverNegative, 2, locale),
                  totalText(future, Parts::AnySign, 2, locale)));
}

} // namespace

std::optional<AbcLimits> abcLimits(const std::string& text)
{
    const std::size_t comma = text.find(',');
    const auto a = readNumber(std::string_view(text).substr(0, comma));
    const auto b =
        comma == std::string::npos ? std::nullopt : readNumber(std::string_view(text).substr(comma + 1));
    return a && b ? std::optional(AbcLimits{*a, *b}) : std::nullopt;
}

int runAbc(const AbcCommand& command)
{
    const AbcAnalysis analysis =
        isDatabase(command.source) ? analysedWorkspace(command) : analysedFile(command);
    for (const AbcLine& line : analysis.lines)
        requireFinite(line.value);
    requireFinite(analysis.total);
    if (command.format == Format::Table) {
        printAbcTable(analysis, command);
        return 0;
    }
    Records records({"client", "value", "share", "cumulative_share", "class"});
    for (const AbcLine& line : analysis.lines)
        records.add({line.client, line.known ? QVariant(line.value) : QVariant(), line.share,
                     line.cumulativeShare, abcWord(line.abcClass)});
    records.print(command.format, {});
    return 0;
}

int runClv(const ClvCommand& command)
{
    const Clv clv = computedClv(command);
    requireFinite(clv.value);
    if (command.format == Format::Table)
        printClvTable(clv);
    else if (command.format == Format::Json)
        printClvJson(clv);
    else
        printClvCsv(clv);
    return 0;
}

int runGaps(const GapsCommand& command)
{
    const auto workspace = openToRead(command.workspace);
    const auto year = command.year ? command.year : figuresYear(*workspace);
    if (!year)
        throw Error(Text::tr("The workspace has no sales and no transactions. Import some first."),
                    "no sales");
    const std::vector<GapRow> rows = gapRows(*workspace, SalesYear::read(*workspace, *year));
    if (command.format == Format::Table) {
        printGapsTable(rows);
    } else {
        Records records({"client", "product", "year", "purchases", "sales", "current_gap", "market_effect",
                         "share_effect", "future_gap", "share_of_wallet"});
        for (const GapRow& row : rows)
            records.add({row.clientName, row.productLineName, row.year, recordValue(row.purchases),
                         recordValue(row.sales), recordValue(row.gap.current),
                         recordValue(row.gap.marketEffect), recordValue(row.gap.shareEffect),
                         recordValue(row.gap.future), recordValue(row.gap.shareOfWallet)});
        records.print(command.format, {});
    }
    bool refused = false;
    for (const GapRow& row : rows) {
        if (row.problem.isEmpty())
            continue;
        tell(harmless(row.problem));
        refused = true;
    }
    return refused ? 1 : 0;
}

} // namespace kam
