#include "client/overview/detailspart.h"

#include "client/overview/gatessection.h"
#include "common/clientform.h"
#include "common/desk.h"
#include "common/ratingsdialog.h"
#include "common/scrolled.h"
#include "common/standings.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "scoring/ranking.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>

namespace kam
{

DetailsPart::DetailsPart(Desk& desk, QWidget* parent)
    : ClientTab(desk, parent), m_rate(new QAction(tr("Rate this client…"), this))
{
    setObjectName(QStringLiteral("detailsPart"));
    m_rate->setObjectName(QStringLiteral("rateOpenClientAction"));
    m_rate->setIconText(tr("Rate…"));
    m_gates = new GatesSection(desk, *m_rate);
    m_form = new ClientForm(desk);
    m_form->hideHeading();
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->addWidget(m_gates);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * theme::grid);
    row->addWidget(m_form, 1);
    row->addWidget(scrolled(right), 1);
    connect(m_rate, &QAction::triggered, this, &DetailsPart::rate);
    connect(&desk.workspace(), &Workspace::changed, m_form, &ClientForm::follow);
}

DetailsPart::~DetailsPart()
{
    // Fields lose the focus while they are destroyed; nobody is left then to hear of it.
    m_form->disconnect();
}

QList<Page::MenuActions> DetailsPart::menuActions() const
{
    return {{"Client", {m_rate}}};
}

void DetailsPart::read()
{
    Standings::of(desk()).want();
    m_gates->show(client());
    m_form->showClients({client()});
    m_rate->setEnabled(!desk().workspace().isReadOnly() && Standings::of(desk()).ranking());
}

bool DetailsPart::isStaleAfter(const Changes& changes) const
{
    // The form follows by itself.
    return changes.touches("gate") || changes.touches("scoring_model");
}

void DetailsPart::finishEditing()
{
    m_form->storePending();
}

void DetailsPart::rate()
{
    const Ranking* ranking = Standings::of(desk()).ranking();
    const auto shown = ClientStore(desk().workspace()).client(client());
    if (!ranking || !shown)
        return;
    auto* dialog = new RatingsDialog(desk(), ranking->model(), client(), shown->name,
                                     RatingsDialog::Start::Ratings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kam
