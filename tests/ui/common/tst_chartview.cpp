#include "charts/pareto.h"
#include "common/chartfile.h"
#include "common/chartlook.h"
#include "common/chartview.h"
#include "common/theme.h"
#include "support/fakedesk.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHelpEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

std::shared_ptr<const Chart> threeClients()
{
    ParetoData data;
    data.words = {QStringLiteral("Who carries the business"), QStringLiteral("Clients by revenue, 2026"),
                  QStringLiteral("No sales yet.")};
    data.entryName = QStringLiteral("Client");
    data.quantity = {QStringLiteral("Revenue"), QStringLiteral("PLN"), 0};
    data.bands = {{QStringLiteral("A"), false}, {QStringLiteral("B"), false}, {QStringLiteral("C"), false}};
    data.limits = {80, 95};
    data.entries = {{QStringLiteral("<b>Łódź & Co</b>"), 900, 0},
                    {QStringLiteral("Second"), 90, 1},
                    {QStringLiteral("Third"), 10, 2}};
    return std::make_shared<ParetoChart>(data);
}

struct ShownView {
    FakeDesk desk;
    ChartView view{desk};
    QSignalSpy chosen{&view, &ChartView::pointSelected};
    QSignalSpy activated{&view, &ChartView::pointActivated};

    ShownView()
    {
        view.setChart(threeClients());
        showAndPaint(view, {600, 360});
    }
    QPoint middleOf(int index) const { return view.areaOf(index).center().toPoint(); }
};

} // namespace

TEST_CASE("a click on a point selects it and says so")
{
    ShownView shown;
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.middleOf(1));
    CHECK(shown.view.selected() == 1);
    REQUIRE(shown.chosen.size() == 1);
    CHECK(shown.chosen[0][0].toInt() == 1);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {1, 1});
    CHECK(shown.view.selected() == -1);
    CHECK(shown.chosen.size() == 2);
    QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.middleOf(2));
    REQUIRE(shown.activated.size() == 1);
    CHECK(shown.activated[0][0].toInt() == 2);
    QTest::mouseClick(&shown.view, Qt::RightButton, {}, shown.middleOf(0));
    CHECK(shown.view.selected() == 2);
}

TEST_CASE("arrow keys walk through the points, Enter goes to one, Escape lets go")
{
    ShownView shown;
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&shown.view, key);
        return shown.view.selected();
    };
    CHECK(press(Qt::Key_Right) == 0);
    CHECK(press(Qt::Key_Down) == 1);
    CHECK(press(Qt::Key_Left) == 0);
    CHECK(press(Qt::Key_Up) == 0);
    CHECK(press(Qt::Key_End) == 2);
    CHECK(press(Qt::Key_Right) == 2);
    CHECK(press(Qt::Key_Home) == 0);
    CHECK(press(Qt::Key_PageDown) == 2);
    CHECK(press(Qt::Key_Return) == 2);
    CHECK(shown.activated.size() == 1);
    CHECK(press(Qt::Key_Escape) == -1);
    CHECK(press(Qt::Key_Left) == 2);
}

TEST_CASE("a selection made by the page sends no signal and outlives a change of figures")
{
    ShownView shown;
    shown.view.select(2);
    CHECK(shown.view.selected() == 2);
    CHECK(shown.chosen.isEmpty());
    shown.view.setChart(threeClients());
    CHECK(shown.view.selected() == 2);
    shown.view.select(17);
    CHECK(shown.view.selected() == -1);
    shown.view.select(0);
    ParetoData none;
    none.words.empty = QStringLiteral("No sales yet.");
    shown.view.setChart(std::make_shared<ParetoChart>(none));
    CHECK(shown.view.selected() == -1);
    CHECK_FALSE(shown.view.copyData()->isEnabled());
    shown.view.setChart(nullptr);
    shown.view.grab();
    CHECK(shown.view.chart() == nullptr);
}

TEST_CASE("the tooltip is plain text")
{
    ShownView shown;
    const QPoint at = shown.middleOf(0);
    QHelpEvent help(QEvent::ToolTip, at, shown.view.mapToGlobal(at));
    QApplication::sendEvent(&shown.view, &help);
    CHECK(QToolTip::text().contains(QStringLiteral("&lt;b&gt;Łódź &amp; Co&lt;/b&gt;")));
    CHECK(QToolTip::text().contains(QStringLiteral("Revenue: 900")));
    QToolTip::hideText();
}

TEST_CASE("the chart is copied as picture and as data")
{
    ShownView shown;
    shown.view.copyPicture()->trigger();
    const QImage image = QApplication::clipboard()->image();
    CHECK(image.width() == 2 * (600 + 32));
    CHECK(image.pixelColor(1, 1) == QColor(Qt::white));
    shown.view.setFocus();
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == QStringLiteral("Client\tRevenue, PLN\tShare, %\tCumulative share, %\tClass"));
    CHECK(lines[2] == QStringLiteral("Second\t90\t9\t99\tB"));
}

TEST_CASE("the chart is saved as PNG, SVG and PDF, and as nothing else")
{
    ShownView shown;
    const auto saved = [&](const QString& name) {
        shown.desk.ask.saveAnswer = shown.desk.folder() + QLatin1Char('/') + name;
        shown.view.save()->trigger();
        QFile file(shown.desk.ask.saveAnswer);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    CHECK(saved(QStringLiteral("chart.png")).startsWith("\x89PNG"));
    const QByteArray svg = saved(QStringLiteral("chart.svg"));
    CHECK(svg.contains("<svg"));
    CHECK(svg.contains(">Who carries the business</text>"));
    const QByteArray pdf = saved(QStringLiteral("chart.PDF"));
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.contains("/ToUnicode"));
    CHECK(shown.desk.errors.isEmpty());
    CHECK(saved(QStringLiteral("chart.gif")).isEmpty());
    REQUIRE(shown.desk.errors.size() == 1);
    CHECK(shown.desk.errors[0].contains(QStringLiteral("chart.gif")));
    shown.desk.ask.saveAnswer.clear();
    shown.view.save()->trigger();
    CHECK(shown.desk.errors.size() == 1);
}

TEST_CASE("a screen reader hears what the chart shows and which point is selected")
{
    ShownView shown;
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&shown.view);
    REQUIRE(reader);
    CHECK(reader->role() == QAccessible::Chart);
    CHECK(reader->text(QAccessible::Name) == QStringLiteral("Who carries the business"));
    CHECK(reader->text(QAccessible::Description).contains(QStringLiteral("A: 1 client")));
    QTest::keyClick(&shown.view, Qt::Key_Right);
    CHECK(reader->text(QAccessible::Value).contains(QStringLiteral("Revenue: 900")));
}

TEST_CASE("the drawing follows the theme, the copied picture stays on white")
{
    ShownView shown;
    const QImage light = shown.view.grab().toImage();
    const QImage paper = chartImage(*shown.view.chart(), {600, 360});
    theme::apply(theme::Mode::Dark);
    const QImage dark = shown.view.grab().toImage();
    CHECK(light != dark);
    CHECK(chartImage(*shown.view.chart(), {600, 360}) == paper);
    picture(shown.view, QStringLiteral("chartview-dark"));
    theme::apply(theme::Mode::Light);
    CHECK(shown.view.grab().toImage() == light);
}
