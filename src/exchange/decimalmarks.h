#pragma once

#include "exchange/importoptions.h"

#include <QString>
#include <memory>
#include <string_view>
#include <vector>

namespace kam
{

class CsvReader;

/// What commas and points of numbers stand for; both where some numbers say one thing and some the other.
struct MarkRoles {
    bool commaDecimal = false;
    bool commaGroups = false;
    bool pointDecimal = false;
    bool pointGroups = false;

    void add(const MarkRoles& other);
};

/// What a single number shows by itself: "12,5" has a decimal comma, "1,234.5" a decimal point and groups
/// behind commas; "1,234" and whatever is no number show nothing.
[[nodiscard]] MarkRoles shownRoles(std::string_view text);
/// The mark of a number that reads in two ways, as "1,234" or "1.234"; 0 for anything else.
[[nodiscard]] char doubtfulMark(std::string_view text);

/// How the numbers of a file are written: what the columns themselves show, and what the person said for
/// numbers that can be read in two ways.
class DecimalMarks
{
public:
    /// @param reader must outlive it
    DecimalMarks(const CsvReader& reader, std::optional<DecimalMark> said) : m_reader(reader), m_said(said) {}

    [[nodiscard]] std::optional<DecimalMark> said() const { return m_said; }
    /// The decimal mark with which a doubtful number of the column is to be read: what its other numbers say
    /// of that mark, else what the person said, else the point that files are written with, unless the column
    /// has decimal commas. None where nothing decides. Reads the file a second time when it is first asked.
    /// @param mark of the number: see doubtfulMark(). @throws Cancelled
    [[nodiscard]] std::optional<DecimalMark> decimalOf(char mark, int column);
    /// The first number that nothing decided about, for a question to the person; empty where there was none.
    [[nodiscard]] const QString& firstDoubt() const { return m_firstDoubt; }
    void noteDoubt(const QString& text);

private:
    void look();

    const CsvReader& m_reader;
    std::optional<DecimalMark> m_said;
    QString m_firstDoubt;
    bool m_looked = false;
    std::vector<MarkRoles> m_roles; ///< by column; empty where the file can't be read again
};

/// Of one column; without one, a number shows by itself how it is written or is refused.
struct ColumnMark {
    DecimalMarks* marks = nullptr;
    int column = -1;
};

} // namespace kam
