#include "ranking/rankingempty.h"

#include "common/actionbutton.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kam
{

namespace
{

QWidget* centredRow(const QList<QWidget*>& buttons)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addStretch(1);
    for (QWidget* button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return box;
}

} // namespace

RankingEmpty::RankingEmpty(QAction& makePublished, QAction& makeEmpty, QWidget* parent)
    : QWidget(parent), m_heading(headingLabel({})), m_text(mutedLabel({}))
{
    m_heading->setObjectName(QStringLiteral("emptyHeading"));
    m_heading->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto* published = new ActionButton(makePublished);
    makePrimary(*published);
    m_modelButtons = centredRow({published, new ActionButton(makeEmpty)});
    auto* toClients = new QPushButton(tr("Go to clients"));
    toClients->setObjectName(QStringLiteral("goToClientsButton"));
    makePrimary(*toClients);
    connect(toClients, &QPushButton::clicked, this, &RankingEmpty::clientsAsked);
    m_clientButtons = centredRow({toClients});
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::groupGap);
    column->addStretch(1);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_modelButtons);
    column->addWidget(m_clientButtons);
    column->addStretch(2);
}

void RankingEmpty::say(const QString& heading, const QString& text)
{
    m_heading->setText(heading);
    m_text->setText(text);
}

void RankingEmpty::askForModel()
{
    say(tr("No scoring model yet"),
        tr("A scoring model says what makes a client a key client: a few criteria and the weight of each."));
    m_modelButtons->show();
    m_clientButtons->hide();
}

void RankingEmpty::askForClients()
{
    say(tr("No clients yet"), tr("Import a file or add the first one."));
    m_modelButtons->hide();
    m_clientButtons->show();
}

} // namespace kam
