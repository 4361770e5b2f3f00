#include "shell/startpage.h"

#include "common/labels.h"
#include "common/theme.h"
#include "shell/choicebutton.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

namespace kam
{

namespace
{

constexpr int columnWidth = 44 * theme::grid;
constexpr int columnGap = 8 * theme::grid;
constexpr int mostRecent = 6;
/// Headings stand over the icons of the choices below them.
constexpr int inset = theme::grid + theme::grid / 2;

QLabel* inColumn(QLabel* label)
{
    label->setFixedWidth(columnWidth);
    label->setContentsMargins(inset, 0, 0, 0);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::grid / 2);
    left->addWidget(inColumn(headingLabel(tr("Begin"), this)));
    left->addSpacing(theme::grid / 2);
    const auto add = [&](const QString& name, const QString& icon, const QString& title,
                         const QString& explanation, void (StartPage::*signal)()) {
        auto* button = new ChoiceButton(icon, title, explanation, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, signal);
        left->addWidget(button);
    };
    add(QStringLiteral("demonstrationButton"), QStringLiteral("demonstration"), tr("Open the demonstration"),
        tr("Thirteen clients to look around with"), &StartPage::demonstrationAsked);
    add(QStringLiteral("newWorkspaceButton"), QStringLiteral("add"), tr("New workspace…"),
        tr("One file for your clients, ratings and plans"), &StartPage::newAsked);
    add(QStringLiteral("importFileButton"), QStringLiteral("import"), tr("Import a file…"),
        tr("A new workspace from a table of clients"), &StartPage::importAsked);
    add(QStringLiteral("openWorkspaceButton"), QStringLiteral("folder"), tr("Open a workspace…"),
        tr("A file whose name ends in .kam"), &StartPage::openAsked);
    left->addStretch();

    auto* right = new QVBoxLayout;
    right->setSpacing(theme::grid / 2);
    right->addWidget(inColumn(headingLabel(tr("Recent"), this)));
    right->addSpacing(theme::grid / 2);
    right->addLayout(m_recent);
    right->addStretch();
    m_recent->setSpacing(theme::grid / 2);

    QLabel* title = titleLabel(tr("KAM Workbench"), this);
    QLabel* subtitle = mutedLabel(
        tr("Choose your key clients with reasons, see what each of them needs, and plan for it."), this);
    for (QLabel* label : {title, subtitle})
        label->setContentsMargins(inset, 0, 0, 0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(columnGap);
    columns->addLayout(left);
    columns->addLayout(right);
    auto* page = new QVBoxLayout;
    page->setSpacing(theme::grid);
    page->addStretch(2);
    page->addWidget(title);
    page->addWidget(subtitle);
    page->addSpacing(theme::pageMargin);
    page->addLayout(columns);
    page->addStretch(3);
    auto* outer = new QHBoxLayout(this);
    outer->addStretch();
    outer->addLayout(page);
    outer->addStretch();
    showRecent({});
    setFocusProxy(findChild<ChoiceButton*>(QStringLiteral("demonstrationButton")));
}

void StartPage::showRecent(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (files.isEmpty())
        m_recent->addWidget(inColumn(mutedLabel(tr("Workspaces you open are listed here."), this)));
    for (const QString& file : files.mid(0, mostRecent)) {
        const QFileInfo info(file);
        auto* button =
            new ChoiceButton(QStringLiteral("file"), info.fileName(), shownFolder(info.absolutePath()), this);
        button->setObjectName(QStringLiteral("recentButton"));
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileAsked(file); });
        m_recent->addWidget(button);
    }
}

} // namespace kam
