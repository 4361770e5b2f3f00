#include "base/parallel.h"

#include <catch2/catch.hpp>
#include <stdexcept>

using namespace kam;

TEST_CASE("pieces are at least one and none is too small")
{
    CHECK(piecesOf(0, 10) == 1);
    CHECK(piecesOf(19, 10) == 1);
    CHECK(piecesOf(1'000'000, 1) >= 1);
    CHECK(piecesOf(20, 10) <= 2);
}

TEST_CASE("every step is done exactly once")
{
    for (const std::size_t pieces : {1U, 2U, 3U, 7U})
        for (const std::size_t count : {0U, 1U, 5U, 1000U}) {
            std::vector<int> done(count, 0);
            inParallel(count, pieces, [&](std::size_t, std::size_t from, std::size_t to) {
                for (std::size_t step = from; step < to; ++step)
                    ++done[step];
            });
            CHECK(done == std::vector<int>(count, 1));
        }
}

TEST_CASE("an exception of a piece comes out")
{
    for (const std::size_t bad : {0U, 2U})
        CHECK_THROWS_AS(inParallel(9, 3,
                                   [&](std::size_t piece, std::size_t, std::size_t) {
                                       if (piece == bad)
                                           throw std::runtime_error("bad");
                                   }),
                        std::runtime_error);
}
