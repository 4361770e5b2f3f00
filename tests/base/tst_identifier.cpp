#include "base/identifier.h"

#include <catch2/catch.hpp>
#include <limits>
#include <set>

using namespace kam;

TEST_CASE("new identifiers are positive and differ")
{
    std::set<Id> seen;
    for (int i = 0; i < 10000; ++i) {
        const Id id = newId();
        REQUIRE(id > 0);
        seen.insert(id);
    }
    CHECK(seen.size() == 10000);
}

TEST_CASE("a sequence ascends by one and never overflows")
{
    IdSequence ids(1000);
    Id last = ids.next();
    REQUIRE(last > 0);
    REQUIRE(last <= std::numeric_limits<Id>::max() - 999);
    for (int i = 1; i < 1000; ++i) {
        const Id id = ids.next();
        CHECK(id == last + 1);
        last = id;
    }
    IdSequence none(0);
    CHECK(none.next() > 0);
}
