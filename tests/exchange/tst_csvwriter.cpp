#include "base/error.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/inputfile.h"
#include "workspace/outputfile.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <limits>
#include <sys/inotify.h>
#include <unistd.h>

using namespace kam;

TEST_CASE("text is quoted where it must be and numbers read back exactly")
{
    CsvWriter writer;
    writer.text("plain");
    writer.text("a,b");
    writer.text("say \"x\"");
    writer.text("two\nlines");
    writer.text("a;b");
    writer.text("");
    writer.number(0.1 + 0.2);
    writer.number(-5.0);
    writer.number(-0.0);
    writer.number(qint64{7});
    writer.word("2026-01-02");
    writer.empty();
    writer.endRow();
    CHECK(writer.bytes() ==
          "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\"a;b\",,0.30000000000000004,-5,0,7,2026-01-02,\n");
}

TEST_CASE("a row of one empty field is not a blank line")
{
    CsvWriter writer;
    writer.word("name");
    writer.endRow();
    writer.text("");
    writer.endRow();
    CHECK(writer.bytes() == "name\n\"\"\n");
    CsvReader reader(writer.bytes(), QStringLiteral("t"));
    REQUIRE(reader.next());
    CHECK(reader.field(0).empty());
    CHECK_FALSE(reader.next());
}

TEST_CASE("formulas are guarded and the guard alone is taken away again")
{
    const char* const texts[] = {"=1+1", "+48 22", "-5",  "@x",     "\ttab", "\rcr", "\nlf", "＝1",
                                 "＋1",  "－1",    "＠1", "'=1",    "''=1",  "'",    "''",   "'quoted'",
                                 "it's", "plain",  "",    "'plain", "' =",   "1-2"};
    for (const std::string_view text : texts) {
        INFO(text);
        CsvWriter writer;
        writer.text(text);
        writer.endRow();
        const std::string file = "h\n" + writer.bytes();
        CsvReader reader(file, QStringLiteral("t"));
        REQUIRE(reader.next());
        CHECK(unguarded(reader.field(0)) == text);
        const bool opens =
            !reader.field(0).empty() &&
            std::string_view("=+-@\t\r\n\xEF").find(reader.field(0).front()) != std::string_view::npos;
        CHECK_FALSE(opens);
    }
    CHECK(needsGuard("=1"));
    CHECK(needsGuard("''-1"));
    CHECK_FALSE(needsGuard("'a"));
    CHECK_FALSE(needsGuard("'"));
}

TEST_CASE("files are written whole, private and never over another one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    writeFile(path, "a\n1\n", false);
    CHECK(QFileInfo(path).permissions() == (QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                            QFileDevice::ReadUser | QFileDevice::WriteUser));
    CHECK_THROWS_AS(writeFile(path, "b", false), Error);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "a\n1\n");
    file.close();
    writeFile(path, "b\n", true);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "b\n");
    CHECK_THROWS_AS(writeFile(folder.filePath(QStringLiteral("none/out.csv")), "b", false), Error);
}

TEST_CASE("a workspace that is open here is neither read as a file nor replaced, nor even opened")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.kam"));
    const auto workspace = Workspace::create(path, QStringLiteral("PLN"));
    const int watch = inotify_init1(IN_NONBLOCK);
    REQUIRE(inotify_add_watch(watch, QFile::encodeName(path).constData(), IN_OPEN) >= 0);
    CHECK_THROWS_AS(writeFile(path, "b\n", true), Error);
    CHECK_THROWS_AS(InputFile(path), Error);
    inotify_event event = {};
    CHECK(::read(watch, &event, sizeof event) < 0);
    CHECK(QFile(path).open(QIODevice::ReadOnly));
    CHECK(::read(watch, &event, sizeof event) > 0); // an opening is seen
    ::close(watch);
}
