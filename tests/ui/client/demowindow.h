#pragma once

#include "client/clientpage.h"
#include "exchange/demonstration.h"
#include "registry/clientstore.h"
#include "shell/mainwindow.h"
#include "shell/windowdesk.h"
#include "support/fakedesk.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <catch2/catch.hpp>

namespace kam::testing
{

/// The demonstration in a real window.
struct DemoWindow {
    QTemporaryDir folder;
    FakeQuestions questions;
    std::unique_ptr<MainWindow> window;

    DemoWindow()
    {
        const QString path = folder.filePath(QStringLiteral("demo.kam"));
        fillDemonstration(*Workspace::create(path, QStringLiteral("PLN")));
        window = std::make_unique<MainWindow>(questions);
        REQUIRE(window->openFile(path));
        showAndPaint(*window);
        // Not the tab that was open last.
        page().showTab("overview");
    }
    [[nodiscard]] Workspace& workspace() const { return window->desk()->workspace(); }
    [[nodiscard]] ClientPage& page() const { return static_cast<ClientPage&>(*window->page("client")); }
    [[nodiscard]] Id id(const char* name) const
    {
        return ClientStore(workspace()).findByName(QString::fromLatin1(name));
    }
    template <class Part>
    [[nodiscard]] Part& part(const char* name) const
    {
        auto* found = window->findChild<Part*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] QString label(const char* name) const { return part<QLabel>(name).text(); }
    [[nodiscard]] QListWidget& navigation() const { return part<QListWidget>("navigationList"); }
    [[nodiscard]] int clientsRow() const
    {
        return navigation().row(navigation().findItems(QStringLiteral("Clients"), Qt::MatchExactly).value(0));
    }
    void open(const char* name) const { window->desk()->jump("client", id(name)); }
    /// Values of the key figures in the order shown.
    [[nodiscard]] QStringList figures(const char* name = "keyFigureBar") const
    {
        QStringList spoken;
        auto* bar = page().findChild<QWidget*>(QString::fromLatin1(name));
        for (const QObject* child : bar->children())
            if (const auto* cell = qobject_cast<const QWidget*>(child); cell && cell->isVisible())
                spoken << cell->accessibleName();
        return spoken;
    }
};

/// What a cell shows.
inline QString cell(const QTableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace kam::testing
