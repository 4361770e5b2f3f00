#pragma once

#include "client/demowindow.h"
#include "common/chartview.h"
#include "common/messagebar.h"
#include "common/sheetview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace kam::testing
{

/// A client of the demonstration with one of its tabs open.
struct TabWindow : DemoWindow {
    Id client = noId;

    /// @param part object name of the button of a part of the tab; none where it has no parts
    TabWindow(const char* name, const char* tab, const char* part = nullptr) : client(id(name))
    {
        open(name);
        page().showTab(tab);
        if (part)
            this->part<QPushButton>(part).click();
        QApplication::processEvents();
    }
    [[nodiscard]] SheetView& sheet(const char* name) const { return part<SheetView>(name); }
    /// Types into the current cell and ends with a key, as a person does.
    void type(SheetView& table, const QString& text, Qt::Key end = Qt::Key_Return) const
    {
        QTest::keyClicks(&table, text.left(1));
        if (QWidget* begun = QApplication::focusWidget(); text.size() > 1)
            typeText(*begun, text.mid(1));
        // The editor of the cell before may still be there, on its way out.
        QWidget* editor = QApplication::focusWidget();
        QTest::keyClick(editor ? editor : &table, end);
        QApplication::processEvents();
    }
    void paste(SheetView& table, int row, int column, const QString& text) const
    {
        table.setCurrentIndex(table.model()->index(row, column));
        QApplication::clipboard()->setText(text);
        table.findChild<QAction*>(QStringLiteral("pasteCellsAction"))->trigger();
    }
    void trigger(const char* action) const { part<QAction>(action).trigger(); }
    [[nodiscard]] QString said() const { return window->messages().sentence(); }
    /// The rows of a chart's table, cells apart by "|".
    [[nodiscard]] QStringList chartRows(const char* chart) const
    {
        QStringList rows;
        const ChartTable table = part<ChartView>(chart).chart()->table();
        rows << table.headings.join(u'|');
        for (const auto& cells : table.rows) {
            QStringList row;
            for (const ChartTable::Cell& one : cells)
                row << (one.number ? QString::number(*one.number, 'f', 2) : one.text);
            rows << row.join(u'|');
        }
        return rows;
    }
    [[nodiscard]] QDialog& dialog() const { return part<QDialog>("recordDialog"); }
    void fill(const char* field, const QString& text) const
    {
        auto* line = dialog().findChild<QLineEdit*>(QString::fromLatin1(field));
        REQUIRE(line != nullptr);
        line->setText(text);
    }
    void choose(const char* combo, int entry) const
    {
        dialog().findChild<QComboBox*>(QString::fromLatin1(combo))->setCurrentIndex(entry);
    }
    void save() const { dialog().findChild<QPushButton*>(QStringLiteral("doItButton"))->click(); }
    void cancel() const { dialog().reject(); }
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !page().isWorking(); }));
        QApplication::processEvents();
    }
};

} // namespace kam::testing
