#include "support.h"

using namespace kam;
using namespace kam::test;

namespace
{

struct Scene {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    int lost = 0;
    QString sentence;

    Scene()
    {
        workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
        addMember(*workspace, 1, QStringLiteral("Anna"));
        QObject::connect(workspace.get(), &Workspace::lost, workspace.get(), [this](const QString& said) {
            ++lost;
            sentence = said;
        });
    }
    [[nodiscard]] QString path() const { return filePath(folder); }
    [[nodiscard]] QString other() const { return folder.filePath(QStringLiteral("other.kam")); }
    [[nodiscard]] QString movedSentence() const
    {
        return QStringLiteral(
                   "The file %1 was moved, replaced or deleted by another program. Nothing more is "
                   "written to it; save a copy elsewhere to keep what you see.")
            .arg(path());
    }
};

} // namespace

TEST_CASE("a file replaced, renamed, deleted or truncated is noticed by the next look")
{
    Scene scene;
    const int kind = GENERATE(0, 1, 2, 3, 4);
    if (kind == 0) {
        Workspace::create(scene.other(), QStringLiteral("EUR")).reset();
        REQUIRE(::rename(QFile::encodeName(scene.other()), QFile::encodeName(scene.path())) == 0);
    } else if (kind == 1) {
        REQUIRE(QFile::rename(scene.path(), scene.other()));
    } else if (kind == 2) {
        REQUIRE(QFile::remove(scene.path()));
    } else {
        REQUIRE(::truncate(QFile::encodeName(scene.path()), kind == 3 ? 0 : 8192) == 0);
    }
    const QByteArray before = contentOf(scene.path());
    const QByteArray orphan = contentOf(scene.other());
    scene.workspace->poll();
    CHECK(scene.lost == 1);
    if (kind < 3)
        CHECK(scene.sentence.toStdString() == scene.movedSentence().toStdString());
    else // an empty file has another structure
        CHECK_THAT(scene.sentence.toStdString(),
                   Catch::Contains(kind == 3 ? "was changed by another program" : "is damaged"));
    CHECK(scene.workspace->isLost());
    CHECK_THROWS_AS(addMember(*scene.workspace, 2, QStringLiteral("Jan")), Error);
    CHECK_THROWS_AS(scene.workspace->undo(), Error);
    CHECK(contentOf(scene.path()) == before);
    CHECK(contentOf(scene.other()) == orphan);
}

TEST_CASE("a further connection is to the same file, and never to one that has its name")
{
    Scene scene;
    CHECK(Workspace::openBeside(scene.workspace->place())->path() == scene.path());
    Workspace::create(scene.other(), QStringLiteral("EUR")).reset();
    REQUIRE(::rename(QFile::encodeName(scene.other()), QFile::encodeName(scene.path())) == 0);
    const QByteArray before = contentOf(scene.path());
    const bool readOnly = GENERATE(true, false);
    CHECK_THROWS_MATCHES(Workspace::openBeside(scene.workspace->place(),
                                               {.readOnly = readOnly, .vfs = {}, .checkLater = true}),
                         Error, Catch::Matchers::Predicate<Error>([&](const Error& error) {
                             return error.sentence() == scene.movedSentence();
                         }));
    CHECK(contentOf(scene.path()) == before);
}

TEST_CASE("an edit notices a file that is replaced while it runs")
{
    Scene scene;
    const bool early = GENERATE(true, false);
    Workspace::create(scene.other(), QStringLiteral("EUR")).reset();
    const QByteArray replacement = contentOf(scene.other());
    const auto change = [&] {
        Query add(*scene.workspace, "INSERT INTO team_member (id, name) VALUES (?, 'x')");
        if (!early)
            add.bind(1, 7).run();
        REQUIRE(::rename(QFile::encodeName(scene.other()), QFile::encodeName(scene.path())) == 0);
        add.bind(1, 8).run();
    };
    CHECK_THROWS_AS(scene.workspace->edit(QStringLiteral("Add"), change), Error);
    CHECK(scene.lost == 1);
    CHECK(scene.sentence.toStdString() == scene.movedSentence().toStdString());
    CHECK(contentOf(scene.path()) == replacement);
}
