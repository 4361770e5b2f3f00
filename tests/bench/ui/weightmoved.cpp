// A weight moves, the table is repainted: what a person waits for while dragging in the open window, with
// 100,000 clients.
#include "benchdesk.h"
#include "benchquestions.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"
#include "scoring/ratingstore.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSlider>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <random>

namespace
{

constexpr int moves = 300;
constexpr double limitMilliseconds = 16; // one frame at 60 Hz

void fill(kam::Workspace& workspace, int count)
{
    const kam::Id id = kam::ModelStore(workspace).add(kam::publishedModel());
    const kam::ScoringModel model = kam::ModelStore(workspace).model(id).value();
    std::vector<kam::Client> clients(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < clients.size(); ++i)
        clients[i].name = QStringLiteral("Client %1").arg(i);
    std::mt19937 random(20);
    std::normal_distribution<double> gap(40'000, 30'000);
    std::vector<kam::Rating> ratings;
    for (const kam::Id client : kam::ClientStore(workspace).add(clients))
        for (const auto& used : model.criteria)
            ratings.push_back({kam::noId, client, used.criterion.id, std::max(0.0, gap(random)), {}, {}});
    kam::RatingStore(workspace).set(ratings);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    kam::theme::apply(kam::theme::Mode::Light);
    const int clients =
        std::max(1, qEnvironmentVariable("KAM_BENCH_CLIENTS", QStringLiteral("100000")).toInt());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.kam"));
    fill(*kam::Workspace::create(path, QStringLiteral("PLN")), clients);
    Yes questions;
    kam::MainWindow window(questions);
    window.resize(1280, 800);
    if (!window.openFile(path))
        return 1;
    window.showPage("ranking");
    window.show();
    QApplication::processEvents();
    auto* slider = window.findChild<QSlider*>(QStringLiteral("weightSlider3"));
    auto* table = window.findChild<QTableView*>(QStringLiteral("rankingTable"));
    slider->setSliderDown(true);
    PaintCounter counter;
    table->viewport()->installEventFilter(&counter);
    std::vector<double> frames;
    std::vector<double> work;
    for (int move = 0; move < moves; ++move) {
        QElapsedTimer clock;
        clock.start();
        const double before = processorMilliseconds();
        slider->setValue(1000 + move * 37 % 6000);
        QApplication::processEvents();
        frames.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        work.push_back(processorMilliseconds() - before);
    }
    std::sort(frames.begin(), frames.end());
    std::sort(work.begin(), work.end());
    const double median = frames[frames.size() / 2];
    const double slow = frames[frames.size() * 95 / 100];
    std::printf(
        "weight moved to table repainted, %d clients: median %.1f ms (processor time %.1f ms), 95 %% below "
        "%.1f ms, limit %.0f ms\n",
        clients, median, work[work.size() / 2], slow, limitMilliseconds);
    // A move is painted in the turn after it, so that the last one is not.
    const bool painted = counter.paints >= moves - 1;
    if (!painted)
        std::printf("the table was painted %d times only\n", counter.paints);
    return median < limitMilliseconds && painted ? 0 : 1;
}
