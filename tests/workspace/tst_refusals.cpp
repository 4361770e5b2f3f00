#include "support.h"

#include <QFileInfo>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

using namespace kam;
using namespace kam::test;

namespace
{

QByteArray goodFile()
{
    const QTemporaryDir folder;
    {
        const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
        addMember(*workspace, 1, QStringLiteral("Anna"));
    }
    return contentOf(filePath(folder));
}

QByteArray changedBy(const char* sql)
{
    const QTemporaryDir folder;
    write(filePath(folder), goodFile());
    {
        SQLite::Database database(filePath(folder).toStdString(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }
    return contentOf(filePath(folder));
}

/// Opens a file that must be refused and left alone. @returns the sentence
QString refusal(const QByteArray& content)
{
    const QTemporaryDir folder;
    const QString path = filePath(folder);
    write(path, content);
    struct stat before = {};
    struct stat after = {};
    stat(QFile::encodeName(path).constData(), &before);
    QString sentence;
    try {
        (void)Workspace::open(path);
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::Unreadable);
        sentence = QString(error.sentence()).replace(path, QStringLiteral("FILE"));
    }
    stat(QFile::encodeName(path).constData(), &after);
    CHECK(contentOf(path) == content);
    CHECK(before.st_mtim.tv_sec == after.st_mtim.tv_sec);
    CHECK(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    return sentence;
}

QString refusalOfPath(const QString& path)
{
    try {
        (void)Workspace::open(path);
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::Unreadable);
        return QString(error.sentence()).replace(path, QStringLiteral("FILE"));
    }
    return {};
}

} // namespace

TEST_CASE("each kind of file that is no workspace has its own sentence and is left alone")
{
    const QByteArray good = goodFile();
    QByteArray damaged = good;
    damaged.replace(4096 + 8, 2000, QByteArray(2000, '\xA5'));
    const std::vector<QByteArray> files{
        QByteArray(),
        good.left(good.size() / 2),
        QByteArray("name;revenue\nAlfa;12\n"),
        QByteArray("PK\x03\x04") + QByteArray(600, '\0'),
        QByteArray(700, '\x7f'),
        changedBy("PRAGMA application_id=1"),
        changedBy("PRAGMA user_version=99"),
        changedBy("DROP TABLE gate"),
        damaged,
        changedBy("PRAGMA journal_mode=WAL"),
    };
    std::set<QString> sentences;
    for (const QByteArray& file : files) {
        const QString sentence = refusal(file);
        INFO(sentence.toStdString());
        CHECK_FALSE(sentence.isEmpty());
        CHECK(sentences.insert(sentence).second);
    }
}

TEST_CASE("an extra or changed table, trigger, view or index is refused")
{
    for (const char* sql : {"CREATE TABLE extra (id INTEGER PRIMARY KEY)", "CREATE VIEW v AS SELECT 1",
                            "CREATE TRIGGER t AFTER INSERT ON gate BEGIN DELETE FROM client; END",
                            "CREATE INDEX i ON client (city)", "DROP INDEX client_name",
                            "ALTER TABLE client ADD COLUMN extra TEXT", "ANALYZE"}) {
        INFO(sql);
        CHECK(refusal(changedBy(sql)).startsWith(QStringLiteral("The structure of FILE")));
    }
}

TEST_CASE("a file cut short anywhere is refused as cut short")
{
    const QByteArray good = goodFile();
    for (qsizetype size = 1; size < good.size(); size = size < 600 ? size + 7 : size + 1999) {
        INFO(size);
        CHECK(refusal(good.left(size)).startsWith(QStringLiteral("FILE was cut short")));
    }
}

TEST_CASE("what is no file is refused")
{
    const QTemporaryDir folder;
    std::set<QString> sentences;
    CHECK(sentences.insert(refusalOfPath(folder.path())).second);
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString pipeSentence = refusalOfPath(pipe);
    CHECK(sentences.insert(pipeSentence).second);
    CHECK(refusalOfPath(QStringLiteral("/dev/zero")) == pipeSentence);
    const QString loop = folder.filePath(QStringLiteral("loop"));
    REQUIRE(symlink(QFile::encodeName(loop).constData(), QFile::encodeName(loop).constData()) == 0);
    CHECK(sentences.insert(refusalOfPath(loop)).second);
    CHECK(sentences.insert(refusalOfPath(folder.filePath(QStringLiteral("none")))).second);
    CHECK_FALSE(sentences.contains(QString()));
}
