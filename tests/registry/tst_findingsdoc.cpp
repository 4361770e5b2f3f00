#include "testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch.hpp>

namespace
{

QString contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QSet<QString> matches(const QString& text, const QString& pattern)
{
    QSet<QString> found;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        found << match.next().captured(1);
    return found;
}

} // namespace

TEST_CASE("every code of a finding is explained, and nothing else")
{
    const QDir root(QStringLiteral(KAM_TEST_DATA "/../.."));
    const auto documented = matches(contents(root.filePath(QStringLiteral("docs/findings.md"))),
                                    QStringLiteral("\n\\| `([a-z0-9-]+)` \\|"));
    QSet<QString> produced;
    QDirIterator files(root.filePath(QStringLiteral("src")), {QStringLiteral("*findings.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        produced |= matches(contents(files.next()), QStringLiteral("\"([a-z]+(?:-[a-z0-9]+)+)\""));
    CHECK(produced.size() >= 11);
    CHECK(documented == produced);
}
