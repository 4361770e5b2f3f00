#include "scoring/catalogue.h"
#include "scoring/criterion.h"
#include "scoring/source.h"

#include <QSet>
#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE("the catalogue has every criterion of the method, each with explanation and anchors")
{
    const std::vector<Criterion> all = criteriaCatalogue();
    QStringList keys;
    QSet<QString> names;
    for (const Criterion& criterion : all) {
        INFO(criterion.name.toStdString());
        keys << criterion.catalogueKey;
        names << criterion.name;
        CHECK(criterion.id == noId);
        CHECK_FALSE(criterion.explanation.isEmpty());
        CHECK_FALSE(criterion.explanation.contains(u'\n'));
        CHECK_FALSE(criterion.anchorLow.isEmpty());
        CHECK_FALSE(criterion.anchorMiddle.isEmpty());
        CHECK_FALSE(criterion.anchorHigh.isEmpty());
        CHECK_NOTHROW(source(criterion.source));
    }
    CHECK(names.size() == 24);
    CHECK(keys.join(u' ').toStdString() ==
          "image know-how network current-gap future-gap product-fit average-transaction-size "
          "revenue-potential buying-process history-and-potential-of-partnership length-of-relationship "
          "liquidity relations-with-other-prospects cultural-fit geographic-fit probability-of-winning "
          "strategic-value current-gap-from-purchases future-gap-from-purchases revenue margin "
          "profit-after-cost-to-serve share-of-wallet client-lifetime-value");
}

TEST_CASE("gaps are known by key and source; a plain file has names alone")
{
    Criterion criterion;
    criterion.name = QStringLiteral("Bieżąca luka");
    CHECK_FALSE(isGap(criterion));
    criterion.catalogueKey = QStringLiteral("current-gap");
    CHECK(isGap(criterion));
    Criterion figure;
    figure.source = QStringLiteral("future-gap");
    CHECK(isGap(figure));
    Criterion column;
    column.name = QStringLiteral("Future gap");
    CHECK(isGap(column));
    column.id = 7;
    CHECK_FALSE(isGap(column));
}

TEST_CASE("words of scales and directions are stable and read back")
{
    const std::vector<std::pair<Scale, const char*>> scales{{Scale::Points, "points"},
                                                            {Scale::Rating, "rating"},
                                                            {Scale::Rank, "rank"},
                                                            {Scale::MinMax, "minmax"},
                                                            {Scale::Bands, "bands"}};
    for (const auto& [scale, word] : scales) {
        CHECK(scaleWord(scale) == QLatin1String(word));
        CHECK(scaleFromWord(QLatin1String(word)) == scale);
    }
    CHECK_FALSE(scaleFromWord(QStringLiteral("Rank")));
    CHECK(directionFromWord(QStringLiteral("less")) == Direction::Less);
    CHECK_FALSE(directionFromWord(QString()));
}

TEST_CASE("an unknown source is refused by name")
{
    CHECK_THROWS_WITH(source(QStringLiteral("stars")), Catch::Contains("stars"));
}
