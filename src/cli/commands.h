#pragma once

#include "exchange/importoptions.h"
#include "exchange/vcard.h"
#include "scoring/acceptability.h"
#include "scoring/criterion.h"
#include "scoring/robustness.h"
#include "value/abc.h"
#include "value/clv.h"

#include <QLocale>
#include <QString>

namespace kam
{

enum class Format { Table, Csv, Json };

/// What a command was told; every command returns its exit status and throws Error.
struct NewOptions {
    QString file;
    QString currency = QStringLiteral("PLN");
    bool demonstration = false;
};
struct ImportCommand {
    QString kind;
    QString file;
    QString workspace;
    ImportOptions options;
};
struct ExportCommand {
    QString kind;
    QString workspace;
    QString out; ///< empty: standard output
    bool force = false;
    std::optional<VCardVersion> vcard; ///< where an address book is written
};
struct RankCommand {
    QString source;
    QString model;
    QString weights;
    std::optional<Scale> scale;
    Format format = Format::Table;
    QString explain;
    std::optional<QString> nullText;
    MethodRule method;
    bool normalises = false;  ///< whether a normalisation was asked for
    QStringList lessIsBetter; ///< criteria of a plain file
    bool stability = false;
    std::optional<WeightDraws> draws; ///< for acceptability
    std::optional<int> top;           ///< how many are the first; usualTop unless given
};
/// Weights from what is easier to say.
struct WeightsCommand {
    QString method;
    QString file;
    Format format = Format::Table;
};
struct AbcCommand {
    QString source;
    Measure measure = Measure::Revenue;
    std::optional<AbcLimits> limits; ///< those of the workspace, else 80 and 95
    std::optional<int> year;         ///< all years unless given
    ColumnOptions columns;           ///< of a plain file
    Format format = Format::Table;
};
struct ClvCommand {
    QString source;
    std::optional<double> rate;
    std::optional<Timing> timing;
    std::optional<double> retention;
    QString client; ///< of a workspace
    QString scenario;
    ColumnOptions columns; ///< of a plain file
    Format format = Format::Table;
};
struct GapsCommand {
    QString workspace;
    std::optional<int> year;
    Format format = Format::Table;
};
struct ForecastCommand {
    QString source;
    double horizon = 0;
    bool fit = false;
    QString until;         ///< day of the analysis, of a workspace
    ColumnOptions columns; ///< of a plain file
    Format format = Format::Table;
};
struct WorkspaceCommand {
    QString workspace;
    Format format = Format::Table;
    int most = 100; ///< history entries
    QString target; ///< of a backup
};

struct PlanCommand {
    QString workspace;
    QString client;
    bool all = false;
    QString out; ///< a file, or with all a folder
    bool customer = false;
    bool letter = false; ///< paper; else A4
    bool archive = false;
    bool force = false;
};

int runNew(const NewOptions& options);
int runImport(const ImportCommand& command);
int runExport(const ExportCommand& command);
int runPlan(const PlanCommand& command);
int runRank(const RankCommand& command);
int runWeights(const WeightsCommand& command);
int runAbc(const AbcCommand& command);
/// Two percentages as they are written: "80,95"; nothing for anything else.
[[nodiscard]] std::optional<AbcLimits> abcLimits(const std::string& text);
int runClv(const ClvCommand& command);
int runGaps(const GapsCommand& command);
int runForecast(const ForecastCommand& command);
int runHistory(const WorkspaceCommand& command);
int runUndo(const WorkspaceCommand& command);
int runRedo(const WorkspaceCommand& command);
int runCheck(const WorkspaceCommand& command);
int runBackup(const WorkspaceCommand& command);

} // namespace kam
