#include "history/detailsmodel.h"

#include "registry/clientstore.h"
#include "support/fakedesk.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

std::vector<Client> clients(int count)
{
    std::vector<Client> result(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        result[static_cast<std::size_t>(i)].name = QStringLiteral("Client %1").arg(i);
    return result;
}

} // namespace

TEST_CASE("details say that there is more only where there is")
{
    testing::FakeDesk desk;
    Workspace& workspace = desk.workspace();
    DetailsModel model(workspace);
    const QAbstractItemModelTester tester(&model);

    const Id id = ClientStore(workspace).add(clients(1).front());
    ClientStore(workspace).setField({id}, ClientField::City, QStringLiteral("Łódź"));
    model.show(workspace.history(1).front());
    CHECK_FALSE(model.isCut());
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, DetailsModel::Before).data().toString().isEmpty());
    CHECK(model.index(0, DetailsModel::After).data().toString() == QStringLiteral("Łódź"));

    // Each client has more than one field, so a thousand of them are cut.
    ClientStore(workspace).add(clients(DetailsModel::most));
    model.show(workspace.history(1).front());
    CHECK(model.isCut());
    model.clear();
    CHECK_FALSE(model.isCut());
    CHECK(model.rowCount() == 0);
}
