#pragma once

#include <QString>

namespace kam::test
{

/// What the file @p name in tests/data/report says. Where KAM_RENEW is set in the environment, @p actual is
/// written there first: whoever renews a file reads what changed before it is committed.
[[nodiscard]] QString golden(const QString& name, const QString& actual);

/// Output of a program of poppler's; fails the test where it can't be run or fails.
QByteArray output(const QString& program, const QStringList& arguments);

} // namespace kam::test
