// Our own file, damaged in thousands of ways: it is refused and left alone, or opened and readable.
#include "fault/process.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <ctime>
#include <random>
#include <sys/stat.h>

using namespace kam;
using namespace kam::test;

namespace
{

constexpr int mutations = slowBuild ? 1000 : 5000;
constexpr double mostSeconds = slowBuild ? 20 : 1; ///< of processor time, for one file

QByteArray goodFile()
{
    const QTemporaryDir folder;
    {
        const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
        workspace->edit(QStringLiteral("Fill"), [&] {
            Query client(*workspace, "INSERT INTO client (id, name, search, notes) VALUES (?1, ?2, ?2, ?3)");
            for (int id = 1; id <= 60; ++id)
                client.bind(1, id)
                    .bind(2, QStringLiteral("Client %1").arg(id))
                    .bind(3, QString(id == 7 ? 9000 : 40, QLatin1Char('n')))
                    .run();
        });
        addMember(*workspace, 1, QStringLiteral("Anna"));
        workspace->undo();
    }
    return contentOf(filePath(folder));
}

class Mutator
{
public:
    explicit Mutator(QByteArray good) : m_good(std::move(good)) {}

    QByteArray next()
    {
        QByteArray file = m_good;
        switch (below(6)) {
        case 0:
            return flipped(file, 1);
        case 1:
            return flipped(file, 1 + below(64));
        case 2:
            return file.left(below(file.size()));
        case 3:
            return file.replace(below(file.size() / page) * page, page, QByteArray(page, '\0'));
        case 4:
            return garbage(file);
        default:
            return flipped(file, 1, 100 + below(2) * 100);
        }
    }

private:
    static constexpr qsizetype page = 4096;
    static constexpr qsizetype sector = 512;

    qsizetype below(qsizetype limit)
    {
        return static_cast<qsizetype>(m_random() % static_cast<std::uint64_t>(limit));
    }
    QByteArray flipped(QByteArray file, qsizetype count, qsizetype within = 0)
    {
        for (; count > 0; --count) {
            const qsizetype place = below(within ? within : file.size());
            file[place] = static_cast<char>(file[place] ^ (1 << below(8)));
        }
        return file;
    }
    QByteArray garbage(QByteArray file)
    {
        const qsizetype start = below(file.size() / sector) * sector;
        for (qsizetype i = start; i < start + sector; ++i)
            file[i] = static_cast<char>(m_random());
        return file;
    }

    QByteArray m_good;
    std::mt19937_64 m_random{20261124};
};

/// What the program does with a file it has opened: every step works or is refused with a sentence.
void use(Workspace& workspace)
{
    const auto attempt = [](const auto& step) {
        try {
            step();
        } catch (const Error& error) {
            CHECK_FALSE(error.sentence().isEmpty());
        } catch (const SQLite::Exception&) {
            // the test's own dump reads past Query
        }
    };
    attempt([&] { (void)dump(workspace.database()); });
    attempt([&] {
        for (const HistoryEntry& entry : workspace.history(10))
            (void)workspace.details(entry);
    });
    attempt([&] { (void)workspace.integrityProblem(); });
    attempt([&] { workspace.redo(); });
    attempt([&] {
        while (workspace.undo())
            continue;
    });
    attempt([&] { addMember(workspace, 99, QStringLiteral("Ewa")); });
}

/// Seconds and nanoseconds.
std::pair<qint64, qint64> modifiedAt(const QString& path)
{
    struct stat about = {};
    REQUIRE(stat(QFile::encodeName(path).constData(), &about) == 0);
    return {about.st_mtim.tv_sec, about.st_mtim.tv_nsec};
}

/// @returns true where the file was opened
bool opens(const QByteArray& content, const QString& folder)
{
    const QString path = folder + QStringLiteral("/w.kam");
    write(path, content);
    const auto written = modifiedAt(path);
    const std::clock_t start = std::clock();
    const auto endsSoon = qScopeGuard([&] {
        // Processor time of this process alone: no other program can spoil it.
        CHECK(static_cast<double>(std::clock() - start) < mostSeconds * CLOCKS_PER_SEC);
    });
    try {
        use(*Workspace::open(path));
        return true;
    } catch (const Error& error) {
        INFO(error.what());
        CHECK(error.failure() == Failure::Unreadable);
        CHECK_FALSE(error.sentence().isEmpty());
        CHECK(contentOf(path) == content);
        CHECK(modifiedAt(path) == written);
        CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
    return false;
}

QString memoryFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/mutatedXXXXXX");
}

} // namespace

TEST_CASE("a damaged file is refused and left alone, or opened, and never crashes the program")
{
    const QTemporaryDir folder(memoryFolder());
    const QByteArray good = goodFile();
    REQUIRE(opens(good, folder.path()));
    Mutator mutator(good);
    int opened = 0;
    for (int i = 0; i < mutations; ++i) {
        INFO("mutation " << i);
        opened += opens(mutator.next(), folder.path());
    }
    std::printf("mutations: %d files, %d refused, %d opened\n", mutations, mutations - opened, opened);
    CHECK(opened > 0);
    CHECK(opened < mutations);
}
