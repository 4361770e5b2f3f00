#include "report/golden.h"

#include "testdata.h"

#include <QFile>
#include <QProcess>
#include <catch2/catch.hpp>

namespace kam::test
{

QString golden(const QString& name, const QString& actual)
{
    QFile file(QStringLiteral(KAM_TEST_DATA "/report/") + name);
    if (qEnvironmentVariableIsSet("KAM_RENEW")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        file.close();
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace kam::test
