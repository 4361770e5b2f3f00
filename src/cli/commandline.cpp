// The only file that includes CLI11 (through options.h), which is slow to compile.
#include "cli/commandline.h"

#include "base/error.h"
#include "cli/commands.h"
#include "cli/language.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/robustnessoptions.h"
#include "cli/usagewords.h"
#include "exchange/kinds.h"
#include "report/offscreen.h"
#include "value/scenario.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <memory>
#include <string_view>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Run = std::function<int()>;

/// All commands with their options; run() is what the command line asked for.
class CommandLine
{
public:
    CommandLine();
    int parseAndRun(int argc, char** argv);

private:
    [[nodiscard]] std::vector<std::string> argumentsOf(int argc, char** argv) const;
    CLI::App* command(const char* name, const QString& help, const QString& example, const Run& run);
    void speak();
    void addNew();
    void addImport();
    void addImportOptions(CLI::App* app);
    void addExport();
    void addRank();
    void addWeights();
    void addAbc();
    void addClv();
    void addGaps();
    void addForecast();
    void addPlan();
    void addHistoryCommands();

    CLI::App m_app;
    Run m_run;
    NewOptions m_new;
    ImportCommand m_import;
    ExportCommand m_export;
    RankCommand m_rank;
    WeightsCommand m_weights;
    AbcCommand m_abc;
    ClvCommand m_clv;
    GapsCommand m_gaps;
    ForecastCommand m_forecast;
    PlanCommand m_plan;
    WorkspaceCommand m_workspace;
    QString m_language;
};

CommandLine::CommandLine()
    : m_app(words(Text::tr("Key account management on the command line: rank clients, value them, import and "
                           "export, history.")),
            "kam")
{
    speak();
    m_app.require_subcommand(1);
    m_app.set_help_flag("-h,--help", words(Text::tr("Show this help and end.")));
    m_app.set_help_all_flag("--help-all", words(Text::tr("Show the help of all commands and end.")));
    m_app.set_version_flag("--version", std::string("kam ") + KAM_VERSION,
                           words(Text::tr("Show the version and end.")));
    requireOneOf(textOption(&m_app, "--language", m_language,
                            Text::tr("en or pl; else the language of the system"), "LANGUAGE"),
                 QStringLiteral("en, pl"));
    m_app.fallthrough();
    m_app.footer(
        words(Text::tr("Exit status: 0 done, 1 refused or found something, 2 wrong usage, 3 file unreadable, "
                       "damaged, foreign or newer.")));
    addNew();
    addImport();
    addExport();
    addRank();
    addWeights();
    addAbc();
    addClv();
    addGaps();
    addForecast();
    addPlan();
    addHistoryCommands();
}

/// Headings of the help; the commands take them over.
void CommandLine::speak()
{
    const auto formatter = m_app.get_formatter();
    formatter->label("Usage", words(Text::tr("Usage")));
    formatter->label("OPTIONS", words(Text::tr("OPTIONS")));
    formatter->label("SUBCOMMAND", words(Text::tr("COMMAND")));
    formatter->label("Positionals", words(Text::tr("Arguments")));
    formatter->label("REQUIRED", words(Text::tr("REQUIRED")));
    formatter->label("Needs", words(Text::tr("Needs")));
    formatter->label("Excludes", words(Text::tr("Excludes")));
    m_app.option_defaults()->group(words(Text::tr("Options")));
}

CLI::App* CommandLine::command(const char* name, const QString& help, const QString& example, const Run& run)
{
    CLI::App* const app = m_app.add_subcommand(name, words(help));
    app->group(words(Text::tr("Commands")));
    app->footer(words(Text::tr("Example: %1").arg(example)));
    app->callback([this, run] { m_run = run; });
    return app;
}

void CommandLine::addNew()
{
    CLI::App* const app =
        command("new", Text::tr("Make a new workspace; an existing file is never overwritten."),
                QStringLiteral("kam new clients.kam --currency EUR"), [this] { return runNew(m_new); });
    textOption(app, "FILE", m_new.file, Text::tr("the workspace to make"), "")->required();
    textOption(app, "--currency", m_new.currency, Text::tr("three capital letters; PLN unless given"), "CODE")
        ->check([](const std::string& code) {
            const bool capitals =
                std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
            return capitals && code.size() == 3 ? std::string()
                                                : words(Text::tr("write three capital letters, such as PLN"));
        });
    app->add_flag("--demo", m_new.demonstration,
                  words(Text::tr("fill it with the demonstration: thirteen clients")));
}

void CommandLine::addImport()
{
    CLI::App* const app =
        command("import", Text::tr("Import a CSV file, all rows or none, as one step that can be undone."),
                QStringLiteral("kam import clients list.csv --into clients.kam --map Firma=name --dry-run"),
                [this] { return runImport(m_import); });
    requireOneOf(
        textOption(app, "KIND", m_import.kind, Text::tr("what the file holds: %1").arg(importWords()), "")
            ->required(),
        importWords());
    textOption(
        app, "FILE", m_import.file,
        Text::tr(
            "a CSV file in UTF-8 whose first line names the columns; people also from vCards 3.0 and 4.0"),
        "")
        ->required();
    textOption(app, "--into", m_import.workspace, Text::tr("the workspace to import into"), "WORKSPACE")
        ->required();
    addImportOptions(app);
}

void CommandLine::addImportOptions(CLI::App* app)
{
    columnOptions(app, m_import.options.columns);
    app->add_option_function<std::string>(
           "--match",
           [this](const std::string& word) {
               m_import.options.match = clientFieldFromHeading(QString::fromStdString(word));
           },
           words(Text::tr(
               "update the client with the same name, short_code or tax_number; else every row is new")))
        ->type_name("FIELD")
        ->check([](const std::string& word) {
            return word == "name" || word == "short_code" || word == "tax_number"
                       ? std::string()
                       : words(Text::tr("choose one of: name, short_code, tax_number"));
        });
    app->add_option_function<std::string>(
           "--null",
           [this](const std::string& text) {
               m_import.options.columns.nullText = QString::fromStdString(text);
           },
           words(Text::tr("a cell of exactly this text is empty")))
        ->type_name("TEXT");
    app->add_flag("--dry-run", m_import.options.dryRun,
                  words(Text::tr("say what would be imported and write nothing")));
}

void CommandLine::addExport()
{
    CLI::App* const app =
        command("export", Text::tr("Export a table as CSV that imports again without change."),
                QStringLiteral("kam export clients clients.kam --out list.csv"),
                [this] { return runExport(m_export); });
    requireOneOf(textOption(app, "KIND", m_export.kind, Text::tr("what to write: %1").arg(exportWords()), "")
                     ->required(),
                 exportWords());
    textOption(app, "WORKSPACE", m_export.workspace, Text::tr("the workspace"), "")->required();
    textOption(app, "--out", m_export.out, Text::tr("the file to write; standard output unless given"),
               "FILE");
    app->add_flag("--force", m_export.force, words(Text::tr("replace the file if it exists")));
    app->add_option_function<std::string>(
           "--vcard",
           [this](const std::string& version) {
               m_export.vcard = version == "3.0" ? VCardVersion::Three : VCardVersion::Four;
           },
           words(Text::tr(
               "people as vCards of this version, 3.0 or 4.0 (which a name that ends in .vcf gets)")))
        ->type_name("VERSION")
        ->check([](const std::string& version) {
            return version == "3.0" || version == "4.0" ? std::string()
                                                        : words(Text::tr("choose one of: 3.0, 4.0"));
        });
}

void CommandLine::addRank()
{
    CLI::App* const app = command(
        "rank",
        Text::tr("Rank the clients of a workspace, or of a CSV file with the client in the first column."),
        QStringLiteral("kam rank points.csv --weights image=60,network=40 --format csv"),
        [this] { return runRank(m_rank); });
    textOption(app, "SOURCE", m_rank.source, Text::tr("a workspace or a CSV file"), "")->required();
    textOption(app, "--model", m_rank.model,
               Text::tr("scoring model of the workspace; the published one unless given"), "NAME");
    textOption(app, "--weights", m_rank.weights,
               Text::tr("a CSV file of criterion and percent, or name=percent,name=percent; equal weights "
                        "for a plain file "
                        "unless given"),
               "WEIGHTS");
    CLI::Option* const scale = app->add_option_function<std::string>(
        "--scale",
        [this](const std::string& word) { m_rank.scale = scaleFromWord(QString::fromStdString(word)); },
        words(Text::tr("how values become points: points, rating, rank or minmax; rank for a plain file "
                       "unless given")));
    requireOneOf(scale->type_name("SCALE"), QStringLiteral("points, rating, rank, minmax"));
    formatOption(app, m_rank.format);
    textOption(app, "--explain", m_rank.explain,
               Text::tr("show how this client gets its total; in a workspace a short code will do"),
               "CLIENT");
    app->add_option_function<std::string>(
           "--null", [this](const std::string& text) { m_rank.nullText = QString::fromStdString(text); },
           words(Text::tr("a cell of exactly this text is empty")))
        ->type_name("TEXT");
    addMethodOptions(app, m_rank);
    addRobustnessOptions(app, m_rank);
}

void CommandLine::addWeights()
{
    const QString methods = QStringLiteral("ahp, swing, roc, ranksum, entropy");
    CLI::App* const app = command(
        "weights",
        Text::tr("Find weights: from comparisons in pairs (ahp), points for swings (swing), an order (roc, "
                 "ranksum) or the spread of values between clients (entropy)."),
        QStringLiteral("kam weights ahp pairs.csv --format json"), [this] { return runWeights(m_weights); });
    requireOneOf(textOption(app, "METHOD", m_weights.method, methods, "")->required(), methods);
    textOption(
        app, "FILE", m_weights.file,
        Text::tr(
            "a CSV file: a square table for ahp, criterion and points or place, or clients and criteria"),
        "")
        ->required();
    formatOption(app, m_weights.format);
}

void CommandLine::addAbc()
{
    CLI::App* const app = command(
        "abc",
        Text::tr("Class the clients of a workspace, or of a CSV file of client and value, into A, B and C."),
        QStringLiteral("kam abc clients.kam --measure margin --year 2025"), [this] { return runAbc(m_abc); });
    textOption(app, "SOURCE", m_abc.source, Text::tr("a workspace or a CSV file"), "")->required();
    const QString measures = QStringLiteral("revenue, margin, profit");
    requireOneOf(
        app->add_option_function<std::string>(
               "--measure",
               [this](const std::string& word) {
                   m_abc.measure = measureFromWord(QString::fromStdString(word)).value_or(Measure::Revenue);
               },
               words(Text::tr("revenue, margin or profit after cost to serve; revenue unless given")))
            ->type_name("MEASURE"),
        measures);
    app->add_option_function<std::string>(
           "--limits", [this](const std::string& text) { m_abc.limits = abcLimits(text); },
           words(Text::tr("cumulative percent up to which clients are in A and in B; 80,95 unless given")))
        ->type_name("A,B")
        ->check([](const std::string& text) {
            return abcLimits(text) ? std::string() : words(Text::tr("write two percentages, such as 80,95"));
        });
    numberOption(app, "--year", m_abc.year, Text::tr("of this year; all years together unless given"));
    columnOptions(app, m_abc.columns);
    formatOption(app, m_abc.format);
}

void CommandLine::addClv()
{
    CLI::App* const app = command(
        "clv", Text::tr("Compute a client's lifetime value from a CSV file of years, or from a scenario."),
        QStringLiteral("kam clv years.csv --rate 10 --timing start"), [this] { return runClv(m_clv); });
    textOption(app, "SOURCE", m_clv.source, Text::tr("a CSV file or a workspace"), "")->required();
    numberOption(app, "--rate", m_clv.rate, Text::tr("discount rate in percent a year"), "PERCENT");
    requireOneOf(
        app->add_option_function<std::string>(
               "--timing",
               [this](const std::string& word) {
                   m_clv.timing = timingFromWord(QString::fromStdString(word));
               },
               words(Text::tr("when in a year money comes in: start, mid or end; start unless given")))
            ->type_name("TIMING"),
        QStringLiteral("start, mid, end"));
    numberOption(
        app, "--retention", m_clv.retention,
        Text::tr("percent of clients that stay from one year to the next; year t counts with its (t-1)th "
                 "power"),
        "PERCENT");
    textOption(app, "--client", m_clv.client, Text::tr("client of the workspace"), "CLIENT");
    textOption(app, "--scenario", m_clv.scenario,
               Text::tr("scenario of the client; the base one unless given"), "NAME");
    columnOptions(app, m_clv.columns);
    formatOption(app, m_clv.format);
}

void CommandLine::addGaps()
{
    CLI::App* const app = command(
        "gaps", Text::tr("List current and future gaps by client and product line."),
        QStringLiteral("kam gaps clients.kam --year 2025 --format csv"), [this] { return runGaps(m_gaps); });
    textOption(app, "WORKSPACE", m_gaps.workspace, Text::tr("the workspace"), "")->required();
    numberOption(app, "--year", m_gaps.year, Text::tr("of this year; the newest with sales unless given"));
    formatOption(app, m_gaps.format);
}

void CommandLine::addForecast()
{
    CLI::App* const app = command(
        "forecast",
        Text::tr(
            "Forecast purchases from transactions of a workspace (in weeks), or from a CSV file of purchase "
            "histories."),
        QStringLiteral("kam forecast histories.csv --horizon 39"),
        [this] { return runForecast(m_forecast); });
    textOption(app, "SOURCE", m_forecast.source, Text::tr("a workspace or a CSV file"), "")->required();
    app->add_option("--horizon", m_forecast.horizon,
                    words(Text::tr("how far to look ahead, in the unit of the file, or in weeks")))
        ->type_name("NUMBER")
        ->check(requireAboveZero);
    app->add_flag("--fit", m_forecast.fit, words(Text::tr("show the fitted model instead of the clients")));
    textOption(app, "--until", m_forecast.until,
               Text::tr("day of the analysis; that of the newest transaction unless given"), "DATE");
    columnOptions(app, m_forecast.columns);
    formatOption(app, m_forecast.format);
}

void CommandLine::addPlan()
{
    CLI::App* const app =
        command("plan", Text::tr("Write account plans as PDF: one client's, or everybody's into a folder."),
                QStringLiteral("kam plan clients.kam --client RL --out RL.pdf --edition customer"),
                [this] { return runPlan(m_plan); });
    textOption(app, "WORKSPACE", m_plan.workspace, Text::tr("the workspace"), "")->required();
    textOption(app, "--client", m_plan.client, Text::tr("name or short code of the client"), "NAME");
    app->add_flag("--all", m_plan.all, words(Text::tr("of all clients, one file each")));
    textOption(app, "--out", m_plan.out, Text::tr("the file to write; with --all the folder"), "PATH")
        ->required();
    const auto choice = [app](const char* name, bool& target, const char* yes, const QString& choices,
                              const QString& help, const char* type) {
        requireOneOf(
            app->add_option_function<std::string>(
                   name, [&target, yes](const std::string& word) { target = word == yes; }, words(help))
                ->type_name(type),
            choices);
    };
    choice(
        "--edition", m_plan.customer, "customer", QStringLiteral("internal, customer"),
        Text::tr("internal, or customer: without judgements, figures and competitors; internal unless given"),
        "EDITION");
    choice("--paper", m_plan.letter, "letter", QStringLiteral("a4, letter"),
           Text::tr("a4 or letter; a4 unless given"), "SIZE");
    app->add_flag("--archive", m_plan.archive,
                  words(Text::tr("with the structures of PDF/A-1b; conformance is not claimed")));
    app->add_flag("--force", m_plan.force, words(Text::tr("replace files that exist")));
}

void CommandLine::addHistoryCommands()
{
    const auto add = [this](const char* name, const QString& help, const QString& example,
                            int (*run)(const WorkspaceCommand&)) {
        CLI::App* const app = command(name, help, example, [this, run] { return run(m_workspace); });
        textOption(app, "WORKSPACE", m_workspace.workspace, Text::tr("the workspace"), "")->required();
        return app;
    };
    CLI::App* const history = add("history", Text::tr("List what was changed, newest first."),
                                  QStringLiteral("kam history clients.kam --most 20"), &runHistory);
    formatOption(history, m_workspace.format);
    history->add_option("--most", m_workspace.most, words(Text::tr("how many changes; 100 unless given")))
        ->type_name("NUMBER")
        ->check(requireCount);
    add("undo", Text::tr("Take the last change back."), QStringLiteral("kam undo clients.kam"), &runUndo);
    add("redo", Text::tr("Make the last change that was taken back again."),
        QStringLiteral("kam redo clients.kam"), &runRedo);
    formatOption(add("check",
                     Text::tr("Check that the file is whole, then list what needs attention in the data."),
                     QStringLiteral("kam check clients.kam --format json"), &runCheck),
                 m_workspace.format);
    CLI::App* const backup =
        add("backup", Text::tr("Write a copy that is read back and compared."),
            QStringLiteral("kam backup clients.kam /media/backup/clients.kam"), &runBackup);
    textOption(backup, "FILE", m_workspace.target, Text::tr("the copy to write; never overwritten"), "")
        ->required();
}

/// "help" and "help rank" are "--help" and "rank --help". @returns the last one first, as the parser takes
/// them
std::vector<std::string> CommandLine::argumentsOf(int argc, char** argv) const
{
    std::vector<std::string> arguments(argv + 1, argv + argc);
    auto command = arguments.begin();
    while (command != arguments.end() && command->starts_with('-'))
        command += *command == "--language" && std::next(command) != arguments.end() ? 2 : 1;
    if (command != arguments.end() && *command == "help") {
        command = arguments.erase(command);
        const auto meant = [&](const CLI::App* app) { return app->get_name() == *command; };
        if (command == arguments.end() || !m_app.get_subcommands(meant).empty())
            arguments.emplace_back("--help");
    }
    std::reverse(arguments.begin(), arguments.end());
    return arguments;
}

int CommandLine::parseAndRun(int argc, char** argv)
{
    try {
        m_app.parse(argumentsOf(argc, argv));
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return m_app.exit(error);
        tell(Text::tr("The command line can't be understood: %1. “kam --help” and “kam COMMAND --help” show "
                      "what is "
                      "possible.")
                 .arg(usageSentence(QString::fromUtf8(error.what()))));
        return static_cast<int>(Failure::Usage);
    }
    return m_run();
}

/// Setting type needs Qt's graphics; everything else starts without them. No window is ever opened.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    const bool draws =
        std::any_of(argv, argv + argc, [](const char* word) { return std::string_view(word) == "plan"; });
    return draws ? offscreenApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
}

/// The language must be known before the first help text is made.
QString languageOption(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QStringLiteral("--language") && i + 1 < argc)
            return QString::fromLocal8Bit(argv[i + 1]);
        if (argument.startsWith(QStringLiteral("--language=")))
            return argument.section(u'=', 1);
    }
    return {};
}

} // namespace

int runKam(int argc, char** argv)
{
    const auto application = applicationFor(argc, argv);
    setLanguage(languageOption(argc, argv));
    try {
        return CommandLine().parseAndRun(argc, argv);
    } catch (const Error& error) {
        tell(harmlessLines(error.sentence()));
        return static_cast<int>(error.failure());
    } catch (const std::exception& error) {
        tell(Text::tr("Something unforeseen happened: %1. Nothing was changed.")
                 .arg(QString::fromUtf8(error.what())));
        return static_cast<int>(Failure::Unreadable);
    }
}

} // namespace kam
