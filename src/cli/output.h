#pragma once

#include "base/figure.h"
#include "cli/commands.h"

#include <QStringList>
#include <QVariant>
#include <string>
#include <string_view>
#include <vector>

namespace kam
{

void writeOut(std::string_view bytes);
/// For the person, on standard error; made harmless, but for its line ends.
void tell(const QString& sentence);

/// A table for the terminal: columns aligned, control characters made visible.
class TextTable
{
public:
    /// @param numbers true for the columns that are aligned to the right
    TextTable(const QStringList& header, std::vector<bool> numbers);
    void row(const QStringList& cells);
    void print() const;

private:
    std::vector<bool> m_numbers;
    std::vector<QStringList> m_rows;
    std::vector<int> m_widths;
};

/// Columns that a terminal needs for the text.
[[nodiscard]] int terminalWidth(const QString& text);
/// Characters that would steer the terminal or turn the direction of writing are written as "\\x1b".
[[nodiscard]] QString harmless(const QString& text);
/// The same, line by line.
[[nodiscard]] QString harmlessLines(const QString& text);

/// Builds JSON text.
class JsonWriter
{
public:
    void open(char bracket);
    void close(char bracket);
    void key(QStringView name);
    void value(QStringView text);
    void value(double number);
    void value(qint64 number);
    void null();
    [[nodiscard]] std::string& bytes() { return m_bytes; }

private:
    void separate();
    void quote(QStringView text);

    std::string m_bytes;
    bool m_first = true;
    bool m_afterKey = false;
};

/// What stands in a record for a figure: a number, nothing where it is not known, "n/a" where it does not
/// apply.
[[nodiscard]] QVariant recordValue(Figure figure);
[[nodiscard]] QVariant recordValue(std::optional<double> number);

/// A list of records with the same columns, in any format. Texts are QString, numbers double, int or qint64;
/// an invalid value is null in JSON and an empty cell in CSV.
class Records
{
public:
    explicit Records(std::vector<const char*> columns) : m_columns(std::move(columns)) {}
    void add(std::vector<QVariant> values) { m_rows.push_back(std::move(values)); }
    /// @param headings of the table, translated
    void print(Format format, const QStringList& headings) const;
    void printCsv() const;
    /// Records as JSON, without the line end.
    [[nodiscard]] std::string json() const;

private:
    void printTable(const QStringList& headings) const;

    std::vector<const char*> m_columns;
    std::vector<std::vector<QVariant>> m_rows;
};

} // namespace kam
