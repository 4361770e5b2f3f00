#include "shell/shortcutsdialog.h"

#include "common/dialogparts.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int tableWidth = 64 * theme::grid;
constexpr int rowsShown = 18;
constexpr int keysWidth = 16 * theme::grid;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShortcutsDialog)
};

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

/// Commands of the window in the order of its menus, then those of the page shown.
QList<QAction*> commandsOf(QMainWindow& window)
{
    QList<QAction*> commands;
    const auto menus = window.menuBar()->actions();
    for (const QAction* menu : menus)
        if (menu->menu())
            commands << menu->menu()->actions();
    return commands << window.actions();
}

std::vector<TextRow> shortcutRows(QMainWindow& window)
{
    std::vector<TextRow> rows;
    const auto commands = commandsOf(window);
    for (const QAction* command : commands)
        if (!command->shortcut().isEmpty() && !command->text().isEmpty())
            rows.push_back({keysOf(*command), command->text().remove(QLatin1Char('&'))});
    return rows;
}

} // namespace

void showShortcuts(QMainWindow& window)
{
    QDialog dialog(&window);
    dialog.setObjectName(QStringLiteral("shortcutsDialog"));
    dialog.setWindowTitle(Text::tr("Keyboard shortcuts"));
    QVBoxLayout* column = dialogColumn(dialog);
    auto* model = new TextTableModel(&dialog);
    model->setColumns({Text::tr("Keys"), Text::tr("Command")});
    model->setRows(shortcutRows(window));
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(dialog.windowTitle());
    table->setModel(model);
    makeFlat(*table);
    table->resizeColumnToContents(0);
    table->setColumnWidth(0, std::max(keysWidth, table->columnWidth(0) + theme::groupGap));
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumWidth(tableWidth);
    fitHeight(*table, rowsShown);
    column->addWidget(titleLabel(dialog.windowTitle()));
    column->addWidget(mutedLabel(Text::tr("Those of the window and of the page that is shown.")));
    column->addWidget(table);
    addCloseButton(dialog, *column);
    dialog.exec();
}

} // namespace kam
