#include "base/identifier.h"

#include <QRandomGenerator>
#include <limits>

namespace kam
{

namespace
{
Id randomUpTo(Id highest)
{
    const auto bits = QRandomGenerator::system()->generate64();
    return static_cast<Id>(bits % static_cast<quint64>(highest)) + 1;
}
} // namespace

Id newId()
{
    return randomUpTo(std::numeric_limits<Id>::max());
}

IdSequence::IdSequence(qint64 count) : m_next(randomUpTo(std::numeric_limits<Id>::max() - count)) {}

} // namespace kam
