#pragma once

#include "base/formulaguard.h"

#include <QString>
#include <string>
#include <string_view>
#include <utility>

namespace kam
{

/// Builds RFC 4180 text in UTF-8: commas, lines that end with LF, a dot as decimal mark.
class CsvWriter
{
public:
    /// Text of a person: guarded against formulas, quoted where it must be.
    void text(std::string_view utf8);
    void text(QStringView text);
    /// Numbers, dates and words of ours, which need no guard.
    void word(std::string_view plain);
    /// The shortest text that reads back as exactly this value.
    void number(double value);
    void number(qint64 value);
    void empty() { separate(); }
    void endRow();

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    /// The bytes without a copy; the writer is spent.
    [[nodiscard]] std::string take() { return std::move(m_bytes); }
    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }

private:
    void separate();
    void quoted(std::string_view text);

    std::string m_bytes;
    bool m_first = true;
    bool m_loneEmpty = false; ///< a row of one empty field would be a blank line
};

} // namespace kam
