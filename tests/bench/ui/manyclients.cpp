// What a person waits for with 100,000 clients in the window: finding, searching, sorting, editing, deleting,
// undoing. Each line says how long until it is done and the longest time the window did not answer meanwhile.
#include "benchquestions.h"
#include "clients/clientspage.h"
#include "common/clientedits.h"
#include "common/theme.h"
#include "exchange/clientimport.h"
#include "exchange/csvreader.h"
#include "registry/clientstore.h"
#include "shell/mainwindow.h"
#include "shell/windowdesk.h"

#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

namespace
{

constexpr int heartbeatMilliseconds = 1;
constexpr int patienceMilliseconds = 120'000;
constexpr double limitMilliseconds = 500;
constexpr std::size_t manyRows = 20'000;

std::string csv(int count)
{
    std::string text = "name,short_code,city,status,annual_revenue\n";
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        text += "Client " + number + ",C" + number + (i % 3 ? ",Łódź,client," : ",Brno,prospect,");
        text += std::to_string(i * 7919 % 100'003) + '\n';
    }
    return text;
}

class Stopwatch
{
public:
    /// Starts something and waits until it is done.
    bool run(const char* what, const std::function<void()>& begin, const std::function<bool()>& done)
    {
        QElapsedTimer total;
        QElapsedTimer beat;
        double longest = 0;
        QTimer heart;
        heart.setInterval(heartbeatMilliseconds);
        QObject::connect(&heart, &QTimer::timeout, [&] {
            longest = std::max(longest, static_cast<double>(beat.nsecsElapsed()) / 1e6);
            beat.start();
        });
        heart.start();
        total.start();
        beat.start();
        begin();
        while (!done() && total.elapsed() < patienceMilliseconds)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double end = static_cast<double>(total.nsecsElapsed()) / 1e6;
        for (int i = 0; i < 3; ++i) // what was put off to the next turns
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const bool answers = longest < limitMilliseconds;
        std::printf("%-44s %8.0f ms, longest without an answer %6.0f ms%s\n", what, end, longest,
                    answers ? "" : "  TOO LONG");
        return answers && total.elapsed() < patienceMilliseconds;
    }
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kam-bench"));
    kam::theme::apply(kam::theme::Mode::Light);
    const int clients =
        std::max(1, qEnvironmentVariable("KAM_BENCH_CLIENTS", QStringLiteral("100000")).toInt());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.kam"));
    {
        const auto workspace = kam::Workspace::create(path, QStringLiteral("PLN"));
        const std::string text = csv(clients);
        kam::CsvReader reader(text, QStringLiteral("clients.csv"));
        kam::importClients(*workspace, reader, {});
    }
    Yes yes;
    kam::MainWindow window(yes);
    window.openFile(path);
    window.show();
    window.showPage("clients");
    auto* page = window.page("clients");
    auto* table = page->findChild<QTableView*>(QStringLiteral("clientsTableView"));
    auto* find = window.findChild<QLineEdit*>(QStringLiteral("findEdit"));
    auto* search = page->findChild<QLineEdit*>(QStringLiteral("clientSearchLineEdit"));
    auto* undo = window.findChild<QAction*>(QStringLiteral("undoAction"));
    if (!table || !find || !search || !undo)
        return 2;
    const auto rows = [&] { return table->model()->rowCount(); };
    const auto idle = [&] { return !page->isWorking() && !window.desk()->isBusy(); };
    kam::Workspace& workspace = window.desk()->workspace();
    const auto count = [&] { return kam::ClientStore(workspace).count(); };
    Stopwatch watch;
    bool good = watch.run(
        "clients page opened", [] {}, [&] { return rows() == clients && idle(); });
    find->setFocus();
    const auto type = [](QLineEdit* edit, const QString& text) {
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    };
    good &= watch.run(
        "find box", [&] { type(find, QStringLiteral("client 9999")); },
        [&] { return find->completer()->model()->rowCount() > 0; });
    good &= watch.run(
        "search by name", [&] { type(search, QStringLiteral("brno")); },
        [&] { return rows() < clients && idle(); });
    good &= watch.run(
        "search cleared", [&] { type(search, {}); }, [&] { return rows() == clients && idle(); });
    bool sorted = false;
    QObject::connect(table->model(), &QAbstractItemModel::layoutChanged, [&] { sorted = true; });
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, [&] { sorted = true; });
    QHeaderView* header = table->horizontalHeader();
    good &= watch.run(
        "sorted by city", [&] { Q_EMIT header->sectionClicked(static_cast<int>(kam::ClientField::City)); },
        [&] { return sorted && idle(); });
    std::vector<kam::Id> ids = kam::ClientStore(workspace).find({});
    ids.resize(std::min(ids.size(), manyRows));
    bool written = false;
    const auto write = [&](const std::function<void(kam::Workspace&)>& change) {
        written = false;
        kam::writeClients(*window.desk(), QStringLiteral("Change"), ids.size(), change,
                          [&] { written = true; });
    };
    const auto isWritten = [&] { return written && idle(); };
    good &= watch.run(
        "industry of 20,000 changed",
        [&] {
            write([ids](kam::Workspace& file) {
                kam::ClientStore(file).setField(ids, kam::ClientField::Industry, QStringLiteral("Paper"));
            });
        },
        isWritten);
    good &= watch.run(
        "20,000 deleted", [&] { write([ids](kam::Workspace& file) { kam::ClientStore(file).remove(ids); }); },
        isWritten);
    good &= watch.run(
        "deletion undone", [&] { undo->trigger(); },
        [&] { return count() == clients && rows() == clients && idle(); });
    undo->trigger();
    watch.run(
        "change of industry undone", [] {}, idle);
    good &= watch.run(
        "import undone", [&] { undo->trigger(); }, [&] { return count() == 0 && idle(); });
    return good ? 0 : 1;
}
