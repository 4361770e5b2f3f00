#include "common/timetravel.h"
#include "registry/clientstore.h"
#include "support/fakedesk.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

/// Counts what is done on a thread.
class CountingDesk : public FakeDesk
{
public:
    int longWorks = 0;
    void actLong(const QString& title, const std::function<void(Workspace&, Progress&)>& work,
                 const std::function<void()>& done) override
    {
        ++longWorks;
        FakeDesk::actLong(title, work, done);
    }
};

void add(FakeDesk& desk, std::size_t count)
{
    std::vector<Client> clients(count);
    for (std::size_t i = 0; i < count; ++i)
        clients[i].name = QStringLiteral("Client %1 with a long name").arg(i);
    ClientStore(desk.workspace()).add(clients);
}

} // namespace

TEST_CASE("few rows are taken back at once, many on a thread")
{
    CountingDesk desk;
    const ClientStore store(desk.workspace());
    add(desk, 3);
    travel(desk, true, {*desk.workspace().nextUndo()});
    CHECK(desk.longWorks == 0);
    CHECK(store.count() == 0);
    add(desk, 5000);
    travel(desk, true, {*desk.workspace().nextUndo()});
    desk.workspace().poll();
    CHECK(desk.longWorks == 1);
    CHECK(store.count() == 0);
    travel(desk, false, {*desk.workspace().nextRedo()});
    desk.workspace().poll();
    CHECK(desk.longWorks == 2);
    CHECK(store.count() == 5000);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("what came in while a person was asked is not taken back")
{
    FakeDesk desk;
    const ClientStore store(desk.workspace());
    add(desk, 2);
    add(desk, 3);
    const std::vector<HistoryEntry> asked = desk.workspace().history(2);
    add(desk, 4);
    travel(desk, true, asked);
    CHECK(store.count() == 9);
    REQUIRE(desk.errors.size() == 1);
    CHECK(desk.errors.first().contains(QStringLiteral("was changed while you were asked")));
}

TEST_CASE("several steps are taken back one after the other")
{
    CountingDesk desk;
    const ClientStore store(desk.workspace());
    add(desk, 1);
    add(desk, 5000);
    travel(desk, true, desk.workspace().history(2));
    desk.workspace().poll();
    CHECK(desk.longWorks == 1);
    CHECK(store.count() == 0);
    CHECK_FALSE(desk.workspace().nextUndo());
}
