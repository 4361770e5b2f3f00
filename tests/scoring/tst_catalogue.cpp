#include "scoring/catalogue.h"
#include "scoring/criterion.h"
#include "scoring/modelstore.h"
#include "scoring/source.h"
#include "workspace/query.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"

#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
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

TEST_CASE("a file of before knows the published model and the catalogue by their names in both languages")
{
    const SchemaSteps& all = releasedSchema();
    const auto step = std::find_if(all.begin(), all.end(), [](const std::string& sql) {
        return sql.find("CREATE TABLE catalogue_model") != std::string::npos;
    });
    REQUIRE(step != all.end());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.kam"));
    {
        const auto old = Workspace::create(path, QStringLiteral("PLN"), SchemaSteps(all.begin(), step));
        old->edit(QStringLiteral("Fill"), [&] {
            Query(*old, "INSERT INTO scoring_model (id, name) VALUES (1, 'Alfa'), (2, 'Model opublikowany')")
                .run();
            Query(*old, "INSERT INTO criterion (id, name) VALUES (1, 'Bieżąca luka'), (2, 'Current gap'),"
                        " (3, 'Liquidity'), (4, 'Price')")
                .run();
        });
    }
    const auto workspace = Workspace::open(path);
    const std::vector<ModelName> models = modelNames(*workspace);
    REQUIRE(models.size() == 2);
    CHECK(models.front().name == QStringLiteral("Model opublikowany"));
    CHECK(models.front().isPublished);
    CHECK_FALSE(models.back().isPublished);
    QStringList keys;
    for (const Criterion& criterion : ModelStore(*workspace).criteria())
        keys << criterion.name + QLatin1Char('=') + criterion.catalogueKey;
    keys.sort();
    // One of two that mean the same has the key; the other stays a criterion of one's own.
    CHECK(keys == QStringList{QStringLiteral("Bieżąca luka=current-gap"), QStringLiteral("Current gap="),
                              QStringLiteral("Liquidity=liquidity"), QStringLiteral("Price=")});
}
