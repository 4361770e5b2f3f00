#include "ranking/rankingfixture.h"

#include "ranking/rankingtablemodel.h"
#include "registry/clientstore.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"
#include "scoring/ratingstore.h"

#include <array>

namespace kam::testing
{

namespace
{

struct Row {
    const char* name;
    std::array<double, 5> points;
};

constexpr std::array published{
    Row{"RL", {12, 12, 10, 13, 13}}, Row{"RB", {8, 9, 11, 9, 8}},  Row{"LA", {4, 1, 2, 8, 6}},
    Row{"G", {3, 2, 6, 12, 12}},     Row{"NK", {7, 8, 3, 10, 7}},  Row{"KQ", {5, 4, 7, 11, 6}},
    Row{"CT", {9, 10, 4, 7, 6}},     Row{"LC", {6, 7, 5, 5, 1}},   Row{"P", {13, 13, 8, 4, 10}},
    Row{"YB", {2, 11, 13, 6, 3}},    Row{"ND", {10, 6, 1, 0, 11}}, Row{"MD", {1, 5, 12, 0, 2}},
    Row{"WJ", {11, 3, 9, 0, 9}},
};

ScoringModel storedModel(Workspace& workspace)
{
    const ModelStore store(workspace);
    return store.model(store.models().front().id).value();
}

} // namespace

void addPublishedClients(Workspace& workspace)
{
    const Id id = ModelStore(workspace).add(publishedModel());
    const ScoringModel model = ModelStore(workspace).model(id).value();
    std::vector<Client> clients;
    for (const Row& row : published) {
        Client client;
        client.name = QString::fromLatin1(row.name);
        clients.push_back(client);
    }
    const std::vector<Id> ids = ClientStore(workspace).add(clients);
    std::vector<Rating> ratings;
    for (std::size_t row = 0; row < published.size(); ++row)
        for (std::size_t i = 0; i < model.criteria.size(); ++i)
            ratings.push_back(
                {noId, ids[row], model.criteria[i].criterion.id, published[row].points[i], {}, {}});
    RatingStore(workspace).set(ratings);
}

void addManyClients(Workspace& workspace, int count)
{
    const Id id = ModelStore(workspace).add(publishedModel());
    const ScoringModel model = ModelStore(workspace).model(id).value();
    std::vector<Client> clients(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        clients[static_cast<std::size_t>(i)].name =
            QStringLiteral("Client %1").arg(i + 1, 6, 10, QLatin1Char('0'));
    const std::vector<Id> ids = ClientStore(workspace).add(clients);
    std::vector<Rating> ratings;
    quint32 state = 1; // the same numbers everywhere
    for (const Id client : ids) {
        for (const ModelCriterion& used : model.criteria) {
            state = state * 1664525U + 1013904223U;
            ratings.push_back({noId, client, used.criterion.id, static_cast<double>(state >> 8U), {}, {}});
        }
    }
    RatingStore(workspace).set(ratings);
}

RankingFixture::RankingFixture() : RankingFixture(addPublishedClients) {}

RankingFixture::RankingFixture(const std::function<void(Workspace&)>& fill)
{
    fill(desk.workspace());
    page = std::make_unique<RankingPage>(desk);
    showAndPaint(*page, {1112, 724}); // what a window of 1280 x 800 leaves
}

QTableView& RankingFixture::view() const
{
    return part<QTableView>("rankingTable");
}

QString RankingFixture::cell(int row, int column) const
{
    return table().index(row, column).data().toString();
}

QStringList RankingFixture::clients() const
{
    QStringList names;
    for (int row = 0; row < table().rowCount(); ++row)
        names << cell(row, RankingTableModel::ClientColumn);
    return names;
}

std::size_t RankingFixture::steps()
{
    return desk.workspace().history(1000).size();
}

Weight RankingFixture::storedWeight(int criterion)
{
    return storedModel(desk.workspace()).criteria.at(static_cast<std::size_t>(criterion)).weight;
}

} // namespace kam::testing
