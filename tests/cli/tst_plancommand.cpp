#include "cli/kamprogram.h"

#include <catch2/catch.hpp>

using kam::test::Kam;
using kam::test::Outcome;

TEST_CASE("plan writes whole PDF files and replaces none")
{
    const Kam kam;
    REQUIRE(kam("new w.kam --demo").status == 0);
    CHECK(kam("plan w.kam --client RL --out RL.pdf").status == 0);
    const std::string first = kam.read("RL.pdf");
    CHECK(first.starts_with("%PDF-"));
    CHECK(first.find("%%EOF") != std::string::npos);
    CHECK(kam("plan w.kam --client RL --out RL.pdf").status == 1);
    CHECK(kam.read("RL.pdf") == first);
    CHECK(kam("plan w.kam --client RL --out RL.pdf --force --edition customer").status == 0);
    CHECK(kam.read("RL.pdf") != first);
    CHECK(kam("plan w.kam --client Nobody --out N.pdf").status == 1);
    CHECK(kam("plan w.kam --out N.pdf").status == 2);
    CHECK(kam("plan w.kam --all --client RL --out N.pdf").status == 2);
    CHECK(kam("plan w.kam --client RL --out N.pdf --edition secret").status == 2);
    CHECK(kam("plan nowhere.kam --client RL --out N.pdf").status == 3);
    CHECK(kam.read("N.pdf").empty());
}

TEST_CASE("plan --all writes a file a client and says which were refused")
{
    const Kam kam;
    REQUIRE(kam("new w.kam --demo").status == 0);
    const Outcome all = kam("plan w.kam --all --out plans");
    CHECK(all.status == 0);
    CHECK(all.err.find("Plans written: 13, not written: 0.") != std::string::npos);
    CHECK(kam.read("plans/RL.pdf").starts_with("%PDF-"));
    const Outcome again = kam("plan w.kam --all --out plans");
    CHECK(again.status == 1);
    CHECK(again.err.find("Plans written: 0, not written: 13.") != std::string::npos);
}
