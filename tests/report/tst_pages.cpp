#include "report/pages.h"

#include <catch2/catch.hpp>
#include <map>

using namespace kam;

namespace
{

template <typename... Blocks>
Document documentOf(Blocks... blocks)
{
    Document document;
    document.title = QStringLiteral("RL");
    document.language = QStringLiteral("en");
    document.date = QDate(2026, 11, 24);
    (document.add(std::move(blocks)), ...);
    return document;
}

Table tableOf(int rows)
{
    Table table;
    table.columns = {{QStringLiteral("Goal"), 2, ColumnAlign::Left},
                     {QStringLiteral("By"), 1, ColumnAlign::Left}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({QStringLiteral("Goal %1").arg(i), QStringLiteral("2027")});
    return table;
}

/// Texts of a page with the place of their top left corner, in the order in which they were placed.
std::vector<std::pair<QString, QPointF>> textsOf(const PageContent& page)
{
    std::vector<std::pair<QString, QPointF>> texts;
    for (const Placed& item : page.items)
        if (const auto* text = std::get_if<PlacedText>(&item))
            texts.emplace_back(text->block->text(), text->at);
    return texts;
}

int countOf(const PageContent& page, const QString& wanted)
{
    int count = 0;
    for (const auto& [text, at] : textsOf(page))
        count += text == wanted ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("a table over several pages has its header on each, and every row once")
{
    const Pages pages = typeset(documentOf(tableOf(200)), {});
    REQUIRE(pages.pages.size() > 3);
    for (const PageContent& page : pages.pages)
        CHECK(countOf(page, QStringLiteral("Goal")) == 1);
    for (int row = 0; row < 200; ++row) {
        int count = 0;
        for (const PageContent& page : pages.pages)
            count += countOf(page, QStringLiteral("Goal %1").arg(row));
        CHECK(count == 1);
    }
}

TEST_CASE("nothing but header and footer stands outside the body of a page")
{
    const Pages pages = typeset(documentOf(tableOf(90), Paragraph{QString(6000, u'm')}), {});
    const QRectF body = pages.format.body();
    for (const PageContent& page : pages.pages)
        for (const Placed& item : page.items) {
            const auto* text = std::get_if<PlacedText>(&item);
            if (text == nullptr || text->block->lineHeight() < lineHeight(TextStyle::Body))
                continue;
            const double bottom = text->at.y() + text->count * text->block->lineHeight();
            CHECK(text->at.y() >= body.top() - 0.01);
            CHECK(bottom <= body.bottom() + 0.01);
            CHECK(text->at.x() + text->block->naturalWidth() <= body.right() + 0.5);
        }
}

TEST_CASE("a heading is never the last on its page")
{
    for (int rows = 1; rows < 60; ++rows) {
        const Pages pages =
            typeset(documentOf(tableOf(rows), Heading{QStringLiteral("Risks")}, tableOf(1)), {});
        int pageOfHeading = -1;
        for (std::size_t i = 0; i < pages.pages.size(); ++i)
            if (countOf(pages.pages[i], QStringLiteral("Risks")) == 1)
                pageOfHeading = static_cast<int>(i);
        REQUIRE(pageOfHeading >= 0);
        const auto texts = textsOf(pages.pages[static_cast<std::size_t>(pageOfHeading)]);
        const auto heading = std::find_if(texts.begin(), texts.end(),
                                          [](const auto& t) { return t.first == QStringLiteral("Risks"); });
        const auto row = std::find_if(heading, texts.end(),
                                      [](const auto& t) { return t.first == QStringLiteral("Goal 0"); });
        CHECK(row != texts.end());
    }
}

TEST_CASE("a row taller than a page goes on over the next, no line lost")
{
    Table table = tableOf(1);
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines.append(QStringLiteral("Line %1").arg(i));
    table.rows.push_back({lines.join(u'\n'), QStringLiteral("x")});
    const Pages pages = typeset(documentOf(table), {});
    CHECK(pages.pages.size() == 4);
    int placed = 0;
    for (const PageContent& page : pages.pages)
        for (const Placed& item : page.items)
            if (const auto* text = std::get_if<PlacedText>(&item))
                if (text->block->lines() == 150)
                    placed += text->count;
    CHECK(placed == 150);
}

TEST_CASE("what is attached follows on, and only pages with something before it count as the plan")
{
    const Pages pages =
        typeset(documentOf(Paragraph{QStringLiteral("Plan")}, Heading{QStringLiteral("Details"), 1, true},
                           Paragraph{QStringLiteral("More")}),
                {});
    CHECK(pages.pages.size() == 1);
    CHECK(pages.planPages == 1);
    CHECK(countOf(pages.pages[0], QStringLiteral("Details")) == 1);
    CHECK(countOf(pages.pages[0], QStringLiteral("Attached")) == 1);
    CHECK(pages.longestSection().isEmpty()); // none of it is a section of the plan
}

TEST_CASE(
    "what is attached that begins a page leaves the page before to the plan, and headings are never last")
{
    for (int rows = 20; rows < 50; ++rows) {
        const Pages pages = typeset(documentOf(tableOf(rows), Heading{QStringLiteral("Details"), 1, true},
                                               Paragraph{QStringLiteral("More")}),
                                    {});
        INFO(rows);
        const int last = static_cast<int>(pages.pages.size()) - 1;
        const PageContent& page = pages.pages[static_cast<std::size_t>(last)];
        REQUIRE(countOf(page, QStringLiteral("Details")) == countOf(page, QStringLiteral("More")));
        const bool alone =
            countOf(page, QStringLiteral("Details")) == 1 &&
            std::none_of(page.items.begin(), page.items.end(), [](const Placed& item) {
                const auto* text = std::get_if<PlacedText>(&item);
                return text != nullptr && text->block->text().startsWith(QStringLiteral("Goal"));
            });
        CHECK(pages.planPages == (alone ? last : last + 1));
    }
}

TEST_CASE("the foot counts pages, and the running head stands on all but the first")
{
    Document document = documentOf(tableOf(45));
    document.running = QStringLiteral("RL, 2027");
    document.footer = QStringLiteral("internal");
    const Pages pages = typeset(document, {});
    REQUIRE(pages.pages.size() == 2);
    CHECK(countOf(pages.pages[0], QStringLiteral("Page 1 of 2")) == 1);
    CHECK(countOf(pages.pages[1], QStringLiteral("Page 2 of 2")) == 1);
    CHECK(countOf(pages.pages[0], QStringLiteral("RL, 2027")) == 0);
    CHECK(countOf(pages.pages[1], QStringLiteral("RL, 2027")) == 1);
    CHECK(countOf(pages.pages[0], QStringLiteral("24 November 2026")) == 1);
}

namespace
{

/// Where the decimal mark of each wanted text stands, or its right edge where it has none.
std::vector<double> marksOf(const QString& language, const std::vector<std::pair<QString, QString>>& wanted)
{
    Table table;
    table.columns = {{QStringLiteral("Amount"), 1, ColumnAlign::Decimal}};
    for (const auto& [text, fraction] : wanted)
        table.rows.push_back({text});
    Document document = documentOf(table);
    document.language = language;
    const Pages pages = typeset(document, {});
    std::vector<double> marks;
    for (const auto& [whole, fraction] : wanted)
        for (const Placed& item : pages.pages[0].items)
            if (const auto* text = std::get_if<PlacedText>(&item))
                if (text->block->text() == whole)
                    marks.push_back(text->block->rightEdge() - textWidth(fraction, TextStyle::Body));
    REQUIRE(marks.size() == wanted.size());
    return marks;
}

} // namespace

TEST_CASE("figures of a decimal column stand with their decimal marks below each other")
{
    const auto polish = marksOf(QStringLiteral("pl"), {{QStringLiteral("1 234,5"), QStringLiteral(",5")},
                                                       {QStringLiteral("7"), QString()},
                                                       {QStringLiteral("12,25 %"), QStringLiteral(",25 %")}});
    CHECK(polish[0] == Approx(polish[1]).margin(1));
    CHECK(polish[0] == Approx(polish[2]).margin(1));
    const auto english = marksOf(QStringLiteral("en"), {{QStringLiteral("1,234"), QString()},
                                                        {QStringLiteral("400,000.5"), QStringLiteral(".5")},
                                                        {QStringLiteral("7 %"), QStringLiteral(" %")}});
    CHECK(english[0] == Approx(english[1]).margin(1));
    CHECK(english[0] == Approx(english[2]).margin(1));
}

TEST_CASE("a word in a column of figures stands at its right edge")
{
    const auto marks = marksOf(QStringLiteral("en"),
                               {{QStringLiteral("1.25"), QString()}, {QStringLiteral("unknown"), QString()}});
    CHECK(marks[0] == Approx(marks[1]).margin(1));
}

namespace
{

QString pageOf(const Pages& pages, const QString& wanted)
{
    for (std::size_t i = 0; i < pages.pages.size(); ++i)
        if (countOf(pages.pages[i], wanted) > 0)
            return QString::number(i);
    return QStringLiteral("none");
}

int linesOf(const Pages& pages, const QString& wanted)
{
    for (const PageContent& page : pages.pages)
        for (const Placed& item : page.items)
            if (const auto* text = std::get_if<PlacedText>(&item))
                if (text->block->text() == wanted)
                    return text->block->lines();
    return 0;
}

} // namespace

TEST_CASE("no row of a table is alone at the foot or the head of a page")
{
    for (int before = 0; before < 40; ++before) {
        Table table = tableOf(30);
        table.columns.front().heading = QStringLiteral("Second");
        for (auto& row : table.rows)
            row.front().prepend(QStringLiteral("Row "));
        const Pages pages = typeset(documentOf(tableOf(before), table), {});
        INFO(before);
        CHECK(pageOf(pages, QStringLiteral("Row Goal 0")) == pageOf(pages, QStringLiteral("Row Goal 1")));
        CHECK(pageOf(pages, QStringLiteral("Row Goal 28")) == pageOf(pages, QStringLiteral("Row Goal 29")));
    }
}

TEST_CASE("rows of a group stay on one page")
{
    for (int before = 20; before < 40; ++before) {
        Table table;
        table.columns = {{QStringLiteral("Service"), 1}, {QStringLiteral("Certainty"), 1}};
        table.grouped = true;
        for (int i = 0; i < 12; ++i)
            table.rows.push_back({i % 3 == 0 ? QStringLiteral("Service %1").arg(i) : QString(),
                                  QStringLiteral("Certainty %1").arg(i)});
        const Pages pages = typeset(documentOf(tableOf(before), table), {});
        for (int i = 0; i < 12; i += 3) {
            INFO(before << " " << i);
            const QString first = pageOf(pages, QStringLiteral("Certainty %1").arg(i));
            CHECK(pageOf(pages, QStringLiteral("Certainty %1").arg(i + 1)) == first);
            CHECK(pageOf(pages, QStringLiteral("Certainty %1").arg(i + 2)) == first);
        }
    }
}

TEST_CASE("dates, figures and words are not broken where other columns have room")
{
    Table table;
    table.columns = {{QStringLiteral("Goal"), 8, ColumnAlign::Left},
                     {QStringLiteral("By"), 1, ColumnAlign::Left, true},
                     {QStringLiteral("Amount"), 1, ColumnAlign::Right},
                     {QStringLiteral("Prawdopodobieństwo"), 1, ColumnAlign::Left}};
    table.rows = {{QStringLiteral("Become the preferred supplier ").repeated(20),
                   QStringLiteral("30 Sep 2027"), QStringLiteral("not known"), QStringLiteral("low")}};
    const Pages pages = typeset(documentOf(table), {});
    for (const auto* text : {"30 Sep 2027", "not known", "Prawdopodobieństwo"}) {
        INFO(text);
        CHECK(linesOf(pages, QString::fromUtf8(text)) == 1);
    }
    CHECK(linesOf(pages, table.rows.front().front()) > 5);
}

TEST_CASE("a word that no column can hold does not push the others out of the page")
{
    Table table;
    table.columns = {{QStringLiteral("Goal"), 1}, {QStringLiteral("By"), 1}, {QStringLiteral("Who"), 1}};
    table.rows = {{QString(500, u'W'), QString(500, u'W'), QStringLiteral("we")}};
    const Pages pages = typeset(documentOf(table), {});
    for (const auto& [text, at] : textsOf(pages.pages.front()))
        CHECK(at.x() <= pages.format.body().right());
    CHECK(linesOf(pages, QString(500, u'W')) > 5);
}

TEST_CASE("key figures stand in one row where they fit, else in rows of equal length")
{
    const auto rows = [](int count) {
        KeyFigures figures;
        for (int i = 0; i < count; ++i)
            figures.figures.push_back({QStringLiteral("Figure %1").arg(i), QStringLiteral("4,800,000 PLN")});
        const Pages pages = typeset(documentOf(figures), {});
        std::map<double, int> found;
        for (const auto& [text, at] : textsOf(pages.pages.front()))
            if (text.startsWith(QStringLiteral("Figure")))
                ++found[at.y()];
        std::vector<int> counts;
        for (const auto& [y, n] : found)
            counts.push_back(n);
        return counts;
    };
    CHECK(rows(1) == std::vector{1});
    CHECK(rows(4) == std::vector{4});
    CHECK(rows(6) == std::vector{3, 3});
    CHECK(rows(7) == std::vector{4, 3});
}

TEST_CASE("text is set literally, whatever it holds")
{
    const QString naughty = QStringLiteral("<b>bold</b> &amp; <img src='/etc/passwd'>\u0007");
    const Pages pages = typeset(documentOf(Paragraph{naughty}), {});
    CHECK(countOf(pages.pages[0], QStringLiteral("<b>bold</b> &amp; <img src='/etc/passwd'> ")) == 1);
}

TEST_CASE("a document without content is one page")
{
    CHECK(typeset(Document(), {}).pages.size() == 1);
}
