#pragma once

#include "testdata.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <string>

namespace kam::test
{

struct Outcome {
    int status = -1;
    std::string out;
    std::string err;
};

class Kam
{
public:
    explicit Kam(const char* locale = "C.UTF-8") : m_locale(QString::fromLatin1(locale)) {}

    Outcome operator()(const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(KAM_PROGRAM), arguments);
        REQUIRE(process.waitForFinished(60'000));
        return {process.exitCode(), process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }
    Outcome operator()(const char* line) const { return (*this)(QString::fromUtf8(line).split(u' ')); }

    /// Both streams together, as in a terminal.
    [[nodiscard]] QString shell(const QString& line) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("bash"), {QStringLiteral("-c"), line});
        REQUIRE(process.waitForFinished(60'000));
        return QString::fromUtf8(process.readAll());
    }

    /// Empty where there is no such file.
    [[nodiscard]] std::string read(const char* name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private:
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), m_locale);
        environment.insert(QStringLiteral("DATA"), QStringLiteral(KAM_TEST_DATA));
        const QString folder = QFileInfo(QStringLiteral(KAM_PROGRAM)).absolutePath();
        environment.insert(QStringLiteral("PATH"), folder + u':' + qEnvironmentVariable("PATH"));
        return environment;
    }

    QTemporaryDir m_folder;
    QString m_locale;
};

} // namespace kam::test
