#pragma once

#include <QtGlobal>

namespace kam
{

/// Key of a row: 1 to 2^63-1, random, so that rows created in two copies of a file never collide.
using Id = qint64;

/// No row; never stored.
inline constexpr Id noId = 0;

[[nodiscard]] Id newId();

/// Identifiers for rows written together: ascending from one random start, which keeps a bulk insert at the
/// end of the table instead of scattered over it.
class IdSequence
{
public:
    /// @param count how many will be taken at most
    explicit IdSequence(qint64 count);
    [[nodiscard]] Id next() { return m_next++; }

private:
    Id m_next;
};

} // namespace kam
