#include "common/paper.h"
#include "common/planoutput.h"
#include "registry/workspacesettings.h"
#include "shell/settings.h"
#include "shell/settingsdialog.h"
#include "support/fakedesk.h"
#include "workspace/author.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::testing;

namespace
{

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

struct Fixture {
    FakeDesk desk;
    SettingsDialog dialog{&desk.workspace()};

    ~Fixture()
    {
        settings::setLanguage(settings::Language::System);
        settings::setThemeMode(theme::Mode::Light);
        settings::setAuthor({});
        settings::setKeepsBackups(true);
        settings::setPaper(QPageSize::A4);
        setUsualPaper(QPageSize::A4);
        signAs({});
        theme::apply(theme::Mode::Light);
    }
    template <class T>
    [[nodiscard]] T& child(const char* name) const
    {
        return *dialog.findChild<T*>(QString::fromLatin1(name));
    }
    void type(const char* field, const char* words) const { child<QLineEdit>(field).setText(text(words)); }
};

} // namespace

TEST_CASE("settings of the workspace are one step that can be undone, untouched ones make none")
{
    Fixture f;
    f.dialog.accept();
    CHECK(f.desk.workspace().history(10).empty());

    SettingsDialog dialog(&f.desk.workspace());
    dialog.findChild<QLineEdit*>(text("currencyLineEdit"))->setText(text("eur"));
    dialog.findChild<QLineEdit*>(text("keyClientShareLineEdit"))->setText(text("12.5"));
    dialog.findChild<QLineEdit*>(text("reviewMonthsLineEdit"))->setText(text("6"));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    const WorkspaceSettings stored = workspaceSettings(f.desk.workspace());
    CHECK(stored.currency == text("EUR"));
    CHECK(stored.keyClientShare == 12.5);
    CHECK(stored.reviewMonths == 6);
    CHECK(f.desk.workspace().history(10).size() == 1);
    f.desk.workspace().undo();
    CHECK(workspaceSettings(f.desk.workspace()).currency == text("PLN"));
}

TEST_CASE("a field that can't be stored is named, and the dialog stays open with nothing stored")
{
    Fixture f;
    for (const auto& [field, words] : {std::pair{"currencyLineEdit", "zloty"},
                                       {"reviewMonthsLineEdit", "soon"},
                                       {"reviewMonthsLineEdit", "1.5"},
                                       {"reviewMonthsLineEdit", "0"},
                                       {"keyClientShareLineEdit", "101"},
                                       {"figuresYearLineEdit", "12"},
                                       {"keyClientShareLineEdit", "1e99"}}) {
        INFO(field << ' ' << words);
        SettingsDialog dialog(&f.desk.workspace());
        dialog.show();
        dialog.findChild<QLineEdit*>(QString::fromLatin1(field))->setText(text(words));
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK_FALSE(dialog.findChild<QLabel*>(text("settingsProblemLabel"))->text().isEmpty());
    }
    CHECK(f.desk.workspace().history(10).empty());
}

TEST_CASE("an empty year means the newest, and is not nought")
{
    Fixture f;
    f.type("figuresYearLineEdit", "2024");
    f.dialog.accept();
    CHECK(workspaceSettings(f.desk.workspace()).figuresYear == 2024);
    SettingsDialog dialog(&f.desk.workspace());
    dialog.findChild<QLineEdit*>(text("figuresYearLineEdit"))->clear();
    dialog.accept();
    CHECK_FALSE(workspaceSettings(f.desk.workspace()).figuresYear.has_value());
}

TEST_CASE("language, look, name and backups are this person's, and only a new language asks for a new start")
{
    Fixture f;
    const QSignalSpy languages(&f.dialog, &SettingsDialog::languageChanged);
    f.child<QComboBox>("themeComboBox").setCurrentIndex(static_cast<int>(theme::Mode::Dark));
    f.type("authorLineEdit", "  Anna   Wrona ");
    f.child<QCheckBox>("backupsCheckBox").setChecked(false);
    f.dialog.accept();
    CHECK(languages.isEmpty());
    CHECK(theme::isDark());
    CHECK(settings::themeMode() == theme::Mode::Dark);
    CHECK(author() == text("Anna Wrona"));
    CHECK_FALSE(settings::keepsBackups());

    SettingsDialog again(nullptr);
    const QSignalSpy changed(&again, &SettingsDialog::languageChanged);
    CHECK(again.findChild<QLineEdit*>(text("authorLineEdit"))->text() == text("Anna Wrona"));
    CHECK(again.findChild<QLineEdit*>(text("currencyLineEdit")) == nullptr);
    again.findChild<QComboBox*>(text("languageComboBox"))
        ->setCurrentIndex(static_cast<int>(settings::Language::Polish));
    again.accept();
    CHECK(changed.size() == 1);
    CHECK(settings::language() == settings::Language::Polish);
}

TEST_CASE("the paper that was set is what exports begin with, now and at the next start")
{
    Fixture f;
    CHECK(PlanOutputDialog({}, {}, nullptr).options().pdf.format.size == QPageSize::A4);
    auto& paper = f.child<QComboBox>("paperBox");
    paper.setCurrentIndex(paper.findText(text("Letter")));
    f.dialog.accept();
    CHECK(settings::paper() == QPageSize::Letter);
    CHECK(PlanOutputDialog({}, {}, nullptr).options().pdf.format.size == QPageSize::Letter);
}
