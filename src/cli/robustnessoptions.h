#pragma once

#include "cli/commands.h"
#include "cli/options.h"

namespace kam
{

/// Of kam rank: how sure the ranking is.
inline void addRobustnessOptions(CLI::App* app, RankCommand& rank)
{
    const auto draws = [&rank]() -> WeightDraws& { return rank.draws ? *rank.draws : rank.draws.emplace(); };
    CLI::Option* const stability = app->add_flag(
        "--stability", rank.stability,
        words(OptionText::tr("show how far each weight may move before the first clients change")));
    CLI::Option* const acceptability =
        app->add_option_function<int>(
               "--acceptability", [draws](int count) { draws().count = count; },
               words(OptionText::tr(
                   "draw weights at random so many times, and show how often a client has which rank")))
            ->type_name("DRAWS")
            ->check(CLI::PositiveNumber);
    acceptability->excludes(stability);
    app->add_option_function<quint64>(
           "--seed", [draws](quint64 seed) { draws().seed = seed; },
           words(OptionText::tr("the same number draws the same weights; 1 unless given")))
        ->type_name("NUMBER")
        ->needs(acceptability);
    CLI::Option* const around = app->add_option_function<double>(
        "--around",
        [draws](double points) {
            draws().from = WeightDraws::From::Around;
            draws().around = points;
        },
        words(OptionText::tr("draw each weight within so many percentage points of its own")));
    around->type_name("POINTS")->needs(acceptability);
    app->add_flag_callback(
           "--ordered", [draws] { draws().from = WeightDraws::From::Ordered; },
           words(OptionText::tr("draw only weights in the order of the model's own")))
        ->needs(acceptability)
        ->excludes(around);
    app->add_option("--top", rank.top,
                    words(OptionText::tr("how many clients are the first; 3 unless given")))
        ->type_name("NUMBER")
        ->check(CLI::PositiveNumber);
}

} // namespace kam
