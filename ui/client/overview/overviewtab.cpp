#include "client/overview/overviewtab.h"

#include "client/overview/gatessection.h"
#include "client/overview/issuessection.h"
#include "client/overview/ranksection.h"
#include "common/clientform.h"
#include "common/desk.h"
#include "common/findingswatch.h"
#include "common/pageparts.h"
#include "common/ratingsdialog.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "scoring/ranking.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>

namespace kam
{

namespace
{

/// Sections below each other that scroll when they do not fit.
QScrollArea* column(const QList<QWidget*>& sections)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, theme::groupGap, 0);
    layout->setSpacing(3 * theme::grid);
    for (QWidget* section : sections)
        layout->addWidget(section);
    layout->addStretch(1);
    QScrollArea* area = scrolled(content);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

OverviewTab::OverviewTab(Desk& desk, QWidget* parent)
    : ClientTab(desk, parent), m_rate(new QAction(tr("Rate this client…"), this)),
      m_copy(new QAction(tr("Copy the proof of its total"), this))
{
    setObjectName(QStringLiteral("overviewTab"));
    m_rate->setObjectName(QStringLiteral("rateOpenClientAction"));
    m_rate->setIconText(tr("Rate…"));
    m_copy->setObjectName(QStringLiteral("copyClientProofAction"));
    m_rank = new RankSection(desk);
    m_gates = new GatesSection(desk, *m_rate);
    m_issues = new IssuesSection(desk);
    m_form = new ClientForm(desk);
    m_form->hideHeading();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::groupGap);
    row->addWidget(column({m_rank, m_gates, m_issues}), 3);
    row->addWidget(m_form, 2);
    connect(m_rate, &QAction::triggered, this, &OverviewTab::rate);
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_rank->plainText()); });
    connect(&desk.workspace(), &Workspace::changed, m_form, &ClientForm::follow);
}

OverviewTab::~OverviewTab()
{
    // Fields lose the focus while they are destroyed; nobody is left then to hear of it.
    m_form->disconnect();
}

QList<Page::MenuActions> OverviewTab::menuActions() const
{
    return {{"Client", {m_rate}}, {"Edit", {m_copy}}};
}

void OverviewTab::read()
{
    m_rank->show(client());
    m_gates->show(client());
    m_issues->show(client());
    m_form->showClients({client()});
    m_rate->setEnabled(!desk().workspace().isReadOnly() && m_rank->ranking());
}

bool OverviewTab::isStaleAfter(const Changes& changes) const
{
    // Ranks, findings and the form follow by themselves.
    return changes.touches("gate") || changes.touches("scoring_model");
}

void OverviewTab::finishEditing()
{
    m_form->storePending();
}

void OverviewTab::rate()
{
    const Ranking* ranking = m_rank->ranking();
    const auto shown = ClientStore(desk().workspace()).client(client());
    if (!ranking || !shown)
        return;
    auto* dialog = new RatingsDialog(desk(), ranking->model(), client(), shown->name,
                                     RatingsDialog::Start::Ratings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QByteArray OverviewTab::saveLayout() const
{
    return QByteArray::number(m_rank->model());
}

bool OverviewTab::isWorking() const
{
    return FindingsWatch::of(desk()).isBusy();
}

void OverviewTab::restoreLayout(const QByteArray& layout)
{
    m_rank->chooseModel(layout.toLongLong());
}

} // namespace kam
