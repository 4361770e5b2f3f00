#include "base/filename.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE("a file name keeps letters and loses what a system would take for a path")
{
    CHECK(safeFileName(QStringLiteral("Zażółć Sp. z o.o.")) == QStringLiteral("Zażółć Sp. z o.o"));
    CHECK(safeFileName(QStringLiteral("../../etc/passwd")) == QStringLiteral("_.._etc_passwd"));
    CHECK(safeFileName(QStringLiteral("a:b*c?\"<>|d\\e")) == QStringLiteral("a_b_c_____d_e"));
    CHECK(safeFileName(QStringLiteral("tab\there\u202eright")) == QStringLiteral("tab_here_right"));
    CHECK(safeFileName(QString()) == QStringLiteral("_"));
    CHECK(safeFileName(QStringLiteral(" . ")) == QStringLiteral("_"));
    CHECK(safeFileName(QStringLiteral("CON")) == QStringLiteral("_CON"));
    CHECK(safeFileName(QStringLiteral("com1.txt")) == QStringLiteral("_com1.txt"));
    CHECK(safeFileName(QStringLiteral("Comet")) == QStringLiteral("Comet"));
    CHECK(safeFileName(QString(500, u'ł')).toUtf8().size() == 120);
    CHECK(safeFileName(QStringLiteral("\U0001F600").repeated(50)).toUtf8().size() == 120);
}
