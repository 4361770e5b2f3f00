#include "ranking/rankingfixture.h"

#include "common/datefield.h"
#include "ranking/modelsmodel.h"
#include "registry/workspacesettings.h"
#include "scoring/catalogue.h"
#include "scoring/modelstore.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

/// The list of models, opened as a person does: by the last entry of the box with the models.
struct ModelsFixture : RankingFixture {
    QDialog& dialog;
    QTableView& list;

    ModelsFixture() : dialog(open()), list(*dialog.findChild<QTableView*>(QStringLiteral("modelsTable"))) {}

    QDialog& open()
    {
        auto& box = part<QComboBox>("modelCombo");
        Q_EMIT box.activated(box.count() - 1);
        return part<QDialog>("modelsDialog");
    }
    template <class T>
    [[nodiscard]] T& input(const char* name) const
    {
        return *dialog.findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString entry(int row, int column) const
    {
        return list.model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList models() const
    {
        QStringList names;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            names << entry(row, ModelsModel::NameColumn);
        return names;
    }
    /// Windows without a screen get no keys of shortcuts: what the keys are bound to is run.
    void press(QKeySequence::StandardKey key) const
    {
        for (QShortcut* shortcut : dialog.findChildren<QShortcut*>())
            if (shortcut->keys().contains(QKeySequence(key)))
                Q_EMIT shortcut->activated();
    }
    void click(const char* button) const { QTest::mouseClick(&input<QPushButton>(button), Qt::LeftButton); }
};

} // namespace

TEST_CASE("models are made, copied, renamed and deleted in the list, one step each")
{
    ModelsFixture f;
    const QAbstractItemModelTester tester(f.list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::size_t before = f.steps();
    CHECK(f.models() == QStringList{QStringLiteral("Published model")});
    CHECK(f.entry(0, ModelsModel::CriteriaColumn) == QStringLiteral("5"));
    CHECK(f.entry(0, ModelsModel::SumColumn) == QStringLiteral("95\u00a0%"));
    CHECK(f.entry(0, ModelsModel::ReviewedColumn) == QStringLiteral("not yet"));
    CHECK(f.entry(0, ModelsModel::DueColumn).isEmpty());

    f.desk.ask.textAnswer = QStringLiteral("Second");
    f.click("copyButton");
    CHECK(f.models() == QStringList{QStringLiteral("Published model"), QStringLiteral("Second")});
    CHECK(f.list.currentIndex().row() == 1);
    f.desk.ask.textAnswer = QStringLiteral("Zielony");
    f.click("renameButton");
    CHECK(f.models().back() == QStringLiteral("Zielony"));
    f.desk.ask.textAnswer = QStringLiteral("Empty");
    f.click("newEmptyButton");
    CHECK(f.models().at(f.list.currentIndex().row()) == QStringLiteral("Empty"));
    CHECK(f.steps() == before + 3);
    f.list.setFocus();
    QTest::keyClick(&f.list, Qt::Key_Delete);
    CHECK(f.models() == QStringList{QStringLiteral("Published model"), QStringLiteral("Zielony")});
    CHECK(f.desk.said.back() == QStringLiteral("The model Empty was deleted; Undo brings it back."));
    f.press(QKeySequence::Undo);
    CHECK(f.models().size() == 3);
    f.press(QKeySequence::Redo);
    CHECK(f.models().size() == 2);
    f.click("newPublishedButton"); // the name is taken
    CHECK(f.desk.errors.size() == 1);
    f.desk.ask.textAnswer.reset(); // cancelled
    f.click("copyButton");
    CHECK(f.models().size() == 2);
}

TEST_CASE("a model is renamed in place, by keys alone")
{
    ModelsFixture f;
    f.list.setFocus();
    QTest::keyClick(&f.list, Qt::Key_F2);
    auto* editor = f.list.findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Named"));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return f.models() == QStringList{QStringLiteral("Named")}; }));
    CHECK(f.part<QComboBox>("modelCombo").currentText() == QStringLiteral("Named"));
}

TEST_CASE("notes and review dates belong to the chosen model and are kept when it is left")
{
    ModelsFixture f;
    ModelStore store(f.desk.workspace());
    const Id first = store.models().front().id;
    const Id second = store.copy(first, QStringLiteral("Second"));
    const std::size_t before = f.steps();
    f.list.selectRow(0);
    auto& notes = f.input<QPlainTextEdit>("modelNotes");
    CHECK(notes.toPlainText().startsWith(QStringLiteral("The weights as published")));
    notes.setFocus();
    notes.selectAll();
    QTest::keyClicks(&notes, QStringLiteral("Mine"));
    f.list.selectRow(1);
    CHECK(store.model(first)->notes == QStringLiteral("Mine"));
    CHECK(f.steps() == before + 1);
    auto& day = f.input<DateField>("reviewedOnField");
    day.setText(QStringLiteral("31/02/2026"));
    Q_EMIT day.editingFinished();
    CHECK(f.desk.errors.back().contains(QStringLiteral("Last review: “31/02/2026” is not a date.")));
    day.setText(QStringLiteral("2020-05-06"));
    Q_EMIT day.editingFinished();
    CHECK(store.model(second)->reviewedOn == QDate(2020, 5, 6));
    CHECK(f.entry(1, ModelsModel::ReviewedColumn) == QStringLiteral("6 May 2020"));
    CHECK(f.entry(1, ModelsModel::DueColumn) == QStringLiteral("▲ due since 6 May 2021"));
    f.click("reviewedTodayButton");
    CHECK(store.model(second)->reviewedOn == QDate::currentDate());
    CHECK(f.steps() == before + 3);
    notes.setFocus();
    QTest::keyClicks(&notes, QStringLiteral("x"));
    f.dialog.reject();
    CHECK(store.model(second)->notes.contains(u'x'));
}

TEST_CASE("the limits behind the advice are set where the models are")
{
    ModelsFixture f;
    f.input<QDoubleSpinBox>("keyClientShareField").setValue(12.5);
    f.input<QSpinBox>("reviewMonthsField").setValue(6);
    CHECK(workspaceSettings(f.desk.workspace()).keyClientShare == 12.5);
    CHECK(workspaceSettings(f.desk.workspace()).reviewMonths == 6);
    REQUIRE(f.desk.workspace().undo());
    CHECK(f.input<QSpinBox>("reviewMonthsField").value() == 12);
}

TEST_CASE("the list shows a model on the bench")
{
    ModelsFixture f;
    ModelStore store(f.desk.workspace());
    store.copy(store.models().front().id, QStringLiteral("Second"));
    f.list.selectRow(1);
    f.click("useModelButton");
    CHECK(f.part<QComboBox>("modelCombo").currentText() == QStringLiteral("Second"));
    CHECK_FALSE(f.dialog.isVisible());
}
