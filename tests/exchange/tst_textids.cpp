#include "exchange/textids.h"

#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE("texts are found again, and nothing else")
{
    TextIds ids;
    CHECK(ids.find("a") == noId);
    CHECK(ids.find({}) == noId);
    for (int i = 1; i <= 5000; ++i)
        ids.add("text " + std::to_string(i), i);
    ids.add({}, 7000);
    ids.add(std::string_view("a\0b", 3), 7001);
    for (int i = 1; i <= 5000; ++i)
        CHECK(ids.find("text " + std::to_string(i)) == i);
    CHECK(ids.find({}) == 7000);
    CHECK(ids.find(std::string_view("a\0b", 3)) == 7001);
    CHECK(ids.find(std::string_view("a\0c", 3)) == noId);
    CHECK(ids.find("a") == noId);
    CHECK(ids.find("text 5001") == noId);
    CHECK(ids.find("text") == noId);
}

TEST_CASE("a text that was added before keeps its number")
{
    TextIds ids;
    for (int i = 1; i <= 300; ++i)
        CHECK(ids.findOrAdd("text " + std::to_string(i % 100), i) ==
              (i <= 100 ? noId : i % 100 + (i % 100 ? 0 : 100)));
    CHECK(ids.find("text 7") == 7);
    CHECK(ids.find("text 0") == 100);
}
