// The white-space grid scrolls: what a person waits for at each step, with 10,000 clients x 300 product
// lines.
#include "benchdesk.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "whitespace/whitespacepage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <random>

namespace
{

constexpr int lines = 300;
constexpr int steps = 400;
constexpr int year = 2025;
constexpr double limitMilliseconds = 16; // one frame at 60 Hz
constexpr double filled = 0.2;           // part of the cells with figures

void fill(kam::Workspace& workspace, int count)
{
    std::vector<kam::ProductLine> products(lines);
    for (int i = 0; i < lines; ++i)
        products[static_cast<std::size_t>(i)].name = QStringLiteral("Product line %1").arg(i);
    const std::vector<kam::Id> lineIds = kam::ProductLineStore(workspace).add(products);
    std::vector<kam::Client> clients(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < clients.size(); ++i)
        clients[i].name = QStringLiteral("Client %1").arg(i, 5, 10, QLatin1Char('0'));
    std::mt19937 random(20);
    std::lognormal_distribution<double> amount(9, 1.5);
    std::uniform_real_distribution<double> part(0, 1);
    std::vector<kam::Sales> cells;
    for (const kam::Id client : kam::ClientStore(workspace).add(clients))
        for (const kam::Id line : lineIds) {
            if (part(random) > filled)
                continue;
            kam::Sales& cell = cells.emplace_back();
            cell.client = client;
            cell.productLine = line;
            cell.year = year;
            cell.purchases = amount(random);
            cell.revenue = part(random) < 0.3 ? 0 : cell.purchases.value() * part(random);
        }
    kam::SalesStore(workspace).set(cells);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    kam::theme::apply(kam::theme::Mode::Light);
    const int clients =
        std::max(1, qEnvironmentVariable("KAM_BENCH_GRID_CLIENTS", QStringLiteral("10000")).toInt());
    const QTemporaryDir folder;
    const auto workspace =
        kam::Workspace::create(folder.filePath(QStringLiteral("bench.kam")), QStringLiteral("PLN"));
    fill(*workspace, clients);
    BenchDesk desk(*workspace);
    kam::WhiteSpacePage page(desk);
    page.resize(1752, 1004); // of a window of 1920 x 1080
    page.show();
    while (page.isWorking())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
    auto* table = page.findChild<QTableView*>(QStringLiteral("gridTableView"));
    PaintCounter counter;
    table->viewport()->installEventFilter(&counter);
    std::vector<double> frames;
    for (int step = 0; step < steps; ++step) {
        // A wheel's notch down, now and then a screen to the right.
        QScrollBar* bar = step % 4 == 3 ? table->horizontalScrollBar() : table->verticalScrollBar();
        QElapsedTimer clock;
        clock.start();
        bar->setValue((bar->value() + (step % 4 == 3 ? 400 : 84 * (1 + step % 7))) % (bar->maximum() + 1));
        QApplication::processEvents();
        frames.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(frames.begin(), frames.end());
    const double median = frames[frames.size() / 2];
    const double slow = frames[frames.size() * 95 / 100];
    std::printf(
        "white space scrolled, %d clients x %d product lines: median %.1f ms, 95 %% below %.1f ms, limit "
        "%.0f ms\n",
        clients, lines, median, slow, limitMilliseconds);
    if (counter.paints < steps)
        std::printf("the grid was painted %d times only\n", counter.paints);
    return median < limitMilliseconds && counter.paints >= steps ? 0 : 1;
}
