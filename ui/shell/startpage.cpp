#include "shell/startpage.h"

#include "common/labels.h"
#include "common/svgicon.h"
#include "common/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kam
{

namespace
{

constexpr int columnWidth = 40 * theme::grid;

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    auto* left = new QVBoxLayout;
    left->setSpacing(theme::grid);
    left->addWidget(titleLabel(tr("KAM Workbench"), this));
    QLabel* subtitle = mutedLabel(
        tr("Choose your key clients with reasons, see what each of them needs, and plan for it."), this);
    subtitle->setWordWrap(true);
    left->addWidget(subtitle);
    left->addSpacing(theme::groupGap);
    QPushButton* demonstration = choice(tr("Open the demonstration"), QStringLiteral("demonstrationButton"),
                                        QStringLiteral("demonstration"));
    QPushButton* create =
        choice(tr("New workspace…"), QStringLiteral("newWorkspaceButton"), QStringLiteral("add"));
    QPushButton* open =
        choice(tr("Open a workspace…"), QStringLiteral("openWorkspaceButton"), QStringLiteral("folder"));
    for (QPushButton* button : {demonstration, create, open})
        left->addWidget(button);
    left->addStretch();
    connect(demonstration, &QPushButton::clicked, this, &StartPage::demonstrationAsked);
    connect(create, &QPushButton::clicked, this, &StartPage::newAsked);
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);

    auto* right = new QVBoxLayout;
    right->setSpacing(theme::grid);
    right->addWidget(headingLabel(tr("Recent workspaces"), this));
    right->addLayout(m_recent);
    right->addStretch();
    m_recent->setSpacing(theme::grid / 2);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(6 * theme::grid);
    columns->addStretch();
    columns->addLayout(left);
    columns->addLayout(right);
    columns->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addLayout(columns);
    outer->addStretch(2);
    subtitle->setFixedWidth(columnWidth);
    showRecent({});
}

QPushButton* StartPage::choice(const QString& text, const QString& name, const QString& icon)
{
    auto* button = new QPushButton(svgIcon(icon, theme::Token::Accent), text, this);
    button->setObjectName(name);
    button->setFixedWidth(columnWidth);
    return button;
}

void StartPage::showRecent(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (files.isEmpty()) {
        QLabel* none = mutedLabel(tr("Workspaces you open are listed here."), this);
        none->setFixedWidth(columnWidth);
        m_recent->addWidget(none);
    }
    for (const QString& file : files) {
        // An ampersand in a name is a letter, not a shortcut.
        QString name = QFileInfo(file).fileName();
        QPushButton* button = choice(name.replace(QLatin1Char('&'), QStringLiteral("&&")),
                                     QStringLiteral("recentButton"), QStringLiteral("file"));
        button->setToolTip(QDir::toNativeSeparators(file).toHtmlEscaped());
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileAsked(file); });
        m_recent->addWidget(button);
    }
}

} // namespace kam
