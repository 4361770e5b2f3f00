#include "shell/shortcutsdialog.h"

#include "support/fakedesk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableView>
#include <QTimer>
#include <catch2/catch.hpp>

using namespace kam;

TEST_CASE("all keys of a command can be read in the list of shortcuts")
{
    QMainWindow window;
    QMenu* menu = window.menuBar()->addMenu(QStringLiteral("Edit"));
    QAction* redo = menu->addAction(QStringLiteral("&Redo"));
    redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y")),
                        QKeySequence(QStringLiteral("Ctrl+Shift+Y"))});
    menu->addAction(QStringLiteral("Without a key"));
    bool seen = false;
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        const auto* table = dialog->findChild<QTableView*>(QStringLiteral("shortcutsTable"));
        REQUIRE(table->model()->rowCount() == 1);
        const QString keys = table->model()->index(0, 0).data().toString();
        CHECK(keys == QStringLiteral("Ctrl+Shift+Z, Ctrl+Y, Ctrl+Shift+Y"));
        CHECK(table->columnWidth(0) > table->fontMetrics().horizontalAdvance(keys) + 8);
        CHECK(table->model()->index(0, 1).data().toString() == QStringLiteral("Redo"));
        testing::picture(*dialog, QStringLiteral("shortcuts"));
        seen = true;
        dialog->reject();
    });
    showShortcuts(window);
    CHECK(seen);
}
