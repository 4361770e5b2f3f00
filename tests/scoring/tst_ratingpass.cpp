#include "scoring/ratingpass.h"

#include "scoring/rankingstore.h"
#include "scoringfixture.h"
#include "workspace/query.h"
#include "workspace/readtransaction.h"

#include <QFile>
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

using namespace kam;

namespace
{

/// Makes the file so large that the other cores take part.
void makeLarge(ScoringFixture& f)
{
    const Id client = f.client(QStringLiteral("Large"));
    f.workspace->edit(QStringLiteral("Note"), [&] {
        Query(*f.workspace, "UPDATE client SET notes = ? WHERE id = ?")
            .bind(1, QString(9 << 20, QLatin1Char('n')))
            .bind(2, client)
            .run();
    });
    REQUIRE(QFile(f.workspace->path()).size() > 9 << 20);
}

} // namespace

TEST_CASE("ratings of several criteria read at once are those read one by one")
{
    ScoringFixture f;
    const bool large = GENERATE(false, true); // a large file is read by several connections
    if (large)
        makeLarge(f);
    QStringList names;
    for (int i = 0; i < 12; ++i)
        names << QStringLiteral("K%1").arg(i);
    const ScoringModel model = f.model(QStringLiteral("M"), names);
    std::vector<Id> clients;
    for (int i = 0; i < 9; ++i)
        clients.push_back(f.client(QStringLiteral("Client %1").arg(i)));
    std::vector<Rating> ratings;
    for (std::size_t i = 0; i < 80; ++i) // not all clients, and in no order
        ratings.push_back(
            {noId, clients[i * 7 % 8], model.criteria[i * 5 % 12].criterion.id, double(i), {}, {}});
    f.ratings.set(ratings);
    std::sort(clients.begin(), clients.end());
    clients.erase(clients.begin() + 2); // not all that are rated
    for (const std::size_t count : {1U, 2U, 12U}) {
        std::vector<Id> criteria;
        for (std::size_t i = 0; i < count; ++i)
            criteria.push_back(model.criteria[i].criterion.id);
        const ReadTransaction state(*f.workspace);
        const std::vector<Vector> together = RatingPass(*f.workspace, state, criteria).finish(clients);
        REQUIRE(together.size() == count);
        for (std::size_t i = 0; i < count; ++i) {
            Vector alone(static_cast<Eigen::Index>(clients.size()));
            readRatings(*f.workspace, criteria[i], clients, alone);
            for (Eigen::Index row = 0; row < alone.size(); ++row) {
                CAPTURE(count, i, row);
                CHECK((alone[row] == together[i][row] ||
                       (std::isnan(alone[row]) && std::isnan(together[i][row]))));
            }
        }
    }
}

TEST_CASE("ratings come from the file that was opened, whatever has taken its place")
{
    ScoringFixture f;
    makeLarge(f);
    const Id criterion = f.model(QStringLiteral("M"), {QStringLiteral("A")}).criteria[0].criterion.id;
    const std::vector<Id> clients{f.client(QStringLiteral("Z"))};
    f.ratings.set({noId, clients[0], criterion, 7, {}, {}});
    const QString path = f.workspace->path();
    REQUIRE(QFile::copy(path, path + QStringLiteral(".other")));
    const auto other = Workspace::open(path + QStringLiteral(".other"));
    RatingStore(*other).set({noId, clients[0], criterion, 3, {}, {}});
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::copy(other->path(), path));
    const ReadTransaction state(*f.workspace);
    CHECK_FALSE(state.isShared());
    CHECK(RatingPass(*f.workspace, state, {criterion}).finish(clients)[0][0] == 7);
}

TEST_CASE("a pass inside an edit sees what the edit has changed so far")
{
    ScoringFixture f;
    makeLarge(f);
    const Id criterion = f.model(QStringLiteral("M"), {QStringLiteral("A")}).criteria[0].criterion.id;
    const std::vector<Id> clients{f.client(QStringLiteral("Z"))};
    f.workspace->edit(QStringLiteral("Both"), [&] {
        f.ratings.set({noId, clients[0], criterion, 4, {}, {}});
        const ReadTransaction state(*f.workspace);
        CHECK(RatingPass(*f.workspace, state, {criterion}).finish(clients)[0][0] == 4);
    });
}

TEST_CASE("a pass that nobody waits for ends")
{
    ScoringFixture f;
    makeLarge(f);
    const ReadTransaction state(*f.workspace);
    const RatingPass pass(*f.workspace, state, {1});
    CHECK(pass.criteria() == std::vector<Id>{1});
}
