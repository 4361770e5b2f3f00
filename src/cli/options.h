#pragma once

#include "base/number.h"
#include "cli/commands.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <charconv>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>

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

/// An option without a value is a script's variable that was not set, not a zero.
inline std::string requireValue(const std::string& value)
{
    return value.empty() ? words(OptionText::tr("the value is empty")) : std::string();
}

inline std::string requireNumber(const std::string& text)
{
    return readNumber(std::string_view(text))
               ? std::string()
               : words(OptionText::tr("write a number, with a dot as decimal mark"));
}

inline std::string requireAboveZero(const std::string& text)
{
    const auto number = readNumber(std::string_view(text));
    return number && *number > 0 ? std::string() : words(OptionText::tr("write a number above 0"));
}

/// Digits alone that make a number of the type, from @p least on.
template <class Whole>
bool isWhole(const std::string& text, Whole least)
{
    Whole value = 0;
    const char* const end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && at == end && value >= least;
}

inline std::string requireCount(const std::string& text)
{
    return isWhole<int>(text, 1) ? std::string()
                                 : words(OptionText::tr("write a whole number from 1 to %1")
                                             .arg(std::numeric_limits<int>::max()));
}

/// An option whose text goes into a QString.
inline CLI::Option* textOption(CLI::App* app, const char* name, QString& target, const QString& help,
                               const char* type = "TEXT")
{
    return app
        ->add_option_function<std::string>(
            name, [&target](const std::string& value) { target = QString::fromStdString(value); },
            words(help))
        ->type_name(type)
        ->check(requireValue);
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
        ->type_name(type)
        ->check(requireValue)
        ->check([](const std::string& text) {
            if constexpr (std::is_integral_v<Number>)
                return isWhole<Number>(text, 0) ? std::string()
                                                : words(OptionText::tr("write a whole number of 0 or more"));
            else
                return requireNumber(text);
        });
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

/// How numbers of a file are to be read that can be read in two ways.
inline void decimalOption(CLI::App* app, ColumnOptions& columns)
{
    app->add_option_function<std::string>(
           "--decimal",
           [&columns](const std::string& word) {
               columns.decimal = word == "comma" ? DecimalMark::Comma : DecimalMark::Point;
           },
           words(
               OptionText::tr("the decimal mark, comma or point, of numbers such as 1,234 where the rest of "
                              "the column does not tell")))
        ->type_name("MARK")
        ->check([](const std::string& word) {
            return word == "comma" || word == "point" ? std::string()
                                                      : words(OptionText::tr("choose one of: comma, point"));
        });
}

/// What the columns of a file stand for.
inline void columnOptions(CLI::App* app, ColumnOptions& columns)
{
    app->add_option_function<std::vector<std::string>>(
           "--map",
           [&columns](const std::vector<std::string>& entries) {
               for (const std::string& entry : entries) {
                   // At the last sign, since headings may hold one too.
                   const QString text = QString::fromStdString(entry);
                   const qsizetype sign = text.lastIndexOf(u'=');
                   columns.map.emplace_back(text.left(sign), text.mid(sign + 1));
               }
           },
           words(OptionText::tr(
               "what a column stands for: a field of the table, or a criterion; may be given again")))
        ->type_name("COLUMN=FIELD")
        ->check([](const std::string& entry) {
            const std::size_t sign = entry.rfind('=');
            return sign != std::string::npos && sign > 0 && sign + 1 < entry.size()
                       ? std::string()
                       : words(OptionText::tr("write COLUMN=FIELD"));
        })
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app->add_option_function<std::vector<std::string>>(
           "--ignore",
           [&columns](const std::vector<std::string>& names) {
               for (const std::string& name : names)
                   columns.ignore << QString::fromStdString(name);
           },
           words(OptionText::tr("leave this column out; may be given again")))
        ->type_name("COLUMN")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    decimalOption(app, columns);
}

} // namespace kam
