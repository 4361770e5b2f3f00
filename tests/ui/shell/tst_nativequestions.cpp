#include "shell/nativequestions.h"

#include "support/fakedesk.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QTest>
#include <QTimer>
#include <catch2/catch.hpp>
#include <sys/inotify.h>
#include <unistd.h>

using namespace kam;
using namespace kam::testing;

namespace
{

/// How often a file is opened, by whomever.
class Openings
{
public:
    explicit Openings(const QString& path) : m_watch(inotify_init1(IN_NONBLOCK))
    {
        REQUIRE(inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN) >= 0);
    }
    ~Openings() { ::close(m_watch); }
    [[nodiscard]] int count() const
    {
        int count = 0;
        inotify_event event = {};
        while (::read(m_watch, &event, sizeof event) > 0)
            ++count;
        return count;
    }

private:
    int m_watch;
};

} // namespace

TEST_CASE("a file dialog does not open the workspace that it lists")
{
    FakeDesk desk;
    const Openings openings(desk.workspace().path());
    REQUIRE(QFile(desk.workspace().path()).open(QIODevice::ReadOnly));
    REQUIRE(openings.count() == 1); // they are seen
    bool listed = false;
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        dialog->setDirectory(desk.folder());
        dialog->setViewMode(QFileDialog::Detail);
        dialog->selectFile(desk.workspace().path());
        listed = QTest::qWaitFor([&] { return !dialog->selectedFiles().isEmpty(); });
        QTest::qWait(300); // for what is looked up on a thread
        dialog->reject();
    });
    NativeQuestions questions;
    const bool saving = GENERATE(true, false);
    if (saving)
        CHECK(questions.fileToSave(nullptr, QStringLiteral("Save"), QStringLiteral("x.kam"), {}).isEmpty());
    else
        CHECK(questions.fileToOpen(nullptr, QStringLiteral("Open"), {}).isEmpty());
    CHECK(listed);
    CHECK(openings.count() == 0);
}
