#pragma once

#include "cli/commands.h"
#include "cli/options.h"

namespace kam
{

/// Of kam rank: other methods than the weighted sum of points.
inline void addMethodOptions(CLI::App* app, RankCommand& rank)
{
    CLI::Option* const method = app->add_option_function<std::string>(
        "--method",
        [&rank](const std::string& word) {
            rank.method.method = word == "product"  ? Method::Product
                                 : word == "topsis" ? Method::Topsis
                                                    : Method::Sum;
        },
        words(OptionText::tr("how criteria become one figure: sum (of points), product or topsis (of raw "
                             "values); sum unless given")));
    requireOneOf(method->type_name("METHOD"), QStringLiteral("sum, product, topsis"));
    CLI::Option* const normalisation = app->add_option_function<std::string>(
        "--normalisation",
        [&rank](const std::string& word) {
            rank.method.normalisation = word == "minmax" ? Normalisation::MinMax : Normalisation::Euclidean;
            rank.normalises = true;
        },
        words(OptionText::tr("how topsis makes values comparable: vector or minmax; vector unless given")));
    requireOneOf(normalisation->type_name("NORMALISATION")->needs(method), QStringLiteral("vector, minmax"));
    app->add_option_function<std::string>(
           "--less-is-better",
           [&rank](const std::string& names) {
               rank.lessIsBetter = QString::fromStdString(names).split(u',', Qt::SkipEmptyParts);
           },
           words(OptionText::tr("criteria of a plain file of which less is better, apart by commas")))
        ->type_name("NAME,NAME");
}

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
            ->check(requireCount);
    acceptability->excludes(stability);
    app->add_option_function<quint64>(
           "--seed", [draws](quint64 seed) { draws().seed = seed; },
           words(OptionText::tr("the same number draws the same weights; 1 unless given")))
        ->type_name("NUMBER")
        ->needs(acceptability)
        ->check([](const std::string& text) {
            return isWhole<quint64>(text, 0) ? std::string()
                                             : words(OptionText::tr("write a whole number from 0 to %1")
                                                         .arg(std::numeric_limits<quint64>::max()));
        });
    CLI::Option* const around = app->add_option_function<double>(
        "--around",
        [draws](double points) {
            draws().from = WeightDraws::From::Around;
            draws().around = points;
        },
        words(OptionText::tr("draw each weight within so many percentage points of its own")));
    around->type_name("POINTS")->needs(acceptability)->check(requireNumber);
    app->add_flag_callback(
           "--ordered", [draws] { draws().from = WeightDraws::From::Ordered; },
           words(OptionText::tr("draw only weights in the order of the model's own")))
        ->needs(acceptability)
        ->excludes(around);
    app->add_option_function<int>(
           "--top", [&rank](int count) { rank.top = count; },
           words(OptionText::tr("how many clients are the first; 3 unless given")))
        ->type_name("NUMBER")
        ->check(requireCount);
}

} // namespace kam
