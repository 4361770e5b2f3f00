// A card is dragged on a map of 200 people and 400 influences, and the map is arranged: what a person waits
// for.
#include "benchdesk.h"
#include "buyingcentre/linkstore.h"
#include "buyingcentre/personstore.h"
#include "client/buyingcentre/buyingcentretab.h"
#include "client/buyingcentre/carditem.h"
#include "client/buyingcentre/mapplaces.h"
#include "client/buyingcentre/mapview.h"
#include "common/theme.h"
#include "registry/clientstore.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <random>
#include <set>

namespace
{

constexpr int people = 200;
constexpr int influences = 400;
constexpr int steps = 300;
constexpr int arrangements = 11;
constexpr double limitMilliseconds = 16; // one frame at 60 Hz
constexpr double limitOfLayout = 300;

kam::Id fill(kam::Workspace& workspace)
{
    kam::Client client;
    client.name = QStringLiteral("Client");
    const kam::Id id = kam::ClientStore(workspace).add(client);
    std::mt19937 random(1);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    std::vector<kam::Person> all(people);
    for (int i = 0; i < people; ++i) {
        kam::Person& person = all[static_cast<std::size_t>(i)];
        person.id = kam::newId();
        person.client = id;
        person.name = QStringLiteral("Person number %1").arg(i);
        person.position = QStringLiteral("Head of something");
        person.roles.push_back({kam::noId,
                                kam::roles.at(static_cast<std::size_t>(below(7))),
                                kam::noId,
                                kam::Knowledge::Known,
                                {},
                                {}});
        person.attitude = {
            kam::attitudes.at(static_cast<std::size_t>(below(3))), kam::Knowledge::Known, {}, {}};
        if (i > 0 && below(10) < 9)
            person.manager = all[static_cast<std::size_t>(below(i))].id;
    }
    kam::PersonStore(workspace).add(all);
    std::set<std::pair<int, int>> drawn;
    while (drawn.size() < influences)
        if (const int from = below(people), to = below(people);
            from != to && drawn.emplace(from, to).second) {
            kam::InfluenceEdge edge;
            edge.from = all[static_cast<std::size_t>(from)].id;
            edge.to = all[static_cast<std::size_t>(to)].id;
            edge.kind = kam::influenceKinds.at(static_cast<std::size_t>(below(3)));
            edge.strength = 1 + below(3);
            kam::LinkStore(workspace).setInfluence(edge);
        }
    return id;
}

void send(kam::MapView& view, QEvent::Type type, const QPoint& at, Qt::MouseButton button)
{
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
    QApplication::processEvents();
}

double median(std::vector<double>& values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// @returns whether the median stays below the limit
bool drag(kam::MapView& view, kam::Id person, const char* what)
{
    const auto& scene = static_cast<const kam::MapScene&>(*view.scene());
    PaintCounter counter;
    view.viewport()->installEventFilter(&counter);
    const QPoint begin = view.mapFromScene(scene.card(person)->pos());
    send(view, QEvent::MouseButtonPress, begin, Qt::LeftButton);
    std::vector<double> frames;
    for (int step = 1; step <= steps; ++step) {
        QElapsedTimer clock;
        clock.start();
        send(view, QEvent::MouseMove, begin + QPoint(step % 60 * 5, step % 40 * 4), Qt::NoButton);
        frames.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    send(view, QEvent::MouseButtonRelease, begin, Qt::LeftButton);
    const double middle = median(frames);
    std::printf(
        "card dragged, %d people, %d influences, %s: median %.1f ms, 95 %% below %.1f ms, limit %.0f ms\n",
        people, influences, what, middle, frames[frames.size() * 95 / 100], limitMilliseconds);
    if (counter.paints < steps / 2)
        std::printf("the map was painted %d times only\n", counter.paints);
    return middle < limitMilliseconds && counter.paints >= steps / 2;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    kam::theme::apply(kam::theme::Mode::Light);
    const QTemporaryDir folder;
    const auto workspace =
        kam::Workspace::create(folder.filePath(QStringLiteral("bench.kam")), QStringLiteral("PLN"));
    const kam::Id client = fill(*workspace);
    BenchDesk desk(*workspace);
    kam::BuyingCentreTab tab(desk);
    tab.resize(1752, 860); // of a window of 1920 x 1080
    tab.show();
    tab.setClient(client);
    QApplication::processEvents();
    auto& view = *tab.findChild<kam::MapView*>();
    const kam::Id head = kam::PersonStore(*workspace).ofClient(client).front().id;
    view.fit();
    QApplication::processEvents();
    bool good = drag(view, head, "all in view");
    view.zoomBy(1 / view.zoom());
    view.centerOn(static_cast<const kam::MapScene&>(*view.scene()).card(head)->pos());
    QApplication::processEvents();
    good = drag(view, head, "at zoom 1") && good;
    const kam::BuyingCentre centre = kam::readBuyingCentre(*workspace, client);
    std::vector<double> times;
    for (int i = 0; i < arrangements; ++i) {
        QElapsedTimer clock;
        clock.start();
        const auto places = kam::arranged(centre, kam::mapCards);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6 +
                        0 * static_cast<double>(places.size()));
    }
    const double layout = median(times);
    std::printf("map arranged, %d people, %d influences: median %.1f ms, limit %.0f ms\n", people, influences,
                layout, limitOfLayout);
    return good && layout < limitOfLayout ? 0 : 1;
}
