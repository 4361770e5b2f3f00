#pragma once

#include "exchange/cells.h"

#include <span>

namespace kam
{

class CsvReader;

/// A field of a table with fixed columns.
struct TableField {
    const char* word;  ///< stable, as exports write it: "product_line"
    QString (*name)(); ///< translated, for people
    bool required = false;
    std::vector<const char*> others; ///< further headings in English and Polish
};

/// Which column of a file holds which of the fields of a table.
class ColumnPlan
{
public:
    /// @param kind translated: "sales", for the sentence
    /// @throws Error for columns that stand for no field, fields named twice, and required ones without a
    /// column
    ColumnPlan(const CsvReader& reader, const ColumnOptions& options, std::span<const TableField> fields,
               const QString& kind);

    [[nodiscard]] bool has(std::size_t field) const { return m_columns[field] >= 0; }
    /// Whether the record tells about the field: has(), and an empty cell tells something.
    [[nodiscard]] bool tells(std::size_t field) const;
    /// The cell of the reader's record; empty where the field has no column, or the cell says that it is
    /// empty. Text that was guarded against formulas comes without the guard.
    [[nodiscard]] std::string_view cell(std::size_t field) const;
    /// Cells of numbers; see cells.h.
    [[nodiscard]] Figure figure(std::size_t field) const;
    [[nodiscard]] std::optional<double> number(std::size_t field) const;
    [[nodiscard]] double requiredNumber(std::size_t field) const;
    /// What its numbers are read by.
    [[nodiscard]] ColumnMark mark(std::size_t field) const { return {&m_marks, m_columns[field]}; }
    /// Of the first number that read in two ways and was refused; empty where there was none.
    [[nodiscard]] QString firstDoubt() const { return m_marks.firstDoubt(); }

private:
    const CsvReader& m_reader;
    std::span<const TableField> m_fields;
    mutable DecimalMarks m_marks; ///< looks into the file when a number asks for it
    std::vector<int> m_columns;   ///< by field; -1 where it has none
    std::optional<std::string> m_null;
};

/// For ImportKind.
[[nodiscard]] std::vector<ImportField> importFields(std::span<const TableField> fields);
[[nodiscard]] QStringList guessedColumns(std::span<const TableField> fields, const QStringList& header);

} // namespace kam
