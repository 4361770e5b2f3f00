#pragma once

#include "buyingcentre/linkstore.h"
#include "buyingcentre/personstore.h"
#include "client/buyingcentre/buyingcentretab.h"
#include "client/buyingcentre/carditem.h"
#include "client/buyingcentre/mapview.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "support/fakedesk.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

namespace kam::testing
{

/// A small buying centre in its tab: Ada, the chief, Ben below her, Cyd below Ben, and Dan, who reports to
/// nobody.
struct CentreFixture {
    FakeDesk desk;
    Id client = noId;
    Id eve = noId; ///< of ours
    Id ada = newId();
    Id ben = newId();
    Id cyd = newId();
    Id dan = newId();
    std::unique_ptr<BuyingCentreTab> tab;

    explicit CentreFixture(bool withPeople = true)
    {
        Client made;
        made.name = QStringLiteral("Mill");
        client = ClientStore(desk.workspace()).add(made);
        TeamMember member;
        member.name = QStringLiteral("Eve");
        eve = TeamStore(desk.workspace()).add(member);
        if (withPeople)
            addPeople();
        tab = std::make_unique<BuyingCentreTab>(desk);
        showAndPaint(*tab, {1600, 1000});
        tab->setClient(client);
        QApplication::processEvents();
        if (withPeople)
            map().fit();
    }

    void addPeople()
    {
        const auto person = [this](Id id, const char* name, Id manager, double x, double y) {
            Person made;
            made.id = id;
            made.client = client;
            made.name = QString::fromLatin1(name);
            made.manager = manager;
            made.canvas = CanvasPoint{x, y};
            return made;
        };
        Person chief = person(ada, "Ada", noId, 0, 0);
        chief.roles.push_back({noId, Role::Decider, noId, Knowledge::Known, {}, QDate(2026, 11, 1)});
        PersonStore(desk.workspace())
            .add({chief, person(ben, "Ben", ada, 0, 160), person(cyd, "Cyd", ben, 0, 320),
                  person(dan, "Dan", noId, 400, 0)});
    }

    [[nodiscard]] MapView& map() const { return *tab->findChild<MapView*>(); }
    [[nodiscard]] MapScene& scene() const { return static_cast<MapScene&>(*map().scene()); }
    [[nodiscard]] Workspace& workspace() { return desk.workspace(); }
    [[nodiscard]] Person person(Id id) { return PersonStore(workspace()).person(id).value(); }
    [[nodiscard]] std::vector<InfluenceEdge> edges() { return LinkStore(workspace()).influenceOf(client); }
    [[nodiscard]] QPoint at(const QPointF& scenePoint) const { return map().mapFromScene(scenePoint); }
    [[nodiscard]] QPoint at(Id id) const { return at(scene().card(id)->pos()); }
    [[nodiscard]] CanvasPoint placeOf(Id id) { return person(id).canvas.value(); }

    template <class Part>
    [[nodiscard]] Part& part(const char* name) const
    {
        auto* found = tab->findChild<Part*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] QTableView& people() const { return part<QTableView>("peopleTable"); }
    [[nodiscard]] QTableView& links() const { return part<QTableView>("linksTable"); }
    void run(const char* action) const { part<QAction>(action).trigger(); }

    void drag(const QPoint& from, const QPoint& to) const
    {
        QWidget* view = map().viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            move(view, from + (to - from) * step / 4);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
        QApplication::processEvents();
    }
    /// With the button held, which QTest::mouseMove leaves out.
    static void move(QWidget* view, const QPoint& to)
    {
        QMouseEvent event(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(view, &event);
    }

    /// Chooses by keys alone in a cell of a table: F2, the word's first letters, Enter.
    static void edit(QTableView& table, int row, int column, const QString& typed)
    {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, column));
        QTest::keyClick(&table, Qt::Key_F2);
        QWidget* editor = openEditor(table);
        REQUIRE(editor != nullptr);
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            const int entry = box->findText(typed, Qt::MatchContains);
            REQUIRE(entry >= 0);
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < entry; ++i)
                QTest::keyClick(box, Qt::Key_Down);
        } else {
            static_cast<QLineEdit*>(editor)->selectAll();
            typeText(*editor, typed);
        }
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }
    /// Editors that were left stay until events are looked after.
    [[nodiscard]] static QWidget* openEditor(const QTableView& table)
    {
        const auto editors = table.findChildren<QWidget*>(QStringLiteral("cellEditor"));
        for (QWidget* editor : editors)
            if (editor->isVisible())
                return editor;
        return nullptr;
    }
    [[nodiscard]] static QString cell(const QTableView& table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    [[nodiscard]] static QDialog* dialog()
    {
        return qobject_cast<QDialog*>(QApplication::activeModalWidget());
    }
};

} // namespace kam::testing
