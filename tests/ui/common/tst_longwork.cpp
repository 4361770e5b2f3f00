#include "common/longwork.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <cstdio>

using namespace kam;

TEST_CASE("long work never begins on another file that was put in place of the workspace")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.kam"));
    const QString other = folder.filePath(QStringLiteral("other.kam"));
    const auto workspace = Workspace::create(path, QStringLiteral("PLN"));
    Workspace::create(other, QStringLiteral("EUR")).reset();
    REQUIRE(std::rename(QFile::encodeName(other), QFile::encodeName(path)) == 0);

    bool begun = false;
    LongWork work(workspace->place(), [&begun](Workspace&, Progress&) { begun = true; });
    QSignalSpy ended(&work, &LongWork::ended);
    work.start();
    REQUIRE(ended.wait());
    CHECK_FALSE(begun);
    CHECK_THAT(ended.front().front().toString().toStdString(),
               Catch::Contains("was moved, replaced or deleted by another program"));
}
