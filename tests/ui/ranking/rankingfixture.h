#pragma once

#include "base/identifier.h"
#include "ranking/rankingpage.h"
#include "scoring/ranking.h"
#include "support/fakedesk.h"

#include <QTableView>
#include <memory>

namespace kam::testing
{

/// The thirteen published clients with the published model, their points entered as raw values whose order
/// gives them.
void addPublishedClients(Workspace& workspace);
/// Clients "Client 000001" and so on, rated on every criterion of the published model.
void addManyClients(Workspace& workspace, int count);

/// The page on the published example, shown.
class RankingFixture
{
public:
    RankingFixture();
    explicit RankingFixture(const std::function<void(Workspace&)>& fill);

    [[nodiscard]] QAbstractItemModel& table() const { return *view().model(); }
    [[nodiscard]] QTableView& view() const;
    template <class Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            throw std::runtime_error(std::string("no ") + name);
        return *found;
    }
    [[nodiscard]] QString cell(int row, int column) const;
    /// Names in the order shown.
    [[nodiscard]] QStringList clients() const;
    [[nodiscard]] std::size_t steps(); ///< entries of the history
    [[nodiscard]] Weight storedWeight(int criterion);

    FakeDesk desk;
    std::unique_ptr<RankingPage> page;
};

} // namespace kam::testing
