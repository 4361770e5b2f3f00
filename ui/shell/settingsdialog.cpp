#include "shell/settingsdialog.h"

#include "base/error.h"
#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/paper.h"
#include "common/theme.h"
#include "shell/settings.h"
#include "shell/workspacesettingsform.h"
#include "workspace/author.h"
#include "workspace/backupkeeper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kam
{

namespace
{

constexpr int inputWidth = 30 * theme::grid;
constexpr int dialogWidth = 72 * theme::grid;

QVBoxLayout* tabColumn(QWidget* tab)
{
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, theme::groupGap, 0, 0);
    column->setSpacing(theme::groupGap);
    return column;
}

QLabel* wrapped(const QString& text)
{
    auto* label = mutedLabel(text);
    label->setWordWrap(true);
    return label;
}

void addRow(QGridLayout& grid, const QString& text, QWidget* input)
{
    auto* label = bodyLabel(text);
    label->setBuddy(input);
    input->setAccessibleName(text);
    input->setFixedWidth(inputWidth);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(input, row, 1);
}

} // namespace

SettingsDialog::SettingsDialog(Workspace* workspace, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setObjectName(QStringLiteral("settingsTabWidget"));
    tabs->addTab(makeProgramTab(), tr("Program"));
    tabs->addTab(makeWorkspaceTab(workspace), tr("Workspace"));
    tabs->addTab(makeBackupTab(), tr("Backups"));
    m_problem = bodyLabel({});
    m_problem->setObjectName(QStringLiteral("settingsProblemLabel"));
    setRole(*m_problem, QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    QVBoxLayout* column = dialogColumn(*this);
    column->addWidget(headingLabel(windowTitle()));
    column->addWidget(tabs, 1);
    column->addWidget(m_problem);
    addDialogButtons(*this, *column, tr("Save"));
    setMinimumWidth(dialogWidth);
}

QWidget* SettingsDialog::makeProgramTab()
{
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("languageComboBox"));
    m_language->addItem(tr("System default"));
    // Each language under its own name, for whoever does not read the present one.
    m_language->addItems({QStringLiteral("English"), QStringLiteral("Polski")});
    m_language->setCurrentIndex(static_cast<int>(settings::language()));
    m_theme = new QComboBox;
    m_theme->setObjectName(QStringLiteral("themeComboBox"));
    m_theme->addItems({tr("System default"), tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(static_cast<int>(theme::mode()));
    m_author = new QLineEdit(settings::author());
    m_author->setObjectName(QStringLiteral("authorLineEdit"));
    m_author->setPlaceholderText(systemUser());
    m_paper = paperBox();
    auto* tab = new QWidget;
    QVBoxLayout* column = tabColumn(tab);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    addRow(*grid, tr("Language"), m_language);
    addRow(*grid, tr("Theme"), m_theme);
    addRow(*grid, tr("Name in the history"), m_author);
    addRow(*grid, tr("Paper"), m_paper);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    column->addWidget(wrapped(tr("A new language applies after a restart.")));
    column->addStretch(1);
    return tab;
}

QWidget* SettingsDialog::makeWorkspaceTab(Workspace* workspace)
{
    auto* tab = new QWidget;
    QVBoxLayout* column = tabColumn(tab);
    if (workspace) {
        m_form = new WorkspaceSettingsForm(*workspace);
        column->addWidget(m_form);
        column->addWidget(
            wrapped(tr("These are kept in the workspace, for everybody who opens it, and can be undone.")));
    } else {
        column->addWidget(wrapped(tr("Open a workspace to set its currency, limits and intervals.")));
    }
    column->addStretch(1);
    return tab;
}

QWidget* SettingsDialog::makeBackupTab()
{
    m_backups = new QCheckBox(tr("Back up open workspaces every half hour, if they were changed"));
    m_backups->setObjectName(QStringLiteral("backupsCheckBox"));
    m_backups->setChecked(settings::keepsBackups());
    auto* tab = new QWidget;
    QVBoxLayout* column = tabColumn(tab);
    column->addWidget(m_backups);
    column->addWidget(
        wrapped(tr("Every backup is read back and compared. All of the last two days are kept, then the "
                   "last one of each of twelve days, ten weeks and twelve months.")));
    auto* folder = wrapped(tr("They are in %1").arg(shownFolder(usualBackupFolder())));
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(folder);
    column->addStretch(1);
    return tab;
}

void SettingsDialog::storeProgram()
{
    const auto mode = static_cast<theme::Mode>(m_theme->currentIndex());
    if (mode != theme::mode()) {
        settings::setThemeMode(mode);
        theme::apply(mode);
    }
    settings::setAuthor(m_author->text());
    signAs(settings::author());
    settings::setPaper(chosenPaper(*m_paper));
    setUsualPaper(settings::paper());
    settings::setKeepsBackups(m_backups->isChecked());
    const auto language = static_cast<settings::Language>(m_language->currentIndex());
    if (language == settings::language())
        return;
    settings::setLanguage(language);
    Q_EMIT languageChanged();
}

void SettingsDialog::accept()
{
    try {
        if (m_form)
            m_form->store();
    } catch (const Error& error) {
        m_problem->setText(error.sentence());
        m_problem->show();
        findChild<QTabWidget*>(QStringLiteral("settingsTabWidget"))->setCurrentIndex(1);
        return;
    }
    storeProgram();
    QDialog::accept();
}

} // namespace kam
