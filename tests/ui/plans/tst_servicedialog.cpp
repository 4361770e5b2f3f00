#include "plans/servicedialog.h"

#include "common/numberfield.h"
#include "plan/servicestandard.h"
#include "support/fakedesk.h"

#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

constexpr std::pair visits(AbcClass::A, MeetingKind::Visit);
constexpr std::pair calls(AbcClass::A, MeetingKind::Call);

struct Fixture {
    FakeDesk desk;
    QWidget window;
    ServiceDialog* dialog = nullptr;

    Fixture()
    {
        ServiceStandardStore(desk.workspace()).set({{visits, 4}});
        dialog = new ServiceDialog(desk, &window);
        dialog->show();
    }
    [[nodiscard]] NumberField& field(const char* name) const
    {
        auto* found = dialog->findChild<NumberField*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void enter(const char* name, const char* text) const
    {
        field(name).setFocus();
        field(name).selectAll();
        QTest::keyClick(&field(name), Qt::Key_Delete);
        typeText(field(name), QString::fromLatin1(text));
        field(name).enterTyped();
    }
    void otherProgramStores(const ServiceStandard& standard)
    {
        const auto other = Workspace::open(desk.workspace().path());
        ServiceStandardStore(*other).set(standard);
    }
    [[nodiscard]] ServiceStandard stored() { return ServiceStandardStore(desk.workspace()).standard(); }
};

} // namespace

TEST_CASE("what somebody else stored of the service standard is told before it is replaced")
{
    Fixture f;
    f.otherProgramStores({{visits, 12}});
    SECTION("not seen before") {}
    SECTION("seen while it was typed")
    {
        f.field("serviceAvisit").setFocus();
        typeText(f.field("serviceAvisit"), QStringLiteral("6"));
        f.desk.workspace().poll();
    }
    f.enter("serviceAvisit", "6");
    CHECK(f.stored() == ServiceStandard{{visits, 12}});
    REQUIRE(f.desk.said.size() == 1);
    CHECK(f.desk.said.front().contains(QStringLiteral("somebody else has changed this meanwhile")));
    CHECK(f.field("serviceAvisit").value() == 12.0);
    f.enter("serviceAvisit", "6");
    CHECK(f.stored() == ServiceStandard{{visits, 6}});
    CHECK(f.desk.said.size() == 1);
}

TEST_CASE("a field of the service standard that is entered leaves those of others alone")
{
    Fixture f;
    f.otherProgramStores({{visits, 12}, {calls, 24}});
    f.enter("serviceBvisit", "2");
    CHECK(f.stored() == ServiceStandard{{visits, 12}, {calls, 24}, {{AbcClass::B, MeetingKind::Visit}, 2}});
    f.enter("serviceBvisit", "");
    CHECK(f.stored() == ServiceStandard{{visits, 12}, {calls, 24}});
    CHECK(f.desk.said.isEmpty());
}
