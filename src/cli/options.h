#pragma once

#include "cli/commands.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <optional>

/// Kinds of options that several commands have; for commandline.cpp alone, since CLI11 is slow to compile.
namespace kam
{

struct OptionText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

inline std::string words(const QString& text)
{
    return text.toStdString();
}

/// An option whose text goes into a QString.
inline CLI::Option* textOption(CLI::App* app, const char* name, QString& target, const QString& help,
                               const char* type = "TEXT")
{
    return app
        ->add_option_function<std::string>(
            name, [&target](const std::string& value) { target = QString::fromStdString(value); },
            words(help))
        ->type_name(type);
}

inline void formatOption(CLI::App* app, Format& format)
{
    app->add_option_function<std::string>(
           "--format",
           [&format](const std::string& word) {
               format = word == "csv" ? Format::Csv : word == "json" ? Format::Json : Format::Table;
           },
           words(OptionText::tr("table (rounded, for people), csv or json (exact, for programs)")))
        ->type_name("FORMAT")
        ->check([](const std::string& word) {
            return word == "table" || word == "csv" || word == "json"
                       ? std::string()
                       : words(OptionText::tr("choose one of: table, csv, json"));
        });
}

template <class Number>
CLI::Option* numberOption(CLI::App* app, const char* name, std::optional<Number>& target, const QString& help,
                          const char* type = "NUMBER")
{
    return app
        ->add_option_function<Number>(
            name, [&target](Number value) { target = value; }, words(help))
        ->type_name(type);
}

/// Takes only words that stand in @p choices, apart by commas.
inline void requireOneOf(CLI::Option* option, const QString& choices)
{
    option->check([choices](const std::string& word) {
        return choices.split(QStringLiteral(", ")).contains(QString::fromStdString(word))
                   ? std::string()
                   : words(OptionText::tr("choose one of: %1").arg(choices));
    });
}

} // namespace kam
