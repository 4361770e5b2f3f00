#include "common/formdialog.h"
#include "common/messagebar.h"
#include "common/numberfield.h"
#include "registry/team.h"
#include "support/fakedesk.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

struct MemberForm {
    FakeDesk desk;
    TeamMember anna{noId, QStringLiteral("Anna"), {}, {}, {}};
    int stored = 0;
    QPointer<FormDialog> form;

    MemberForm()
    {
        anna.id = TeamStore(desk.workspace()).add(anna);
        form = new FormDialog(desk, QStringLiteral("Member"), "memberDialog", nullptr);
        form->addText(QStringLiteral("Name"), "memberName", anna.name);
        form->edits<TeamMember>(anna, [this] { return TeamStore(desk.workspace()).all(); });
        form->ask([this] { ++stored; });
    }
    ~MemberForm() { delete form; }
    void save() const { form->findChild<QPushButton*>(QStringLiteral("doItButton"))->click(); }
    void otherProgramStores(TeamMember member)
    {
        const auto other = Workspace::open(desk.workspace().path());
        member.name = QStringLiteral("Anna Nowak");
        TeamStore(*other).update(member);
    }
};

} // namespace

TEST_CASE("a form says what somebody else has stored meanwhile before it replaces that")
{
    MemberForm f;
    f.otherProgramStores(f.anna);
    SECTION("seen while it is open")
    {
        f.desk.workspace().poll();
        QApplication::processEvents();
        REQUIRE(f.desk.said.size() == 1);
        CHECK(f.desk.said.front().startsWith(QStringLiteral("This entry was changed meanwhile")));
        f.save();
        CHECK(f.stored == 1);
    }
    SECTION("seen when it is stored")
    {
        f.save();
        CHECK(f.stored == 0);
        REQUIRE(f.form);
        CHECK(f.form->isVisible());
        CHECK(f.desk.said.size() == 1);
        f.save();
        CHECK(f.stored == 1);
    }
}

TEST_CASE("a step taken back in a form is not said to be somebody else's")
{
    MemberForm f;
    TeamMember changed = f.anna;
    changed.name = QStringLiteral("Anna Nowak");
    TeamStore(f.desk.workspace()).update(changed);
    f.anna = changed;
    delete f.form;
    f.form = new FormDialog(f.desk, QStringLiteral("Member"), "memberDialog", nullptr);
    f.form->edits<TeamMember>(changed, [&] { return TeamStore(f.desk.workspace()).all(); });
    f.form->ask([] {});
    for (QShortcut* shortcut : f.form->findChildren<QShortcut*>())
        if (shortcut->key() == QKeySequence(QKeySequence::Undo))
            Q_EMIT shortcut->activated();
    QApplication::processEvents();
    REQUIRE(f.desk.said.size() == 1);
    CHECK(f.desk.said.front().startsWith(QStringLiteral("The step you just took back")));
}

TEST_CASE("what somebody else does to other entries does not stop a form")
{
    MemberForm f;
    TeamMember other = f.anna;
    other.id = noId;
    TeamStore(f.desk.workspace()).add(other);
    f.save();
    CHECK(f.stored == 1);
    CHECK(f.desk.said.isEmpty());
}

TEST_CASE("a refused number stays in its field, keeps the form open, and is stored once it is mended")
{
    FakeDesk desk;
    std::optional<double> stored;
    auto* form = new FormDialog(desk, QStringLiteral("Cost"), "costDialog", nullptr);
    auto* cost = form->addNumber(QStringLiteral("Cost"), "cost", {}, 5.0);
    form->ask([&] { stored = cost->value(); });
    const QPointer<FormDialog> open = form;
    const auto save = [&] { form->findChild<QPushButton*>(QStringLiteral("doItButton"))->click(); };
    cost->setFocus();
    cost->selectAll();
    typeText(*cost, QStringLiteral("a lot"));
    save();
    REQUIRE(open);
    CHECK(open->isVisible());
    CHECK_FALSE(stored.has_value());
    CHECK(cost->isRefused());
    CHECK(cost->text() == QStringLiteral("a lot"));
    CHECK(cost->value() == 5.0);
    CHECK(desk.said.last().contains(QStringLiteral("“a lot” is no number")));
    save(); // again, without a change: still refused
    CHECK_FALSE(stored.has_value());
    cost->selectAll();
    typeText(*cost, QStringLiteral("70"));
    save();
    CHECK(stored == 70.0);
    delete open;
}

TEST_CASE("a form grows by the sentence above it and presses no field together")
{
    FakeDesk desk;
    auto* form = new FormDialog(desk, QStringLiteral("Agree"), "agreeDialog", nullptr);
    form->addDate(QStringLiteral("On"), "on", QDate(2026, 11, 24));
    auto* by = form->addText(QStringLiteral("By"), "by", {});
    form->addNote(
        QStringLiteral("The version is frozen: every figure in it stays as it is, whatever changes later. ")
            .repeated(3));
    form->ask([] {});
    QApplication::processEvents();
    const int before = form->height();
    const int field = by->height();
    form->findChild<MessageBar*>()->say(
        QStringLiteral("The plan needs a date and the name of whoever agreed to it. ").repeated(4),
        Severity::Bad);
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(form->height() > before);
    CHECK(by->height() == field);
    for (QLabel* label : form->findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK((!label->isVisible() || label->height() >= label->heightForWidth(label->width())));
    }
    delete form;
}
