#include "common/formdialog.h"
#include "registry/team.h"
#include "support/fakedesk.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

struct MemberForm {
    FakeDesk desk;
    TeamMember anna{noId, QStringLiteral("Anna"), {}, {}, {}};
    int stored = 0;
    QPointer<FormDialog> form;

    MemberForm()
    {
        anna.id = TeamStore(desk.workspace()).add(anna);
        form = new FormDialog(desk, QStringLiteral("Member"), "memberDialog", nullptr);
        form->addText(QStringLiteral("Name"), "memberName", anna.name);
        form->edits<TeamMember>(anna, [this] { return TeamStore(desk.workspace()).all(); });
        form->ask([this] { ++stored; });
    }
    ~MemberForm() { delete form; }
    void save() const { form->findChild<QPushButton*>(QStringLiteral("doItButton"))->click(); }
    void otherProgramStores(TeamMember member)
    {
        const auto other = Workspace::open(desk.workspace().path());
        member.name = QStringLiteral("Anna Nowak");
        TeamStore(*other).update(member);
    }
};

} // namespace

TEST_CASE("a form says what somebody else has stored meanwhile before it replaces that")
{
    MemberForm f;
    f.otherProgramStores(f.anna);
    SECTION("seen while it is open")
    {
        f.desk.workspace().poll();
        QApplication::processEvents();
        REQUIRE(f.desk.said.size() == 1);
        CHECK(f.desk.said.front().startsWith(QStringLiteral("This entry was changed meanwhile")));
        f.save();
        CHECK(f.stored == 1);
    }
    SECTION("seen when it is stored")
    {
        f.save();
        CHECK(f.stored == 0);
        REQUIRE(f.form);
        CHECK(f.form->isVisible());
        CHECK(f.desk.said.size() == 1);
        f.save();
        CHECK(f.stored == 1);
    }
}

TEST_CASE("what somebody else does to other entries does not stop a form")
{
    MemberForm f;
    TeamMember other = f.anna;
    other.id = noId;
    TeamStore(f.desk.workspace()).add(other);
    f.save();
    CHECK(f.stored == 1);
    CHECK(f.desk.said.isEmpty());
}
