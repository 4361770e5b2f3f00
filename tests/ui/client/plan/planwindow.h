#pragma once

#include "client/demowindow.h"
#include "plan/planstore.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace kam::testing
{

/// The demonstration at the plan of RL.
struct PlanWindow : DemoWindow {
    explicit PlanWindow(const char* tab = "plan")
    {
        open("RL");
        page().showTab(tab);
        QApplication::processEvents();
    }
    [[nodiscard]] Plan current() const
    {
        return PlanStore(workspace()).current(id("RL"), QDate::currentDate()).value();
    }
    void click(const char* button) const
    {
        part<QPushButton>(button).click();
        QApplication::processEvents();
    }
    void trigger(const char* action) const
    {
        part<QAction>(action).trigger();
        QApplication::processEvents();
    }
    /// The dialog that is open now.
    [[nodiscard]] QDialog& dialog() const
    {
        auto* open = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(open != nullptr);
        return *open;
    }
    template <class Field>
    [[nodiscard]] Field& field(const char* name) const
    {
        auto* found = dialog().findChild<Field*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void save() const
    {
        field<QPushButton>("doItButton").click();
        QApplication::processEvents();
    }
    void undo() const
    {
        workspace().undo();
        QApplication::processEvents();
    }
};

} // namespace kam::testing
